import ReviewValues

/// Why a file gives no table, and where. Wording is in Strings+Spreadsheets.swift.
public struct SpreadsheetFault: Error, Hashable, Sendable {
  public enum Place: Hashable, Sendable {
    case file
    /// Of a text file; both from 1, the column in Unicode code points.
    case line(Int, column: Int)
    /// A file within the workbook; line and column as above.
    case part(String, line: Int, column: Int)
    case sheet(String)
    case cell(sheet: String, CellAddress)
  }

  public enum Reason: Hashable, Sendable {
    case empty
    case notATable(ForeignKind)
    case tooMany(Quantity, limit: Int)
    case workbook(Damage)
    case text(Garbling)
  }

  /// What is wrong within an .xlsx.
  public enum Damage: Error, Hashable, Sendable {
    /// The archive itself, with minizip's code.
    case archive(Int)
    /// A file that the workbook names and does not hold.
    case missingPart(String)
    /// Expat's own sentence, in English.
    case xml(String)
    /// XML with a document type, which workbooks never have; entities in it could grow without end.
    case documentType
    case outOfOrder
    /// What a cell or a range holds where something else is meant.
    case badValue(String)
  }

  /// What is wrong within a text file.
  public enum Garbling: Hashable, Sendable {
    /// Bytes that the encoding has no character for.
    case encoding(TextEncoding)
    case encodingMissing(TextEncoding)
    case unclosedQuote
    case textAfterQuote
  }

  public enum Quantity: Hashable, Sendable {
    case bytes, unpackedBytes, entries, sheets, rows, columns, cells
  }

  public let place: Place
  public let reason: Reason

  init(_ reason: Reason, at place: Place = .file) {
    self.reason = reason
    self.place = place
  }

  /// `roster.csv, line 3, column 7: …` — one line, free of control characters. `file` is the name as the user knows it.
  public func text(_ language: Language, file: String) -> String {
    let strings = Strings(language)
    return PlainText.clean("\(file)\(strings.place(self))\(strings.colon)\(strings.reason(reason))")
  }
}
