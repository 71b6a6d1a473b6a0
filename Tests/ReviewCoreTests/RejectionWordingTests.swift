import ReviewCore
import CommandTables
import Testing

@Suite("A refusal")
struct RejectionWordingTests {
  private static let every: [Rejection] = Array(
    sequence(first: Rejection.notNow(.report, .film)) { following($0) })

  @Test("of every kind has its words in the three languages", arguments: every)
  func wording(_ rejection: Rejection) {
    check(rejection)
  }

  @Test("of an operation in a phase names the operation", arguments: Phase.allCases)
  func notNow(_ phase: Phase) {
    for operation in Operation.allCases {
      check(.notNow(operation, phase))
      for language in Language.allCases {
        let strings = Strings(language)
        #expect(strings.rejection(.notNow(operation, phase)).contains(strings.operation(operation).short))
      }
    }
  }

  @Test("of a speaker who does not wait has words for every state, and names a command that helps")
  func states() {
    let strings = Strings(.en)
    let aside = [SpeakerState.skipped(reason: "x"), .absent(reason: "x"), .takenOut(reason: "x")]
    for state in [SpeakerState.waiting, .current, .done, .inWriting] + aside {
      check(.speakerNotWaiting(unit: "北镇党委", state))
    }
    #expect(strings.rejection(.speakerNotWaiting(unit: "北镇党委", .done)).contains("call"))
    #expect(strings.rejection(.speakerNotWaiting(unit: "北镇党委", .inWriting)).contains("restore"))
  }

  @Test("differs from every other refusal")
  func distinct() {
    for language in Language.allCases {
      let texts = RejectionWordingTests.every.map { Strings(language).rejection($0) }
      #expect(Set(texts).count == texts.count)
    }
  }

  @Test("names in Chinese no command but as it is typed, and no key that is another operation's", arguments: every)
  func keys(_ rejection: Rejection) {
    let names = Set(Operation.names)
    let keys = Set(Operation.table.rows.flatMap(\.keyNames))
    for language in [Language.zhHans, .zhHant] {
      let text = Strings(language).rejection(rejection)
      // What was typed is quoted back, and values after = are typed.
      let typed = "\(rejection)"
      for word in text.replacing(/[a-z]+=\S*/, with: "").matches(of: /(:?)([a-z-]{3,})/) where word.1.isEmpty {
        #expect(!names.contains(String(word.2)) || typed.contains("\(word.2)"), "\(text)")
      }
      for key in text.matches(of: /(Shift-)?F\d+|Ctrl-[A-Z]/) {
        #expect(keys.contains(String(key.0).replacing("Ctrl-", with: "^")), "\(text)")
      }
    }
  }

  @Test("tells whoever writes a step file the command, and never a key")
  func steps() {
    for language in Language.allCases {
      let strings = Strings(language, forSteps: true)
      for rejection in RejectionWordingTests.every {
        let text = strings.rejection(rejection)
        #expect(text.firstMatch(of: /F\d|Ctrl-|按 [A-Za-z]|press [A-Zu]/) == nil, "\(text)")
      }
      for phase in Phase.allCases {
        let text = strings.rejection(.notNow(.report, phase))
        #expect(text.firstMatch(of: /F\d|Ctrl-|按 [A-Za-z]|press [A-Zu]/) == nil, "\(text)")
      }
    }
  }

  @Test("of a clock that is not there says what sets one going")
  func clocks() {
    let strings = Strings(.en)
    #expect(strings.rejection(.noTimer(.call(unit: "North"))).contains("F2 to call North"))
    #expect(strings.rejection(.noTimer(.start(unit: "North"))).contains("F3 to start"))
    #expect(strings.rejection(.noTimer(.goOn)).contains("F2"))
  }

  private func check(_ rejection: Rejection) {
    let texts = Language.allCases.map { Strings($0).rejection(rejection) }
    #expect(texts.allSatisfy { !$0.isEmpty }, "\(rejection)")
    #expect(Strings(.zhHans).rejection(rejection) != Strings(.en).rejection(rejection), "\(rejection)")
  }
}

