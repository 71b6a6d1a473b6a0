import PlanRosters

/// Where one reading of one file writes down what it finds.
final class FaultCollector {
  /// Every key that was asked for, by the path of its table: `speaker.problem` → `text`. The manual is tested against it.
  private(set) var knownKeys: [String: Set<String>] = [:]
  /// Keys of the top found below some table's header: named there, so not also missing at the top.
  private(set) var misplaced: Set<String> = []
  /// Beyond this many faults nobody reads suggestions, and a hostile file must not take minutes.
  private static let suggestionLimit = 200
  /// Values as they were typed, by their place, where a tree of mended text is read.
  var typed: [TomlPosition: String] = [:]
  let file: String
  /// Which cell a place is; nil in the file itself.
  var cell: (TomlPosition) -> RosterCell? = { _ in nil }
  /// A table that the plan refers to, or a line of one, did not come in: what refers to it is not named as well.
  var rostersHaveGaps = false
  private var found: [PlanFault] = []

  init(file: String) { self.file = file }

  func error(_ finding: FileFinding, at position: TomlPosition) { add(.file(finding), .error, position) }
  func error(_ mistake: TypingMistake.Kind, at position: TomlPosition) { add(.mistake(mistake), .error, position) }
  func error(_ mistake: TypingMistake) { add(.mistake(mistake.kind), .error, mistake.position) }
  func error(_ finding: KeyFinding, at position: TomlPosition) { add(.key(finding), .error, position) }
  func error(_ finding: TextFinding, at position: TomlPosition) { add(.text(finding), .error, position) }
  func error(_ finding: ValueFinding, at position: TomlPosition) { add(.value(finding), .error, position) }
  func error(_ finding: CollectionFinding, at position: TomlPosition) { add(.collection(finding), .error, position) }
  func error(_ finding: Contradiction, at position: TomlPosition) { add(.contradiction(finding), .error, position) }
  func error(_ finding: RosterFinding, at position: TomlPosition) { add(.roster(finding), .error, position) }
  func error(_ finding: AgendaFinding, at position: TomlPosition) { add(.agenda(finding), .error, position) }
  func error(_ finding: SequenceFinding, at position: TomlPosition) { add(.sequence(finding), .error, position) }

  func warning(_ finding: Contradiction, at position: TomlPosition) { add(.contradiction(finding), .warning, position) }
  func warning(_ finding: AgendaFinding, at position: TomlPosition) { add(.agenda(finding), .warning, position) }
  func warning(_ finding: SequenceFinding, at position: TomlPosition) { add(.sequence(finding), .warning, position) }

  func suggestions(for word: String, among words: some Sequence<String>) -> [String] {
    found.count < FaultCollector.suggestionLimit ? Spelling.suggestions(for: word, among: words) : []
  }

  /// An earlier place, as a fault somewhere else refers to it.
  func earlier(_ position: TomlPosition) -> EarlierPlace {
    cell(position).map(EarlierPlace.cell) ?? .text(line: position.line, column: position.column)
  }

  func noteKey(_ key: String, in path: String) { knownKeys[path, default: []].insert(key) }

  func noteMisplaced(_ key: String) { misplaced.insert(key) }

  var hasErrors: Bool { found.contains { $0.severity == .error } }

  /// In the order of the file; at one place in the order they were found.
  var faults: [PlanFault] {
    found.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
  }

  /// Takes over what another reading of the same file found.
  func adopt(_ others: [PlanFault]) { found += others }

  // MARK: - Private

  private func add(_ finding: Finding, _ severity: PlanFault.Severity, _ position: TomlPosition) {
    found.append(PlanFault(file: file, cell: cell(position), position: position, severity: severity, finding: finding))
  }
}

/// A value with the place it was read from, for rules that look at it later.
struct Located<Value> {
  let value: Value
  let position: TomlPosition
}
