/// What is left undone, by kind: named in a line or two before a command leaves it behind.
public enum Gap: Hashable, Sendable {
  case notSignedIn(names: [String])
  case filmNotShown(title: String)
  case lotsNotDrawn
  case notReported(units: [String])
  case notQuestioned(units: [String])
  case openQuestions(count: Int)
  /// To be answered after the session.
  case answersOwed(count: Int)
  case noCommentary(units: [String])
  case noProblemNamed(units: [String])
  case notRated(units: [String])
  /// Counted, and the hall has not been told.
  case notAnnounced(units: [String])
  case gradesOpen(units: [String])
  case consequencesOpen(units: [String])
  case noPledge
  case incompleteProblems(count: Int)
  /// Problems that will be public: which nobody owned up to, and which no measure is set against.
  case unansweredPublic(unowned: [String], unmeasured: [String])
}

extension Session {
  /// The gaps of all units.
  public var gaps: [Gap] {
    let units = Completeness(self).units
    func lacking(_ matches: (UnitGap) -> Bool) -> [String] {
      units.filter { $0.gaps.contains(where: matches) }.map(\.unit)
    }
    let kinds = units.flatMap(\.gaps).map(\.kind)
    let open = kinds.count { if case .openQuestion = $0 { true } else { false } }
    let owed = records.values.flatMap(\.questions).count { $0.outcome == .later }
    let incomplete = kinds.count { if case .incompleteProblem = $0 { true } else { false } }
    var gaps: [Gap] = []
    func add(_ units: [String], _ gap: ([String]) -> Gap) {
      if !units.isEmpty { gaps.append(gap(units)) }
    }
    add(lacking { $0.kind == .notReported }, Gap.notReported)
    add(lacking { $0.kind == .notQuestioned }, Gap.notQuestioned)
    if open > 0 { gaps.append(.openQuestions(count: open)) }
    if owed > 0 { gaps.append(.answersOwed(count: owed)) }
    add(lacking { $0.kind == .noCommentary }, Gap.noCommentary)
    add(lacking { $0.kind == .noProblemNamed }, Gap.noProblemNamed)
    add(lacking { $0.kind == .notRated && $0.remedy.operation != .publish }, Gap.notRated)
    add(lacking { $0.kind == .notRated && $0.remedy.operation == .publish }, Gap.notAnnounced)
    add(lacking { $0.kind == .gradeOpen }, Gap.gradesOpen)
    add(lacking { if case .consequenceOpen = $0.kind { true } else { false } }, Gap.consequencesOpen)
    if incomplete > 0 { gaps.append(.incompleteProblems(count: incomplete)) }
    return gaps + (units.unansweredPublic.map { [$0] } ?? [])
  }

  /// What would be left behind by events that are about to be stored: a part without what it is for, a turn without the
  /// vote it was to have, or everything, by adjourning. Asked about by screens; a step file means what it says.
  public func gaps(leftBy events: [Event]) -> [Gap] {
    // The part under way is left too; what else it is for is among the gaps of the units.
    if events.contains(.adjourned) { return afterAdjournment.gaps + gapsOfPart.filter { $0 == .noPledge } }
    let leavesPart = events.contains { if case .partBegan = $0 { true } else { false } }
    return (events.contains(.turnFinished) ? gapsOfTurn : []) + (leavesPart ? gapsOfPart : [])
  }

  /// Whether a panel's count of this speaker is still missing.
  public func lacksCount(_ record: SpeakerRecord) -> Bool {
    guard let round = round(of: record.speaker.id), round.state != .voided else { return true }
    let sheet = sheet(of: round)
    return !round.opening.panels.allSatisfy { round.isCounted($0, on: sheet) }
  }

  // MARK: - Private

  /// Nobody is to report any more: what nobody owned up to then counts as it will be told afterwards.
  private var afterAdjournment: Session {
    var session = self
    session.adjournedAt = parts.last?.beganAt
    return session
  }

