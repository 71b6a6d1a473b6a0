/// The text of a file, its encoding found out from the bytes alone.
///
/// A byte order mark decides. Without one, zeros mean UTF-16 (every line end and separator has one), what is valid UTF-8
/// is UTF-8, and all else is GB18030, unless it is UTF-8 nearly everywhere: then the place where it is not is a fault.
struct DecodedText {
  let encoding: TextEncoding
  /// In UTF-8, without the mark.
  let bytes: [UInt8]

  init(_ file: [UInt8]) throws(SpreadsheetFault) {
    (encoding, bytes) = try DecodedText.decoded(file)
    if let zero = bytes.firstIndex(of: 0) {
      let isBinary = bytes.count { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) } > 8
      if isBinary { throw SpreadsheetFault(.notATable(.bytes)) }
      throw SpreadsheetFault(.text(.encoding(encoding)), at: DecodedText.end(of: bytes[..<zero]))
    }
  }

  /// The place behind some text, as a fault names it.
  static func end(of text: ArraySlice<UInt8>) -> SpreadsheetFault.Place {
    var (line, column) = (1, 1)
    var previous: UInt8 = 0
    for byte in text {
      switch byte {
      case 0x0A where previous == 0x0D: break
      case 0x0A, 0x0D: (line, column) = (line + 1, 1)
      case 0x80..<0xC0: break
      default: column += 1
      }
      previous = byte
    }
    return .line(line, column: column)
  }

  // MARK: - Private

  private static func decoded(_ file: [UInt8]) throws(SpreadsheetFault) -> (TextEncoding, [UInt8]) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      return (.utf8WithMark, try utf8(file[3...], .utf8WithMark, UTF8Census(file[3...])))
    }
    if file.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, try utf16(file[2...], .utf16LittleEndian)) }
    if file.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, try utf16(file[2...], .utf16BigEndian)) }
    let census = UTF8Census(file[...])
    let zeros = file.count { $0 == 0 }
    if zeros > 0, census.firstInvalid != nil || zeros * 5 >= file.count * 2 {
      // The zero of an ASCII sign is the second byte of two in little endian, at an odd place.
      let odd = file.indices.count { $0 % 2 == 1 && file[$0] == 0 }
      let encoding: TextEncoding = odd * 2 >= zeros ? .utf16LittleEndian : .utf16BigEndian
      return (encoding, try utf16(file[...], encoding))
    }
    if census.firstInvalid == nil || census.isMostlyValid { return (.utf8, try utf8(file[...], .utf8, census)) }
    return (.gb18030, try GB18030.utf8(file))
  }

  private static func utf8(
    _ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding, _ census: UTF8Census
  ) throws(SpreadsheetFault) -> [UInt8] {
    if let index = census.firstInvalid {
      throw SpreadsheetFault(.text(.encoding(encoding)), at: end(of: bytes[..<index]))
    }
    return Array(bytes)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) throws(SpreadsheetFault) -> [UInt8] {
    let (high, low) = encoding == .utf16BigEndian ? (0, 1) : (1, 0)
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - bytes.count % 2, by: 2).map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + low])
    }
    var text: [UInt8] = []
    text.reserveCapacity(units.count * 3 / 2)
    var decoder = UTF16()
    var iterator = units.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case .emptyInput:
        guard bytes.count % 2 == 0 else { throw SpreadsheetFault(.text(.encoding(encoding)), at: end(of: text[...])) }
        return text
      case .error: throw SpreadsheetFault(.text(.encoding(encoding)), at: end(of: text[...]))
      }
    }
  }
}

/// How far bytes are UTF-8.
private struct UTF8Census {
  private(set) var firstInvalid: Int?
  /// Characters of more than one byte, and bytes that belong to none.
  private var valid = 0
  private var invalid = 0

  var isMostlyValid: Bool { valid > 20 * invalid }

  init(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let count = UTF8Census.length(of: bytes[index...].prefix(4))
      if count > 0 {
        valid += 1
        index += count
      } else {
        invalid += 1
        firstInvalid = firstInvalid ?? index
        index += 1
      }
    }
  }

  /// In bytes, of the character that opens `bytes`, which is not ASCII; 0 where there is none.
  private static func length(of bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return 0 }
    return UTF8.width(scalar)
  }
}
