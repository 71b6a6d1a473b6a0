import ReviewCore
import ReviewRegister

// 年终排名: the units of the year, best and worst, with the rule they are ordered by.
extension RegisterPapers {
  var yearEndList: Paper? { document(.yearEndList, yearEndValues).map { Paper("year-end-list", $0) } }

  var yearEndValues: TemplateValues {
    let ranking = ranking
    var values = registerValues
    add(figures.total, Figure.told, to: &values)
    values.set("ranking_rule", s.rankingRule)
    values.set("named", count: ranking.best.count + ranking.worst.count)
    values.set("tied_first", count: ranking.tiedFirst)
    values.set("tied_last", count: ranking.tiedLast)
    values.set("best", ranking.best.map(ranked))
    values.set("worst", ranking.worst.map(ranked))
    values.set("ranking_table", table(of: ranking))
    return values
  }

  /// The committee's own rows are of all units, and so of none that could be ranked.
  var ranking: UnitRanking {
    UnitRanking(unitGroups.groups.filter { $0.name != head.settings.committee }.map { ($0.name, $0.counts) })
  }

  var yearEndBook: Workbook {
    let ranking = ranking
    var sheet = sheet(
      of: Grouping(title: s.unit, groups: ranking.entries.map { Group(name: $0.unit, counts: $0.counts) }))
    sheet.name = s.rankingSheet
    sheet.columns.insert(.init(s.placeTitle, .number, .head), at: 0)
    for (index, entry) in ranking.entries.enumerated() { sheet.rows[index].insert(.number(entry.place), at: 0) }
    sheet.chart?.title = s.rankingSheet
    return Workbook(title: s.rankingBookTitle(head.settings.committee), metadata: metadata(), sheets: [sheet])
  }

  // MARK: - Private

  private func ranked(_ entry: UnitRanking.Entry) -> TemplateValues {
    TemplateValues([
      "place": "\(entry.place)", "unit": entry.unit, "completion": s.completion(entry.counts),
      "overdue": "\(entry.counts[.overdue])", "reopened": "\(entry.counts[.reopened])",
    ])
  }

  private func table(of ranking: UnitRanking) -> [Block] {
    let figures: [Figure] = [.rows, .done, .open, .overdue, .reopened]
    return block(
      [.number(s.placeTitle), .text(s.unit)] + figures.map { .number(word($0)) }
        + [.number(s.capitalised(s.completionRate))],
      ranking.entries.map { entry in
        ["\(entry.place)", entry.unit] + figures.map { "\(entry.counts[$0])" } + [s.completion(entry.counts) ?? ""]
      })
  }
}