  /// Questions and commentary a hall may skip; a report or a vote that is not held is missed by everybody afterwards.
  private var gapsOfTurn: [Gap] {
    guard let record = currentSpeaker, let stage = turn?.stage else { return [] }
    var gaps: [Gap] = []
    if plan.turn.contains(.report), stage != .report, !record.began(.report), !record.speaker.inWriting {
      gaps.append(.notReported(units: [record.speaker.unit]))
    }
    if !plan.panels.isEmpty, plan.turn.contains(.appraisal), lacksVote(record.speaker.id) {
      gaps.append(.notRated(units: [record.speaker.unit]))
    }
    return gaps
  }

  private var gapsOfPart: [Gap] {
    guard let item, let began = parts.last?.beganAt else { return [] }
    switch item.part {
    case .signIn:
      let names =
        plan.panels.isEmpty
        ? queue.filter { delegations[$0]?.present == nil } : plan.panels.map(\.id).filter { panels[$0]?.present == nil }
      return names.isEmpty ? [] : [.notSignedIn(names: names.map(attendanceName))]
    case .film:
      let isShown = timer.map { $0.isRunning || $0.consumed > .zero || recess?.timerWasRunning == true } ?? true
      return isShown ? [] : [.filmNotShown(title: film?.title ?? "")]
    case .drawLots: return lotsSeed == nil ? [.lotsNotDrawn] : []
    case .reports:
      let waiting = queue.compactMap { records[$0] }.filter { record in
        (item.subject == nil || record.speaker.group == item.subject) && isStillToReport(record)
      }
      return waiting.isEmpty ? [] : [.notReported(units: waiting.map(\.speaker.unit))]
    case .commentary:
      let isNamed = problems.contains { $0.source == .commentary && $0.notedAt.map { $0.wall >= began.wall } ?? false }
      return isNamed ? [] : [.noProblemNamed(units: onSheet.compactMap { records[$0]?.speaker.unit })]
    case .appraisal:
      let missing = plan.panels.isEmpty ? [] : onSheet.filter(lacksVote)
      return missing.isEmpty ? [] : [.notRated(units: missing.compactMap { records[$0]?.speaker.unit })]
    case .pledges: return records.values.allSatisfy(\.pledges.isEmpty) ? [.noPledge] : []
    case .lastYear, .summary, .other: return []
    }
  }

  private func isStillToReport(_ record: SpeakerRecord) -> Bool {
    switch record.state {
    case .waiting: true
    case .current: turn?.stage == nil && turn?.isUnplanned == false
    case .done, .inWriting, .skipped, .absent, .takenOut: false
    }
  }

  /// No vote on the speaker was held, or it is not over.
  private func lacksVote(_ speaker: Identifier) -> Bool {
    guard let round = round(of: speaker) else { return true }
    switch round.state {
    // One by hand is open until its last panel is in.
    case .voided, .open: return true
    case .closed, .published: return false
    }
  }
}

extension [Completeness.Unit] {
  /// What the public notice would show without an answer; nil where there is nothing to warn of.
  public var unansweredPublic: Gap? {
    var (unowned, unmeasured): ([String], [String]) = ([], [])
    for gap in flatMap(\.gaps) {
      guard case .unansweredPublic(let number, let isUnowned, let lacksMeasure) = gap.kind else { continue }
      if isUnowned { unowned.append(number) }
      if lacksMeasure { unmeasured.append(number) }
    }
    return unowned.isEmpty && unmeasured.isEmpty ? nil : .unansweredPublic(unowned: unowned, unmeasured: unmeasured)
  }
}

