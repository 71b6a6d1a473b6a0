import Glibc

/// Which console of a session serves the phones: the one that holds the lock on the file `phones`. The kernel takes it back
/// when the console ends, however it ends, and the next one that asks has it.
public final class ServingLock {
  private let descriptor: Int32

  /// Nil while another console holds it. Never waits.
  public init?(directory: String) {
    descriptor = PrivateFile.open(LogFiles(directory: directory).phones, O_RDWR)
    guard descriptor >= 0 else { return nil }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }
}
