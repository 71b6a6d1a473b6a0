import ReviewRegister

/// A refusal of every kind.
enum RefusalSamples {
  static func all() throws -> [RegisterRejection] {
    let number = RowNumber("2027-001")
    let (day, later) = (try Desk.day("2027-03-01"), try Desk.day("2027-06-30"))
    let act = Act(by: "书记", on: day, reason: "重复")
    let milestone = Milestone(text: "设计", due: day)
    let general: [RegisterRejection] = [
      .unknownRow(number), .withdrawn(number, act), .noRows, .rowNamedTwice(number), .emptyText,
      .textTooLong(2_001, limit: 2_000), .reasonNeeded(.sendBack), .byNeeded(.accept), .dayInFuture(later, today: day),
      .dayBeforeRow(number, day, opened: later), .nothingToChange(number), .fieldNeeded(.text), .badValue(.deadline),
      .fieldLocked(number, .goal, .submitted), .progressLocked(number, .closedOut), .deadlineByExtension(number, day),
      .deadlineBeforeRow(day, opened: later), .milestoneAfterDeadline(milestone, deadline: day), .nothingToUndo,
      .nothingToRedo, .undoNeedsReason, .undoOvertaken,
    ]
    let notNow = RowCommand.Kind.allCases.flatMap { kind in
      Closing.allCases.map { RegisterRejection.notNow(kind, number, $0) }
    }
    return general + notNow + acceptance(day, milestone).map { .acceptance(number, $0) }
      + supervision(day, later, act).map { .supervision(number, $0) } + sources(day, later).map { .source($0) }
      + faults.map { .badSettings($0) }
  }

  // MARK: - Private

  private static func acceptance(_ day: CivilDate, _ milestone: Milestone) -> [AcceptanceRefusal] {
    [
      .incomplete([.goal, .owner]), .milestonesOpen(next: milestone), .noMilestone(count: 2),
      .milestoneReached(milestone), .notInStages, .doneAfterHandedIn(doneOn: day, handedInOn: day),
      .badHash(file: "照片.jpg"), .checkNeeded, .checkFailed(.continuing), .ownAcceptance(by: "局长"),
      .signedAlready(by: "科长"), .rankNeeded(known: ["科级"]), .sameRank("科级"), .beforeSubmission(handedInOn: day),
      .noticeRunning(until: day), .ownLookBack(by: "科长"), .lookBackTooEarly(from: day),
    ]
  }

  private static func supervision(_ day: CivilDate, _ later: CivilDate, _ act: Act) -> [SupervisionRefusal] {
    let step = SupervisionStep.fiveLetters[3]
    let letter = Letter(
      step: step.id, title: step.title, number: RowNumber("2027-004"), sentOn: day, answerDue: later, copies: [])
    return [
      .noDeadline, .extensionTooLate(askedOn: later, deadline: day), .extensionNotLater(deadline: day),
      .noExtensionAsked, .approverNeeded, .ownApproval(by: "局长"), .urgedAlready(Month(of: day)), .tolerated(act),
      .unknownStep("x", known: ["notice"]), .stepOutOfTurn(next: step), .stepTooEarly(step, from: day),
      .letterAnswered(letter), .lastLetterSent(letter), .noLetterToAnswer, .concealedAlready,
      .removalNotDue(.neverByTheSettings), .removalNotDue(.noFormalNotice(step: step)), .removalNotDue(.notOverdue),
      .removalNotDue(.tooEarly(from: day)), .notConcealed, .proposedAlready(.removal), .notProposed(.circular),
    ]
  }

  private static func sources(_ day: CivilDate, _ later: CivilDate) -> [SourceRefusal] {
    [
      .unitNamedTwice("甲镇"), .olderEdition(office: "甲镇", day), .ownRollUp(office: "县委组织部"),
      .countedTwice(office: "东村", through: "甲镇"), .levelNotBelow(office: "邻县", .county), .inspectionKnown("q1"),
      .unknownInspection("q9", known: ["q1"]), .periodBackwards(from: later, to: day), .nothingToDraw,
      .reportWithoutFiles(unit: "甲镇"), .reportFileDamaged("报告.docx"), .periodToCome(.quarter(year: 2027, 3)),
      .noAnswerOwed(unit: "甲镇", by: []), .noAnswerOwed(unit: "甲镇", by: ["丁镇"]),
      .noSuchPromise(unit: "丁镇", open: []), .noSuchPromise(unit: "丁镇", open: ["修好路", "开门"]),
      .noSuchQuestion(unit: "丁镇", owed: [2, 3]),
      .answeredBeforeSession(day, SessionName(id: "county", title: "全县述职评议会", date: later)),
    ]
  }

  private static let faults: [SettingsFault] = [
    .officeMissing, .signatures(3), .ranksTooFew, .share(key: "look_back.share", 0),
    .days(key: "buffer_days", 16, allowed: 0...15), .urgentAboveNear(urgent: 30, near: 20), .stepTwice("notice"),
    .removeAfterUnknown("x", known: ["notice"]),
  ]
}
