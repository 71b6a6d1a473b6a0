import ReviewCore
import ReviewRegister

// What came in beside the rows: reports that units handed in, and inspections.
extension RegisterPapers {
  func addHandedIn(to values: inout TemplateValues) {
    values.set("unit_reports_table", unitReportTable)
    values.set("unit_reports_missing", missingReports)
    values.set("inspections_table", inspectionTable)
  }

  // MARK: - Private

  /// Those of the quarter, in the order in which they came.
  private var unitReportTable: [Block] {
    let quarter = Span.quarter(of: day)
    let told = head.unitReports.filter { quarter.contains($0.act.on) && $0.act.on <= day }
    return block(
      [
        .text(s.unit), .text(s.periodTitle), .text(s.handedInOnTitle), .text(s.handedInByTitle), .text(s.filesTitle),
        .text(s.remark),
      ],
      told.map { entry in
        [
          entry.report.unit, s.period(entry.report.period), s.date(entry.act.on), entry.act.by,
          s.list(entry.report.files.map(\.name)), entry.report.note ?? "",
        ]
      })
  }

  /// Units of which a report of the last period is owed and not here: nil where none is.
  private var missingReports: String? {
    guard let rules = head.settings.unitReports else { return nil }
    let period = rules.period(before: day)
    let owed = head.unitReportDues(on: day, OfficeCounts(rows, of: head, on: day).units).compactMap(\.report).filter {
      $0.period == period
    }
    return owed.isEmpty ? nil : s.period(period) + s.colon + s.list(owed.map(\.unit))
  }

  /// Those of the half-year, by their days, with how many rows they brought.
  private var inspectionTable: [Block] {
    let half = Span.halfYear(of: day)
    let told = head.inspections.filter { half.contains($0.date) && $0.date <= day }.sorted { $0.date < $1.date }
    return block(
      [
        .text(s.inspectionDayTitle), .text(s.inspectionTitle), .text(s.inspectionKindTitle), .text(s.unit),
        .number(word(.rows)), .text(s.remark),
      ],
      told.map { inspection in
        let found = standing.count { $0.origin.kind == .inspection && $0.origin.id == inspection.id }
        return [
          s.date(inspection.date), inspection.title, s.capitalised(s.announced(inspection.isAnnounced)),
          s.list(inspection.units), "\(found)", inspection.note ?? "",
        ]
      })
  }
}
