import ReviewCore

// Last year's rows in the minutes: what became of them, unit by unit, and what the meeting decided. Only of a session that
// had them from the register, so that the figures are those of the whole year.
extension TemplatePapers {
  func addLastYear(to values: inout TemplateValues) {
    let isKnown = session.knowsLastYear
    let figures = isKnown ? session.lastYearFigures : LastYearFigures()
    values.set("last_year", count: figures.rows)
    values.set("last_year_before", count: figures.closedBefore)
    values.set("last_year_carried", count: figures.carried)
    values.set("last_year_here", count: figures.closedHere)
    values.set("last_year_open", count: figures.open)
    values.set("last_year_in_notice", count: figures.inNotice)
    values.set("last_year_extended", count: figures.extended)
    values.set("last_year_overdue", count: figures.overdue)
    values.set("last_year_reopened", count: figures.reopened)
    values.set("last_year_table", isKnown ? lastYearTable : [])
    values.set("last_year_decisions", isKnown ? session.lastYear.flatMap(decisions) : [])
  }

  // MARK: - Private

  private var lastYearTable: [Block] {
    let rows = session.lastYearByUnit
    guard !rows.isEmpty else { return [] }
    let titles = s.lastYearColumns
    return [
      .table(
        Table(
          columns: [.text(s.unit)] + titles.map { .number($0) },
          rows: rows.map { id, figures in
            [
              unit(id), "\(figures.rows)", "\(figures.closedBefore)", "\(figures.closedHere)", "\(figures.open)",
              "\(figures.extended)", "\(figures.overdue)", "\(figures.reopened)",
            ]
          }))
    ]
  }

  private func decisions(on problem: Problem) -> [TemplateValues] {
    (problem.decisions ?? []).map { decision in
      var values = problemValues(problem)
      values.set("unit", unit(problem.speaker))
      values.set("decision", s.hallDecision(decision))
      return values
    }
  }
}

extension Session {
  /// Units that had rows of last year, in the order of the session.
  var lastYearByUnit: [(unit: Identifier, figures: LastYearFigures)] {
    queue.map { (unit: $0, figures: lastYearFigures(of: $0)) }.filter { $0.figures.rows > 0 }
  }
}
