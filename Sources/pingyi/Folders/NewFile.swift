import Glibc

/// A file that must not be there yet.
enum NewFile {
  /// Also a link that leads nowhere is something.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// False where somebody else has made it meanwhile: the name is taken before anything is written, and nothing is ever
  /// written over.
  static func write(_ bytes: [UInt8], to path: String) throws(Files.Failure) -> Bool {
    Folders.make(Folders.parent(of: path))
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, Files.mode)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw Files.Failure(path: Folders.parent(of: path), number: errno)
    }
    close(descriptor)
    do throws(Files.Failure) { try Files.write(bytes, to: path) } catch {
      unlink(path)
      throw error
    }
    return true
  }
}
