/// Which console of a session serves the phones: the one that holds the lock on the file `phones`. The kernel takes it back
/// when the console ends, however it ends, and the next one that asks has it.
public final class ServingLock {
  private let lock: FileLock

  /// Nil while another console holds it. Never waits.
  public init?(directory: String) {
    guard let lock = FileLock(LogFiles(directory: directory).phones, .alone) else { return nil }
    self.lock = lock
  }
}
