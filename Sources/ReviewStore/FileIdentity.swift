import Glibc

/// Which file a path leads to, whatever it is called by then.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt
  private let number: UInt

  /// Nil where there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
  }
}
