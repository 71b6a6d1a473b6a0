import Glibc
import ReviewScreens
import Synchronization

/// The glyphs of GNU Unifont: a file of lines `4E00:0000…`, sorted by code point.
///
/// It is 3.8 MB long and is never read whole: a character is found by halving, a block at a time. Where the file is
/// missing, cut short, out of order or something else altogether there are simply no glyphs. It is read by position and not
/// mapped into memory, since a mapped file that somebody shortens ends the program.
final class UnifontFile: Sendable {
  private static let blockSize = 4096
  private let descriptor: Int32
  private let known = Mutex<[UInt32: Glyph?]>([:])

  /// Nil where it cannot be opened.
  init?(path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  static var path: String { Environment.value("PINGYI_UNIFONT") ?? "/usr/share/unifont/unifont.hex" }

  /// The file that `PINGYI_UNIFONT` names, or Debian's where it names none. Without the file our own letters alone: whoever
  /// names one that is not there wants no other.
  static var installed: GlyphFont {
    guard let file = UnifontFile(path: path) else { return .builtIn }
    return GlyphFont { file.glyph($0) }
  }

  func glyph(_ scalar: Unicode.Scalar) -> Glyph? {
    known.withLock { known in
      if let glyph = known[scalar.value] { return glyph }
      let glyph = find(scalar.value)
      known[scalar.value] = .some(glyph)
      return glyph
    }
  }

  // MARK: - Private

  /// Narrows the part of the file in which the line must begin until it is no longer than a block.
  private func find(_ code: UInt32) -> Glyph? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    var (low, high) = (0, Int(status.st_size))
    while high - low > UnifontFile.blockSize {
      let middle = low + (high - low) / 2
      guard let line = firstLine(after: middle) else { return nil }
      // The line ahead of the one looked at may begin before the middle.
      if line.code <= code { low = line.start } else { high = middle + 1 }
    }
    return scan(from: low, for: code)
  }

  /// The first line that begins after `offset`, by its code and its place.
  private func firstLine(after offset: Int) -> (start: Int, code: UInt32)? {
    let block = read(at: offset, count: 512)
    guard let end = block.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    guard let code = UnifontFile.code(block[(end + 1)...]) else { return nil }
    return (offset + end + 1, code.value)
  }

  /// Looks at the lines of the block from `offset`, and of the next one that are needed to finish the last.
  private func scan(from offset: Int, for code: UInt32) -> Glyph? {
    let block = read(at: offset, count: 2 * UnifontFile.blockSize)
    for line in block.split(separator: UInt8(ascii: "\n")) {
      guard let found = UnifontFile.code(line) else { continue }
      if found.value == code {
        let digits = line[(found.colon + 1)...]
        return Glyph(hex: digits.last == UInt8(ascii: "\r") ? digits.dropLast() : digits)
      }
    }
    return nil
  }

  /// The code point in front of the colon.
  private static func code(_ line: ArraySlice<UInt8>) -> (value: UInt32, colon: Int)? {
    guard let colon = line.prefix(8).firstIndex(of: UInt8(ascii: ":")),
      let value = UInt32(String(decoding: line[line.startIndex..<colon], as: UTF8.self), radix: 16)
    else { return nil }
    return (value, colon)
  }

  private func read(at offset: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      used = max(0, pread(descriptor, buffer.baseAddress, count, off_t(offset)))
    }
  }
}
