import Glibc

/// A lock on a file of the session's folder. The kernel takes it back when the process ends, however it ends.
final class FileLock {
  enum Kind {
    /// Many may hold it at once, while nobody holds it alone.
    case shared
    case alone
  }

  private let descriptor: Int32

  /// Nil where somebody else's lock is in the way, or the file cannot be made. Never waits.
  init?(_ path: String, _ kind: Kind) {
    descriptor = PrivateFile.open(path, O_RDWR)
    guard descriptor >= 0 else { return nil }
    let operation = kind == .shared ? LOCK_SH : LOCK_EX
    if flock(descriptor, operation | LOCK_NB) != 0 {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }
}
