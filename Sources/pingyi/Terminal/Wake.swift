import Glibc
import ReviewStore

/// Something that wakes a screen: a descriptor that becomes readable, and what is to be done then.
struct WakeSource {
  /// -1 where there is nothing to wait for now.
  let descriptor: Int32
  let act: () -> Void
}

/// What woke a screen's loop.
struct Wake {
  /// Keys have come, or what had begun of one has waited long enough.
  let keys: Bool
  let signals: Bool
  /// The places of the sources that have something.
  let sources: [Int]
  /// Nobody is at the other end of the terminal any more, unless there are still keys to be read.
  let isHungUp: Bool

  /// Waits for keys, signals, a source, a terminal that takes output again, or `milliseconds`.
  static func wait(_ terminal: any Terminal, _ sources: [WakeSource], milliseconds: Int32) -> Wake {
    var lines =
      [
        pollfd(fd: terminal.inputDescriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: Signals.readEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: terminal.outputDescriptor, events: Int16(POLLOUT), revents: 0),
      ] + sources.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    let settling = terminal.settlesIn.map { min(milliseconds, Int32($0.rawValue)) }
    let count = poll(&lines, nfds_t(lines.count), settling ?? milliseconds)
    let ready = { (index: Int) in count > 0 && lines[index].revents != 0 }
    return Wake(
      keys: ready(0) || terminal.settlesIn == .zero, signals: ready(1),
      sources: sources.indices.filter { ready($0 + 3) },
      isHungUp: ready(0) && lines[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0)
  }
}

extension SystemClock {
  /// Milliseconds until the next whole second of the wall clock has begun.
  func untilNextSecond() -> Int32 { Int32(1_001 - (now().wall % 1_000 + 1_000) % 1_000) }
}
