/// Records of text between separators: RFC 4180, with any line end, and with lines of any number of fields.
///
/// A field that opens with a quotation mark ends at the next single one; in other fields the mark is a sign like any.
struct DelimitedParser {
  private let bytes: [UInt8]
  private let separator: [UInt8]
  private var index: Int

  /// `bytes` are UTF-8, of which the first `start` are no records.
  init(_ bytes: [UInt8], from start: Int = 0, separator: Separator) {
    self.bytes = bytes
    self.separator = separator.bytes
    index = start
  }

  /// Nil at the end of the text.
  mutating func next() throws(SpreadsheetFault) -> [String]? {
    guard index < bytes.count else { return nil }
    var fields: [String] = []
    while true {
      guard fields.count < SpreadsheetLimits.columns else {
        throw SpreadsheetFault(.tooMany(.columns, limit: SpreadsheetLimits.columns), at: place(of: index))
      }
      fields.append(try field())
      if isSeparator(at: index) {
        index += separator.count
      } else {
        takeLineEnd()
        return fields
      }
    }
  }

  // MARK: - Private

  private static let quote = UInt8(ascii: "\"")

  /// Ends before a separator, a line end or the end of the text.
  private mutating func field() throws(SpreadsheetFault) -> String {
    if index < bytes.count, bytes[index] == DelimitedParser.quote { return try quotedField() }
    let start = index
    while index < bytes.count, !isLineEnd(at: index), !isSeparator(at: index) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quotedField() throws(SpreadsheetFault) -> String {
    let opening = index
    var text: [UInt8] = []
    index += 1
    while true {
      guard let end = bytes[index...].firstIndex(of: DelimitedParser.quote) else {
        throw SpreadsheetFault(.text(.unclosedQuote), at: place(of: opening))
      }
      text.append(contentsOf: bytes[index..<end])
      index = end + 1
      guard index < bytes.count, bytes[index] == DelimitedParser.quote else { break }
      text.append(DelimitedParser.quote)
      index += 1
    }
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    guard index == bytes.count || isLineEnd(at: index) || isSeparator(at: index) else {
      throw SpreadsheetFault(.text(.textAfterQuote), at: place(of: index))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func takeLineEnd() {
    guard index < bytes.count else { return }
    index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
  }

  private func isLineEnd(at index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }

  private func isSeparator(at index: Int) -> Bool {
    guard index + separator.count <= bytes.count, bytes[index] == separator[0] else { return false }
    return separator.count == 1 || bytes[index..<(index + separator.count)].elementsEqual(separator)
  }

  private func place(of index: Int) -> SpreadsheetFault.Place { DecodedText.end(of: bytes[..<index]) }
}
