import Glibc

/// When a console of this session was last alive: the modification time of the file `alive`.
///
/// After a crash or a suspended laptop the secretary is asked whether the gap counts; the gap begins here. Each running
/// console beats on each tick: one system call, no sync, nothing that wakes another process.
public final class Heartbeat {
  private let descriptor: Int32

  /// Nil where the file cannot be written; the gap then begins at the last event.
  public init?(directory: String) {
    let opened = PrivateFile.open(LogFiles(directory: directory).alive, O_WRONLY)
    guard opened >= 0 else { return nil }
    descriptor = opened
  }

  deinit { close(descriptor) }

  public func beat() { futimens(descriptor, nil) }

  /// Wall-clock milliseconds since 1970 of the last beat; nil if there was none. Read it before making a `Heartbeat`.
  public static func lastAlive(directory: String) -> Int64? {
    var status = stat()
    guard stat(LogFiles(directory: directory).alive, &status) == 0 else { return nil }
    return Int64(status.st_mtim.tv_sec) * 1_000 + Int64(status.st_mtim.tv_nsec) / 1_000_000
  }
}
