import ReviewCore
import Testing

@Suite("Working days") struct WorkCalendarTests {
  /// The first days of October 2026: a holiday from Thursday to Wednesday, and two weekend days worked for it.
  private let calendar = WorkCalendar(
    holidays: Set((1...7).compactMap { CivilDate(year: 2026, month: 10, day: $0) }),
    workedWeekends: Set(["2026-09-20", "2026-10-10"].compactMap { CivilDate($0) }))

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  @Test(
    "are Monday to Friday, but for holidays and the weekend days worked for them",
    arguments: [
      ("2026-09-18", true), ("2026-09-19", false), ("2026-09-20", true), ("2026-09-30", true), ("2026-10-01", false),
      ("2026-10-03", false), ("2026-10-07", false), ("2026-10-08", true), ("2026-10-10", true), ("2026-10-11", false),
    ])
  func worked(_ text: String, _ isWorked: Bool) throws { #expect(calendar.isWorked(try day(text)) == isWorked) }

  @Test(
    "are counted from the day after, as offices count them",
    arguments: [
      ("2026-09-29", 1, "2026-09-30"), ("2026-09-29", 2, "2026-10-08"), ("2026-09-29", 4, "2026-10-10"),
      ("2026-09-29", 5, "2026-10-12"), ("2026-10-03", 1, "2026-10-08"), ("2026-12-18", 5, "2026-12-25"),
      ("2026-09-29", 0, "2026-09-29"), ("2026-10-03", 0, "2026-10-03"), ("2026-10-12", -2, "2026-10-09"),
      ("2026-10-08", -1, "2026-09-30"),
    ])
  func within(_ start: String, _ count: Int, _ end: String) throws {
    #expect(calendar.day(count, after: try day(start)) == (try day(end)))
  }

  @Test("are as many as one finds by looking at each day, whatever the two days and the list")
  func counted() throws {
    var dice = Dice(seed: 20_261_001)
    for _ in 0..<300 {
      let start = try day("2026-08-01").moved(days: Int.random(in: 0..<120, using: &dice))
      let end = start.moved(days: Int.random(in: -90..<90, using: &dice))
      let between = (min(start, end).dayNumber..<max(start, end).dayNumber).map { CivilDate(dayNumber: $0) }
      let oneByOne = start < end ? between.dropFirst() + [end] : ArraySlice(between)
      let count = oneByOne.count(where: calendar.isWorked)
      #expect(calendar.count(from: start, to: end) == (start < end ? count : -count), "\(start.text) \(end.text)")
    }
    for count in -30...30 {
      let start = try day("2026-09-29")
      #expect(calendar.count(from: start, to: calendar.day(count, after: start)) == count)
    }
  }

  @Test("end with the calendar, also where nobody ever works")
  func ends() throws {
    let start = try day("2999-12-20")
    #expect(calendar.day(Int.max, after: start) == CivilDate(year: 2999, month: 12, day: 31))
    let rest = (start.dayNumber...376_199).map { CivilDate(dayNumber: $0) }
    #expect(WorkCalendar(holidays: Set(rest)).day(1, after: start) == CivilDate(year: 2999, month: 12, day: 31))
    #expect(calendar.day(Int.min, after: try day("1900-01-05")) == CivilDate(year: 1900, month: 1, day: 1))
  }

  @Test(
    "A month later is the same day, or the last one of a shorter month",
    arguments: [("2027-01-31", 1, "2027-02-28"), ("2027-12-15", 1, "2028-01-15"), ("2028-02-29", -12, "2027-02-28")])
  func months(_ start: String, _ count: Int, _ end: String) throws {
    #expect(try day(start).moved(months: count) == day(end))
  }

  @Test("A week begins on Monday")
  func weekday() throws {
    #expect(try day("2026-12-14").weekday == 1 && day("2026-12-20").weekday == 7 && day("1900-01-01").weekday == 1)
  }
}
