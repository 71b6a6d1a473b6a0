/// The namespaces of cells, transitional and strict.
enum SheetNamespaces {
  static let both = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
}

/// The list of sheets.
final class WorkbookContent: XMLContent {
  static let namespaces = SheetNamespaces.both

  struct Entry {
    let name: String
    let visibility: Spreadsheet.Visibility
    /// Of the relationship that leads to the sheet's part.
    let relationship: String
  }

  private(set) var entries: [Entry] = []
  private(set) var dates = DateSystem.from1900

  func opened(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "workbookPr": dates = attributes.isTrue("date1904") ? .from1904 : .from1900
    case "sheet":
      let visibility: Spreadsheet.Visibility =
        switch attributes["state"] {
        case "hidden": .hidden
        case "veryHidden": .veryHidden
        default: .visible
        }
      entries.append(
        Entry(
          name: CellText.value(attributes["name"] ?? "").text, visibility: visibility,
          relationship: attributes[qualified: "id"] ?? ""))
    default: break
    }
  }
}

/// The texts that cells refer to by number.
final class SharedStrings: XMLContent {
  static let namespaces = SheetNamespaces.both

  private(set) var values: [CellValue] = []
  private var text = RichText()

  func opened(_ name: String, _ attributes: XMLAttributes) throws(SpreadsheetFault) {
    if name == "si", values.count == SpreadsheetLimits.cells {
      throw SpreadsheetFault(.tooMany(.cells, limit: SpreadsheetLimits.cells))
    }
    text.opened(name)
  }

  func text(_ bytes: UnsafeRawBufferPointer) { text.append(bytes) }

  func closed(_ name: String) {
    text.closed(name)
    if name == "si" { values.append(CellText.value(CellText.unescaped(text.take()))) }
  }
}

/// A text in runs, each with letters of its own; readings printed above it (`rPh`) are no part of it.
struct RichText {
  private var bytes: [UInt8] = []
  private var isInText = false
  private var isInReading = false

  mutating func opened(_ name: String) {
    switch name {
    case "t": isInText = true
    case "rPh": isInReading = true
    default: break
    }
  }

  mutating func append(_ piece: UnsafeRawBufferPointer) {
    if isInText, !isInReading { bytes.append(contentsOf: piece) }
  }

  mutating func closed(_ name: String) {
    switch name {
    case "t": isInText = false
    case "rPh": isInReading = false
    default: break
    }
  }

  /// What was gathered, and begins anew.
  mutating func take() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
