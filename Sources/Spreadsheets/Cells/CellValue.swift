import ReviewValues

/// What stands in a cell.
public enum CellValue: Hashable, Sendable {
  case blank
  /// Clean and not empty.
  case text(String)
  case number(Double)
  /// A number shown as a percentage: 0.6 for 60 %.
  case share(Double)
  /// `secondsOfDay` is nil where the cell holds a whole day.
  case date(CivilDate, secondsOfDay: Int?)
  /// A time of day or a length of time.
  case time(Milliseconds)
  case boolean(Bool)
  /// `#REF!` and its kind; the formula itself (`=SUM(A1:A3)`) where the file keeps no result of it; a day that never was
  /// (`1900-02-29`).
  case error(String)

  /// What the cell says, as plain text: `2026-11-29`, `0.5`, `60%`, `#N/A`; empty for a blank.
  public var text: String {
    switch self {
    case .blank: ""
    case .text(let text): text
    case .number(let number): CellValue.text(number)
    case .share(let share): CellValue.text((share * 1e10).rounded() / 1e8) + "%"
    case .date(let date, nil): date.text
    case .date(let date, let seconds?): "\(date.text) \(CellValue.clock(seconds))"
    case .time(let span): CellValue.clock(Int(span.seconds))
    case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
    case .error(let text): text
    }
  }

  // MARK: - Private

  /// A whole number has no decimals; another has as many as bring it back.
  private static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
  }

  private static func clock(_ seconds: Int) -> String {
    "\(seconds / 3600):\(twoDigits(seconds / 60 % 60)):\(twoDigits(seconds % 60))"
  }
}
