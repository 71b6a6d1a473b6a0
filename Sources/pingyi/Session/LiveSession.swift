import ReviewCore
import ReviewDocuments
import ReviewStore

/// A session that runs: from a command line to a stored event, for the console, step files and everything that will ever
/// submit a command.
///
/// It decides, stores, and only what is on the disk is told. Where somebody else was quicker, their news are told first
/// and it decides again. After what was asked for, ballot box and log are brought together; whoever ends the session has
/// its papers written, once. Of what fails nothing is stored, and `recover` goes on from the last stored event.
/// It must never show anything, read a clock or draw by lot: its follower brings the moment and the seed.
final class LiveSession {
  let place: SessionPlace
  private let log: SessionLog
  private let box: BoxKeeper
  /// News of other processes, where somebody waits for them.
  private var watch: LogWatch?
  private var isWatching = false
  private var eventsSinceCheckpoint = 0
  /// Begun with the first documents that are asked for.
  private var documents: DocumentService?

  /// Opens a session's log, or creates it from its plan.
  static func open(
    _ place: SessionPlace, origin: String, at start: (Plan) -> Timestamp
  ) throws -> (LiveSession, History) {
    do {
      let log = try openOrCreate(place, origin: origin, at: start)
      guard let history = History(try log.read(after: 0)) else { throw StoreError.damaged(.noBeginning) }
      return (LiveSession(log: log, place: place), history)
    } catch let error as StoreError {
      throw Refusal(text: Pingyi.words.message(error))
    }
  }

  private init(log: SessionLog, place: SessionPlace) {
    self.log = log
    self.place = place
    box = BoxKeeper(directory: place.directory)
  }

  func close() {
    box.close()
    log.close()
  }

  // MARK: - What is asked for

  /// `seed` is for what is drawn by lot.
  func submit(_ line: CommandLine, seed: UInt64, for follower: any SessionFollower) throws(Obstacle) {
    let lastSeen = follower.history.lastInForce?.batch
    try submit(by: .me, for: follower) { session throws(Rejection) in
      try line.command(in: CommandContext(session: session, seed: seed, lastSeen: lastSeen))
    }
  }

  /// For what no line can say.
  func submit(_ command: Command, by author: Author = .me, for follower: any SessionFollower) throws(Obstacle) {
    try submit(by: author, for: follower) { _ in command }
  }

  /// Frees a panel's booths, in the ballot box alone.
  func release(_ release: BoothRelease, for follower: any SessionFollower) throws(StoreError) -> ReleaseAnswer {
    settle(for: follower)
    return try box.release(release)
  }

  // MARK: - Box and log

  /// Step by step, until ballot box and log say the same.
  func settle(for follower: any SessionFollower) {
    do throws(Obstacle) {
      while let step = try nextStep(follower.history.session) { try take(step, for: follower) }
    } catch {
      follower.hear(.unsettled(error))
    }
  }

  /// What came back so far; nil while no vote is open on screens.
  func boxReading(of session: Session) throws(StoreError) -> BoxReading? { try box.reading(of: session) }

  // MARK: - News of others

  /// Readable when somebody has appended; -1 where that cannot be known and somebody has to look.
  var newsDescriptor: Int32 { watch?.descriptor ?? -1 }

  /// From now on `newsDescriptor` tells.
  func watchNews() {
    isWatching = true
    watch = LogWatch(directory: place.directory)
  }

  /// Tells what others have stored. A busy or broken log is named when something is to be stored in it.
  func readNews(for follower: any SessionFollower) {
    watch?.drain()
    guard (try? log.hasNews()) == true, (try? readOn(for: follower)) == true else { return }
    settle(for: follower)
  }

  /// After a failure: opens the log anew and goes on from its last stored event.
  func recover(for follower: any SessionFollower) throws(StoreError) {
    try log.reopen()
    if isWatching { watchNews() }
    readNews(for: follower)
  }

  /// Two syncs: for when nobody has pressed a key for a while and none is likely to wait for them.
  func checkpointIfDue() {
    guard eventsSinceCheckpoint > LiveSession.eventsBetweenCheckpoints else { return }
    eventsSinceCheckpoint = 0
    try? log.checkpoint()
  }

  // MARK: - Documents

  /// Has the documents of the log written as the follower knows it now, to the session's own folder or another one. The
  /// answer is heard when it is taken.
  func writeDocuments(to folder: String? = nil, for follower: any SessionFollower) {
    let service = documents ?? DocumentService()
    documents = service
    do throws(Refusal) {
      let folder = DocumentFolder(named: folder, otherwise: place.documents)
      service.write(try DocumentRequest(follower.history, follower.strings, log: log, to: folder, from: .session))
      follower.hear(.writingDocuments)
    } catch {
      follower.hear(.documents(.failure(error)))
    }
  }

