import Glibc

/// The end of the log, noted beside it in `log.end` after each append.
///
/// A chain cannot tell that its own tail is gone, and SQLite drops without a word what follows a broken frame of the
/// write-ahead log. The mark is written after the append is durable and is never synced: it may lag, it never leads, so
/// a log that ends before it has lost events. Other processes wait for a change of this file (`LogWatch`).
final class EndMark: Sendable {
  private let descriptor: Int32

  /// Nil where the file cannot be opened for writing; the log works without it.
  init?(_ path: String) {
    let opened = PrivateFile.open(path, O_WRONLY)
    guard opened >= 0 else { return nil }
    descriptor = opened
  }

  deinit { close(descriptor) }

  func write(_ end: LogEnd) {
    let line = EndMark.line(end)
    // One write of one line in one block: there is no half of it. A failure only makes the mark lag.
    _ = line.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  /// Nil where there is no mark or where it is not whole.
  static func read(_ path: String) -> LogEnd? { end(in: bytes(path)) }

  /// Whether something stands there that was never written as a mark. The next append writes it anew.
  static func isBroken(_ path: String) -> Bool {
    let bytes = bytes(path)
    return !bytes.isEmpty && end(in: bytes) == nil
  }

  // MARK: - Private

  private static func bytes(_ path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return Array(bytes.prefix(max(0, count)))
  }

  private static func end(in bytes: [UInt8]) -> LogEnd? {
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    guard parts.count == 3, let position = Int(parts[0]), let hash = EventHash(hex: String(parts[1])) else {
      return nil
    }
    let end = LogEnd(position: position, hash: hash)
    return line(end) == bytes ? end : nil
  }

  /// `000000000057 9f3a… 1b2c3d4e\n`: position, hash, and a check over both. Always of the same length.
  private static func line(_ end: LogEnd) -> [UInt8] {
    let digits = String(end.position)
    let text = String(repeating: "0", count: max(0, 12 - digits.count)) + digits + " " + end.hash.hex
    return Array("\(text) \(EventHash(of: Array(text.utf8)).hex.prefix(8))\n".utf8)
  }
}