/// One sample after the other, so that a new kind of refusal without one does not compile.
private func following(_ rejection: Rejection) -> Rejection? {
  switch rejection {
  case .notNow: .noQuorum(present: 3, due: 30, needed: 24)
  case .noQuorum: .lotsNotDrawn
  case .lotsNotDrawn: .lotsTooLate
  case .lotsTooLate: .lotsAlreadyDrawn
  case .lotsAlreadyDrawn: .agendaExhausted
  case .agendaExhausted: .noSuchPart(9, count: 4)
  case .noSuchPart: .alreadyInPart
  case .alreadyInPart: .unknownSpeaker("nroth", suggestion: "north")
  case .unknownSpeaker: .unknownAttendance("member", suggestion: "members")
  case .unknownAttendance: .unknownPanel("guests", known: ["members"])
  case .unknownPanel: .unknownProblem("9")
  case .unknownProblem: .unknownGrade("great", known: ["good"])
  case .unknownGrade: .speakerNeeded
  case .speakerNeeded: .speakerNotWaiting(unit: "北镇党委", .done)
  case .speakerNotWaiting: .speakerIsCurrent(unit: "北镇党委")
  case .speakerIsCurrent: .notBegun(unit: "北镇党委")
  case .notBegun: .speakerAlreadyWaiting(unit: "北镇党委")
  case .speakerAlreadyWaiting: .alreadyInWriting(unit: "北镇党委")
  case .alreadyInWriting: .unitTaken("北镇党委")
  case .unitTaken: .positionOutsideGroup(9, allowed: 1...4)
  case .positionOutsideGroup: .attendanceExceedsDue(name: "县委委员", sum: 11, due: 10)
  case .attendanceExceedsDue: .alreadyInStage(.questions)
  case .alreadyInStage: .noTimer(.goOn)
  case .noTimer(.goOn): .noTimer(.call(unit: "北镇党委"))
  case .noTimer(.call): .noTimer(.start(unit: "北镇党委"))
  case .noTimer: .timerPaused
  case .timerPaused: .timerRunning
  case .timerRunning: .noLimit
  case .noLimit: .limitTooShort
  case .limitTooShort: .sameTopic(.causes)
  case .sameTopic: .sourceNeeded
  case .sourceNeeded, .problemWithdrawn, .alreadyOwned, .notOwned, .nothingToChange, .deadlineBeforeSession,
    .deadlinePassed, .carried,
    .noOpenQuestion, .noSuchQuestion, .attendanceMissing, .issuedExceedsPresent, .invalidExceedsReturned,
    .countsDoNotAddUp, .tallyExists, .noRoundToRepeat, .vote, .day, .bank, .projectorIsSoAlready, .sceneNeedsText,
    .undoNeedsReason,
    .nothingToUndo,
    .nothingToRedo, .undoOvertaken,
    .sessionExists, .emptyText, .textTooLong, .line:
    followingLate(rejection)
  }
}

private func followingLate(_ rejection: Rejection) -> Rejection? {
  switch rejection {
  case .sourceNeeded: .problemWithdrawn("2026-001")
  case .problemWithdrawn: .alreadyOwned("2026-001")
  case .alreadyOwned: .notOwned("2026-001")
  case .notOwned: .nothingToChange
  case .nothingToChange: .deadlineBeforeSession(Plans.day)
  case .deadlineBeforeSession: .deadlinePassed("2026-001", Plans.day)
  case .deadlinePassed: .carried("2026-001", .notCarried)
  case .carried(let number, let obstacle): following(obstacle).map { .carried(number, $0) } ?? .noOpenQuestion
  case .noOpenQuestion: .noSuchQuestion(3, count: 2)
  case .noSuchQuestion: .attendanceMissing(panel: "县委委员")
  case .attendanceMissing: .issuedExceedsPresent(panel: "县委委员", issued: 10, present: 9)
  case .issuedExceedsPresent: .invalidExceedsReturned(panel: "县委委员", invalid: 4, returned: 3)
  case .invalidExceedsReturned: .countsDoNotAddUp(panel: "县委委员", graded: 6, abstained: 1, valid: 8)
  case .countsDoNotAddUp: .tallyExists(panel: "县委委员", round: 1)
  case .tallyExists: .noRoundToRepeat(unit: "北镇党委")
  case .noRoundToRepeat: .vote(.noPanels)
  case .vote(let refusal): followingVote(refusal).map(Rejection.vote) ?? .day(.dueOutside(1...10_000))
  case .day(let refusal): following(refusal).map(Rejection.day) ?? .bank(.noBank)
  case .bank(let refusal): following(refusal).map(Rejection.bank) ?? .projectorIsSoAlready(.freeze)
  case .projectorIsSoAlready: .sceneNeedsText(.message)
  case .sceneNeedsText: .undoNeedsReason(north)
  case .undoNeedsReason: .nothingToUndo
  case .nothingToUndo: .nothingToRedo
  case .nothingToRedo: .undoOvertaken
  case .undoOvertaken: .sessionExists
  case .sessionExists: .emptyText
  case .emptyText: .textTooLong(2_001, limit: 2_000)
  case .textTooLong: .line(.badNumber(argument: .present, text: "many"))
  case .line(let refusal): followingLine(refusal).map(Rejection.line)
  case .notNow, .noQuorum, .lotsNotDrawn, .lotsTooLate, .lotsAlreadyDrawn, .agendaExhausted, .noSuchPart,
    .alreadyInPart, .unknownSpeaker, .unknownAttendance, .unknownPanel, .unknownProblem, .unknownGrade,
    .speakerNeeded, .speakerNotWaiting, .speakerIsCurrent, .notBegun, .speakerAlreadyWaiting, .alreadyInWriting,
    .unitTaken,
    .positionOutsideGroup, .attendanceExceedsDue, .alreadyInStage, .noTimer, .timerPaused, .timerRunning, .noLimit,
    .limitTooShort, .sameTopic:
    nil
  }
}

