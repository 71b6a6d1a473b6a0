import Dispatch
import Glibc
import Synchronization

/// Papers to be written: a value that holds, or finds by itself, all that they need.
protocol PaperRequest: Sendable {
  func write() throws(Refusal) -> DocumentFolder.Written
}

/// Writes documents on a thread of its own, one request after the other: a screen goes on while the papers of a thousand
/// units are written.
///
/// A request is a value and its answer waits here until it is taken; nothing that another thread has open is touched from
/// this one. Killed in the middle, it leaves whole files or none, as `Files` does.
final class DocumentService: Sendable {
  typealias Answer = Result<DocumentFolder.Written, Refusal>

  private struct State {
    var answers: [Answer] = []
    /// Requests whose answer has not been taken.
    var open = 0
  }

  private let thread = DispatchQueue(label: "documents")
  private let state = Mutex(State())
  /// Readable when an answer waits.
  let descriptor: Int32
  private let writeEnd: Int32

  init() {
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

  func write(_ request: any PaperRequest) {
    state.withLock { $0.open += 1 }
    thread.async { [self] in
      let answer = Answer { () throws(Refusal) in try request.write() }
      state.withLock { $0.answers.append(answer) }
      var byte: UInt8 = 1
      _ = Glibc.write(writeEnd, &byte, 1)
    }
  }

  /// What has come of requests since the last call, in their order.
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