extension Strings {
  public func gap(_ gap: Gap) -> String {
    switch gap {
    case .notSignedIn(let names): pick("未签到：", "未簽到：", "not signed in: ") + list(names)
    case .filmNotShown(let title): pick("短片还没有放：\(title)", "短片還沒有放：\(title)", "the film has not been shown: \(title)")
    case .lotsNotDrawn: pick("还没有抽签", "還沒有抽籤", "lots are not drawn")
    case .notReported(let units): list(pick("未述职", "未述職", "not reported"), units)
    case .notQuestioned(let units): list(pick("未提问", "未提問", "not questioned"), units)
    case .openQuestions(let count): pick("待回答的提问 \(count) 个", "待回答的提問 \(count) 個", "questions open: \(count)")
    case .answersOwed(let count):
      pick("会后补答的提问 \(count) 个", "會後補答的提問 \(count) 個", "to be answered after the session: \(count)")
    case .noCommentary(let units): list(pick("未点评", "未點評", "not commented on"), units)
    case .noProblemNamed(let units): list(pick("点评未指出问题", "點評未指出問題", "named no problem in the commentary"), units)
    case .notRated(let units): list(pick("测评未齐", "測評未齊", "not fully rated"), units)
    case .notAnnounced(let units): list(pick("测评结果未公布", "測評結果未公布", "counted and not announced"), units)
    case .gradesOpen(let units): list(pick("等次待确认", "等次待確認", "grade not confirmed"), units)
    case .consequencesOpen(let units):
      list(pick("约谈、通报等建议待定", "約談、通報等建議待定", "with a consequence not decided"), units)
    case .noPledge: pick("还没有记下表态", "還沒有記下表態", "no pledge is recorded")
    case .incompleteProblems(let count):
      pick("问题要素不齐 \(count) 条", "問題要素不齊 \(count) 條", "problems without owner, goal, measure or deadline: \(count)")
    case .unansweredPublic(let unowned, let unmeasured): unanswered(unowned, unmeasured)
    }
  }

  private func unanswered(_ unowned: [String], _ unmeasured: [String]) -> String {
    func sentence(_ what: String, _ numbers: [String]) -> [String] {
      let all = list(numbers)
      return numbers.isEmpty
        ? []
        : [
          pick(
            "\(what) \(numbers.count) 条（\(all)）", "\(what) \(numbers.count) 條（\(all)）",
            "\(numbers.count) \(what) (\(all))")
        ]
    }
    let parts =
      sentence(pick("无人认领", "無人認領", "that nobody owned up to"), unowned)
      + sentence(pick("没有整改措施", "沒有整改措施", "without a measure"), unmeasured)
    return pick("将公示的问题：", "將公示的問題：", "Problems to be made public: ") + parts.joined(separator: pick("，", "，", ", "))
  }

  /// One gap of one unit, as it stands beside the unit's name.
  public func gap(_ kind: UnitGap.Kind) -> String {
    switch kind {
    case .notReported: pick("未述职", "未述職", "not reported")
    case .notQuestioned: pick("未提问", "未提問", "not questioned")
    case .openQuestion(let number): pick("第\(number)问没有结果", "第\(number)問沒有結果", "question \(number) without an outcome")
    case .answerOwed(let number): pick("第\(number)问待补答", "第\(number)問待補答", "the answer to question \(number) is owed")
    case .noCommentary: pick("未点评", "未點評", "not commented on")
    case .noProblemNamed: pick("点评未指出问题", "點評未指出問題", "no problem named in the commentary")
    case .notRated: pick("测评未齐", "測評未齊", "not fully rated")
    case .gradeOpen: pick("等次待确认", "等次待確認", "grade not confirmed")
    case .consequenceOpen(let action):
      pick("\(self.action(action))待定", "\(self.action(action))待定", "\(self.action(action)) proposed and not decided")
    case .incompleteProblem(let number, let missing):
      pick("\(number) 缺", "\(number) 缺", "\(number) lacks ") + list(missing.map(field))
    case .unansweredPublic(let number, let isUnowned, let lacksMeasure):
      pick("\(number) 将公示，", "\(number) 將公示，", "\(number) will be public, ")
        + list(
          [
            isUnowned ? pick("无人认领", "無人認領", "nobody owned up to it") : nil,
            lacksMeasure ? pick("没有整改措施", "沒有整改措施", "no measure") : nil,
          ].compactMap(\.self))
    }
  }

  private func list(_ what: String, _ units: [String]) -> String {
    pick("\(what) \(units.count) 位：", "\(what) \(units.count) 位：", "\(units.count) \(what): ") + list(units)
  }
}
