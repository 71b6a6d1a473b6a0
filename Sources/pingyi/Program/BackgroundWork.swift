import Dispatch
import Glibc
import Synchronization

/// Work that would hold a screen up, done on a thread of its own, one piece after the other.
///
/// What is asked and what is answered are values; no log, no box and no terminal is touched from the thread. An answer waits
/// here until it is taken.
final class BackgroundWork<Answer: Sendable>: Sendable {
  private struct State {
    var answers: [Answer] = []
    /// Pieces of work whose answer has not been taken.
    var open = 0
  }

  private let thread: DispatchQueue
  private let state = Mutex(State())
  /// Readable when an answer waits.
  let descriptor: Int32
  private let writeEnd: Int32

  init(label: String) {
    thread = DispatchQueue(label: label)
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
    }
    (descriptor, writeEnd) = (ends[0], ends[1])
  }

  deinit { for end in [descriptor, writeEnd] where end >= 0 { close(end) } }

  /// Whether there are answers still to be taken.
  var isBusy: Bool { state.withLock { $0.open > 0 } }

  func ask(_ work: @escaping @Sendable () -> Answer) {
    state.withLock { $0.open += 1 }
    thread.async { [self] in
      let answer = work()
      state.withLock { $0.answers.append(answer) }
      var byte: UInt8 = 1
      _ = Glibc.write(writeEnd, &byte, 1)
    }
  }

  /// What has come of the work since the last call, in the order it was asked for.
  func takeAnswers() -> [Answer] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    return state.withLock { state in
      defer { state.answers = [] }
      state.open -= state.answers.count
      return state.answers
    }
  }

  /// Waits for all that was asked for.
  func waitForAnswers() -> [Answer] {
    thread.sync {}
    return takeAnswers()
  }
}
