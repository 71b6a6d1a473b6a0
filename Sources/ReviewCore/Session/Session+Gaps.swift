/// Something an office would ask about after the session. Named before adjourning; never in the way of it.
public enum Gap: Hashable, Sendable {
  case notReported(units: [String])
  case notRated(units: [String])
  case openQuestions(count: Int)
  /// Problems without owner, standard, measure or deadline.
  case incompleteProblems(count: Int)
}

extension Session {
  public var gaps: [Gap] {
    var gaps: [Gap] = []
    let all = queue.compactMap { records[$0] }
    let waiting = all.filter { $0.state == .waiting }.map(\.speaker.unit)
    if !waiting.isEmpty { gaps.append(.notReported(units: waiting)) }
    if !plan.panels.isEmpty, plan.turn.contains(.appraisal) || plan.agenda.contains(where: { $0.part == .appraisal }) {
      let unrated = all.filter { $0.isRated && lacksCount($0) }
      if !unrated.isEmpty { gaps.append(.notRated(units: unrated.map(\.speaker.unit))) }
    }
    let open = all.reduce(0) { $0 + $1.questions.filter { $0.outcome == nil }.count }
    if open > 0 { gaps.append(.openQuestions(count: open)) }
    let incomplete = problems.filter { $0.withdrawn == nil && !$0.missing.isEmpty }.count
    if incomplete > 0 { gaps.append(.incompleteProblems(count: incomplete)) }
    return gaps
  }
}

extension Session {
  /// Whether a panel's count of this speaker is still missing.
  public func lacksCount(_ record: SpeakerRecord) -> Bool {
    guard let round = round(of: record.speaker.id), round.state != .voided else { return true }
    let sheet = sheet(of: round)
    return !round.opening.panels.allSatisfy { round.isCounted($0, on: sheet) }
  }
}

extension SpeakerRecord {
  /// Whether the panels rate this speaker: who was there, and who reports in writing.
  fileprivate var isRated: Bool {
    switch state {
    case .done, .current, .inWriting: true
    case .waiting, .skipped, .absent: false
    }
  }
}

extension Strings {
  public func gap(_ gap: Gap) -> String {
    switch gap {
    case .notReported(let units):
      pick(
        "未述职 \(units.count) 位：\(units.joined(separator: "、"))", "未述職 \(units.count) 位：\(units.joined(separator: "、"))",
        "\(units.count) not reported: \(units.joined(separator: ", "))")
    case .notRated(let units):
      pick(
        "测评未齐 \(units.count) 位：\(units.joined(separator: "、"))",
        "測評未齊 \(units.count) 位：\(units.joined(separator: "、"))",
        "\(units.count) not fully rated: \(units.joined(separator: ", "))")
    case .openQuestions(let count): pick("待回答的提问 \(count) 个", "待回答的提問 \(count) 個", "\(count) questions open")
    case .incompleteProblems(let count):
      pick("问题要素不齐 \(count) 条", "問題要素不齊 \(count) 條", "\(count) problems without owner, goal, measure or deadline")
    }
  }
}
