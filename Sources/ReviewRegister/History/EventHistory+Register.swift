// Taking back: whole commands, as in sessions. What has left the office is taken back only with a reason.

extension Register {
  /// A command that could be taken back: the position of its first event, and its events.
  public struct LastCommand: Hashable, Sendable {
    public let batch: Int
    public let events: [RegisterEvent]

    public init(batch: Int, events: [RegisterEvent]) {
      self.batch = batch
      self.events = events
    }
  }

  /// `last` is the last command that stands, nil where there is none; `expected` the one the person saw as the last.
  public func undo(
    _ last: LastCommand?, expecting expected: Int?, _ said: Said
  ) throws(RegisterRejection) -> [RegisterEvent] {
    guard let last else { throw .nothingToUndo }
    if let expected, expected != last.batch { throw .undoOvertaken }
    let reason = try RowText.optional(said.reason)
    if reason == nil, last.events.contains(where: \.leftTheOffice) { throw .undoNeedsReason }
    return [.undone(batch: last.batch, by: try by(said), reason: reason)]
  }

  /// `undo` is the position of the undo that would be taken back itself.
  public func redo(_ undo: Int?, _ said: Said) throws(RegisterRejection) -> [RegisterEvent] {
    guard let undo else { throw .nothingToRedo }
    return [.redone(batch: undo, by: try by(said))]
  }

  private func by(_ said: Said) throws(RegisterRejection) -> String {
    try RowText.optional(said.by) ?? head.settings.office
  }
}

extension EventHistory where State == Register {
  /// As `Register.decide`, and takes back.
  public func decide(_ command: RegisterCommand, at now: Timestamp) throws(RegisterRejection) -> [RegisterEvent] {
    switch command.order {
    case .undo(let expected): return try state.undo(lastCommand, expecting: expected, command.said)
    case .redo: return try state.redo(lastUndo, command.said)
    case .changeSettings, .add, .addCommon, .take, .rows, .recordBranch, .recordInspection, .takeLower, .publish,
      .report, .together, .drawSample, .handIn, .reply, .keep:
      return try state.decide(command, at: now)
    }
  }

  /// The command an undo would take back.
  public var lastCommand: Register.LastCommand? {
    guard let first = lastInForce else { return nil }
    let events = records[(first.position - 1)...].prefix { $0.batch == first.batch }.map(\.event)
    return Register.LastCommand(batch: first.batch, events: events)
  }
}
