import ReviewCore
import ReviewStore

/// Keeps a session's ballot box where its log is, and brings what the box knows into the log.
///
/// The log is the session; the box follows it. One thing goes the other way: the line after which nothing counts is drawn
/// in the box first, once the log would accept the closing, so that no ballot is acknowledged after it. Each step may be
/// done again, by this console or another: killed anywhere, the next `follow` finds what is missing.
/// The box is opened when a vote first needs it.
final class BoxKeeper {
  private let directory: String
  private var opened: SessionBox?
  private var watch = BoxWatch()

  init(directory: String) { self.directory = directory }

  func close() {
    opened?.close()
    opened = nil
  }

  /// To be done between deciding `events` and storing them.
  func closeInBox(for events: [Event], in session: Session) throws(StoreError) {
    for event in events {
      guard let id = event.roundThatEnds, let round = session.round(id), round.opening.isOnScreens,
        round.state == .open
      else { continue }
      try withBox { box throws(StoreError) in
        // Where nobody has come to opening it, there is nothing in it.
        try box.open(BallotPaper(session.plan, round.opening))
        try box.close(round: id)
      }
    }
  }

  /// Opens and closes in the box what the log has opened and closed. Answers with the first thing that the box knows and
  /// the log does not: a round that is closed, the count of a bag.
  func follow(_ session: Session) throws(StoreError) -> VoteCommand? {
    guard session.rounds.contains(where: \.opening.isOnScreens) else { return nil }
    return try withBox { box throws(StoreError) in
      if let round = session.openRound, round.opening.isOnScreens {
        try box.open(BallotPaper(session.plan, round.opening))
        if try box.isOpen(round: round.id) == false { return .close(round: round.id) }
      } else if let paper = try box.openPaper(), let round = session.round(paper.id), round.state != .open {
        try box.close(round: round.id)
      }
      guard let (id, bag) = session.uncountedBags.first, let round = session.round(id) else { return nil }
      guard let counts = try box.count(round: id),
        let count = session.countsForLog(counts, in: round).first(where: { $0.bag == bag })
      else { throw .damaged(.box(.noRound(id))) }
      return .count(round: id, count)
    }
  }

  /// A count on paper with what the box has of its panel and must not tell apart; any other command as it is.
  func completed(_ command: Command, in session: Session) throws(StoreError) -> Command {
    guard case .vote(.count(let id, let count, let startsAnew, _)) = command, !count.bag.channel.isElectronic,
      let speaker = count.rows.first?.place.speaker, let round = id.map(session.round) ?? session.round(of: speaker),
      round.opening.isOnScreens, round.state == .closed
    else { return command }
    let others = try withBox { box throws(StoreError) in
      session.awaitingPaper(of: count.bag.panel, try box.count(round: round.id) ?? [], in: round)
    }
    if others.isEmpty { return command }
    return .vote(.count(round: round.id, count, startsAnew: startsAnew, joining: others))
  }

  /// What came back so far; nil while no vote is open on screens.
  func reading(of session: Session) throws(StoreError) -> BoxReading? {
    guard session.openRound?.opening.isOnScreens == true else { return nil }
    var next = watch
    let reading = try withBox { box throws(StoreError) in try next.read(box, session) }
    watch = next
    return reading
  }

  /// Frees a panel's booths.
  func release(_ release: BoothRelease) throws(StoreError) -> ReleaseAnswer {
    try withBox { box throws(StoreError) in try box.release(release) }
  }

  // MARK: - Private

  private func withBox<T>(_ body: (SessionBox) throws(StoreError) -> T) throws(StoreError) -> T {
    let box: SessionBox
    if let opened { box = opened } else { box = try SessionBox.open(in: directory) }
    opened = box
    return try box.onSoundConnection(body)
  }
}

extension Event {
  /// After it no ballot of the round counts any more.
  fileprivate var roundThatEnds: Int? {
    if case .roundClosed(let id) = self { return id }
    if case .roundVoided(let id, _) = self { return id }
    return nil
  }
}
