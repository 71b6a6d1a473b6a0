/// What a file is, by its first bytes.
enum FileKind {
  /// An archive, such as an .xlsx is.
  case zip
  /// Nothing that is known: lines of text, perhaps.
  case text
  case foreign(ForeignKind)

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .zip
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .foreign(FileKind.holds("EncryptedPackage", bytes) ? .encrypted : .oldExcel)
    } else if bytes.count > 3, bytes[0] == 0x09, [0, 2, 4, 8].contains(bytes[1]), bytes[3] == 0 {
      self = .foreign(.oldExcel)
    } else if bytes.starts(with: Array("%PDF".utf8)) {
      self = .foreign(.pdf)
    } else {
      self = FileKind.isMarkup(bytes) ? .foreign(.webPage) : .text
    }
  }

  // MARK: - Private

  /// Whether a name of the old container's directory, which is in UTF-16, stands somewhere.
  private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
    let pattern: [UInt8] = name.utf8.reduce(into: []) { $0 += [$1, 0] }
    let starts = stride(from: 0, to: max(0, bytes.count - pattern.count), by: 2)
    return starts.contains { bytes[$0] == pattern[0] && bytes[$0...].starts(with: pattern) }
  }

  /// Web pages and XML that programs save under the name of a table.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0).prefix(200)
    let text = String(decoding: start.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }, as: UTF8.self).lowercased()
    return ["<?xml", "<html", "<!doctype", "<table", "<meta", "<head"].contains(where: text.hasPrefix)
  }
}

/// Files that are brought as tables and are something else.
public enum ForeignKind: Hashable, Sendable {
  /// .xls, as Excel saved until 2003.
  case oldExcel
  /// A workbook with a password.
  case encrypted
  /// .xlsb
  case binaryExcel
  /// .ods
  case openDocument
  /// .numbers
  case numbers
  case word
  case pdf
  case webPage
  /// An archive without a workbook.
  case archive
  /// No text, nor anything known.
  case bytes
}
