import ReviewValues

/// What the figures of a typed day stand for.
enum TypedDateParts {
  case full(year: String, month: String, day: String)
  /// In whichever order, the year last.
  case yearLast(String, String, year: String)
  case monthAndDay(month: String, day: String)
  /// The last day of a part of a month; the year nil where it is not written.
  case partOfMonth(year: String?, month: String, PartOfMonth)
  case endOfYear(String)
  /// Nothing says which day.
  case onlyMonth(year: String, month: String)

  enum PartOfMonth: CaseIterable {
    case whole, first, second, third

    var words: [String] {
      switch self {
      case .whole: ["底", "末"]
      case .first: ["上旬"]
      case .second: ["中旬"]
      case .third: ["下旬"]
      }
    }

    func lastDay(year: Int, month: Int) -> Int {
      switch self {
      case .first: 10
      case .second: 20
      case .whole, .third: CivilDate.lastDay(year: year, month: month) ?? 0
      }
    }
  }

  /// Nil where this is nothing of a calendar.
  init?(_ pieces: [TypedDateScanner.Piece]) {
    let figures = pieces.map(\.figure)
    guard figures.allSatisfy({ !$0.isEmpty && $0.count <= 8 }) else { return nil }
    let signs = pieces.map(\.sign)
    switch figures.count {
    case 1: self.init(figures[0], signs[0])
    case 2: self.init(figures, signs)
    case 3 where ["年月日", "年月"].contains(signs.joined()):
      self = .full(year: figures[0], month: figures[1], day: figures[2])
    case 3 where ["-", ".", "/"].contains(signs[0]) && signs[1] == signs[0] && signs[2].isEmpty:
      self =
        figures[2].count == 4 && figures[0].count <= 2
        ? .yearLast(figures[0], figures[1], year: figures[2])
        : .full(year: figures[0], month: figures[1], day: figures[2])
    default: return nil
    }
  }

  var isWithoutYear: Bool {
    switch self {
    case .monthAndDay, .partOfMonth(nil, _, _): true
    case .full, .yearLast, .partOfMonth, .endOfYear, .onlyMonth: false
    }
  }

  var isLastDay: Bool {
    switch self {
    case .partOfMonth, .endOfYear: true
    case .full, .yearLast, .monthAndDay, .onlyMonth: false
    }
  }

  func date(in given: Int?, _ text: String) throws(TypedDateFault) -> CivilDate {
    switch self {
    case .full(let year, let month, let day):
      guard year.count > 2 else { throw .yearOfTwoDigits(text) }
      return try TypedDateParts.day(ChineseFigure.value(year), month, ChineseFigure.value(day), text)
    case .yearLast(let first, let second, let year):
      return try TypedDateParts.yearLast(first, second, ChineseFigure.value(year), text)
    case .monthAndDay(let month, let day):
      guard let given else { throw .yearMissing(text) }
      return try TypedDateParts.day(given, month, ChineseFigure.value(day), text)
    case .partOfMonth(let year, let month, let part):
      if let year, year.count <= 2 { throw .yearOfTwoDigits(text) }
      guard let year = year.map(ChineseFigure.value) ?? given else { throw .yearMissing(text) }
      let day = part.lastDay(year: year, month: ChineseFigure.value(month))
      return try TypedDateParts.day(year, month, day, text)
    case .endOfYear(let year):
      guard year.count > 2 else { throw .yearOfTwoDigits(text) }
      return try TypedDateParts.day(ChineseFigure.value(year), "12", 31, text)
    case .onlyMonth: throw .dayMissing(text)
    }
  }

  /// The same where a month is meant to its end, as deadlines are.
  var untilItsEnd: TypedDateParts {
    if case .onlyMonth(let year, let month) = self { .partOfMonth(year: year, month: month, .whole) } else { self }
  }

  // MARK: - Private

  private init?(_ figure: String, _ sign: String) {
    if sign.isEmpty, figure.count == 8 {
      self = .full(
        year: String(figure.prefix(4)), month: String(figure.dropFirst(4).prefix(2)), day: String(figure.suffix(2)))
    } else if sign == "年底" || sign == "年末" {
      self = .endOfYear(figure)
    } else if let part = TypedDateParts.part(sign) {
      self = .partOfMonth(year: nil, month: figure, part)
    } else {
      return nil
    }
  }

  private init?(_ figures: [String], _ signs: [String]) {
    if signs[0] == "年", signs[1] == "月" || figures[0].count == 4 && signs[1].isEmpty {
      self = .onlyMonth(year: figures[0], month: figures[1])
    } else if signs[0] == "年", let part = TypedDateParts.part(signs[1]) {
      self = .partOfMonth(year: figures[0], month: figures[1], part)
    } else if signs[0] == "月", ["日", ""].contains(signs[1]) {
      self = .monthAndDay(month: figures[0], day: figures[1])
    } else if figures[0].count == 4, ["-", ".", "/"].contains(signs[0]), signs[1].isEmpty {
      self = .onlyMonth(year: figures[0], month: figures[1])
    } else {
      return nil
    }
  }

  private static func part(_ sign: String) -> PartOfMonth? {
    guard sign.hasPrefix("月") else { return nil }
    let word = String(sign.dropFirst())
    return PartOfMonth.allCases.first { $0.words.contains(word) }
  }

  private static func day(_ year: Int, _ month: String, _ day: Int, _ text: String) throws(TypedDateFault) -> CivilDate
  {
    guard let date = CivilDate(year: year, month: ChineseFigure.value(month), day: day) else { throw .noSuchDay(text) }
    return date
  }

  private static func yearLast(
    _ first: String, _ second: String, _ year: Int, _ text: String
  ) throws(TypedDateFault) -> CivilDate {
    let (a, b) = (ChineseFigure.value(first), ChineseFigure.value(second))
    let dayFirst = CivilDate(year: year, month: b, day: a)
    let monthFirst = CivilDate(year: year, month: a, day: b)
    if let dayFirst, let monthFirst, dayFirst != monthFirst { throw .ambiguous(text, dayFirst, monthFirst) }
    guard let date = dayFirst ?? monthFirst else { throw .noSuchDay(text) }
    return date
  }
}

/// Numbers of a calendar in Arabic or Chinese figures: `29`, `二十九`, `廿九`, `二〇二六`.
enum ChineseFigure {
  /// -1 where the figures make no number.
  static func value(_ text: String) -> Int {
    if let number = Int(text) { return number }
    var (tens, rest) = (0, 0)
    for character in text {
      switch character {
      case "十": (tens, rest) = (max(rest, 1), 0)
      case "廿": tens = 2
      case "卅": tens = 3
      default:
        guard let digit = digits[character] else { return -1 }
        rest = rest * 10 + digit
      }
    }
    return tens * 10 + rest
  }

  private static let digits: [Character: Int] = [
    "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
}
