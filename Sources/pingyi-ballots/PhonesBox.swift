import BallotServer
import ReviewCore
import ReviewStore

/// The box as the pages see it. Looking and casting have a connection each, so that nobody waits for a commit to be shown
/// a sheet.
struct PhonesBox: BallotBoxAccess {
  private let casting: CastingQueue
  private let looking: SessionBox
  private let log: LeadersLog

  init(directory: String) throws(StoreError) {
    let box = try SessionBox.open(in: directory)
    if let damage = try box.verify().first { throw StoreError.damaged(damage) }
    casting = CastingQueue(box)
    looking = try SessionBox.open(in: directory)
    log = LeadersLog(directory: directory)
  }

  func openPaper() throws -> BallotPaper? {
    try looking.onSoundConnection { box throws(StoreError) in try box.openPaper() }
  }

  func status(of code: VotingCode) throws -> CodeStatus {
    try looking.onSoundConnection { box throws(StoreError) in try box.status(of: code, by: .phone) }
  }

  func isLeader(_ code: VotingCode) throws -> Bool {
    try looking.onSoundConnection { box throws(StoreError) in try box.holder(of: code)?.panel == Leaders.panel }
  }

  func leadersBrief(in language: Language) async throws -> LeadersBrief {
    // A detached task leaves the thread that answers voters.
    try await Task.detached { [log] in try log.brief(in: language) }.value
  }

  func cast(_ submission: Submission) async throws -> CastAnswer {
    try await withCheckedContinuation { continuation in
      casting.cast(submission) { continuation.resume(returning: $0) }
    }.get()
  }
}
