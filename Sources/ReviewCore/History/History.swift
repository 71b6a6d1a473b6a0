/// The log of a session in memory: its events, the session they fold into, and what the hall keeps while the projector is
/// frozen.
///
/// Undo and its checkpoints are `EventHistory`'s; what a session adds is which commands are not undone by a key, and the
/// frozen picture, which no undo may change.
public struct History: Sendable {
  private var log: EventHistory<Session>
  /// The picture the hall keeps while the projector is frozen; nil otherwise.
  private var frozenScene: Scene?

  /// Folds a stored log. Nil unless it begins with `.sessionCreated`.
  public init?(_ stored: [Recorded<Event>]) {
    guard let log = EventHistory<Session>(stored) else { return nil }
    self.log = log
    frozenScene = pictureFrozenEarlier
  }

  public var session: Session { log.state }
  public var records: [Recorded<Event>] { log.records }

  /// The position of the last event; what an append must expect.
  public var end: Int { log.end }

  /// Folds in one event written to or read from the log. Total.
  public mutating func append(_ recorded: Recorded<Event>) {
    log.append(recorded)
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
      guard let last = lastInForce?.position else { throw .nothingToUndo }
      if let expected, expected != last { throw .undoOvertaken }
      if let round = votePassed(in: last) { throw .vote(.cannotUndo(session.name(of: round))) }
      let reason = try session.optional(reason)
      if reason == nil, let round = announcedByLast { throw .undoNeedsReason(session.name(of: round)) }
      return [.undone(batch: last, reason: reason, by: try session.optional(by))]
    }
    if case .redo = command {
      guard let last = log.lastUndo else { throw .nothingToRedo }
      return [.redone(batch: last)]
    }
    return try session.decide(command, at: now)
  }

  /// The command that `undo` would take back: its first event.
  public var lastInForce: Recorded<Event>? { log.lastInForce }

  /// The event that an undo or redo recorded at `position` took back or brought again.
  public func subject(of recorded: Recorded<Event>) -> Recorded<Event>? { log.subject(of: recorded) }

  /// Whether the event counts: neither taken back nor itself about taking back.
  public func counts(_ recorded: Recorded<Event>) -> Bool { log.counts(recorded) }

  /// Events that count, in order.
  public var effective: [Recorded<Event>] { log.effective }

  /// As it was after the last event that papers tell of: directions to the projector behind it change none of them.
  public var documented: History {
    let count = records.lastIndex { $0.event.area != .projector }.map { $0 + 1 } ?? end
    return count == end ? self : History(Array(records.prefix(count))) ?? self
  }

  /// Whether the event lets a clock run that had not run yet. Only a film's begins at rest (see `Session.beginPart`).
  func startsFilm(_ recorded: Recorded<Event>) -> Bool {
    guard recorded.event == .timerResumed else { return false }
    for earlier in records.prefix(recorded.position - 1).reversed() where counts(earlier) {
      if earlier.event == .timerResumed { return false }
      guard case .partBegan(let index) = earlier.event else { continue }
      return session.plan.agenda.indices.contains(index) && session.plan.agenda[index].part == .film
    }
    return false
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

  /// What was on when the picture was frozen, as the log stood then: undoing something later must not change it, and a
  /// projector that starts meanwhile must find the same.
  private var pictureFrozenEarlier: Scene? {
    guard let position = session.projector.frozenAt, position > 1 else { return nil }
    return log.asOf(position - 1)?.state.scene(at: records[position - 1].at)
  }
}

extension Session: EventSourced {
  public typealias Event = ReviewCore.Event

  public init?(beginning event: Event) {
    guard case .sessionCreated(let plan) = event else { return nil }
    self.init(plan: plan)
  }
}

extension Event: LogEvent {
  public var takesBack: TakesBack {
    if case .undone(let batch, _, _) = self { return .command(batch: batch) }
    if case .redone(let batch) = self { return .undo(batch: batch) }
    return .nothing
  }

  public var isUndoable: Bool { area != .projector }

  /// The round that is opened by the event, ends with it, or was counted out of the box.
  fileprivate var beginsOrEndsRound: Int? {
    if case .roundOpened(let opening) = self { return opening.id }
    if case .roundClosed(let id) = self { return id }
    if case .roundVoided(let id, _) = self { return id }
    if case .ballotsCounted(let id, let count) = self, count.bag.channel.isElectronic { return id }
    return nil
  }
}
