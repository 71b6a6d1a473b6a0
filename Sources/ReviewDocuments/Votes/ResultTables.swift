import ReviewCore

/// What the votes came to: the composite table, and the consequences with what a person has decided. As sheets an office
/// goes on working in, and as one paper that holds both.
public struct ResultTables: Sendable {
  private let session: Session
  private let s: Strings
  private let shown: ShownStandings
  private let hasSectors: Bool
  /// What was decided and entered after the adjournment, a line each; the paper alone tells it.
  private let laterLines: [String]

  public init(_ announced: AnnouncedSession, _ strings: Strings) { self.init(announced, strings, later: []) }

  init(_ announced: AnnouncedSession, _ strings: Strings, later: [String]) {
    session = announced.session
    s = strings
    shown = ShownStandings(announced.session)
    hasSectors = !announced.session.sectorFigures.isEmpty
    laterLines = later
  }

  /// One row a speaker who was rated (`ShownStandings.order`).
  public var composite: Worksheet {
    var sheet = Worksheet(name: s.compositeName, columns: compositeColumns, rows: shown.order.map(compositeRow))
    let ranked = shown.order.prefix { if case .points = shown.total(of: $0) { true } else { false } }
    sheet.chart = Worksheet.Chart(s.compositeTotal, rows: shown.hasWithheld ? 0 : ranked.count)
    return sheet
  }

  /// A row for each sector of the plan's units.
  var sectors: Worksheet { SectorResults(session, s, shown).sheet }

  /// What is proposed or decided, in speaking order.
  public var consequences: Worksheet {
    Worksheet(
      name: s.consequencesName,
      columns: unitColumns(.value)
        + [s.action, s.rule, s.statusHeading, s.reason, s.decidedAt].map { Worksheet.Column($0) },
      rows: session.queue.flatMap(consequenceRows))
  }

  func document(asOf later: CivilDate?) -> Document {
    var m = DocumentBuilder(s.language)
    m.heading(.first, s.compositeName)
    let table = table(composite)
    // A page across is for the table alone, its heading and the paper's title.
    if let table, table.isWide { m.append(.table(table)) }
    m.paragraph(s.compositeRule(session.plan.appraisal.composite))
    m.paragraph(s.roundingRule)
    if shown.hasWithheld { m.paragraph(s.ranksWithheld(session.plan.appraisal.minimumSample)) }
    if let table, !table.isWide { m.append(.table(table)) }
    m.paragraph(s.seats(shown.standings.seats, session.plan.appraisal))
    if let table = self.table(sectors) {
      m.heading(.first, s.sectorsHeading)
      m.append(.table(table))
    }
    let consequences = consequences
    if !consequences.rows.isEmpty {
      m.heading(.first, s.consequencesName)
      if let table = self.table(consequences) { m.append(.table(table)) }
      let isOpen = consequences.rows.contains { $0.contains(.text(s.status(nil))) }
      if isOpen { m.paragraph(s.openOnesAreDecided) }
    }
    if !laterLines.isEmpty { m.heading(.first, s.amendmentsHeading) }
    m.list(laterLines)
    return Document(
      title: s.resultsTitle(session.plan.title),
      metadata: session.metadata(s.language, isFinal: session.adjournedAt != nil, asOf: later), blocks: m.blocks)
  }

  // MARK: - Private

  private var panels: [Panel] { session.plan.panels.filter { $0.part > 0 } }
  private var sources: [ScoreSource] { session.plan.appraisal.composite.sources.filter { $0 != .session } }

  private var compositeColumns: [Worksheet.Column] {
    [.init(s.rank, .number, .head)] + unitColumns(.head) + panels.map { .init($0.title, .figure) }
      + [.init(s.weightedScore, .figure)] + sources.map { .init(s.capitalised(s.scoreSource($0)), .figure) }
      + [.init(s.compositeTotal, .figure, .bar(.actual))]
      + [s.proposedGrade, s.confirmedGrade, s.reason, s.decidedAt].map { .init($0) }
  }

  private func compositeRow(_ speaker: Identifier) -> [Worksheet.Cell] {
    let decision = session.grades[speaker]
    return [shown.rank(of: speaker).map(Worksheet.Cell.number) ?? .empty] + unitCells(speaker)
      + panels.map { s.cell(ShownScore(of: $0, for: speaker, in: session)) }
      + [s.cell(ShownScore(of: speaker, in: session))]
      + sources.map { .optional(shown.standings.composites[speaker]?.figures[$0]) }
      + [
        s.cell(shown.total(of: speaker)), .optional(shown.proposedGrade(of: speaker).map(grade)),
        .optional((decision?.grade).map(grade)), .optional(decision?.reason),
        decisionTime(decision?.at, decision?.isLater),
      ]
  }

  /// The unit, and where the plan says any unit's sector, that of this one.
  private func unitColumns(_ role: Worksheet.Role) -> [Worksheet.Column] {
    [.init(s.unit, .text, role)] + (hasSectors ? [.init(s.sectorTitle)] : [])
  }

  private func unitCells(_ speaker: Identifier) -> [Worksheet.Cell] {
    let sector = session.record(speaker)?.speaker.sector
    return [.text(session.attendanceName(speaker))] + (hasSectors ? [.optional(sector.map { s.sector($0) })] : [])
  }

  private func decisionTime(_ at: Timestamp?, _ isLater: Bool?) -> Worksheet.Cell {
    .optional(at.map { s.decided(at: $0, isLater: isLater ?? false) })
  }

  private func grade(_ id: Identifier) -> String { s.grade(id, of: session.plan.appraisal) }

  /// What is proposed, then what was decided and is no longer proposed.
  private func consequenceRows(_ speaker: Identifier) -> [[Worksheet.Cell]] {
    let rules = shown.proposals(for: speaker)
    let decided = session.consequences.filter { $0.speaker == speaker }
    let unit = unitCells(speaker)
    let proposed: [[Worksheet.Cell]] = rules.map { rule in
      let decision = decided.first { $0.action == rule.action }
      return unit + [
        .text(s.capitalised(s.action(rule.action))),
        .text(s.capitalised(s.threshold(rule, rules: session.plan.appraisal))), .text(s.status(decision)),
        .optional(decision?.reason), decisionTime(decision?.at, decision?.isLater),
      ]
    }
    let rest = decided.filter { decision in !rules.contains { $0.action == decision.action } }
    return proposed
      + rest.map { decision in
        unit + [
          .text(s.capitalised(s.action(decision.action))), .empty, .text(s.status(decision)),
          .optional(decision.reason), decisionTime(decision.at, decision.isLater),
        ]
      }
  }

  /// Columns of words that nobody has said anything in are left out; many columns go on a page across.
  private func table(_ sheet: Worksheet) -> Table? {
    let filledColumns = sheet.columns.indices.filter { index in
      sheet.columns[index].kind.isNumeric || sheet.rows.contains { $0[index] != .empty }
    }
    let columns = filledColumns.map { sheet.columns[$0] }
    guard !sheet.rows.isEmpty else { return nil }
    var table = Table(
      columns: columns.map { $0.kind.isNumeric ? .number($0.title) : .text($0.title) },
      rows: sheet.rows.map { row in filledColumns.map { row[$0].plain } })
    table.isWide = columns.count > 9
    return table
  }
}
