import ReviewValues

/// A day as people type it into a table, and how it was read.
///
/// Read are `2026-11-29`, also with dots, slashes, spaces and full-width figures; `2026年11月29日`, also in Chinese figures;
/// `20261129`; `29.11.2026` where day and month cannot be confused; `11月29日` where the year is given; and ends and thirds
/// of months and ends of years, as their last day. Everything else is a fault; nothing is guessed.
public struct TypedDate: Hashable, Sendable {
  /// What the text does not say by itself, and somebody should see.
  public enum Reading: Hashable, Sendable {
    case yearAdded
    /// Of a month, a third of a month or a year: `11月底`.
    case lastDay
    /// `11月29日前`: taken as the day itself.
    case by
    /// A time of day stood behind it.
    case clockDropped
  }

  public let date: CivilDate
  /// Empty where the text says exactly this day.
  public let readings: [Reading]

  /// `year` is taken where the text has none; nil asks for one in the text. A month without a day is a fault but where
  /// `isDeadline`: what is due in March is due by its last day.
  public init(_ typed: String, year: Int? = nil, isDeadline: Bool = false) throws(TypedDateFault) {
    var scanner = TypedDateScanner(typed)
    let text = PlainText.clean(typed)
    guard !text.isEmpty else { throw .empty }
    var readings: [Reading] = []
    if scanner.takeClock() { readings.append(.clockDropped) }
    if scanner.takeBy() { readings.append(.by) }
    guard let read = TypedDateParts(scanner.pieces) else { throw .notADate(text) }
    let parts = isDeadline ? read.untilItsEnd : read
    if parts.isWithoutYear, year != nil { readings.append(.yearAdded) }
    if parts.isLastDay { readings.append(.lastDay) }
    date = try parts.date(in: year, text)
    self.readings = readings
  }
}

extension CivilDate {
  /// The day that somebody typed; see `TypedDate`, which also tells how it was read.
  public init(typed text: String, year: Int? = nil) throws(TypedDateFault) {
    self = try TypedDate(text, year: year).date
  }
}

extension CellValue {
  /// The day in a cell, be it a date of the spreadsheet or typed as text or as a number (`20261129`).
  public func date(year: Int? = nil, isDeadline: Bool = false) throws(TypedDateFault) -> TypedDate {
    if case .date(let date, let seconds) = self { return TypedDate(date, seconds == nil ? [] : [.clockDropped]) }
    return try TypedDate(text, year: year, isDeadline: isDeadline)
  }
}

extension TypedDate {
  fileprivate init(_ date: CivilDate, _ readings: [Reading]) {
    self.date = date
    self.readings = readings
  }
}

/// Why a text gives no day. It carries the text, cleaned.
public enum TypedDateFault: Error, Hashable, Sendable {
  case empty
  case notADate(String)
  /// `2026-02-30`
  case noSuchDay(String)
  /// `11.12.2026`
  case ambiguous(String, CivilDate, CivilDate)
  case yearMissing(String)
  case yearOfTwoDigits(String)
  /// `2026年11月`
  case dayMissing(String)
}
