import Glibc

/// Folders: made, listed, removed, synced.
enum Folders {
  static let mode: mode_t = 0o700

  /// Makes the folder and those above it; a failure shows when a file is written there.
  static func make(_ path: String) {
    var built = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      built += part + "/"
      mkdir(built, mode)
    }
  }

  /// The folders on the way to `path` that are not there, itself included.
  static func missing(on path: String) -> [String] {
    access(path, F_OK) == 0 || path == "." ? [] : missing(on: parent(of: path)) + [path]
  }

  /// A renaming is on the disk when its folder is. Where that cannot be asked for, the system does it when it can.
  static func sync(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  static func parent(of path: String) -> String {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    return end == path.startIndex ? (path.hasPrefix("/") ? "/" : ".") : String(path[..<end])
  }

  /// The folder with all that lies in it. A link goes, and what it leads to stays.
  static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    for name in entries(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// What is in it, hidden files left out; empty where there is no such folder.
  static func names(in path: String) -> [String] { entries(in: path).filter { !$0.hasPrefix(".") }.sorted() }

  /// Hidden files, too.
  private static func entries(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Typed where no shell is: `~/` is the home folder.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = Environment.value("HOME") else { return path }
    return home + path.dropFirst()
  }
}
