import ReviewCore
import ReviewRegister

// 整改台账情况报告: what the standing committee gets each quarter.
extension RegisterPapers {
  var quarterlyReport: Paper? {
    document(.quarterlyReport, reportValues).map { Paper("report", $0) }
  }

  var reportValues: TemplateValues {
    var values = registerValues
    add(figures.total, Figure.told, to: &values)
    values.set("title", head.reports.last { $0.on == day }?.title)
    values.set("last_report", lastReport.map { s.date($0.on) })
    values.set("movement_table", movementTable)
    values.set("overdue_table", overdueTable)
    values.set("reopened_table", reopenedTable)
    values.set("units_table", table(of: unitGroups))
    values.set("sectors_table", table(of: sectorGroups))
    values.set("leaders_table", table(of: leaderGroups))
    values.set("kinds_table", table(of: kindGroups))
    values.set("lower_table", lowerTable)
    values.set("proposals", proposals)
    values.set("open_table", openTable)
    addBranches(to: &values)
    addHandedIn(to: &values)
    return values
  }

  /// The last report before this day, to tell what moved.
  var lastReport: ReportSnapshot? { head.reports.last { $0.on < day } }

  // MARK: - Movement

  /// What a reader compares from report to report.
  static let compared: [Figure] =
    [.rows, .done, .open] + Figure.byTiming + [.extended, .sentBack, .reopened, .admonished, .withdrawn]

  private var movementTable: [Block] {
    guard let last = lastReport else { return [] }
    let (before, now) = (last.figures.total, figures.total)
    let moved = figures.moved(since: last.figures).total
    let rows = RegisterPapers.compared.filter { before[$0] != 0 || now[$0] != 0 }.map { figure in
      [
        word(figure), "\(before[figure])", "\(now[figure])",
        s.change(moved[figure]),
      ]
    }
    return block(
      [.text(s.figureTitle), .number(s.lastTime(last.on)), .number(s.thisTime(day)), .number(s.changeTitle)],
      rows + [
        [
          s.capitalised(s.completionRate), s.completion(before) ?? "", s.completion(now) ?? "",
          s.change(from: before, to: now),
        ]
      ])
  }

  // MARK: - Rows

  /// Those overdue, the longest first, with what was done about them.
  private var overdueTable: [Block] {
    let rows = overdueRows
    return block(
      [
        .text(s.problemNumber), .text(s.unit), .text(s.title(.text)), .text(s.title(.owner)), .text(s.title(.leader)),
        .text(s.title(.deadline)), .number(s.daysOverdueTitle), .text(s.lastLetterTitle),
      ],
      rows.map { row in
        [
          row.number.rawValue, unit(of: row), row.fields.text, row.fields.owner ?? "", row.fields.leader ?? "",
          row.deadline.map(s.date) ?? "", "\(timing(of: row).daysOverdue)",
          row.lettersOfMatter.last.map { s.letterSent($0) } ?? "",
        ]
      })
  }

  var overdueRows: [RegisterRow] {
    open.filter { timing(of: $0).isOverdue }.sorted { a, b in
      let (first, second) = (timing(of: a).daysOverdue, timing(of: b).daysOverdue)
      return first == second ? a.number < b.number : first > second
    }
  }

  /// Those that were closed out once and opened again, in the order of how often.
  private var reopenedTable: [Block] {
    block(
      [
        .text(s.problemNumber), .text(s.unit), .text(s.title(.text)), .number(s.timesReopenedTitle),
        .text(s.lastReopenedTitle), .text(s.standing),
      ],
      reopenedRows.map { row in
        let last = row.reopenings.last
        return [
          row.number.rawValue, unit(of: row), row.fields.text, "\(row.reopenings.count)",
          last.map { s.dated($0) } ?? "", s.capitalised(s.closing(row.closing)),
        ]
      })
  }

  var reopenedRows: [RegisterRow] {
    standing.filter { !$0.reopenings.isEmpty }.sorted {
      $0.reopenings.count == $1.reopenings.count ? $0.number < $1.number : $0.reopenings.count > $1.reopenings.count
    }
  }

  /// All that are open, a page across.
  private var openTable: [Block] {
    block(
      [
        .number(s.ordinal), .text(s.problemNumber), .text(s.unit), .text(s.title(.text)), .text(s.title(.measure)),
        .text(s.title(.leader)), .text(s.title(.owner)), .text(s.title(.deadline)), .text(s.contactLeader),
        .text(s.standing),
      ],
      byDeadline(open).enumerated().map { index, row in
        [
          "\(index + 1)", row.number.rawValue, unit(of: row), row.fields.text, row.fields.measure ?? "",
          row.fields.leader ?? "", row.fields.owner ?? "", row.deadline.map(s.date) ?? "",
          row.fields.contactLeader ?? "", s.capitalised(standing(of: row)),
        ]
      }, isWide: true)
  }

  /// What a person has to decide, and what was decided since the last report.
  private var proposals: [TemplateValues] {
    standing.flatMap { row in
      row.proposals.filter { made in
        guard let decided = made.decided else { return true }
        return lastReport.map { decided.on > $0.on } ?? true
      }.map { made in
        TemplateValues([
          "number": row.number.rawValue, "unit": unit(of: row), "text": row.fields.text,
          "proposal": s.proposal(made.proposal), "decided": s.decision(made), "reason": made.decided?.reason,
        ])
      }
    }
  }
}