  /// Has ballots and tally forms written as the follower knows the session now; like documents, and heard the same way.
  func writeBallots(on speaker: Identifier?, for follower: any SessionFollower) {
    let service = documents ?? DocumentService()
    documents = service
    service.write(BallotRequest(follower.history.session, on: speaker, follower.strings, to: place.print))
    follower.hear(.writingDocuments)
  }

  /// Readable when documents were written, or could not be; -1 where none were asked for.
  var documentsDescriptor: Int32 { documents?.descriptor ?? -1 }

  var isWritingDocuments: Bool { documents?.isBusy ?? false }

  func takeDocuments(for follower: any SessionFollower) {
    for answer in documents?.takeAnswers() ?? [] { follower.hear(.documents(answer)) }
  }

  /// Waits until all are written.
  func finishDocuments(for follower: any SessionFollower) {
    for answer in documents?.waitForAnswers() ?? [] { follower.hear(.documents(answer)) }
  }

  /// Whether the session has adjourned and something was put right since its newest edition, here or in a console that
  /// was killed.
  func lacksEdition(_ history: History) -> Bool {
    guard history.session.phase == .adjourned,
      let newest = DocumentFolder(path: place.documents).editions.last?.manifest
    else { return false }
    return newest.position < history.documented.end
  }

  // MARK: - Private

  private static let eventsBetweenCheckpoints = 200

  private func submit(
    by author: Author, for follower: any SessionFollower, _ command: (Session) throws(Rejection) -> Command
  ) throws(Obstacle) {
    let events = try store(by: author, for: follower, command)
    settle(for: follower)
    if events.contains(where: { $0.event == .adjourned }) { writeDocuments(for: follower) }
  }

  /// Decides and stores. Where somebody else was quicker, reads on and decides again.
  private func store(
    by author: Author, for follower: any SessionFollower, _ command: (Session) throws(Rejection) -> Command
  ) throws(Obstacle) -> [Recorded<Event>] {
    while true {
      let events = try decide(on: follower.history, at: follower.now, command)
      do throws(StoreError) {
        // Before the events that end a vote: no ballot may be acknowledged after them.
        try box.closeInBox(for: events, in: follower.history.session)
        let stored = try log.append(events, at: follower.now, expecting: follower.history.end)
        eventsSinceCheckpoint += stored.count
        if isWatching, watch == nil { watchNews() }
        follower.hear(.stored(stored, by: author))
        return stored
      } catch {
        guard case .wrongPosition = error else { throw .failed(error) }
      }
      do throws(StoreError) { try readOn(for: follower) } catch { throw .failed(error) }
    }
  }

  private func decide(
    on history: History, at now: Timestamp, _ command: (Session) throws(Rejection) -> Command
  ) throws(Obstacle) -> [Event] {
    let asked: Command
    do throws(Rejection) { asked = try command(history.session) } catch { throw .refused(error) }
    let complete: Command
    do throws(StoreError) { complete = try box.completed(asked, in: history.session) } catch { throw .failed(error) }
    do throws(Rejection) { return try history.decide(complete, at: now) } catch { throw .refused(error) }
  }

  /// Whether there was anything new.
  @discardableResult
  private func readOn(for follower: any SessionFollower) throws(StoreError) -> Bool {
    let news = try log.read(after: follower.history.end)
    if news.isEmpty { return false }
    follower.hear(.stored(news, by: .other))
    return true
  }

  private func nextStep(_ session: Session) throws(Obstacle) -> VoteCommand? {
    do throws(StoreError) { return try box.follow(session) } catch { throw .failed(error) }
  }

  private func take(_ step: VoteCommand, for follower: any SessionFollower) throws(Obstacle) {
    let end = follower.history.end
    do throws(Obstacle) {
      _ = try store(by: .program, for: follower) { _ in .vote(step) }
    } catch {
      // Where another console was quicker, all is well.
      guard case .refused = error, follower.history.end > end else { throw error }
    }
  }

  private static func openOrCreate(
    _ place: SessionPlace, origin: String, at start: (Plan) -> Timestamp
  ) throws -> SessionLog {
    do {
      return try SessionLog.open(in: place.directory, origin: origin)
    } catch StoreError.noSuchSession {
      let plan = try place.planToBegin()
      do {
        return try SessionLog.create(
          in: place.directory, first: [.sessionCreated(plan: plan)], at: start(plan), origin: origin)
      } catch StoreError.existsAlready {
        // Another console was quicker.
        return try SessionLog.open(in: place.directory, origin: origin)
      }
    }
  }
}
