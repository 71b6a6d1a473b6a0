/// One number of a report, counted in rows: how many of them … (RULES: figures). Withdrawn rows are in none but their own.
public enum Figure: String, CaseIterable, Codable, Sendable {
  /// Not withdrawn: the base of every share.
  case rows
  /// Closed out.
  case done
  /// All others. Its parts are the next three groups, each of which adds up to it.
  case open

  // By progress of the work
  case notStarted, inProgress, basicallyDone, workDone, longTerm
  // By closing
  case withUnit, submitted, inNotice
  // By timing
  case undated, later, near, urgent, overdue

  /// Sent back, and waiting with the unit.
  case sentBack
  case extended
  /// Closed out once and open again, at least once in its life.
  case reopened
  case dueThisWeek, dueThisMonth, dueThisQuarter
  /// Has got at least one letter of supervision.
  case admonished
  case concealed, tolerated
  case common, isPublic
  case withdrawn
}

/// How many rows each figure has. In JSON one object without the zeros.
public struct Counts: Hashable, Sendable {
  private var numbers: [Int]

  public init() { numbers = Array(repeating: 0, count: Figure.allCases.count) }

  public subscript(_ figure: Figure) -> Int {
    get { numbers[figure.index] }
    set { numbers[figure.index] = newValue }
  }

  /// Closed out of all, in percent, rounded half up at two decimals; 0 of nothing.
  public var completion: Hundredths { Hundredths(self[.done] * 100, over: self[.rows]) }

  public static func + (a: Counts, b: Counts) -> Counts {
    var result = a
    result += b
    return result
  }

  /// What moved since `b`.
  public static func - (a: Counts, b: Counts) -> Counts {
    var result = a
    for index in result.numbers.indices { result.numbers[index] -= b.numbers[index] }
    return result
  }

  public static func += (a: inout Counts, b: Counts) {
    for index in a.numbers.indices { a.numbers[index] += b.numbers[index] }
  }
}

extension Counts: Codable {
  public init(from decoder: any Decoder) throws {
    self.init()
    for (name, number) in try decoder.singleValueContainer().decode([String: Int].self) {
      if let figure = Figure(rawValue: name) { self[figure] = number }
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    let named = Figure.allCases.map { ($0.rawValue, self[$0]) }.filter { $0.1 != 0 }
    try container.encode(Dictionary(uniqueKeysWithValues: named))
  }
}

extension Figure {
  private static let indices = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  fileprivate var index: Int { Figure.indices[self] ?? 0 }
}
