import ReviewCore
import ReviewRegister

// The report's numbers as a workbook with charts: what the paper tells, to be sorted and counted again.
extension RegisterPapers {
  /// Without the sheets that would be empty.
  var reportBook: Workbook {
    let groupings = [unitGroups, sectorGroups, leaderGroups, kindGroups, sourceGroups]
    let sheets =
      [summarySheet] + groupings.map(sheet) + [overdueSheet, reopenedSheet, lowerSheet, branchSheet]
    return Workbook(
      title: s.reportBookTitle(head.settings.committee), metadata: metadata(),
      sheets: sheets.filter { !$0.rows.isEmpty })
  }

  // MARK: - Sheets

  /// Every figure, last time's and today's side by side.
  private var summarySheet: Worksheet {
    let last = lastReport?.figures.total
    var columns: [Worksheet.Column] = [.init(s.figureTitle, .text, .head)]
    if let report = lastReport {
      columns += [.init(s.lastTime(report.on), .number, .bar(.planned))]
    }
    columns.append(.init(s.thisTime(day), .number, .bar(.actual)))
    if last != nil { columns.append(.init(s.changeTitle, .number)) }
    let rows = Figure.told.map { figure -> [Worksheet.Cell] in
      let now = figures.total[figure]
      let before = last.map { [Worksheet.Cell.number($0[figure])] } ?? []
      return [.text(word(figure))] + before + [.number(now)]
        + (last.map { [.number(now - $0[figure])] } ?? [])
    }
    return Worksheet(
      name: s.summarySheet, columns: columns, rows: rows, chart: Worksheet.Chart(s.summarySheet, rows: rows.count))
  }

  /// A bar a group: closed out, open in time, overdue, which together are all of its rows.
  func sheet(of grouping: Grouping) -> Worksheet {
    let rows = grouping.groups.map { group -> [Worksheet.Cell] in
      let counts = group.counts
      return [.text(group.name), .number(counts[.rows]), .number(counts[.done])]
        + [.number(counts[.open] - counts[.overdue]), .number(counts[.overdue]), share(counts)]
        + [
          .number(counts[.submitted]), .number(counts[.sentBack]), .number(counts[.reopened]),
          .number(counts[.extended]),
        ]
    }
    let columns: [Worksheet.Column] =
      [
        .init(grouping.title, .text, .head), .init(word(.rows), .number), .init(word(.done), .number, .bar(.settled)),
        .init(s.openInTime, .number, .bar(.rest)), .init(word(.overdue), .number, .bar(.late)),
        .init(s.capitalised(s.completionRate), .share),
      ] + [.submitted, .sentBack, .reopened, .extended].map { .init(word($0), .number) }
    return Worksheet(
      name: s.bySheet(grouping.title), columns: columns, rows: rows,
      chart: Worksheet.Chart(s.bySheet(grouping.title), isStacked: true, rows: rows.count))
  }

  private var overdueSheet: Worksheet {
    Worksheet(
      name: word(.overdue),
      columns: [
        .init(s.problemNumber, .code, .head), .init(s.unit, .text, .head), .init(s.title(.text)),
        .init(s.title(.unit)), .init(s.title(.owner)), .init(s.title(.leader)), .init(s.title(.deadline), .date),
        .init(s.daysOverdueTitle, .number), .init(s.lastLetterTitle),
      ],
      rows: overdueRows.map { row in
        [
          .text(row.number.rawValue), .text(row.unit), .text(row.fields.text), .text(row.chargedUnit),
          .optional(row.fields.owner),
          .optional(row.fields.leader), .optional(row.deadline), .number(timing(of: row).daysOverdue),
          .optional(row.lettersOfMatter.last.map { s.letterSent($0) }),
        ]
      })
  }

  private var reopenedSheet: Worksheet {
    Worksheet(
      name: word(.reopened),
      columns: [
        .init(s.problemNumber, .code, .head), .init(s.unit, .text, .head), .init(s.title(.text)),
        .init(s.timesReopenedTitle, .number), .init(s.lastReopenedTitle, .date), .init(s.reasonTitle),
        .init(s.standing),
      ],
      rows: reopenedRows.map { row in
        let last = row.reopenings.last
        return [
          .text(row.number.rawValue), .text(row.unit), .text(row.fields.text), .number(row.reopenings.count),
          .optional(last?.on), .optional(last?.reason), .text(s.capitalised(s.closing(row.closing))),
        ]
      })
  }

  private var lowerSheet: Worksheet {
    func rows(of lower: RollUp) -> [[Worksheet.Cell]] {
      [
        [.text(lower.office), .text(s.capitalised(s.level(lower.level))), .date(lower.on)]
          + RegisterPapers.rolledUp.map { .number(lower.own[$0]) } + [share(lower.own)]
      ] + lower.below.flatMap(rows)
    }
    return Worksheet(
      name: s.lowerSheet,
      columns: [.init(s.officeTitle, .text, .head), .init(s.levelTitle), .init(s.asOfTitle, .date)]
        + RegisterPapers.rolledUp.map { .init(word($0), .number) } + [.init(s.capitalised(s.completionRate), .share)],
      rows: head.lowerRegisters.flatMap(rows))
  }

  // MARK: - Private

  private func share(_ counts: Counts) -> Worksheet.Cell {
    counts[.rows] == 0 ? .empty : .share(Share(hundredths: counts.completion.rawValue))
  }
}
