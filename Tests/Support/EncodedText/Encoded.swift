import CGlibc
import Glibc
import Spreadsheets

extension TextEncoding {
  /// With and without a byte order mark, where a file may have either.
  public var marks: [Bool] {
    switch self {
    case .utf8, .gb18030: [false]
    case .utf8WithMark: [true]
    case .utf16LittleEndian, .utf16BigEndian: [false, true]
    }
  }

  /// Nil where the C library cannot.
  public func bytes(of text: String, withMark: Bool) -> [UInt8]? {
    let marked = (withMark ? "\u{FEFF}" : "") + text
    switch self {
    case .utf8, .utf8WithMark: return Array(marked.utf8)
    case .utf16LittleEndian: return marked.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: return marked.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .gb18030: return TextEncoding.gb18030(text)
    }
  }

  private static func gb18030(_ text: String) -> [UInt8]? {
    guard let converter = iconv_open("GB18030", "UTF-8"), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 2)
    let written = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        var (unread, room) = (input.count, output.count)
        _ = iconv(converter, &from, &unread, &to, &room)
        return output.count - room
      }
    }
    return output.prefix(written).map { UInt8(bitPattern: $0) }
  }
}

extension Separator {
  public var text: String {
    switch self {
    case .comma: ","
    case .semicolon: ";"
    case .tab: "\t"
    case .fullWidthComma: "，"
    }
  }
}
