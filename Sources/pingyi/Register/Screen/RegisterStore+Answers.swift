import ReviewRegister
import ReviewScreens
import ReviewStore

/// What the register's screen wants to know, from the tables.
extension RegisterStore {
  func answer(_ ask: RegisterAsk) throws(StoreError) -> RegisterAnswer {
    switch ask {
    case .page(let query): .page(RowPage(total: try count(query), lines: try lines(query)))
    case .row(let number): .row(try row(number))
    case .names: .names(try names())
    case .calendar(let query): .calendar(try calendar(query))
    case .figures(let day): .figures(try figures(on: day))
    case .urging(let month): .urging(try urging(month))
    }
  }

  /// False also where it cannot be read: the list then says why.
  func hasRows(of unit: String, on day: CivilDate) -> Bool {
    var query = RowQuery(on: day)
    query.filter.unit = unit
    return (try? count(query)) ?? 0 > 0
  }

  // MARK: - Private

  private func names() throws(StoreError) -> RegisterNames {
    var names = RegisterNames()
    names.units = try choices(.unit)
    names.leaders = try choices(.leader)
    names.owners = try choices(.owner)
    names.kinds = try choices(.kind)
    return names
  }

  /// Rows that are with the unit and due by the end of the month, and were not urged for it yet.
  private func urging(_ month: Month) throws(StoreError) -> UrgingList {
    guard let first = CivilDate(month.rawValue + "-01") else { return UrgingList(lines: [], urged: 0) }
    var (lines, urged): ([RowLine], Int) = ([], 0)
    try eachRow(.due(until: Span.month(of: first).upperBound, on: first)) { row in
      guard row.closing.isWithUnit else { return }
      if row.urgedMonths.contains(month) { urged += 1 } else { lines.append(RowLine(row)) }
    }
    return UrgingList(lines: lines, urged: urged)
  }
}