private func following(_ refusal: DayRefusal) -> DayRefusal? {
  switch refusal {
  case .dueOutside: .unfitID("北 镇")
  case .unfitID: .idTaken("north")
  case .idTaken: .groupNeeded(known: ["towns"])
  case .groupNeeded: .unknownGroup("villages", known: ["towns"])
  case .unknownGroup: .reportsOver(unit: "己镇党委")
  case .reportsOver: .sheetOpened(north, id: 3)
  case .sheetOpened: .outAlready(unit: "北镇党委")
  case .outAlready: .voteUnderWay(unit: "北镇党委", north, id: 2)
  case .voteUnderWay: .partsBegun(first: 3, count: 5)
  case .partsBegun(first: 3, _): .partsBegun(first: 6, count: 5)
  case .partsBegun: .partMisplaced(.signInFirst)
  case .partMisplaced(.signInFirst): .partMisplaced(.lotsBeforeReports)
  case .partMisplaced(.lotsBeforeReports): .partMisplaced(.commentaryAfterReports)
  case .partMisplaced(.commentaryAfterReports): .partMisplaced(.appraisalAfterReports)
  case .partMisplaced(.appraisalAfterReports): .partBegun(AgendaItem(part: .summary))
  case .partBegun: .partOfTurns
  case .partOfTurns: .stageBegun(unit: "北镇党委", .questions)
  case .stageBegun: .unknownProject("P3", unit: "北镇党委", known: [])
  case .unknownProject(_, _, known: []): .unknownProject("P3", unit: "北镇党委", known: ["P1"])
  case .unknownProject: .noSuchEntry(.targets, 1, count: 0)
  case .noSuchEntry(_, _, count: 0): .noSuchEntry(.targets, 4, count: 3)
  case .noSuchEntry: .dossierFull(.letters, limit: 200)
  case .dossierFull: .levelsUpsideDown(.village, .county)
  case .levelsUpsideDown: nil
  }
}

private func following(_ refusal: BankRefusal) -> BankRefusal? {
  switch refusal {
  case .noBank: .unknownTopic("天气", known: ["党员教育"])
  case .unknownTopic: .unknownQuestion("q11", suggestion: "q1")
  case .unknownQuestion: .nothingFits(unit: "北镇党委", topic: "师德")
  case .nothingFits: .usedUp(unit: "北镇党委", topic: nil)
  case .usedUp: .forOthers("q5", unit: "北镇党委")
  case .forOthers: .askedAlready("q1", unit: "北镇党委")
  case .askedAlready: .nothingAsked
  case .nothingAsked: .settledInHall(2)
  case .settledInHall: .answerNeeded(1)
  case .answerNeeded: nil
  }
}

private func following(_ obstacle: CarriedObstacle) -> CarriedObstacle? {
  switch obstacle {
  case .notCarried: .accepted
  case .accepted: .noEvidence(.open)
  case .noEvidence: .notChecked
  case .notChecked: .ownSignature(by: "县委书记")
  case .ownSignature: .rankNeeded(["正科"])
  case .rankNeeded: .noDeadline
  case .noDeadline: .askedTooLate(deadline: Plans.day)
  case .askedTooLate: .notLater(deadline: Plans.day)
  case .notLater: .deadlineIsKept
  case .deadlineIsKept: nil
  }
}

