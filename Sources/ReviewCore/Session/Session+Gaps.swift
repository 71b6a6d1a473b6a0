/// The gaps of all units by kind: what is named in a line or two before adjourning.
public enum Gap: Hashable, Sendable {
  case notReported(units: [String])
  case notQuestioned(units: [String])
  case openQuestions(count: Int)
  case noCommentary(units: [String])
  case noProblemNamed(units: [String])
  case notRated(units: [String])
  case incompleteProblems(count: Int)
  /// Problems that will be public: which nobody owned up to, and which no measure is set against.
  case unansweredPublic(unowned: [String], unmeasured: [String])
}

extension Session {
  public var gaps: [Gap] {
    let units = Completeness(self).units
    func lacking(_ kind: UnitGap.Kind) -> [String] {
      units.filter { $0.gaps.contains { $0.kind == kind } }.map(\.unit)
    }
    let kinds = units.flatMap(\.gaps).map(\.kind)
    let open = kinds.count { if case .openQuestion = $0 { true } else { false } }
    let incomplete = kinds.count { if case .incompleteProblem = $0 { true } else { false } }
    var gaps: [Gap] = []
    func add(_ kind: UnitGap.Kind, _ gap: ([String]) -> Gap) {
      let units = lacking(kind)
      if !units.isEmpty { gaps.append(gap(units)) }
    }
    add(.notReported, Gap.notReported)
    add(.notQuestioned, Gap.notQuestioned)
    if open > 0 { gaps.append(.openQuestions(count: open)) }
    add(.noCommentary, Gap.noCommentary)
    add(.noProblemNamed, Gap.noProblemNamed)
    add(.notRated, Gap.notRated)
    if incomplete > 0 { gaps.append(.incompleteProblems(count: incomplete)) }
    return gaps + (units.unansweredPublic.map { [$0] } ?? [])
  }

  /// Whether a panel's count of this speaker is still missing.
  public func lacksCount(_ record: SpeakerRecord) -> Bool {
    guard let round = round(of: record.speaker.id), round.state != .voided else { return true }
    let sheet = sheet(of: round)
    return !round.opening.panels.allSatisfy { round.isCounted($0, on: sheet) }
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
    case .notReported(let units): list(pick("未述职", "未述職", "not reported"), units)
    case .notQuestioned(let units): list(pick("未提问", "未提問", "not questioned"), units)
    case .openQuestions(let count): pick("待回答的提问 \(count) 个", "待回答的提問 \(count) 個", "\(count) questions open")
    case .noCommentary(let units): list(pick("未点评", "未點評", "not commented on"), units)
    case .noProblemNamed(let units): list(pick("点评未指出问题", "點評未指出問題", "named no problem in the commentary"), units)
    case .notRated(let units): list(pick("测评未齐", "測評未齊", "not fully rated"), units)
    case .incompleteProblems(let count):
      pick("问题要素不齐 \(count) 条", "問題要素不齊 \(count) 條", "\(count) problems without owner, goal, measure or deadline")
    case .unansweredPublic(let unowned, let unmeasured): unanswered(unowned, unmeasured)
    }
  }

  private func unanswered(_ unowned: [String], _ unmeasured: [String]) -> String {
    func told(_ what: String, _ numbers: [String]) -> [String] {
      let list = numbers.joined(separator: pick("、", "、", ", "))
      return numbers.isEmpty
        ? []
        : [
          pick(
            "\(what) \(numbers.count) 条（\(list)）", "\(what) \(numbers.count) 條（\(list)）",
            "\(numbers.count) \(what) (\(list))")
        ]
    }
    let parts =
      told(pick("无人认领", "無人認領", "that nobody owned up to"), unowned)
      + told(pick("没有整改措施", "沒有整改措施", "without a measure"), unmeasured)
    return pick("将公示的问题：", "將公示的問題：", "Problems to be made public: ") + parts.joined(separator: pick("，", "，", ", "))
  }

  /// One gap of one unit, as it stands beside the unit's name.
  public func gap(_ kind: UnitGap.Kind) -> String {
    switch kind {
    case .notReported: pick("未述职", "未述職", "not reported")
    case .notQuestioned: pick("未提问", "未提問", "not questioned")
    case .openQuestion(let number): pick("第\(number)问没有结果", "第\(number)問沒有結果", "question \(number) without an outcome")
    case .noCommentary: pick("未点评", "未點評", "not commented on")
    case .noProblemNamed: pick("点评未指出问题", "點評未指出問題", "no problem named in the commentary")
    case .notRated: pick("测评未齐", "測評未齊", "not fully rated")
    case .incompleteProblem(let number, let missing):
      pick("\(number) 缺", "\(number) 缺", "\(number) lacks ")
        + missing.map(field).joined(separator: pick("、", "、", ", "))
    case .unansweredPublic(let number, let isUnowned, let lacksMeasure):
      pick("\(number) 将公示，", "\(number) 將公示，", "\(number) will be public, ")
        + [
          isUnowned ? pick("无人认领", "無人認領", "nobody owned up to it") : nil,
          lacksMeasure ? pick("没有整改措施", "沒有整改措施", "no measure") : nil,
        ].compactMap { $0 }.joined(separator: pick("、", "、", ", "))
    }
  }

  private func list(_ what: String, _ units: [String]) -> String {
    let names = units.joined(separator: pick("、", "、", ", "))
    return pick(
      "\(what) \(units.count) 位：\(names)", "\(what) \(units.count) 位：\(names)", "\(units.count) \(what): \(names)")
  }
}
