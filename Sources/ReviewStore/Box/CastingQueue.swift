import Dispatch
import ReviewCore
import Synchronization

/// Stores the ballots of many voters together: all that arrive while a commit is under way share the next one.
///
/// The speed of the disk's syncs therefore decides how long a voter waits, and not how many can vote. A process has one
/// such line, which works on a thread of its own; a voter is answered after the commit.
public final class CastingQueue: Sendable {
  public typealias Answer = @Sendable (Result<CastAnswer, StoreError>) -> Void

  private struct Waiting {
    var people: [(Submission, Answer)] = []
    var isServed = false
    /// The thread waits for more of them.
    var isGathering = false
  }

  private let box: any BallotBox
  private let waiting = Mutex(Waiting())
  private let thread = DispatchQueue(label: "ballots")
  /// Told when as many wait as are worth a commit.
  private let enough = DispatchSemaphore(value: 0)
  /// Ballots that are worth a commit of their own: on a usual disk, storing them takes as long as the sync.
  private static let worthCommit = 24
  /// How long a group of fewer waits for others, once voters come in crowds. A voter does not feel it.
  private static let patience = DispatchTimeInterval.milliseconds(1)
  /// A group before which nobody came alone: more of the crowd are on their way.
  private static let crowd = 4
  /// How many of those who wait are stored in one commit. Half of many: while these are stored, the server answers and
  /// reads the others, so that two processors are busy. All of few, because each commit costs a sync.
  private static func group(of waiting: Int) -> Int { min(waiting, max(worthCommit, waiting / 2)) }
  /// Ballots between two checkpoints: the write-ahead log stays within some megabytes.
  private static let untilCheckpoint = 2_000

  public init(_ box: any BallotBox) { self.box = box }

  /// Answers once the ballot is on the disk, or is not to be.
  public func cast(_ submission: Submission, _ answer: @escaping Answer) {
    let isFirst = waiting.withLock { waiting in
      waiting.people.append((submission, answer))
      if waiting.isGathering && waiting.people.count >= CastingQueue.worthCommit {
        waiting.isGathering = false
        enough.signal()
      }
      defer { waiting.isServed = true }
      return !waiting.isServed
    }
    if isFirst { thread.async { self.serve() } }
  }

  // MARK: - Private

  private func serve() {
    var (sinceCheckpoint, isDue) = (0, false)
    while let group = next() {
      let answers = Result { () throws(StoreError) in
        try self.box.onSoundConnection { box throws(StoreError) in try box.store(group.map(\.0)) }
      }
      for (index, (_, answer)) in group.enumerated() { answer(answers.map { $0.answers[index] }) }
      if let stored = try? answers.get() {
        isDue = stored.due == .whenIdle
        if stored.due == .now { box.noteDueMarks() }
      }
      if group.count >= CastingQueue.crowd { gather() }
      sinceCheckpoint += group.count
      if sinceCheckpoint >= CastingQueue.untilCheckpoint {
        sinceCheckpoint = 0
        try? box.checkpoint()
      }
    }
    if isDue { box.noteDueMarks() }
  }

  /// Waits until enough voters wait, but not long.
  private func gather() {
    let mustWait = waiting.withLock { waiting in
      waiting.isGathering = waiting.people.count < CastingQueue.worthCommit
      return waiting.isGathering
    }
    guard mustWait, enough.wait(timeout: .now() + CastingQueue.patience) == .timedOut else { return }
    let wasTold = waiting.withLock { waiting in
      defer { waiting.isGathering = false }
      return !waiting.isGathering
    }
    // The signal that came just after the time was over must not end the next wait.
    if wasTold { enough.wait() }
  }

  private func next() -> [(Submission, Answer)]? {
    waiting.withLock { waiting in
      if waiting.people.isEmpty {
        waiting.isServed = false
        return nil
      }
      let group = Array(waiting.people.prefix(CastingQueue.group(of: waiting.people.count)))
      waiting.people.removeFirst(group.count)
      return group
    }
  }
}
