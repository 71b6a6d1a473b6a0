import ReviewRegister
import ReviewScreens
import ReviewStore

/// What the register's screen wants to know, from the tables.
extension RegisterStore {
  func answer(_ ask: RegisterAsk, _ calendar: () -> WorkCalendar) throws(StoreError) -> RegisterAnswer {
    switch ask {
    case .page(let query): .page(try page(query))
    case .row(let number): .row(try row(number))
    case .place(let number, let query): .place(try place(of: number, in: query))
    case .dues(let query): .dues(try dues(query, calendar()))
    case .calendar(let query): .calendar(try dueCalendar(query, calendar()))
    case .names: .names(try names())
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
    names.sectors = try choices(.sector).compactMap(Sector.init)
    names.leaders = try choices(.leader)
    names.owners = try choices(.owner)
    names.kinds = try choices(.kind)
    return names
  }
}
