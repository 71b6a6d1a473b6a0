/// The fields of a form as a browser sends them: `code=7KQ2M&m=1.2.0`. Of a name that comes twice the last counts.
struct FormBody {
  private var fields: [String: String] = [:]

  /// One pass over the bytes: this is read for every ballot.
  init(_ bytes: UnsafeRawBufferPointer) {
    // A ballot has six.
    fields.reserveCapacity(8)
    var begin = 0
    var equals: Int?
    for index in 0...bytes.count {
      if index == bytes.count || bytes[index] == UInt8(ascii: "&") {
        if index > begin {
          let name = bytes[begin..<(equals ?? index)]
          fields[FormBody.decoded(name)] = equals.map { FormBody.decoded(bytes[($0 + 1)..<index]) } ?? ""
        }
        begin = index + 1
        equals = nil
      } else if bytes[index] == UInt8(ascii: "="), equals == nil {
        equals = index
      }
    }
  }

  subscript(name: String) -> String? { fields[name] }

  // MARK: - Private

  private static func decoded(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
    guard bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var plain: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      rest = rest.dropFirst()
      switch byte {
      case UInt8(ascii: "+"): plain.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        if let high = rest.first.flatMap(Hex.digit), let low = rest.dropFirst().first.flatMap(Hex.digit) {
          plain.append(high << 4 | low)
          rest = rest.dropFirst(2)
        } else {
          plain.append(byte)
        }
      default: plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

enum Hex {
  static func bytes(_ text: String) -> [UInt8]? {
    guard text.utf8.count.isMultiple(of: 2), text.utf8.count <= 64 else { return nil }
    var bytes: [UInt8] = []
    var high: UInt8?
    for byte in text.utf8 {
      guard let digit = digit(byte) else { return nil }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return bytes
  }

  static func text(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
