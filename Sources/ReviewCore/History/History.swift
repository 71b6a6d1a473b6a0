/// The log in memory: every recorded event and the session they fold into.
///
/// Undo appends an event that takes the last command back; nothing is deleted. The session is folded anew without what
/// was taken back, from the newest checkpoint that is old enough, so an undo folds a small part of the log unless it
/// reaches far back.
public struct History: Sendable {
  private struct Checkpoint {
    /// Number of records folded into `session`.
    let count: Int
    let session: Session
  }

  /// A command that was taken back and may be redone.
  private struct Redoable {
    let batch: Int
    /// The batch of the undo.
    let undo: Int
  }

  public private(set) var records: [Recorded]
  public private(set) var session: Session
  /// The picture the hall keeps while the projector is frozen; nil otherwise.
  private var frozenScene: Scene?
  private var undoneBatches: Set<Int> = []
  /// Commands that stand, last one last.
  private var standing: [Int] = []
  /// Emptied by any new command.
  private var redoable: [Redoable] = []
  private var checkpoints: [Checkpoint]

  private static let checkpointInterval = 256

  /// Folds a stored log. Nil unless it begins with `.sessionCreated`.
  public init?(_ stored: [Recorded]) {
    guard let first = stored.first, case .sessionCreated(let plan) = first.event else { return nil }
    session = Session(plan: plan)
    records = stored
    checkpoints = [Checkpoint(count: 1, session: session)]
    // What was taken back is known before folding, so that each event is folded once.
    for recorded in stored.dropFirst() { _ = keepBooks(recorded) }
    fold(from: 1)
    frozenScene = pictureFrozenEarlier
  }

  /// The position of the last event; what an append must expect.
  public var end: Int { records.count }

  /// Folds in one event written to or read from the log. Total.
  public mutating func append(_ recorded: Recorded) {
    records.append(recorded)
    if let batch = keepBooks(recorded) {
      checkpoints.removeAll { $0.count >= batch && $0.count > 1 }
      guard let start = checkpoints.last else { return }
      session = start.session
      fold(from: start.count)
    } else {
      fold(from: records.count - 1)
    }
    if recorded.event == .projectorFrozen { frozenScene = session.scene(at: recorded.at) }
    if recorded.event == .projectorThawed { frozenScene = nil }
  }

  /// What the hall sees at `now`, whatever the secretary is doing meanwhile.
  public func hallPicture(at now: Timestamp, box: BoxReading? = nil) -> Scene {
    var scene = frozenScene ?? session.scene(at: now, box: box)
    // A message is meant for the hall at once.
    scene.message = session.projector.message
    if session.projector.isDark {
      scene.content = .dark
      scene.message = nil
    }
    return scene
  }

  public func decide(_ command: Command, at now: Timestamp) throws(Rejection) -> [Event] {
    if case .undo(let expected, let reason, let by) = command {
      guard let last = standing.last else { throw .nothingToUndo }
      if let expected, expected != last { throw .undoOvertaken }
      if let round = votePassed(in: last) { throw .vote(.cannotUndo(session.name(of: round))) }
      let reason = try session.optional(reason)
      if reason == nil, let round = announcedByLast { throw .undoNeedsReason(session.name(of: round)) }
      return [.undone(batch: last, reason: reason, by: try session.optional(by))]
    }
    if case .redo = command {
      guard let last = redoable.last else { throw .nothingToRedo }
      return [.redone(batch: last.undo)]
    }
    return try session.decide(command, at: now)
  }

  /// The command that `undo` would take back: its first event.
  public var lastStanding: Recorded? { standing.last.map { records[$0 - 1] } }

  /// The event that an undo or redo recorded at `position` took back or brought again.
  public func subject(of recorded: Recorded) -> Recorded? {
    var batch: Int
    switch recorded.event.takesBack {
    case .nothing: return nil
    case .command(let target): batch = target
    case .undo(let target): batch = target
    }
    // A redo names the undo, which names the command.
    while records.indices.contains(batch - 1), case .command(let deeper) = records[batch - 1].event.takesBack {
      batch = deeper
    }
    return records.indices.contains(batch - 1) ? records[batch - 1] : nil
  }

