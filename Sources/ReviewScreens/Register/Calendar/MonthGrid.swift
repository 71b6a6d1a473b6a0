import ReviewRegister

/// A month, a week in each row from Monday on, with how many matters are due on each day.
struct MonthGrid {
  private let model: RegisterModel
  private let area: Rect

  /// Title, days of the week, six weeks, and a row that stays empty.
  static let height = 9

  private var month: ClosedRange<CivilDate> { Span.month(of: model.calendarDay) }
  private var monday: CivilDate { Span.week(of: month.lowerBound).lowerBound }
  private var columnWidth: Int { area.width / 7 }

  init(_ model: RegisterModel, in area: Rect) {
    self.model = model
    self.area = area
  }

  func draw(into buffer: inout Buffer) {
    let strings = model.strings
    let isFocused = model.focus == .calendar
    let count = due(within: month).map(strings.matters) ?? ""
    buffer.put(
      "‹ \(strings.month(Month(of: month.lowerBound))) ›  \(count)", x: area.x, y: area.y,
      role: isFocused ? .accent : .heading, limit: area.width)
    for (column, name) in strings.daysOfTheWeek.enumerated() {
      buffer.put(name, x: area.x + column * columnWidth, y: area.y + 1, role: .dim)
    }
    for day in Span.days(month) { draw(day, due(within: day...day) ?? 0, into: &buffer) }
  }

  /// The day of the month at a place.
  func day(x: Int, y: Int) -> CivilDate? {
    let (column, row) = ((x - area.x) / columnWidth, y - area.y - 2)
    guard row >= 0, (0..<7).contains(column) else { return nil }
    let day = monday.moved(days: row * 7 + column)
    return month.contains(day) ? day : nil
  }

  // MARK: - Private

  private func due(within days: ClosedRange<CivilDate>) -> Int? { model.dueCount { DueQuery($0, within: days) } }

  private func draw(_ day: CivilDate, _ count: Int, into buffer: inout Buffer) {
    let place = day.dayNumber - monday.dayNumber
    let (x, y) = (area.x + place % 7 * columnWidth, area.y + 2 + place / 7)
    buffer.put(day.day < 10 ? " \(day.day)" : "\(day.day)", x: x, y: y, role: count > 0 ? .text : .dim)
    if day == model.today {
      buffer.paint(Rect(x: x, y: y, width: 2, height: 1), role: .accent)
      buffer.put("<", x: x + 2, y: y, role: .accent)
    }
    // A plus fills the gap to the next day.
    let room = columnWidth - 4
    let most = (0..<room).reduce(1) { most, _ in most * 10 } - 1
    let text = count == 0 ? "" : count > most ? "\(most)+" : "\(count)"
    buffer.put(text, x: x + 3, y: y, role: day < model.today ? .late : .warning)
    let cell = Rect(x: x, y: y, width: columnWidth - 1, height: 1)
    if case .day(day, _) = model.due { buffer.paint(cell, role: .mark) }
    if day == model.calendarDay, model.focus == .calendar { buffer.paint(cell, role: .selection) }
  }
}

extension Span {
  fileprivate static func days(_ span: ClosedRange<CivilDate>) -> [CivilDate] {
    (span.lowerBound.dayNumber...span.upperBound.dayNumber).map(CivilDate.init(dayNumber:))
  }
}

extension Strings {
  /// From Monday on, two columns each.
  fileprivate var daysOfTheWeek: [String] {
    pick("一 二 三 四 五 六 日", "一 二 三 四 五 六 日", "Mo Tu We Th Fr Sa Su").split(separator: " ").map(String.init)
  }
}
