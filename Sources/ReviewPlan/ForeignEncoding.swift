extension ForeignEncoding {
  /// A guess from the bytes of a file that is not UTF-8, or not text.
  init(_ bytes: [UInt8]) {
    let zeros = bytes.reduce(0) { $0 + ($1 == 0 ? 1 : 0) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || (zeros > 8 && zeros * 4 >= bytes.count) {
      self = .utf16
    } else {
      self = ForeignEncoding.isChinese(bytes) ? .chinese : .unknown
    }
  }

  /// Whether all that is not ASCII comes in pairs as GBK and Big5 have them.
  private static func isChinese(_ bytes: [UInt8]) -> Bool {
    var index = 0
    var pairs = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard index + 1 < bytes.count, (0x81...0xFE).contains(bytes[index]), bytes[index + 1] >= 0x40,
        bytes[index + 1] != 0x7F, bytes[index + 1] != 0xFF
      else { return false }
      pairs += 1
      index += 2
    }
    return pairs > 0
  }
}
