/// The register: the fold of its events. In memory it may hold all rows, or only those a command needs.
///
/// Folding an event of a row that is not there changes nothing, so that a store folds a command's events into the head and the
/// few rows it loaded.
public struct Register: EventSourced {
  public typealias Event = RegisterEvent

  public internal(set) var head: RegisterHead
  public internal(set) var rows: [RowNumber: RegisterRow]

  /// A part of a register, to decide a command on: its head, and the rows that `RegisterCommand.rows(in:)` names.
  public init(head: RegisterHead, rows: some Sequence<RegisterRow>) {
    self.head = head
    self.rows = Dictionary(rows.map { ($0.number, $0) }) { _, last in last }
  }

  public init?(beginning event: RegisterEvent) {
    guard case .begun(let settings) = event else { return nil }
    self.init(head: RegisterHead(settings: settings), rows: [])
  }

  public mutating func apply(_ recorded: Recorded<RegisterEvent>) { apply(recorded.event) }

  public mutating func apply(_ event: RegisterEvent) {
    if case .row(let number, let event, let act) = event {
      if case .opened(let opening) = event {
        if rows[number] == nil { rows[number] = RegisterRow(number: number, opening: opening, act: act) }
      } else {
        rows[number]?.apply(event, act)
      }
    } else {
      head.apply(event)
    }
  }
}
