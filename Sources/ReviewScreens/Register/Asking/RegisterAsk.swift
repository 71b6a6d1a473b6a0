import ReviewRegister

/// What the register's screen has to be told before it can show what it is about to show. Whoever has a store answers; the
/// screen itself never sees one, so that it is the same over a hundred thousand rows and over none.
public enum RegisterAsk: Hashable, Sendable {
  /// Some rows of a list, and how many it has in all.
  case page(RowQuery)
  case row(RowNumber)
  /// Where a row stands in a list, from 0.
  case place(RowNumber, RowQuery)
  /// Some matters that are due, and how many there are in all.
  case dues(DueQuery)
  /// How many of the matters that the query asks for stand on which days.
  case calendar(DueQuery)
  /// What stands in the columns that rows are chosen by.
  case names
  case figures(CivilDate)
  /// Whom to urge for a month.
  case urging(Month)
}

public enum RegisterAnswer: Sendable {
  case page(RowPage)
  /// Nil: there is no such row.
  case row(RegisterRow?)
  /// Nil: it is not in the list.
  case place(Int?)
  case dues(DuePage)
  case calendar(DueCalendar)
  case names(RegisterNames)
  case figures(RegisterFigures)
  case urging(UrgingList)
}

/// What stands in the columns that rows are chosen by, each once, in order.
public struct RegisterNames: Hashable, Sendable {
  public var units: [String] = []
  /// Empty where nobody has said any.
  public var sectors: [Sector] = []
  public var leaders: [String] = []
  public var owners: [String] = []
  public var kinds: [String] = []

  public init() {}

  /// Those that are read like a word: 丁镇 for `dz`. Nothing for a word that is no pinyin.
  func read(like word: String) -> Set<String> {
    guard word.unicodeScalars.allSatisfy(\.properties.isAlphabetic), word.unicodeScalars.contains(where: \.isASCII)
    else {
      return []
    }
    let sought = SearchText(word)
    return Set([units, leaders, owners, kinds].joined().filter(sought.matches))
  }
}

/// An answer with what it answers, and how far the log had come.
struct Answered<Value: Sendable>: Sendable {
  let ask: RegisterAsk
  let position: Int
  /// Nil where it could not be answered; it is not asked again before something has happened.
  let value: Value?
}
