import Crypto

/// SHA-256: of an event and of everything before it, or of a file.
public struct EventHash: Hashable, Sendable {
  /// Four words, big-endian: no allocation for each of a hundred thousand events.
  private let words: SIMD4<UInt64>

  /// What the first event's hash continues from: 32 zero bytes.
  public static let genesis = EventHash(words: .zero)

  private init(words: SIMD4<UInt64>) { self.words = words }

  /// Nil unless `bytes` are exactly 32.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 32 else { return nil }
    var words = SIMD4<UInt64>()
    for index in 0..<4 {
      words[index] = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
    self.words = words
  }

  /// Reads the 64 hexadecimal digits of `text`.
  public init?(hex: String) {
    guard hex.utf8.count == 64, hex.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }) else { return nil }
    var words = SIMD4<UInt64>()
    var rest = hex[...]
    for index in 0..<4 {
      guard let word = UInt64(rest.prefix(16), radix: 16) else { return nil }
      words[index] = word
      rest = rest.dropFirst(16)
    }
    self.words = words
  }

  public init(of bytes: [UInt8]) {
    let digest = SHA256.hash(data: bytes)
    self = digest.withUnsafeBytes { EventHash($0) } ?? .genesis
  }

  public var hex: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for byte in bytes {
      for nibble in [byte >> 4, byte & 15] { digits.append(nibble < 10 ? 48 + nibble : 87 + nibble) }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    append(to: &bytes)
    return bytes
  }

  func append(to bytes: inout [UInt8]) {
    for index in 0..<4 { withUnsafeBytes(of: words[index].bigEndian) { bytes.append(contentsOf: $0) } }
  }
}
