import FoundationEssentials
import ReviewCore

/// The check-list as it is told: for people, for other programs, and as an exit status.
struct ReadyReport: Encodable {
  private let plan: String
  /// The worst of the lines.
  private let state: ReadyLine.State
  private let lines: [ReadyLine]

  init(_ check: MorningCheck) {
    plan = check.plan.title
    lines = check.lines
    state = lines.map(\.state).max() ?? .ok
  }

  /// Where something is to be done, how stands indented below it.
  func text(_ strings: Strings) -> String {
    lines.flatMap { line in
      let head = "\(strings.ready(line.state))  \(strings.ready(line.item))\(strings.colon)\(line.found)"
      return [head] + (line.remedy.map { ["        → \($0)"] } ?? [])
    }.joined(separator: "\n")
  }

  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// For whoever calls it from another program: 3 where somebody has to look, 4 where something is not ready.
  var status: Int32 {
    switch state {
    case .ok: 0
    case .look: 3
    case .notYet: 4
    }
  }
}
