import ReviewCore
import ReviewFindings
import ReviewStore
import Synchronization

/// The session as the leaders' page sees it: its log, read as a projector reads it, once somebody asks.
final class LeadersLog: Sendable {
  fileprivate struct Reading {
    let log: SessionLog
    var history: History
  }

  private let directory: String
  private let reading = Mutex<Reading?>(nil)
  private let clock = SystemClock()
  private let found = FoundInPlan()

  init(directory: String) { self.directory = directory }

  /// As of now. Reading a whole log takes a while: never on the thread that answers voters.
  func brief(in language: Language) throws(StoreError) -> LeadersBrief {
    let directory = directory
    let session = try reading.withLock { (known) throws(StoreError) -> Session in
      do throws(StoreError) {
        if known == nil { known = try LeadersLog.open(directory) }
        try known?.readOn()
      } catch {
        if error != .busy || known == nil {
          known = nil
          throw error
        }
      }
      guard let known else { throw .noSuchSession(place: directory) }
      return known.history.session
    }
    let (findings, strings) = (found.findings(in: session.plan), Strings(language))
    return session.leadersBrief(
      at: clock.now(), likely: { session.likelyQuestions(for: $0, findings, strings) },
      dossier: { strings.dossierGlance(of: $0, in: session.plan) })
  }

  // MARK: - Private

  private static func open(_ directory: String) throws(StoreError) -> Reading {
    let log = try SessionLog.openReadOnly(in: directory)
    guard let history = History(try log.read(after: 0)) else { throw .damaged(.noBeginning) }
    return Reading(log: log, history: history)
  }
}

extension LeadersLog.Reading {
  fileprivate mutating func readOn() throws(StoreError) {
    for recorded in try log.read(after: history.end) { history.append(recorded) }
  }
}
