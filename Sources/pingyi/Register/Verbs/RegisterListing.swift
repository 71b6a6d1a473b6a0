import ReviewCore
import ReviewDocuments
import ReviewRegister

/// What a register answers, as text and as a sheet.
struct RegisterListing {
  private let desk: RegisterDesk
  private var strings: Strings { desk.strings }
  private var settings: RegisterSettings { desk.live.head.settings }

  init(_ desk: RegisterDesk) { self.desk = desk }

  /// A line for each event or row. `columns` is how wide the terminal is; nil: as wide as it takes.
  func lines(of answer: RegisterDesk.Answer, columns: Int? = nil) -> [String] {
    switch answer {
    case .stored(let events) where events.isEmpty: [strings.nothingToDo]
    case .stored(let events): events.compactMap { line(of: $0) }
    case .row(let row): lines(of: row)
    case .list(let rows): table(rows.isEmpty ? nil : sheet(of: rows), columns)
    case .dues(let dues): table(dues.isEmpty ? nil : sheet(of: dues), columns)
    }
  }

  func sheet(of rows: [RowLine]) -> Worksheet {
    let (day, settings) = (desk.now.date, settings)
    // Where no row of the list says its unit's sector, there is no column of it.
    let hasSectors = rows.contains { $0.sector != nil }
    return Worksheet(
      name: strings.registerListTitle,
      columns: [.init(strings.numberTitle, .code, .head), .init(strings.field(RowField.unit))]
        + (hasSectors ? [.init(strings.field(RowField.sector))] : []) + [
          .init(strings.field(RowField.text)),
          .init(strings.field(RowField.kind)), .init(strings.field(RowField.leader)),
          .init(strings.field(RowField.owner)),
          .init(strings.field(RowField.deadline), .date, .due), .init(strings.timingTitle), .init(strings.progressWord),
          .init(strings.closingTitle),
        ],
      rows: rows.map { row in
        [.text(row.number.rawValue), .text(row.unit)]
          + (hasSectors ? [.optional(row.sector.map { strings.sector($0) })] : []) + [
            .text(row.text), .optional(row.kind), .optional(row.leader),
            .optional(row.owner), .optional(row.deadline),
            .optional(strings.timing(row.timing(on: day, settings: settings), settings: settings)),
            .text(strings.progress(row.progress)), .text(strings.closing(row.closing)),
          ]
      })
  }

  func sheet(of dues: [DueLine]) -> Worksheet {
    let (day, settings) = (desk.now.date, settings)
    return Worksheet(
      name: RegisterOperation.due.row.words(strings).short,
      columns: [
        .init(strings.numberTitle, .code, .head), .init(strings.field(RowField.unit)), .init(strings.matterTitle),
        .init(strings.untilTitle, .date, .due), .init(strings.daysTitle), .init(strings.commandTitle),
        .init(strings.field(RowField.text)),
      ],
      rows: dues.map { line in
        [
          .optional(line.due.number?.rawValue), .text(line.unit(settings)),
          .text(strings.due(line.due.matter)), .date(line.due.on), .text(strings.dueIn(line.due, on: day)),
          .text("pingyi register " + strings.command(for: line.due, of: line.row, settings)),
          .text(strings.subject(line)),
        ]
      })
  }

  // MARK: - Private

  /// Nil of what only the register itself must know. What was taken back is named.
  private func line(of recorded: Recorded<RegisterEvent>) -> String? {
    if case .numbersDrawn = recorded.event { return nil }
    guard let told = desk.live.whatWasTakenBack(by: [recorded], strings) else { return strings.line(recorded) }
    return recorded.at.date.text + " " + told
  }

  private func table(_ sheet: Worksheet?, _ columns: Int?) -> [String] {
    sheet.map { PlainTable($0).lines(columns: columns) } ?? [strings.noSuchRows]
  }

  /// The row's fields, where it stands, and its whole thread.
  private func lines(of row: RegisterRow) -> [String] {
    var lines = ["\(row.number.rawValue)  \(row.unit)", row.fields.text]
    for field in RowField.allCases where field != .unit && field != .text {
      if let value = row.fields[field], value != .flag(false) {
        lines.append(told(strings.field(field), strings.word(value, of: field)))
      }
    }
    lines.append(told(strings.progressWord, strings.progress(row.progress)))
    lines.append(told(strings.closingTitle, strings.closing(row.closing)))
    if let timing = strings.timing(row.timing(on: desk.now.date, settings: settings), settings: settings) {
      lines.append(told(strings.timingTitle, timing))
    }
    for milestone in row.milestones {
      let done = milestone.doneOn.map { " → \($0.text)" } ?? ""
      lines.append("  \(milestone.due.text) \(milestone.text)\(done)")
    }
    if !row.missing.isEmpty {
      lines.append(told(strings.missingTitle, strings.list(row.missing.map { strings.field($0) })))
    }
    let opening = RowOpening(fields: row.fields, origin: row.origin)
    let first = RegisterRow.Entry(event: .opened(opening: opening), act: row.opened)
    return lines + [""] + ([first] + row.thread).map { strings.entry($0) }
  }

  private func told(_ title: String, _ value: String) -> String { "\(title)\(strings.colon)\(value)" }
}
