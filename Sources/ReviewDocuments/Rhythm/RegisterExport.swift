import ReviewCore
import ReviewRegister

/// The register as an office edits it: the columns it has had since the session left it, and behind them, hidden, which
/// row is which, so that a file that was sorted, filtered and typed over still finds its rows.
struct RegisterExport: Sendable {
  private let papers: RegisterPapers
  private var s: Strings { papers.s }

  init(_ papers: RegisterPapers) { self.papers = papers }

  /// With the hidden column.
  var sheet: Worksheet {
    var sheet = plainSheet
    sheet.columns.append(.init(s.rowIdentity, .code, .identity))
    for (index, row) in papers.standing.enumerated() { sheet.rows[index].append(.text(row.number.rawValue)) }
    return sheet
  }

  /// Without it: CSV can hide nothing.
  var plainSheet: Worksheet {
    let entries = papers.standing.enumerated().map { entry($1, ordinal: $0 + 1) }
    let columns = RegisterColumn.all(s, closings: Closing.allCases.map { s.capitalised(s.closing($0)) }, of: entries)
    return Worksheet(
      name: s.registerName, columns: columns.map(\.column),
      rows: entries.map { entry in columns.map { $0.cell(entry) } })
  }

  var book: Workbook {
    Workbook(title: s.registerTitle(papers.head.settings.committee), metadata: papers.metadata(), sheets: [sheet])
  }

  // MARK: - Private

  private func entry(_ row: RegisterRow, ordinal: Int) -> RegisterEntry {
    var entry = RegisterEntry(
      ordinal: ordinal, number: row.number.rawValue, unit: row.unit, sector: row.fields.sector,
      source: row.fields.source,
      fields: fields(of: row), contactLeader: row.fields.contactLeader, remark: row.fields.remark)
    entry.progress = row.progress
    entry.closing = s.capitalised(s.closing(row.closing))
    entry.completedOn = row.completedOn
    entry.acceptance = s.acceptance(row)
    entry.acceptedBy = row.signatures.isEmpty ? nil : s.list(row.signatures.map(\.act.by))
    entry.closedOn = row.closedOn
    return entry
  }

  private func fields(of row: RegisterRow) -> [ProblemField: Worksheet.Cell] {
    let texts: [(ProblemField, String?)] = [
      (.text, row.fields.text), (.kind, row.fields.kind), (.cause, row.fields.cause), (.goal, row.fields.goal),
      (.measure, row.fields.measure), (.leader, row.fields.leader), (.unit, row.fields.responsibleUnit),
      (.owner, row.fields.owner),
    ]
    var cells = Dictionary(
      uniqueKeysWithValues: texts.compactMap { field, text in text.map { (field, Worksheet.Cell.text($0)) } })
    if let deadline = row.deadline { cells[.deadline] = .date(deadline) }
    return cells
  }
}
