/// A workbook of Office Open XML, transitional or strict.
///
/// Sheets are found by the relationships that lead to them, never by the names of files; of the archive only what is
/// needed is unpacked.
enum XlsxReader {
  static func read(_ bytes: [UInt8]) throws(SpreadsheetFault) -> Spreadsheet {
    try ZipArchive.read(bytes) { archive throws(SpreadsheetFault) in
      if let kind = foreignKind(of: archive) { throw SpreadsheetFault(.notATable(kind)) }
      let package = try Relationships(of: "", in: archive)
      guard let workbook = package.first["officeDocument"] else {
        throw SpreadsheetFault(.workbook(.missingPart("officeDocument")))
      }
      if workbook.hasSuffix(".bin") { throw SpreadsheetFault(.notATable(.binaryExcel)) }
      return try Spreadsheet(format: .xlsx, sheets: sheets(of: workbook, in: archive))
    }
  }

  // MARK: - Private

  /// Archives of other programs; nil for a workbook.
  private static func foreignKind(of archive: ZipArchive) -> ForeignKind? {
    if archive.holds("word/document.xml") { return .word }
    if archive.holds("xl/workbook.bin") { return .binaryExcel }
    if archive.holds("Index/Document.iwa") || archive.holds("Index.zip") { return .numbers }
    if archive.holds("META-INF/manifest.xml"), archive.holds("content.xml") { return .openDocument }
    return archive.holds("_rels/.rels") ? nil : .archive
  }

  private static func sheets(
    of workbook: String, in archive: ZipArchive
  ) throws(SpreadsheetFault) -> [Spreadsheet.Sheet] {
    let list = WorkbookContent()
    try load(workbook, in: archive, into: list)
    guard list.entries.count <= SpreadsheetLimits.sheets else {
      throw SpreadsheetFault(.tooMany(.sheets, limit: SpreadsheetLimits.sheets))
    }
    let relationships = try Relationships(of: workbook, in: archive)
    let strings = SharedStrings()
    if let part = relationships.first["sharedStrings"] { try load(part, in: archive, into: strings) }
    let styles = NumberStyles()
    if let part = relationships.first["styles"] { try load(part, in: archive, into: styles) }
    let reading = CellReading(strings: strings.values, looks: styles.looks, dates: list.dates)
    var allowance = CellAllowance()
    var sheets: [Spreadsheet.Sheet] = []
    for entry in list.entries {
      guard let target = relationships.targets[entry.relationship] else {
        throw SpreadsheetFault(.workbook(.missingPart(entry.relationship)), at: .sheet(entry.name))
      }
      // Sheets of charts and macros hold no cells.
      guard target.kind == "worksheet" else { continue }
      let content = SheetContent(name: entry.name, reading, allowance)
      try load(target.part, in: archive, into: content)
      allowance = content.allowance
      let rows = try MergedCells.laid(over: content.rows, content.merges, &allowance)
      sheets.append(Spreadsheet.Sheet(name: entry.name, visibility: entry.visibility, rows: rows))
    }
    return sheets
  }

  private static func load(
    _ part: String, in archive: ZipArchive, into content: any XMLContent
  ) throws(SpreadsheetFault) {
    guard let bytes = try archive.part(part) else { throw SpreadsheetFault(.workbook(.missingPart(part))) }
    try XMLPart.read(bytes, name: part, into: content)
  }
}
