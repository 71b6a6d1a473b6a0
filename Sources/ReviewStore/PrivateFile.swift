import Glibc

/// What lies in a session's folder is its owner's alone, whatever the umask says: files 0600, folders 0700.
enum PrivateFile {
  static let mode: mode_t = 0o600
  static let folderMode: mode_t = 0o700

  /// Opens or makes a file; -1 with `errno` set where that fails. A link in its place is not followed.
  static func open(_ path: String, _ flags: Int32) -> Int32 {
    let descriptor = Glibc.open(path, flags | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode)
    // A umask may have taken bits away, and a file that was there may have more of them.
    if descriptor >= 0 { fchmod(descriptor, mode) }
    return descriptor
  }

  /// Makes an empty file for SQLite to fill: what it puts beside has the same mode.
  static func make(_ path: String) {
    unlink(path)
    let descriptor = open(path, O_RDWR | O_EXCL)
    if descriptor >= 0 { close(descriptor) }
  }

  /// Takes from everybody else what an earlier program left open to them. A folder nobody else may enter keeps what lies
  /// in it, so that as a rule one look is all.
  static func tighten(_ files: LogFiles) {
    guard files.ownsDirectory else {
      let own = [files.log, files.writeAhead, files.sharedMemory, files.end]
      for path in own where isOpenToOthers(path) { chmod(path, mode) }
      return
    }
    if [files.directory, files.log, files.box].contains(where: isOpenToOthers) { tightenAll(files.directory) }
  }

  // MARK: - Private

  private static func isOpenToOthers(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFLNK && status.st_mode & 0o077 != 0
  }

  /// The folder first: then nobody else reaches what is not done yet. What is not ours stays as it is; links stay links.
  private static func tightenAll(_ path: String) {
    chmod(path, folderMode)
    guard let folder = opendir(path) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let inside = path + "/" + name
      var status = stat()
      guard lstat(inside, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: tightenAll(inside)
      case S_IFREG: if status.st_mode & 0o777 != mode { chmod(inside, mode) }
      default: break
      }
    }
  }
}
