import Glibc

/// What woke a screen's loop.
struct Wake {
  /// Keys have come, or what had begun of one has waited long enough.
  let keys: Bool
  let signals: Bool
  let news: Bool
  /// The phones' server is ready, or has ended.
  let server: Bool
  /// Documents were written, or could not be.
  let documents: Bool
  /// Nobody is at the other end of the terminal any more, unless there are still keys to be read.
  let isHungUp: Bool

  /// Waits for keys, signals, news of other processes, a terminal that takes output again, or `milliseconds`.
  static func wait(
    _ terminal: NcursesTerminal, news: Int32 = -1, server: Int32 = -1, documents: Int32 = -1, milliseconds: Int32
  ) -> Wake {
    var descriptors = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: Signals.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: news, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal.outputDescriptor, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: server, events: Int16(POLLIN), revents: 0), pollfd(fd: documents, events: Int16(POLLIN), revents: 0),
    ]
    let settling = terminal.settlesIn.map { min(milliseconds, Int32($0.rawValue)) }
    let count = poll(&descriptors, nfds_t(descriptors.count), settling ?? milliseconds)
    let ready = { (index: Int) in count > 0 && descriptors[index].revents != 0 }
    return Wake(
      keys: ready(0) || terminal.settlesIn == .zero, signals: ready(1), news: ready(2), server: ready(4),
      documents: ready(5),
      isHungUp: ready(0) && descriptors[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0)
  }
}

extension SystemClock {
  /// Until the next whole second of the wall clock has begun.
  func untilNextSecond() -> Int32 { Int32(1_001 - (now().wall % 1_000 + 1_000) % 1_000) }
}
