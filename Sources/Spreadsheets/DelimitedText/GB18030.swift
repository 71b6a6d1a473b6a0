import CGlibc
import Glibc

/// The Chinese national encoding, read by the C library.
enum GB18030 {
  static func utf8(_ bytes: [UInt8]) throws(SpreadsheetFault) -> [UInt8] {
    let failed = iconv_t(bitPattern: -1)
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != failed else {
      throw SpreadsheetFault(.text(.encodingMissing(.gb18030)))
    }
    defer { iconv_close(converter) }
    // Two bytes become three at most, and one stays one.
    var text = [UInt8](repeating: 0, count: bytes.count * 2 + 16)
    var input = bytes.map { CChar(bitPattern: $0) }
    let (unread, written) = text.withUnsafeMutableBytes { output in
      input.withUnsafeMutableBufferPointer { input in
        var from = input.baseAddress
        var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var (unread, room) = (input.count, output.count)
        _ = iconv(converter, &from, &unread, &to, &room)
        return (unread, output.count - room)
      }
    }
    text.removeSubrange(written...)
    guard unread == 0 else { throw SpreadsheetFault(.text(.encoding(.gb18030)), at: DecodedText.end(of: text[...])) }
    return text
  }
}
