/// A log in memory: every recorded event and the state they fold into.
///
/// Undo appends an event that takes the last command back; nothing is deleted. The state is folded anew without what was
/// taken back, from the newest checkpoint that is old enough, so an undo folds a small part of the log unless it reaches
/// far back.
public struct EventHistory<State: EventSourced>: Sendable {
  public typealias Record = Recorded<State.Event>

  private struct Checkpoint {
    /// Number of records folded into `state`.
    let count: Int
    let state: State
  }

  /// A command that was taken back and may be redone.
  private struct Redoable {
    let batch: Int
    /// The batch of the undo.
    let undo: Int
  }

  public private(set) var records: [Record]
  public private(set) var state: State
  private var undoneBatches: Set<Int> = []
  /// Commands that stand, last one last.
  private var inForce: [Int] = []
  /// Emptied by any new command.
  private var redoable: [Redoable] = []
  private var checkpoints: [Checkpoint]

  /// In records.
  private static var checkpointInterval: Int { 256 }

  /// Folds a stored log. Nil unless its first event begins a state.
  public init?(_ stored: [Record]) {
    guard let first = stored.first, let beginning = State(beginning: first.event) else { return nil }
    state = beginning
    records = stored
    checkpoints = [Checkpoint(count: 1, state: beginning)]
    // What was taken back is known before folding, so that each event is folded once.
    for recorded in stored.dropFirst() { _ = trackUndo(recorded) }
    fold(from: 1)
  }

  /// The position of the last event; what an append must expect.
  public var end: Int { records.count }

  /// Folds in one event written to or read from the log. Total.
  public mutating func append(_ recorded: Record) {
    records.append(recorded)
    if let batch = trackUndo(recorded) {
      checkpoints.removeAll { $0.count >= batch && $0.count > 1 }
      guard let start = checkpoints.last else { return }
      state = start.state
      fold(from: start.count)
    } else {
      fold(from: records.count - 1)
    }
  }

  /// As it was when the log held its first `count` events; nil where there was no beginning yet.
  public func asOf(_ count: Int) -> EventHistory? {
    count == records.count ? self : EventHistory(Array(records.prefix(max(0, count))))
  }

  /// The command that an undo would take back: its first event.
  public var lastInForce: Record? { inForce.last.map { records[$0 - 1] } }

  /// The undo that a redo would take back: the position of its event.
  public var lastUndo: Int? { redoable.last?.undo }

  /// The event that an undo or redo recorded at `position` took back or brought again.
  public func subject(of recorded: Record) -> Record? {
    var batch: Int
    switch recorded.event.takesBack {
    case .nothing: return nil
    case .command(let target), .undo(let target): batch = target
    }
    // A redo names the undo, which names the command.
    while records.indices.contains(batch - 1), case .command(let deeper) = records[batch - 1].event.takesBack {
      batch = deeper
    }
    return records.indices.contains(batch - 1) ? records[batch - 1] : nil
  }

  /// Whether the event counts: neither taken back nor itself about taking back.
  public func counts(_ recorded: Record) -> Bool {
    recorded.event.takesBack == .nothing && (undoneBatches.isEmpty || !undoneBatches.contains(recorded.batch))
  }

  /// Events that count, in order.
  public var effective: [Record] { records.filter(counts) }

  // MARK: - Private

  /// Keeps the lists of what stands; answers with the batch from which the state must be folded anew, if any.
  private mutating func trackUndo(_ recorded: Record) -> Int? {
    switch recorded.event.takesBack {
    case .nothing:
      if !recorded.event.isUndoable { return nil }
      if inForce.last != recorded.batch { inForce.append(recorded.batch) }
      if !redoable.isEmpty { redoable.removeAll() }
      return nil
    case .command(let batch):
      undoneBatches.insert(batch)
      if let index = inForce.lastIndex(of: batch) { inForce.remove(at: index) }
      redoable.append(Redoable(batch: batch, undo: recorded.batch))
      return batch
    case .undo(let undo):
      guard let index = redoable.lastIndex(where: { $0.undo == undo }) else { return nil }
      let batch = redoable.remove(at: index).batch
      undoneBatches.remove(batch)
      inForce.append(batch)
      return batch
    }
  }

  private mutating func fold(from index: Int) {
    for position in index..<records.count {
      if counts(records[position]) { state.apply(records[position]) }
      let folded = position + 1
      // Rarer as the log grows: each costs a copy of the state's lists.
      if let last = checkpoints.last, folded >= last.count + max(EventHistory.checkpointInterval, folded / 16) {
        // The first, and the last two: an undo is nearly always of something recent.
        if checkpoints.count == 3 { checkpoints.remove(at: 1) }
        checkpoints.append(Checkpoint(count: folded, state: state))
      }
    }
  }
}