private func followingLine(_ refusal: LineRefusal<Operation>) -> LineRefusal<Operation>? {
  switch refusal {
  case .badNumber: .badSpan(argument: .by, text: "soon")
  case .badSpan: .badDate(argument: .deadline, text: "tomorrow")
  case .badDate: .noSuchDay(argument: .deadline, year: 2027, month: 2, day: 30)
  case .noSuchDay: .badChoice(argument: .topic, text: "weather", allowed: ["causes"])
  case .badChoice: .missingArgument(.skip, .reason)
  case .missingArgument: .unknownArgument(.note, "speeker", suggestion: "speaker")
  case .unknownArgument: .extraArgument(.next, "now")
  case .extraArgument: .unknownOperation("nxt", suggestion: "next")
  case .unknownOperation: .unclosedQuote
  case .unclosedQuote: .screenOnly(.help)
  case .screenOnly: nil
  }
}

private let north = VoteRefusal.Name(number: 1, unit: "北镇党委")
private let everybody = VoteRefusal.Name(number: 2, unit: nil)

private func followingVote(_ refusal: VoteRefusal) -> VoteRefusal? {
  switch refusal {
  case .noPanels: .nobodyToRate
  case .nobodyToRate: .stillOpen(north)
  case .stillOpen: .pending(everybody)
  case .pending: .reasonNeeded(north)
  case .reasonNeeded: .noRound(nil)
  case .noRound(nil): .noRound(7)
  case .noRound: .announced(north, id: 1)
  case .announced: .notOpened(unit: "北镇党委")
  case .notOpened: .finished(north, .published)
  case .finished: .notInRound(panel: "县委委员", .phone)
  case .notInRound: .notOnSheet(unit: "南镇党委")
  case .notOnSheet: .panelNotInRound(panel: "县委委员", north)
  case .panelNotInRound: .presenceStands(panel: "县委委员", everybody, present: 9)
  case .presenceStands: .issuedDiffers(panel: "县委委员", said: 9, typed: 8)
  case .issuedDiffers: .ownExceedsMembers(panel: "县委委员", unit: "北镇党委", own: 2, members: 1)
  case .ownExceedsMembers: .rowDoesNotAddUp(panel: "县委委员", unit: "北镇党委", sum: 8, sheets: 9)
  case .rowDoesNotAddUp: .sheetsDiffer(panel: "县委委员", [.init(.returned, first: 9, second: 8)])
  case .sheetsDiffer:
    .entriesDiffer(
      panel: "县委委员", unit: "北镇党委", [.init(.grade("good"), first: 6, second: 5), .init(.blank, first: 0, second: 1)])
  case .entriesDiffer: .rulingsNotCounted(panel: "县委委员", ruled: 2, counted: 1)
  case .rulingsNotCounted: .recountDiffers(panel: "县委委员", .booth)
  case .recountDiffers: .notCounted(panel: "县委委员", .booth)
  case .notCounted: .gateFailed(panel: "县委委员", .returnedExceedsIssued(returned: 10, issued: 9))
  case .gateFailed: .cannotUndo(everybody)
  case .cannotUndo: .unknownCriterion("stduy", known: ["study"])
  case .unknownCriterion: .criterionNeeded(known: ["study"])
  case .criterionNeeded: .unknownChannel("radio")
  case .unknownChannel: .badPoints("101")
  case .badPoints: .noWeight(.cross)
  case .noWeight: .notRated(unit: "北镇党委")
  case .notRated: .notPublished(north)
  case .notPublished: .noGradeProposed(unit: "北镇党委")
  case .noGradeProposed: .deviationNeedsReason(unit: "北镇党委", proposed: Grade(id: "good", points: 100))
  case .deviationNeedsReason: .changeNeedsReason(unit: "北镇党委", confirmed: Grade(id: "good", points: 100))
  case .changeNeedsReason: .gradeStands(unit: "北镇党委", Grade(id: "good", points: 100))
  case .gradeStands: .quotaFull(Grade(id: "good", points: 100), seats: 2, speakers: 7)
  case .quotaFull: .notProposed(unit: "北镇党委", .talk)
  case .notProposed: .decided(unit: "北镇党委", .talk, isConfirmed: true)
  case .decided(let unit, let action, true): .decided(unit: unit, action, isConfirmed: false)
  case .decided: nil
  }
}
