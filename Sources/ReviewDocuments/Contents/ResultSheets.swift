import ReviewCore

/// What the votes came to: the composite table, and the consequences with what a person has decided. As sheets an office
/// goes on working in, and as one paper that holds both.
public struct ResultSheets: Sendable {
  private let session: Session
  private let s: Strings
  private let standings: Standings

  public init(_ session: Session, _ strings: Strings) {
    self.session = session
    s = strings
    standings = Standings(session)
  }

  /// One row a speaker who was rated, in the order of ranks, those without one last.
  public var composite: Sheet {
    let columns = compositeColumns
    let rows = ranked.map(compositeRow)
    var sheet = Sheet(name: s.compositeName, columns: columns, rows: rows, headColumns: 2)
    let total = columns.count - 4
    sheet.chart = Sheet.Chart(
      s.compositeTotal, names: 1, series: [.init(column: total, tone: .actual)],
      rows: rows.prefix { $0[total] != .empty && $0[total] != .text(s.withheld) }.count)
    return sheet
  }

  /// What is proposed or decided, in speaking order.
  public var consequences: Sheet {
    Sheet(
      name: s.consequencesName,
      columns: [s.unit, s.action, s.rule, s.standing, s.reason].map { Sheet.Column($0) },
      rows: session.queue.flatMap(consequenceRows))
  }

  public var document: Document {
    var m = Manuscript(s.language)
    m.heading(.first, s.compositeName)
    let table = table(composite)
    // A page across is for the table alone, its heading and the paper's title.
    if let table, table.isWide { m.append(.table(table)) }
    m.paragraph(s.compositeRule(session.plan.appraisal.composite))
    m.paragraph(s.roundingRule)
    if let table, !table.isWide { m.append(.table(table)) }
    m.paragraph(s.seats(standings.seats, session.plan.appraisal))
    let consequences = consequences
    if !consequences.rows.isEmpty {
      m.heading(.first, s.consequencesName)
      if let table = self.table(consequences) { m.append(.table(table)) }
      let isOpen = consequences.rows.contains { $0.contains(.text(s.standing(nil))) }
      if isOpen { m.paragraph(s.openOnesAreDecided) }
    }
    return Document(
      title: s.resultsTitle(session.plan.title),
      metadata: session.metadata(s.language, isFinal: session.adjournedAt != nil), blocks: m.blocks)
  }

  // MARK: - Private

  private var panels: [Panel] { session.plan.panels.filter { $0.part > 0 } }
  private var sources: [ScoreSource] { session.plan.appraisal.composite.sources.filter { $0 != .session } }

  /// Speakers who were rated or have a composite.
  private var ranked: [Identifier] {
    let known = standings.ranking.map(\.speaker)
    return known + session.queue.filter { !known.contains($0) && session.round(of: $0) != nil }
  }

  private var compositeColumns: [Sheet.Column] {
    [.init(s.rank, .number), .init(s.unit)] + panels.map { .init($0.title, .figure) }
      + [.init(s.weightedScore, .figure)] + sources.map { .init(s.capitalised(s.scoreSource($0)), .figure) }
      + [.init(s.compositeTotal, .figure)] + [s.proposedGrade, s.confirmedGrade, s.reason].map { .init($0) }
  }

  private func compositeRow(_ speaker: Identifier) -> [Sheet.Cell] {
    let score = ShownScore(of: speaker, in: session)
    let shown = ShownComposite(of: speaker, in: session, standings)
    let decision = session.grades[speaker]
    return [shown.rank.map(Sheet.Cell.number) ?? .empty, .text(session.attendanceName(speaker))]
      + panels.map { points(of: $0, for: speaker) } + [cell(score)]
      + sources.map { .optional(standings.composites[speaker]?.figures[$0]) }
      + [
        cell(shown.total), .optional(standings.proposedGrades[speaker].map(grade)),
        .optional((decision?.grade).map(grade)), .optional(decision?.reason),
      ]
  }

  private func cell(_ score: ShownScore) -> Sheet.Cell {
    switch score {
    case .points(let points): .figure(points)
    case .incomplete: .empty
    case .withheld: .text(s.withheld)
    }
  }

  private func points(of panel: Panel, for speaker: Identifier) -> Sheet.Cell {
    guard let round = session.currentAppraisal(of: speaker), round.state != .voided else { return .empty }
    let counted = round.tallies(of: panel.id).map {
      CountedPanel($0, of: panel, in: round, rules: session.plan.appraisal)
    }
    if counted.contains(where: \.isWithheld) { return .text(s.withheld) }
    return .optional(session.points(of: panel.id, in: round))
  }

  private func grade(_ id: Identifier) -> String {
    s.grade(session.plan.appraisal.grades.first { $0.id == id } ?? Grade(id: id, points: 0))
  }

  /// What is proposed, then what was decided and is no longer proposed.
  private func consequenceRows(_ speaker: Identifier) -> [[Sheet.Cell]] {
    let rules = session.proposals(for: speaker, in: standings)
    let decided = session.consequences.filter { $0.speaker == speaker }
    let unit = session.attendanceName(speaker)
    let proposed: [[Sheet.Cell]] = rules.map { rule in
      let decision = decided.first { $0.action == rule.action }
      return [
        .text(unit), .text(s.capitalised(s.action(rule.action))),
        .text(s.capitalised(s.threshold(rule, rules: session.plan.appraisal))), .text(s.standing(decision)),
        .optional(decision?.reason),
      ]
    }
    let rest = decided.filter { decision in !rules.contains { $0.action == decision.action } }
    return proposed
      + rest.map { decision in
        [
          .text(unit), .text(s.capitalised(s.action(decision.action))), .empty, .text(s.standing(decision)),
          .optional(decision.reason),
        ]
      }
  }

  /// Columns of words that nobody has said anything in are left out; many columns go on a page across.
  private func table(_ sheet: Sheet) -> Table? {
    let told = sheet.columns.indices.filter { index in
      sheet.columns[index].kind.isNumeric || sheet.rows.contains { $0[index] != .empty }
    }
    let columns = told.map { sheet.columns[$0] }
    guard !sheet.rows.isEmpty else { return nil }
    var table = Table(
      columns: columns.map { $0.kind.isNumeric ? .number($0.title) : .text($0.title) },
      rows: sheet.rows.map { row in told.map { row[$0].plain } })
    table.isWide = columns.count > 9
    return table
  }
}

/// A composite and its rank as far as they may be told: with the routine figures known, the total would tell a session
/// score that is withheld.
struct ShownComposite: Sendable {
  let total: ShownScore
  let rank: Int?

  init(of speaker: Identifier, in session: Session, _ standings: Standings) {
    guard let points = standings.composites[speaker]?.total else {
      total = .incomplete
      rank = nil
      return
    }
    if session.plan.appraisal.composite.weight(.session) > 0, ShownScore(of: speaker, in: session) == .withheld {
      total = .withheld
      rank = nil
    } else {
      total = .points(points)
      rank = standings.rank(of: speaker)
    }
  }
}
