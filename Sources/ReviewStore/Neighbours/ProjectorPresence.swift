import Glibc

/// Whether a projector of this session runs on this machine: each holds a shared lock on the file `projector`, which the
/// kernel takes back when the process ends, however it ends.
public final class ProjectorPresence {
  private let lock: FileLock

  /// Says that a projector is here, until it is released. Nil where the session's folder is not there yet or cannot be
  /// written; the projector works without it.
  public init?(directory: String) {
    guard let lock = FileLock(LogFiles(directory: directory).projector, .shared) else { return nil }
    self.lock = lock
  }

  /// Two system calls where there is one, three where there is none; never waits.
  public static func isAnyHere(directory: String) -> Bool {
    let descriptor = open(LogFiles(directory: directory).projector, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0
  }
}
