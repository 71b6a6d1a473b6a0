import ReviewRegister

// What has to be known for the next picture. However many keys have come, it is asked once, after the last of them.

extension RegisterModel {
  /// What is shown and not known, or no longer as it was. Answers may lead to the next wants.
  public var wants: [RegisterAsk] {
    var asks: [RegisterAsk] = []
    if (names?.position ?? -1) < namesEnd { asks.append(.names) }
    switch view {
    case .list: want(&asks, page, .page(pageQuery))
    case .due:
      want(&asks, calendar, .calendar(search.query(on: today, order: .number, readings: readings.names)))
      if due != nil { want(&asks, page, .page(pageQuery)) }
    case .units: want(&asks, figures, .figures(today))
    case .urging: want(&asks, urging, .urging(month))
    }
    // The detail shows it, and forms are filled with it.
    if asks.isEmpty, let number = currentLine?.number { want(&asks, row, .row(number)) }
    return asks
  }

  mutating func take(_ ask: RegisterAsk, _ answer: RegisterAnswer?) {
    switch ask {
    case .page:
      var value: RowPage?
      if case .page(let page) = answer { value = page }
      page = Answered(ask: ask, position: position, value: value)
      settlePlace()
    case .row:
      var value: RegisterRow?
      if case .row(let row) = answer { value = row }
      row = Answered(ask: ask, position: position, value: value)
    case .names:
      var value: RegisterNames?
      if case .names(let names) = answer { value = names }
      names = Answered(ask: ask, position: position, value: value)
    case .calendar:
      var value: DueCalendar?
      if case .calendar(let calendar) = answer { value = calendar }
      calendar = Answered(ask: ask, position: position, value: value)
      let first = value.flatMap { value in DueSpan.allCases.first { $0.count(in: value, on: today) > 0 } }
      due = due ?? .span(first ?? .overdue)
    case .figures:
      var value: RegisterFigures?
      if case .figures(let figures) = answer { value = figures }
      figures = Answered(ask: ask, position: position, value: value)
      let units = (value?.byUnit ?? [:]).sorted { ($0.value.completion, $0.key) < ($1.value.completion, $1.key) }
      unitNames = units.map(\.key)
    case .urging:
      var value: UrgingList?
      if case .urging(let list) = answer { value = list }
      urging = Answered(ask: ask, position: position, value: value)
      settlePlace()
    }
  }

  /// The list that is shown, from its first row on.
  var listQuery: RowQuery {
    switch view {
    case .list, .units, .urging: return search.query(on: today, order: order, readings: readings.names)
    case .due:
      var query = search.query(on: today, order: .deadline, readings: readings.names)
      due?.narrow(&query)
      return query
    }
  }

  mutating func readWords() {
    let words = search.words
    if words != readings.words || names?.position != readings.position { readings = SearchReadings(words, in: names) }
  }

  // MARK: - Private

  private func isFresh<Value>(_ answer: Answered<Value>?, _ ask: RegisterAsk) -> Bool {
    answer.map { $0.ask == ask && $0.position == position } ?? false
  }

  private func want<Value>(_ asks: inout [RegisterAsk], _ answer: Answered<Value>?, _ ask: RegisterAsk) {
    if !isFresh(answer, ask) { asks.append(ask) }
  }

  /// As it is loaded, where that reaches as far as is seen; else some screens more, so that not every key asks.
  private var pageQuery: RowQuery {
    var query = listQuery
    let height = layout.list.height
    if let page, case .page(let loaded) = page.ask {
      query.offset = loaded.offset
      query.limit = loaded.limit
      let seen = place.top..<min(place.top + height, max(place.top, page.value?.total ?? 0))
      let isReached = loaded.offset <= seen.lowerBound && seen.upperBound <= loaded.offset + (loaded.limit ?? 0)
      if query == loaded, isReached { return query }
    }
    let stretch = max(60, height * 3)
    query.offset = max(0, place.top - stretch / 3)
    query.limit = stretch
    return query
  }

  private mutating func settlePlace() {
    var place = place
    var cursor = place.cursor
    if let anchor {
      let near = (place.top - layout.list.height..<place.top + 2 * layout.list.height)
      cursor = near.first { line(at: $0)?.number == anchor } ?? cursor
    }
    anchor = nil
    place.put(cursor, count: count, height: layout.list.height)
    self.place = place
  }
}
