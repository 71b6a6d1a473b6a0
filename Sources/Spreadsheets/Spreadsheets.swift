import ReviewValues

// Spreadsheets: the tables that an office brings, read into cells that know where they stand.
//
// Bytes of an .xlsx, .csv or .tsv file come in; a `Spreadsheet` comes out, or one `SpreadsheetFault` that says where the
// file is damaged or what to do with it. Above that, `HeaderMatch` finds the row of headings and says which column holds
// which field, and `TypedDate` reads days as people type them.
// Invariant: whatever the bytes, there is a table or a fault, within the bounds of `SpreadsheetLimits`; every text of a
// cell is clean (`PlainText`), and nothing in a file is ever run or followed.
// It must never open a file, look at a clock, or know what a session or a register is.
// Read next: Cells/Spreadsheet.swift (what comes out), FileKind (what came in), XlsxReader, DelimitedTextReader.

extension Spreadsheet {
  /// Reads a file by what is in it, whatever its name ends with. `name` is what the only sheet of a text file is called.
  public static func read(_ bytes: [UInt8], name: String) throws(SpreadsheetFault) -> Spreadsheet {
    guard bytes.count <= SpreadsheetLimits.fileBytes else {
      throw SpreadsheetFault(.tooMany(.bytes, limit: SpreadsheetLimits.fileBytes))
    }
    switch FileKind(bytes) {
    case .zip: return try XlsxReader.read(bytes)
    case .text: return try DelimitedTextReader.read(bytes, name: PlainText.clean(name))
    case .foreign(let kind): throw SpreadsheetFault(.notATable(kind))
    }
  }

  /// Whether a file's name ends as one of a table does, also of a kind that can only be refused with what to do.
  public static func isTable(_ name: String) -> Bool {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return name.contains(".") && ["xlsx", "xlsm", "xls", "csv", "tsv", "txt", "ods", "et", "numbers"].contains(ending)
  }
}

/// How much is read of a file. More than an office has by far, and no more than this machine can hold.
public enum SpreadsheetLimits {
  public static let fileBytes = 64 << 20
  /// Files in the archive that an .xlsx is.
  static let archiveEntries = 10_000
  /// What is unpacked of an archive, in all.
  static let unpackedBytes = 256 << 20
  static let sheets = 1_000
  public static let rows = 200_000
  public static let columns = 1_000
  /// Of all sheets together, those that a merged range fills included.
  public static let cells = 5_000_000
}