  /// Whether the event lets a clock run that had not run yet. Only a film's begins at rest (see `Session.beginPart`).
  func startsFilm(_ recorded: Recorded) -> Bool {
    guard recorded.event == .timerResumed else { return false }
    for earlier in records.prefix(recorded.position - 1).reversed() where counts(earlier) {
      if earlier.event == .timerResumed { return false }
      guard case .partBegan(let index) = earlier.event else { continue }
      return session.plan.agenda.indices.contains(index) && session.plan.agenda[index].part == .film
    }
    return false
  }

  /// Whether the event counts: neither taken back nor itself about taking back.
  public func counts(_ recorded: Recorded) -> Bool {
    recorded.event.takesBack == .nothing && (undoneBatches.isEmpty || !undoneBatches.contains(recorded.batch))
  }

  /// Events that count, in order.
  public var effective: [Recorded] { records.filter(counts) }

  /// As it was after the last event that papers tell of: directions to the projector behind it change none of them.
  public var told: History {
    let count = records.lastIndex { $0.event.area != .projector }.map { $0 + 1 } ?? records.count
    return count == records.count ? self : History(Array(records.prefix(count))) ?? self
  }

  // MARK: - Private

  /// The round with a box or phones whose opening, end or count the batch is. Ballots have been cast since, or may have
  /// been: what became of them is not taken back by a key; such a round is declared void with a reason.
  private func votePassed(in batch: Int) -> Round? {
    for recorded in records[(batch - 1)...] {
      guard recorded.batch == batch else { return nil }
      guard let id = recorded.event.beginsOrEndsRound, let round = session.round(id) else { continue }
      if round.opening.isOnScreens { return round }
    }
    return nil
  }

  /// Keeps the lists of what stands; answers with the batch from which the session must be folded anew, if any.
  private mutating func keepBooks(_ recorded: Recorded) -> Int? {
    switch recorded.event.takesBack {
    case .nothing:
      if recorded.event.area == .projector { return nil }
      if standing.last != recorded.batch { standing.append(recorded.batch) }
      if !redoable.isEmpty { redoable.removeAll() }
      return nil
    case .command(let batch):
      undoneBatches.insert(batch)
      if let index = standing.lastIndex(of: batch) { standing.remove(at: index) }
      redoable.append(Redoable(batch: batch, undo: recorded.batch))
      return batch
    case .undo(let undo):
      guard let index = redoable.lastIndex(where: { $0.undo == undo }) else { return nil }
      let batch = redoable.remove(at: index).batch
      undoneBatches.remove(batch)
      standing.append(batch)
      return batch
    }
  }

  /// What was on when the picture was frozen, as the log stood then: undoing something later must not change it, and a
  /// projector that starts meanwhile must find the same.
  private var pictureFrozenEarlier: Scene? {
    guard let position = session.projector.frozenAt, position > 1 else { return nil }
    return History(Array(records.prefix(position - 1)))?.session.scene(at: records[position - 1].at)
  }

  private mutating func fold(from index: Int) {
    for position in index..<records.count {
      if counts(records[position]) { session.apply(records[position]) }
      let folded = position + 1
      // Rarer as the log grows: each costs a copy of the session's lists.
      if let last = checkpoints.last, folded >= last.count + max(History.checkpointInterval, folded / 16) {
        // The first, and the last two: an undo is nearly always of something recent.
        if checkpoints.count == 3 { checkpoints.remove(at: 1) }
        checkpoints.append(Checkpoint(count: folded, session: session))
      }
    }
  }
}

extension Event {
  /// The round that is opened by the event, ends with it, or was counted out of the box.
  fileprivate var beginsOrEndsRound: Int? {
    if case .roundOpened(let opening) = self { return opening.id }
    if case .roundClosed(let id) = self { return id }
    if case .roundVoided(let id, _) = self { return id }
    if case .ballotsCounted(let id, let count) = self, count.bag.channel.isElectronic { return id }
    return nil
  }

  enum TakesBack: Equatable { case nothing, command(batch: Int), undo(batch: Int) }

  var takesBack: TakesBack {
    if case .undone(let batch, _, _) = self { return .command(batch: batch) }
    if case .redone(let batch) = self { return .undo(batch: batch) }
    return .nothing
  }
}
