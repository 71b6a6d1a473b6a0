import ReviewCore
import Testing

@Suite("Every phase and every operation")
struct PhaseTableTests {
  @Test("There is a session that comes through every phase", arguments: Phase.allCases)
  func walk(_ phase: Phase) throws {
    #expect(try Walk.to(phase).session.phase == phase)
  }

  @Test("Each pair is decided, and as the table says")
  func table() throws {
    let operations = Operation.allCases.compactMap { operation in Walk.line(operation).map { (operation, $0) } }
    let columns = try Phase.allCases.map { phase in
      let transcript = try Walk.to(phase)
      return [phase.rawValue] + operations.map { transcript.refusal(of: $0.1).map(name) ?? "ok" }
    }
    var rows = [""] + operations.map(\.0.rawValue)
    for column in columns {
      let width = (rows.map(\.count).max() ?? 0) + 2
      for index in rows.indices {
        rows[index] += String(repeating: " ", count: width - rows[index].count) + column[index]
      }
    }
    try Snapshot.expect(rows.joined(separator: "\n") + "\n", matches: "phase-command-table.txt")
  }

  @Test("An operation outside its phases is refused by name, inside them never", arguments: Phase.allCases)
  func phases(_ phase: Phase) throws {
    let transcript = try Walk.to(phase)
    for operation in Operation.allCases {
      guard let line = Walk.line(operation) else { continue }
      let isRefused = transcript.refusal(of: line) == .notNow(operation, phase)
      #expect(isRefused == !operation.row.phases.contains(phase), "\(operation) in \(phase)")
    }
  }

  @Test("Operations of the screen have no place in a step file")
  func screen() throws {
    let transcript = try Walk.to(.reporting)
    for operation in Operation.allCases where Walk.line(operation) == nil {
      #expect(operation.row.isScreenOnly)
      let argument = operation.row.arguments.isEmpty ? "" : " dark"
      transcript.refuses(operation.rawValue + argument, .line(.screenOnly(operation)))
    }
  }

  @Test("Each operation has one row, and its command knows it")
  func rows() throws {
    #expect(Operation.table.rows.map(\.operation).count == Operation.allCases.count)
    #expect(Set(Operation.table.rows.map(\.operation)) == Set(Operation.allCases))
    let transcript = try Walk.to(.reporting)
    let context = CommandContext(session: transcript.session, seed: 1, lastSeen: nil)
    for operation in Operation.allCases {
      guard let line = Walk.line(operation) else { continue }
      let command = try CommandLine(parsing: line, plan: transcript.session.plan).command(in: context)
      #expect(command.operation == operation)
    }
  }

  /// The case's name without its evidence.
  private func name(_ rejection: Rejection) -> String {
    if case .vote(let refusal) = rejection { return label(refusal) }
    return label(rejection)
  }

  private func label(_ value: Any) -> String { Mirror(reflecting: value).children.first?.label ?? "\(value)" }
}
