import ReviewRegister

// What has to be known for the next picture. However many keys have come, it is asked once, after the last of them. And what
// will be wanted soon: it is asked for while nobody waits, so that the picture of a key is seldom kept waiting for a page.

extension RegisterModel {
  /// What is shown and not known, or no longer as it was. Answers may lead to the next wants.
  public var wants: [RegisterAsk] {
    var asks: [RegisterAsk] = []
    // The first picture needs none.
    if let names, names.position < namesEnd { asks.append(.names) }
    switch view {
    case .list:
      // The part of the list around a row is asked for when it is known where that is.
      if let sought {
        asks.append(.place(sought, listQuery))
      } else {
        want(&asks, page, .page(pageQuery))
      }
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

  /// What is not seen yet and may be with the next keys; nothing before all is known that is seen.
  public var wishes: [RegisterAsk] {
    guard wants.isEmpty else { return [] }
    var asks: [RegisterAsk] = names == nil ? [.names] : []
    switch view {
    case .list: if let query = wished(loadedPage) { asks.append(.page(query)) }
    case .due: if let query = wished(loadedDues) { asks.append(.dues(query)) }
    case .units, .urging: break
    }
    for number in rowsNextToCursor { want(&asks, threads[number]?.answer, .row(number)) }
    return asks
  }

  mutating func take(_ ask: RegisterAsk, _ answer: RegisterAnswer?) {
    switch ask {
    case .page:
      var value: RowPage?
      if case .page(let page) = answer { value = page }
      page = Answered(ask: ask, position: position, value: value)
      settlePlace()
    case .row(let number):
      var value: RegisterRow?
      if case .row(let row) = answer { value = row }
      let near = rowsNextToCursor + [currentLine?.number]
      threads = threads.filter { near.contains($0.key) }
      let detail = value.flatMap { self.detail(of: $0) }
      threads[number] = KnownRow(answer: Answered(ask: ask, position: position, value: value), detail: detail)
    case .place:
      sought = nil
      if case .place(let index?) = answer { place.go(to: index, height: layout.list.height) } else { move(to: 0) }
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

  private var listQuery: RowQuery { search.query(on: today, order: order, readings: readings.names) }

  private var pageQuery: RowQuery { askingForPart(listQuery, after: loadedPage) }

  /// Whose matters are counted and listed.
  private var dueRows: RowQuery { search.query(on: today, order: .number, readings: readings.names) }

  private func dueQuery(_ choice: DueChoice) -> DueQuery {
    askingForPart(choice.query(dueRows), after: loadedDues)
  }

  private var loadedPage: RowQuery? { if case .page(let query) = page?.ask { query } else { nil } }

  private var loadedDues: DueQuery? { if case .dues(let query) = dues?.ask { query } else { nil } }

  /// What of the list is seen, which has the lines that are known of it.
  private var seen: Range<Int> { place.top..<min(place.top + layout.list.height, max(place.top, count)) }

  /// For the part that is loaded, as long as it reaches as far as is seen.
  private func askingForPart<Query: AsksForPart>(_ query: Query, after loaded: Query?) -> Query {
    var query = query
    if let loaded {
      query.part = loaded.part
      if query == loaded, loaded.part.reaches(seen) { return query }
    }
    let height = layout.list.height
    query.part = loaded == nil ? ListPart(first: height) : ListPart(around: place.top, height: height)
    return query
  }

  /// For the part around what is seen, where the one that is loaded ends soon.
  private func wished<Query: AsksForPart>(_ loaded: Query?) -> Query? {
    let height = layout.list.height
    guard var query = loaded, query.part.isLeftSoon(from: seen, height: height, of: count) else { return nil }
    query.part = ListPart(around: place.top, height: height)
    return query == loaded ? nil : query
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
