import ReviewValues
import TomlSource

/// What came of reading a file of holidays.
public struct HolidayReading: Sendable {
  /// Nil if there are errors.
  public let calendar: WorkCalendar?
  /// In the order of the file.
  public let faults: [PlanFault]
}

/// Reads `[[holiday]]` as the yearly notice says it: off from one day to another, and weekend days worked in exchange
/// (Sessions/holidays.toml).
public enum HolidayReader {
  /// The longest holiday, in days: a slip of the year must not take away months.
  static let longest = 31

  /// Reads the bytes of the file; `file` is the name faults are reported under.
  public static func read(_ bytes: [UInt8], file: String) -> HolidayReading {
    let collector = FaultCollector(file: file)
    let calendar = read(bytes, collector: collector)
    return HolidayReading(calendar: collector.hasErrors ? nil : calendar, faults: collector.faults)
  }

  // MARK: - Private

  static func read(_ bytes: [UInt8], collector: FaultCollector) -> WorkCalendar? {
    TomlFile.read(bytes, collector) { top in
      var list = HolidayList()
      _ = top.tables("holiday") { list.take($0) }
      top.finish()
      return list.calendar
    }
  }
}

/// The holidays of a file, one after the other: no day may stand in it twice.
private struct HolidayList {
  private(set) var calendar = WorkCalendar()
  private var places: [CivilDate: TomlPosition] = [:]

  mutating func take(_ table: Table) {
    _ = table.requiredTitle("title")
    let from = table.date("from")
    if from == nil, !table.has("from") { table.require("from") }
    let until = table.date("to")
    let worked = table.dates("worked")
    if let from, let days = days(from, until ?? from, table) {
      for day in days where note(day, "from", at: table.position(of: "from"), table) { calendar.holidays.insert(day) }
    }
    for day in worked {
      guard day.value.isWeekend else {
        table.collector.warning(.workedAnyway(day.value.text), at: day.position)
        continue
      }
      if note(day.value, "worked", at: day.position, table) { calendar.workedWeekends.insert(day.value) }
    }
  }

  // MARK: - Private

  private func days(_ from: CivilDate, _ until: CivilDate, _ table: Table) -> [CivilDate]? {
    let count = until.dayNumber - from.dayNumber + 1
    if count < 1 {
      table.collector.error(.endsTooEarly, at: table.position(of: "to"))
    } else if count > HolidayReader.longest {
      table.collector.error(.holidayTooLong(days: count, limit: HolidayReader.longest), at: table.position(of: "to"))
    } else {
      return (0..<count).map { from.moved(days: $0) }
    }
    return nil
  }

  private mutating func note(_ day: CivilDate, _ key: String, at position: TomlPosition, _ table: Table) -> Bool {
    if let first = places[day] {
      table.collector.error(
        .duplicate(key: key, value: day.text, first: table.collector.earlier(first)), at: position)
      return false
    }
    places[day] = position
    return true
  }
}
