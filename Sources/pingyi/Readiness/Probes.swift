import Glibc
import ReviewCore

/// How long a key waits until it is on the disk.
enum DiskProbe {
  /// The longest of a few small writes with their syncs, into a file that is removed again; nil with `errno` set where the
  /// folder takes none.
  static func sync(in folder: String) -> Duration? {
    let path = "\(folder)/.ready-\(getpid())"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, Files.mode)
    guard descriptor >= 0 else { return nil }
    defer {
      close(descriptor)
      unlink(path)
    }
    let page = [UInt8](repeating: 0, count: 4_096)
    let clock = ContinuousClock()
    var longest = Duration.zero
    for _ in 0..<8 {
      var hasFailed = false
      let wait = clock.measure { hasFailed = write(descriptor, page, page.count) < 0 || fdatasync(descriptor) != 0 }
      if hasFailed { return nil }
      longest = max(longest, wait)
    }
    return longest
  }
}

/// A folder of temporary files, for as long as somebody needs it.
struct TemporaryFolder {
  let path: String

  init() throws(Refusal) {
    let root = Environment.temporaryFolder
    var name = Array("\(root)/pingyi-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw Refusal(text: Pingyi.words.cannotWrite(root, reason: Pingyi.words.systemReason(errno)))
    }
    path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func remove() { Folders.remove(path) }
}

/// What another program of the machine says.
enum ProgramOutput {
  /// In English, whatever the locale. Nil where there is no such program, or where it does not answer in a few seconds: it
  /// may ask a server that is not there.
  static func of(_ command: String) -> String? {
    guard let stream = popen("LC_ALL=C exec timeout 3 \(command) 2>/dev/null", "r") else { return nil }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = fread(&chunk, 1, chunk.count, stream)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    // 124: its time was over; 127: none was found.
    return [124, 127].contains((pclose(stream) >> 8) & 0xFF) ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
