import NIOCore

/// The fields of a form as a browser sends them: `code=7KQ2M&m=1.2.0`. Of a name that comes twice the last counts.
struct FormBody {
  private var fields: [String: String] = [:]

  init(_ buffer: ByteBuffer) {
    for pair in buffer.readableBytesView.split(separator: UInt8(ascii: "&")) {
      let end = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      fields[FormBody.decoded(pair[..<end])] = FormBody.decoded(pair[end...].dropFirst())
    }
  }

  subscript(name: String) -> String? { fields[name] }

  // MARK: - Private

  private static func decoded(_ bytes: ByteBufferView) -> String {
    if !bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    var plain: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      rest = rest.dropFirst()
      switch byte {
      case UInt8(ascii: "+"): plain.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        if let high = rest.first.flatMap(digit), let low = rest.dropFirst().first.flatMap(digit) {
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

  private static func digit(_ byte: UInt8) -> UInt8? { Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init) }
}
