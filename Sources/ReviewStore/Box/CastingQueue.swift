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
  }

  private let box: any BallotBox
  private let waiting = Mutex(Waiting())
  private let thread = DispatchQueue(label: "ballots")
  /// How many of those who wait are stored in one commit. Half of many: while these are stored, the server answers and
  /// reads the others, so that two processors are busy. All of few, because each commit costs a sync.
  private static func group(of waiting: Int) -> Int { min(waiting, max(32, waiting / 2)) }
  /// Ballots between two checkpoints: the write-ahead log stays within some megabytes.
  private static let untilCheckpoint = 2_000

  public init(_ box: any BallotBox) { self.box = box }

  /// Answers once the ballot is on the disk, or is not to be.
  public func cast(_ submission: Submission, _ answer: @escaping Answer) {
    let isFirst = waiting.withLock { waiting in
      waiting.people.append((submission, answer))
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
      sinceCheckpoint += group.count
      if sinceCheckpoint >= CastingQueue.untilCheckpoint {
        sinceCheckpoint = 0
        try? box.checkpoint()
      }
    }
    if isDue { box.noteDueMarks() }
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
