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
      want(&asks, calendar, .calendar(.all(dueRows)))
      if let due { want(&asks, dues, .dues(dueQuery(due))) }
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
    case .dues:
      var value: DuePage?
      if case .dues(let page) = answer { value = page }
      dues = Answered(ask: ask, position: position, value: value)
      settlePlace()
    case .calendar:
      var value: DueCalendar?
      if case .calendar(let calendar) = answer { value = calendar }
      calendar = Answered(ask: ask, position: position, value: value)
      due = due ?? .span(DueSpan.allCases.first { dueCount($0.query) ?? 0 > 0 } ?? .overdue)
    case .names:
      var value: RegisterNames?
      if case .names(let names) = answer { value = names }
      names = Answered(ask: ask, position: position, value: value)
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

  private var pageQuery: RowQuery {
    var query = search.query(on: today, order: order, readings: readings.names)
    if let page, case .page(let loaded) = page.ask {
      (query.offset, query.limit) = (loaded.offset, loaded.limit)
      if query == loaded, isReached(loaded.offset, loaded.limit, of: page.value?.total) { return query }
    }
    (query.offset, query.limit) = stretch
    return query
  }

  /// Whose matters are counted and listed.
  private var dueRows: RowQuery { search.query(on: today, order: .number, readings: readings.names) }

  private func dueQuery(_ choice: DueChoice) -> DueQuery {
    var query = choice.query(dueRows)
    if let dues, case .dues(let loaded) = dues.ask {
      (query.offset, query.limit) = (loaded.offset, loaded.limit)
      if query == loaded, isReached(loaded.offset, loaded.limit, of: dues.value?.total) { return query }
    }
    (query.offset, query.limit) = stretch
    return query
  }

  /// Whether what is loaded of a list reaches as far as is seen.
  private func isReached(_ offset: Int, _ limit: Int?, of total: Int?) -> Bool {
    let seen = place.top..<min(place.top + layout.list.height, max(place.top, total ?? 0))
    return offset <= seen.lowerBound && seen.upperBound <= offset + (limit ?? 0)
  }

  /// What is seen and some screens more, so that not every key asks.
  private var stretch: (offset: Int, limit: Int?) {
    let stretch = max(60, layout.list.height * 3)
    return (max(0, place.top - stretch / 3), stretch)
  }

  private mutating func settlePlace() {
    var place = place
    var cursor = place.cursor
    if let anchor {
      let near = (place.top - layout.list.height..<place.top + 2 * layout.list.height)
      cursor =
        near.first { self.anchor(at: $0) == anchor } ?? near.first { line(at: $0)?.number == anchor.number } ?? cursor
    }
    anchor = nil
    place.put(cursor, count: count, height: layout.list.height)
    self.place = place
  }
}
