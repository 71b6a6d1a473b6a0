import CGlibc
import Glibc
import ReviewCore

/// Whole files, in and out. What is written is its owner's alone, whatever the umask says: also what is exported to
/// another folder says what was said in a hall, and whoever sends it out decides who reads it.
enum Files {
  static let mode: mode_t = 0o600

  /// A file that could not be written, and the system's number for why.
  struct Failure: Error {
    let path: String
    let number: Int32
  }

  /// Nil with `errno` set where the file cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return read(descriptor)
  }

  /// Why the last file could not be read, by `errno`.
  static var systemReason: String { Pingyi.words.readingReason(errno) }

  /// The day on which the file was last written, by the clock of this machine; nil where there is none.
  static func changed(_ path: String) -> CivilDate? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    var seconds = status.st_mtim.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    return Timestamp(wall: Int64(seconds) * 1_000, offset: local.tm_gmtoff / 60, monotonic: 0, clock: 0).date
  }

  /// A file without which there is no going on; `-` is standard input.
  static func required(_ path: String, _ words: Strings = Pingyi.words) throws(Refusal) -> [UInt8] {
    if let bytes = path == "-" ? read(0) : read(path) { return bytes }
    throw Refusal(text: words.noPlan(path, reason: systemReason))
  }

  static func read(_ descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Writes beside, syncs, renames, syncs the folder: the file appears whole or not at all.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t = Files.mode) throws(Failure) {
    try Staged([(path, bytes)], mode: mode).commit()
  }

  /// Files that have found room on the disk and wait beside for their names: nothing appears before all are there.
  struct Staged {
    private let paths: [String]
    /// Made for these files, the deepest first.
    private let newFolders: [String]
    private static let few = 64

    init(_ files: [(path: String, bytes: [UInt8])], mode: mode_t = Files.mode) throws(Failure) {
      paths = files.map(\.path)
      newFolders = Set(paths.map(Folders.parent).flatMap(Folders.missing(on:))).sorted { $0.utf8.count > $1.utf8.count }
      for folder in newFolders.reversed() { mkdir(folder, Folders.mode) }
      do throws(Failure) {
        for file in files { try Files.stage(file.bytes, at: Files.beside(file.path), mode: mode) }
        if files.count > Staged.few {
          try Files.syncEverything(Folders.parent(of: paths[0]))
        } else {
          for path in paths { try Files.sync(Files.beside(path)) }
        }
      } catch {
        discard()
        throw error
      }
    }

    func commit() throws(Failure) {
      for path in paths where rename(Files.beside(path), path) != 0 {
        let number = errno
        discard()
        throw Failure(path: path, number: number)
      }
      if paths.count > Staged.few {
        try Files.syncEverything(Folders.parent(of: paths[0]))
      } else {
        for folder in Set(paths.map(Folders.parent)) { Folders.sync(folder) }
      }
    }

    func discard() {
      for path in paths { unlink(Files.beside(path)) }
      for folder in newFolders { rmdir(folder) }
    }
  }

  // MARK: - Private

  private static func beside(_ path: String) -> String { path + ".part" }

  private static func stage(_ bytes: [UInt8], at path: String, mode: mode_t) throws(Failure) {
    // Left by a crash, or a link that somebody put there: never written through.
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Failure(path: Folders.parent(of: path), number: errno) }
    fchmod(descriptor, mode)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      rest = rest.dropFirst(count)
    }
    let isWhole = rest.isEmpty
    let number = errno
    // Some file systems say only now that there was no room.
    guard close(descriptor) == 0, isWhole else {
      throw Failure(path: Folders.parent(of: path), number: isWhole ? errno : number)
    }
  }

  /// Says, after a failure of the disk, that it failed; what is on the disk already costs nothing.
  private static func sync(_ path: String) throws(Failure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(path: Folders.parent(of: path), number: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Failure(path: Folders.parent(of: path), number: errno) }
  }

  /// A large session leaves some thousand files: on their way to the disk together, they are not waited for singly.
  /// Since Linux 5.8 this tells of failures as `fsync` does.
  private static func syncEverything(_ folder: String) throws(Failure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(path: folder, number: errno) }
    defer { close(descriptor) }
    guard syncfs(descriptor) == 0 else { throw Failure(path: folder, number: errno) }
  }
}
