import ReviewValues

/// What day a workbook counts from.
enum DateSystem {
  /// Day 1 is 1 January 1900, and the 29th of February 1900, which never was, is day 60.
  case from1900
  /// Day 0 is 1 January 1904, as old Macs had it.
  case from1904

  /// What a number shown as `look` means. One that falls on no day of ours stays a number.
  func value(_ number: Double, _ look: NumberLook) -> CellValue {
    switch look {
    case .number: return .number(number)
    case .share: return .share(number)
    case .date, .span:
      guard number >= 0, number < 3_000_000 else { return .number(number) }
      let seconds = Int((number * 86_400).rounded())
      return look == .span ? .time(.seconds(Int64(seconds))) : date(seconds) ?? .number(number)
    }
  }

  // MARK: - Private

  private func date(_ seconds: Int) -> CellValue? {
    let (serial, secondsOfDay) = (seconds / 86_400, seconds % 86_400)
    // Before day 1 there is only a clock.
    guard serial > 0 || self == .from1904 && secondsOfDay == 0 else { return .time(.seconds(Int64(seconds))) }
    if self == .from1900, serial == 60 { return .error("1900-02-29") }
    let day = serial + (self == .from1900 && serial < 60 ? firstDay + 1 : firstDay)
    let date = CivilDate(dayNumber: day)
    return date.dayNumber == day ? .date(date, secondsOfDay: secondsOfDay == 0 ? nil : secondsOfDay) : nil
  }

  /// Day 0 after the leap day that never was, in days since 1970.
  private var firstDay: Int {
    switch self {
    case .from1900: -25_569
    case .from1904: -24_107
    }
  }
}
