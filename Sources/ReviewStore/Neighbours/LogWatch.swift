import Glibc

/// News of other processes without polling: a descriptor that becomes readable after somebody has appended.
///
/// It watches the end mark, not the write-ahead log: the last write to that comes before the sync and before the event
/// can be read, so whoever woke on it would look too early and sleep through the news. The mark is written after. A
/// writer killed between the two leaves the news to the next append, so look with `hasNews` on each tick as well.
/// The store's own appends wake it too.
public final class LogWatch {
  public let descriptor: Int32

  /// Nil where inotify is unavailable or nobody has opened this log for writing yet; then look with `hasNews` on each
  /// tick. `directory` is a log's folder, or its database where that stands alone.
  public init?(directory: String) {
    let opened = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard opened >= 0 else { return nil }
    guard inotify_add_watch(opened, LogFiles(place: directory).end, UInt32(IN_MODIFY)) >= 0 else {
      close(opened)
      return nil
    }
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// Takes what has piled up, so that the descriptor is readable again only after the next append. Call it before
  /// reading the log, never after.
  public func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while buffer.withUnsafeMutableBytes({ read(descriptor, $0.baseAddress, $0.count) }) > 0 {}
  }
}
