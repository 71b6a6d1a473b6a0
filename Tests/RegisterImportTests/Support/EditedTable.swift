import RegisterImport
import ReviewCore

@testable import ReviewDocuments
@testable import Spreadsheets

/// The register's own export, as somebody in an office edits it.
struct EditedTable {
  enum Format: CaseIterable { case xlsx, csv }

  private(set) var sheet: Worksheet
  private let format: Format
  private let strings: Strings

  init(_ office: Office, as format: Format, _ language: Language = .zhHans) throws {
    strings = Strings(language)
    self.format = format
    let set = RegisterPaperSet(
      .register, rows: office.register.rows.values, of: office.register.head, on: office.today, strings)
    sheet = format == .xlsx ? set.books[0].book.sheets[0] : set.tables[0].sheet
  }

  // MARK: - Editing

  private func place(_ heading: String) throws -> Int {
    guard let place = sheet.columns.firstIndex(where: { $0.title == heading }) else {
      throw Office.Missing.column(heading)
    }
    return place
  }

  private func index(_ number: String) throws -> Int {
    let place = try place(strings.title(.beside(.number)))
    guard let index = sheet.rows.firstIndex(where: { $0[place].plain == number }) else {
      throw Office.Missing.row(number)
    }
    return index
  }

  /// Types into a cell, as text.
  mutating func type(_ text: String, in heading: String, of number: String) throws {
    let (index, place) = (try index(number), try place(heading))
    sheet.rows[index][place] = text.isEmpty ? .empty : .text(text)
  }

  mutating func typeEverywhere(in heading: String, _ change: (String) -> String) throws {
    let place = try place(heading)
    for index in sheet.rows.indices {
      let text = change(sheet.rows[index][place].plain)
      sheet.rows[index][place] = text.isEmpty ? .empty : .text(text)
    }
  }

  mutating func addColumn(_ heading: String, _ texts: [String: String]) throws {
    let numbers = try place(strings.title(.beside(.number)))
    sheet.columns.append(.init(heading))
    for index in sheet.rows.indices {
      sheet.rows[index].append(texts[sheet.rows[index][numbers].plain].map { .text($0) } ?? .empty)
    }
  }

  mutating func addLine(_ texts: [String: String]) {
    sheet.rows.append(sheet.columns.map { texts[$0.title].map { .text($0) } ?? .empty })
  }

  mutating func removeLine(_ number: String) throws { sheet.rows.remove(at: try index(number)) }

  mutating func repeatLine(_ number: String) throws { sheet.rows.append(sheet.rows[try index(number)]) }

  mutating func rename(_ heading: String, _ other: String) throws { sheet.columns[try place(heading)].title = other }

  mutating func turnColumnsAround() {
    sheet.columns.reverse()
    for index in sheet.rows.indices { sheet.rows[index].reverse() }
  }

  mutating func turnLinesAround() { sheet.rows.reverse() }

  // MARK: - Bringing it back

  var bytes: [UInt8] {
    get throws {
      if format == .csv { return CSVWriter().bytes(of: sheet) }
      let metadata = Document.Metadata(
        author: "县委组织部", language: strings.language, date: CivilDate(dayNumber: 20_786), isDraft: false)
      return try XLSXWriter().bytes(of: Workbook(title: "台账", metadata: metadata, sheets: [sheet]))
    }
  }

  var book: Spreadsheet { get throws { try Spreadsheet.read(try bytes, name: "register") } }
}

extension Office {
  func compare(
    _ book: Spreadsheet, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportComparison {
    var options = ImportOptions(title: "清单")
    change(&options)
    let table = try ImportedTable(book)
    // As the program does: only the rows that the table may mean are there.
    let units = Set(table.units(among: ImportBase(register).units, options))
    let numbers = Set(table.numbers(options))
    let rows = register.rows.values.filter { numbers.contains($0.number) || units.contains($0.unit) }
    let whole = ImportBase(register)
    let base = ImportBase(
      register: Register(head: register.head, rows: rows), standing: whole.standing, units: whole.units)
    return ImportComparison(table, with: base, options, at: now)
  }

  func compare(_ table: EditedTable, _ change: (inout ImportOptions) -> Void = { _ in }) throws -> ImportComparison {
    try compare(try table.book, change)
  }
}

extension ImportComparison {
  /// What is said of the line of a row, in Chinese: its differences, or why it is refused.
  func told(_ number: String) throws -> [String] {
    guard let line = lines.first(where: { $0.number?.rawValue == number }) else { throw Office.Missing.row(number) }
    return line.told
  }

  var isWithoutDifferences: Bool { lines.allSatisfy { $0.outcome == .unchanged } }
}

extension ImportLine {
  var told: [String] {
    let s = Strings(.zhHans)
    switch outcome {
    case .unchanged: return []
    case .changed(let changes, _):
      return changes.map { change in
        let told = s.change(change)
        return "\(told.field)：\(told.was)→\(told.becomes)"
      }
    case .new(let opening): return ["新：\(opening.fields.unit) \(opening.fields.text)"]
    case .alike(let number, let closing): return [s.alike(number, closing)]
    case .refused(let faults): return faults.map { s.fault($0) }
    }
  }
}
