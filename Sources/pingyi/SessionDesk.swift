import ReviewCore
import ReviewDocuments
import ReviewStore

/// From a command line to a stored event. The console, step files and everything that will ever submit a command take
/// this path: decide, append, and only what is on the disk is handed back to be shown.
struct SessionDesk {
  struct Outcome {
    /// What others had stored meanwhile, in order; to be folded in first.
    var foreign: [Recorded<Event>] = []
    var result: Result
  }

  enum Result {
    case stored([Recorded<Event>])
    case refused(Rejection)
    case failed(StoreError)
  }

  let store: SessionLog
  let place: SessionPlace
  let voting: VotingDesk

  init(store: SessionLog, place: SessionPlace) {
    self.store = store
    self.place = place
    voting = VotingDesk(directory: place.directory)
  }

  /// Opens a session's log, or creates it from its plan.
  static func open(_ place: SessionPlace, origin: String, at start: (Plan) -> Timestamp) throws -> (
    SessionDesk, History
  ) {
    do {
      let store = try openOrCreate(place, origin: origin, at: start)
      guard let history = History(try store.read(after: 0)) else { throw StoreError.damaged(.noBeginning) }
      return (SessionDesk(store: store, place: place), history)
    } catch let error as StoreError {
      throw Refusal(text: Pingyi.words.message(error))
    }
  }

  /// Decides and stores. Where somebody else was quicker, reads on and decides again.
  func commit(_ line: CommandLine, on history: History, at now: Timestamp, seed: UInt64) -> Outcome {
    let lastSeen = history.lastStanding?.batch
    return commit(on: history, at: now) { session throws(Rejection) in
      try line.command(in: CommandContext(session: session, seed: seed, lastSeen: lastSeen))
    }
  }

  /// The next step that brings ballot box and log together; nil when they are. To be asked again until it is.
  func settle(on history: History, at now: Timestamp) -> Outcome? {
    do throws(StoreError) {
      return try voting.follow(history.session).map { commit(.vote($0), on: history, at: now) }
    } catch {
      return Outcome(result: .failed(error))
    }
  }

  /// For what no line can say.
  func commit(_ command: Command, on history: History, at now: Timestamp) -> Outcome {
    commit(on: history, at: now) { _ in command }
  }

  /// Writes the documents of the log as `history` knows it, to the session's own folder or another one.
  func writeDocuments(
    of history: History, _ strings: Strings, to folder: String? = nil, from place: Strings.WritingPlace
  ) throws(Refusal) -> DocumentFolder.Written {
    let told = history.told
    do {
      guard let hash = try store.hash(at: told.end) else { throw StoreError.damaged(.missing(told.end...told.end)) }
      let stamp = LogStamp(position: told.end, hash: hash.hex)
      let set = try DocumentSet(
        told, strings, templates: TemplateShelf().templates(strings.language), stamp: stamp)
      var written = try DocumentFolder(path: folder ?? self.place.documents, mayBeLink: folder != nil)
        .write(set, isDraft: told.session.adjournedAt == nil, stamp: stamp)
      written.unanswered = Completeness(told.session).units.unansweredPublic
      guard set.absent.isEmpty else { throw Refusal(text: strings.cannotMake(set.absent)) }
      return written
    } catch let failure as Files.Failure {
      throw Refusal(text: strings.cannotWrite(failure, place))
    } catch let error as StoreError {
      throw Refusal(text: strings.message(error))
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal(text: "\(error)")
    }
  }

  // MARK: - Private

  private func commit(
    on history: History, at now: Timestamp, _ command: (Session) throws(Rejection) -> Command
  ) -> Outcome {
    var outcome = Outcome(result: .failed(.busy))
    var history = history
    while true {
      do throws(Rejection) {
        let asked = try command(history.session)
        let complete: Command
        do throws(StoreError) {
          complete = try voting.completed(asked, in: history.session)
        } catch {
          outcome.result = .failed(error)
          return outcome
        }
        let events = try history.decide(complete, at: now)
        do throws(StoreError) {
          try voting.drawLine(for: events, in: history.session)
          outcome.result = .stored(try store.append(events, at: now, expecting: history.end))
          return outcome
        } catch {
          guard case .wrongPosition = error else {
            outcome.result = .failed(error)
            return outcome
          }
        }
      } catch {
        outcome.result = .refused(error)
        return outcome
      }
      do throws(StoreError) {
        let news = try store.read(after: history.end)
        for recorded in news { history.append(recorded) }
        outcome.foreign += news
      } catch {
        outcome.result = .failed(error)
        return outcome
      }
    }
  }

  private static func openOrCreate(
    _ place: SessionPlace, origin: String, at start: (Plan) -> Timestamp
  ) throws -> SessionLog {
    do {
      return try SessionLog.open(in: place.directory, origin: origin)
    } catch StoreError.noSuchSession {
      let plan = try place.readPlan()
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
