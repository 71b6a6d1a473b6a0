import Glibc
import RegisterImport
import ReviewCore
import ReviewStore

/// Takes a table back into the register: shows what it would change, asks, stores the good lines as one command.
struct TableImport {
  private let path: String
  private let options: RegisterOptions
  private let choice: TableImportOptions
  private var strings: Strings { options.strings }

  init(_ path: String, _ options: RegisterOptions, _ choice: TableImportOptions) {
    self.path = path
    self.options = options
    self.choice = choice
  }

  /// Whether no line was refused.
  func run() throws -> Bool {
    if choice.preview {
      let store = try options.look()
      defer { store.close() }
      return try shown(try compared(with: store)).refused.isEmpty
    }
    let live = try options.open(origin: "import")
    defer { live.close() }
    let (table, comparison) = try compared(with: live.store)
    let report = try shown((table, comparison))
    if let command = comparison.command(only: choice.chosen), try isWanted() {
      let now = try options.now
      do throws(LiveRegister.Obstacle) { try live.submit(command, at: now) } catch {
        throw Refusal(text: error.text(strings, of: live.place))
      }
      Pingyi.say(strings.taken(report.taken))
      try remember(table)
    } else if choice.mapping != nil {
      try remember(table)
    }
    return report.refused.isEmpty
  }

  // MARK: - Private

  private func compared(with store: RegisterStore) throws -> (ImportedTable, ImportComparison) {
    let bytes = try Files.required(path, strings)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let title = PlainText.clean(name.split(separator: ".").dropLast().joined(separator: "."))
    let said = try choice.options(title: title)
    do {
      let book = try Spreadsheet.read(bytes, name: title)
      if case .text = book.format { Pingyi.complain(strings.format(book.format)) }
      let table = try ImportedTable(
        book, sheet: choice.sheet, remembered: try remembered(), decisions: try choice.decisions(strings))
      let base = try base(table, said, store)
      return (table, ImportComparison(table, with: base, said, at: try options.now))
    } catch let fault as SpreadsheetFault {
      throw Refusal(text: fault.text(strings.language, file: name))
    } catch let failure as ImportedTable.Failure {
      throw Refusal(text: name + strings.colon + strings.failure(failure))
    } catch let error as StoreError {
      throw Refusal(text: strings.registerMessage(error, try options.place))
    }
  }

  /// The rows that the table may mean, and no others.
  private func base(_ table: ImportedTable, _ said: ImportOptions, _ store: RegisterStore) throws -> ImportBase {
    let units = try store.choices(.unit)
    var rows = try store.rows(table.numbers(said))
    for unit in table.units(among: units, said) {
      var filter = RowFilter()
      filter.unit = unit
      try store.eachRow(RowQuery(filter, on: try options.now.date)) { rows.append($0) }
    }
    return ImportBase(
      register: Register(head: store.head, rows: rows), standing: try store.count(RowQuery(on: try options.now.date)),
      units: units)
  }

  private func shown(_ found: (ImportedTable, ImportComparison)) throws -> ImportReport {
    let report = ImportReport(found.0, found.1, only: choice.chosen, strings)
    for line in report.lines(columns: RegisterOutput.terminalColumns) { Pingyi.say(line) }
    return report
  }

  /// Asks where somebody can answer.
  private func isWanted() throws -> Bool {
    if choice.yes { return true }
    guard isatty(0) == 1, isatty(1) == 1 else { throw Refusal(text: strings.sayYes, status: 2) }
    Pingyi.say(strings.takeThem)
    let answer = readLine()?.lowercased() ?? ""
    return ["y", "yes", "是", "好"].contains(answer)
  }

  // MARK: - What is remembered

  private func remembered() throws -> ColumnMappings {
    let file = try options.place.mappings
    guard let bytes = Files.read(file) else { return ColumnMappings() }
    guard let mappings = ColumnMappings(json: bytes) else { throw Refusal(text: strings.badMappings(file)) }
    return mappings
  }

  private func remember(_ table: ImportedTable) throws {
    var mappings = try remembered()
    mappings.remember(table.mapping)
    let (bytes, file) = (try mappings.json(), try options.place.mappings)
    do throws(Files.Failure) { try Files.write(bytes, to: file) } catch {
      throw Refusal(text: strings.cannotWrite(error, .register))
    }
  }
}
