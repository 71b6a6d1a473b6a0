import PlanRosters
import ReviewCore
import ReviewDocuments
import ReviewPlan

/// Reads the tables for a new plan, says what was understood of them, and writes the plan.
struct PlanMaker {
  let place: SessionPlace
  let corrections: [RosterCorrection]
  let strings: Strings

  /// All files, or why some of them give no table.
  func read(_ sources: [(reference: RosterReference, kinds: [RosterKind])]) throws(Refusal) -> [RosterBook] {
    let files = RosterFiles(mappings: try place.mappings(strings)) { Files.roster($0) }
    var books: [RosterBook] = []
    var failures: [String] = []
    for source in sources {
      do throws(RosterFailure) {
        books.append(try files.book(source.reference, as: source.kinds, corrections: corrections))
      } catch {
        failures.append(strings.failure(error, file: source.reference.file))
      }
    }
    guard failures.isEmpty else { throw Refusal(text: failures.joined(separator: "\n")) }
    for correction in corrections where !books.contains(where: { $0.has(correction) }) {
      throw Refusal(text: strings.noSuchHeading(correction.heading), status: 2)
    }
    return books
  }

  /// A preview of every table, and what was left aside.
  func report(_ composition: PlanComposition, _ books: [RosterBook], columns: Int?) -> [String] {
    var lines: [String] = []
    for (table, leftOut) in composition.tables {
      if case .text = table.format { lines.append("\(table.file)\(strings.colon)\(strings.format(table.format))") }
      lines.append(strings.found(table, leftOut: leftOut))
      lines += PlainTable(sheet(of: table)).lines(columns: columns.map { $0 - 2 }).map { "  \($0)" }
      lines += strings.remarks(on: table).map { "  \($0)" }
    }
    for book in books { lines += strings.remarks(on: book) }
    return lines
  }

  /// Every fault of the tables, errors first.
  func faults(_ composition: PlanComposition) -> [String] {
    [PlanFault.Severity.error, .warning].flatMap { severity in
      composition.faults.filter { $0.severity == severity }.lines(strings.language)
    }
  }

  /// What somebody said of the columns goes for the next time, too.
  func remember(_ books: [RosterBook]) throws(Refusal) {
    if corrections.isEmpty { return }
    var mappings = try place.mappings(strings)
    for table in books.flatMap(\.tables) { mappings.remember(table.match.mapping()) }
    guard let bytes = try? mappings.json() else { return }
    do throws(Files.Failure) { try Files.write(bytes, to: place.mappingsFile) } catch {
      throw Refusal(text: strings.cannotWritePlan(error))
    }
  }

  func write(_ text: String) throws(Refusal) {
    let isNew: Bool
    do throws(Files.Failure) { isNew = try NewFile.write(Array(text.utf8), to: place.plan) } catch {
      throw Refusal(text: strings.cannotWritePlan(error))
    }
    guard isNew else { throw Refusal(text: strings.planExists(place.plan)) }
  }

  // MARK: - Private

  /// Which column holds what, with the first line of it.
  private func sheet(of table: RosterTable) -> Worksheet {
    let columns = table.kind.columns.compactMap { column in
      table.match.columns[column.field].map { (field: column.field, place: $0) }
    }
    let rows = columns.map { field, place in
      let heading = table.match.headings.first { $0.column == place }?.text ?? ""
      let first = table.lines.first?.row[place].value.text ?? ""
      return [strings.title(field), CellAddress.letters(place), heading, first].map { text in
        text.isEmpty ? Worksheet.Cell.empty : .text(text)
      }
    }
    return Worksheet(
      name: table.sheet,
      columns: [
        .init(strings.fieldTitle), .init(strings.columnTitle), .init(strings.headingTitle),
        .init(strings.firstRowTitle),
      ], rows: rows)
  }
}

extension RosterBook {
  fileprivate func has(_ correction: RosterCorrection) -> Bool {
    tables.contains { $0.match.headings.contains { correction.means($0.text) } }
  }
}

extension Files {
  /// A table that a plan refers to, or that is brought for one.
  static func roster(_ path: String) -> Result<[UInt8], RosterFiles.Unreadable> {
    if let bytes = read(path) { return .success(bytes) }
    let (reason, strings) = (systemReason, Pingyi.words)
    return .failure(RosterFiles.Unreadable(reason: reason + strings.tablesThere(beside: path)))
  }
}

extension SessionPlace {
  /// Which columns of tables hold what, as it was said when the plan was made.
  var mappingsFile: String { (plan.hasSuffix(".toml") ? String(plan.dropLast(5)) : plan) + ".mapping.json" }

  /// Empty where nothing had to be said.
  func mappings(_ strings: Strings) throws(Refusal) -> ColumnMappings {
    guard let bytes = Files.read(mappingsFile) else { return ColumnMappings() }
    guard let mappings = ColumnMappings(json: bytes) else { throw Refusal(text: strings.badMappings(mappingsFile)) }
    return mappings
  }

  /// What the plan may refer to; its paths begin where the plan lies.
  var rosters: RosterFiles {
    RosterFiles(mappings: (try? mappings(Pingyi.words)) ?? ColumnMappings()) { Files.roster(beside($0)) }
  }
}
