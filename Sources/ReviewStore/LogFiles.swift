import Foundation
import Glibc

/// The files of one log: a session's with its ballot box, all in the session's directory, or a single file among others.
struct LogFiles: Hashable, Sendable {
  let directory: String
  /// Of the database, without its ending; that of the files beside it, too.
  private let name: String
  /// Whether the directory was made for this log alone, so that all in it is the log's.
  let ownsDirectory: Bool

  /// The files of a session.
  init(directory: String) { self.init(directory: directory, name: "log", ownsDirectory: true) }

  /// `place` is a session's directory, or the database itself where it ends in `.sqlite`.
  init(place: String) {
    guard place.hasSuffix(LogFiles.ending) else {
      self.init(directory: place)
      return
    }
    let slash = place.lastIndex(of: "/")
    let folder = slash.map { $0 == place.startIndex ? "/" : String(place[..<$0]) } ?? "."
    let file = place[(slash.map(place.index(after:)) ?? place.startIndex)...]
    self.init(directory: folder, name: String(file.dropLast(LogFiles.ending.count)), ownsDirectory: false)
  }

  /// What `init(place:)` was given, to be said to people.
  var place: String { ownsDirectory ? directory : log }

  var log: String { "\(directory)/\(name)\(LogFiles.ending)" }
  var writeAhead: String { log + "-wal" }
  var sharedMemory: String { log + "-shm" }
  /// A log being built; it becomes `log` by one rename.
  var unfinished: String { log + ".new" }
  /// See `EndMark`.
  var end: String { directory + "/" + endName }
  var endName: String { name + ".end" }
  /// Where the `number`th damaged log is kept beside.
  func broken(_ number: Int) -> LogFiles {
    let folder = "\(directory)/\(ownsDirectory ? "" : name + ".")broken-\(number)"
    return ownsDirectory ? LogFiles(directory: folder) : LogFiles(place: "\(folder)/\(name)\(LogFiles.ending)")
  }
  /// See `ProjectorPresence`.
  var projector: String { directory + "/projector" }
  /// See `ServingLock`.
  var phones: String { directory + "/phones" }
  /// See `Heartbeat`.
  var alive: String { directory + "/alive" }
  /// See `SQLiteBallotBox`.
  var box: String { directory + "/ballots.sqlite" }
  /// Which ballot of which round is known to be on the disk; see `EndMark`.
  var boxEnd: String { directory + "/ballots.end" }
  /// See `BoxKeys`.
  var boxKey: String { directory + "/ballots.key" }
  func roundKey(_ round: Int) -> String { directory + "/ballots.round-\(round).key" }
  /// Only where it can lie nowhere else; see `StateFolder`.
  func waitingKey(_ round: Int) -> String { directory + "/ballots.waiting-\(round).key" }

  var exists: Bool { access(log, F_OK) == 0 }
  var isReadable: Bool { may(directory, R_OK | X_OK) && (!exists || may(log, R_OK)) }
  var isWritable: Bool { may(directory, W_OK) && (!exists || may(log, W_OK)) }

  var hasSpace: Bool {
    var status = statvfs()
    return statvfs(directory, &status) != 0 || status.f_bavail > 0
  }

  /// Makes the directory, for its owner alone, and those above it where they are missing.
  func makeDirectory() throws(StoreError) {
    var path = ""
    let parts = directory.split(separator: "/")
    if directory.hasPrefix("/") { path = "/" }
    for (index, part) in parts.enumerated() {
      path += part + "/"
      let mode = index == parts.count - 1 ? PrivateFile.folderMode : 0o777
      if mkdir(path, mode) != 0, errno != EEXIST, errno != EISDIR {
        let code = errno
        // Above what exists, a directory may be unwritable for us and yet be there.
        if access(path, F_OK) != 0 { throw StoreError(errno: code, in: self) }
      }
    }
  }

  /// Runs `body` while no other process creates or salvages this log. The lock goes with the process.
  func locked<T>(_ body: () throws -> T) throws(StoreError) -> T {
    let descriptor = Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError(errno: errno, in: self) }
    defer { Glibc.close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      if errno != EINTR { throw StoreError(errno: errno, in: self) }
    }
    do { return try body() } catch { throw StoreError(error, in: self) }
  }

  /// Puts the finished `unfinished` in place of `log`, durably.
  func install() throws(StoreError) {
    try LogFiles.sync(unfinished, in: self)
    guard rename(unfinished, log) == 0 else { throw StoreError(errno: errno, in: self) }
    try LogFiles.sync(directory, in: self)
    // The directory itself may be new.
    try LogFiles.sync(directory + "/..", in: self)
  }

  static func sync(_ path: String, in files: LogFiles) throws(StoreError) {
    if !sync(path) { throw StoreError(errno: errno, in: files) }
  }

  /// False with `errno` set where it could not be synced.
  static func sync(_ path: String) -> Bool {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    let isSynced = fsync(descriptor) == 0
    let reason = errno
    Glibc.close(descriptor)
    errno = reason
    return isSynced
  }

  /// Of a database's name.
  static let ending = ".sqlite"

  // MARK: - Private

  private init(directory: String, name: String, ownsDirectory: Bool) {
    // SQLite takes a name that begins with `file:` for a URI.
    self.directory = directory.hasPrefix("file:") ? "./" + directory : directory
    self.name = name
    self.ownsDirectory = ownsDirectory
  }

  private func may(_ path: String, _ mode: Int32) -> Bool { faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0 }
}

/// Media on which SQLite cannot open a database in place: it needs to write beside it even to read.
extension LogFiles {
  /// The log and its write-ahead log, in a directory of our own; nil where that fails too.
  func copyAside() -> LogFiles? {
    guard exists else { return nil }
    var template = Array((NSTemporaryDirectory() + "/pingyi-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let copy = LogFiles(place: ownsDirectory ? folder : "\(folder)/\(name)\(LogFiles.ending)")
    do {
      try FileManager.default.copyItem(atPath: log, toPath: copy.log)
      if access(writeAhead, F_OK) == 0 {
        try FileManager.default.copyItem(atPath: writeAhead, toPath: copy.writeAhead)
      }
      chmod(copy.log, 0o600)
      chmod(copy.writeAhead, 0o600)
      return copy
    } catch {
      copy.removeCopy()
      return nil
    }
  }

  func removeCopy() { try? FileManager.default.removeItem(atPath: directory) }
}
