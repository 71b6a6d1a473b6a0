import Foundation
import ReviewValues
import Testing

@testable import ReviewPlan

@Suite("A file of holidays") struct HolidayTests {
  private func read(_ text: String) -> HolidayReading { HolidayReader.read(Array(text.utf8), file: "holidays.toml") }

  private func faults(_ text: String) -> [String] { read(text).faults.map { $0.text(.en) } }

  @Test("says which days are off and which weekend days are worked")
  func days() throws {
    let calendar = try #require(
      read(
        """
        [[holiday]]
        title = "国庆节"
        from = 2026-10-01
        to = 2026-10-07
        worked = [2026-09-20, 2026-10-10]

        [[holiday]]
        title = "元旦"
        from = 2027-01-01
        worked = 2027-01-03
        """
      ).calendar)
    #expect(calendar.holidays.count == 8 && calendar.workedWeekends.count == 3)
    #expect(CivilDate("2026-09-29").map { calendar.day(5, after: $0).text } == "2026-10-12")
    #expect(CivilDate("2027-01-03").map(calendar.isWorked) == true)
  }

  @Test("may be empty: then weekends alone are off")
  func empty() { #expect(read("").calendar == WorkCalendar()) }

  @Test("of which a fault is named with its place, and no calendar is made")
  func faults() {
    let wrong = """
      [[holiday]]
      title = "国庆节"
      from = 2026-10-07
      to = 2026-10-01
      [[holiday]]
      title = "春节"
      from = 2026-02-15
      to = 2027-02-15
      [[holiday]]
      title = "元旦"
      form = 2026-01-01
      [[holiday]]
      title = "劳动节"
      from = "5月1日"
      [[holiday]]
      title = "中秋节"
      from = 2026-09-25
      to = 2026-09-27
      worked = [2026-09-26, 2026-09-20]
      """
    #expect(read(wrong).calendar == nil)
    #expect(
      faults(wrong).map { $0.split(separator: " error: ")[0] } == [
        "holidays.toml:4:6:", "holidays.toml:8:6:", "holidays.toml:11:1:", "holidays.toml:14:8:",
        "holidays.toml:19:11:",
      ])
    #expect(faults(wrong)[0].hasSuffix("`to` is before `from`; correct one of them"))
  }

  @Test("warns of a worked day that is no weekend day, and goes on")
  func workedAnyway() {
    let text = "[[holiday]]\ntitle = \"春节\"\nfrom = 2026-02-16\nworked = [2026-02-13, 2026-02-14]"
    #expect(
      faults(text) == [
        "holidays.toml:4:11: warning: `2026-02-13` is no Saturday or Sunday and worked anyway; check the date"
      ])
    #expect(read(text).calendar?.workedWeekends.map(\.text) == ["2026-02-14"])
  }

  @Test("names what a Chinese keyboard types, as a plan does")
  func typing() {
    #expect(faults("[[holiday]]\ntitle = “元旦”\nfrom = 2027年1月1日").count == 2)
  }

  @Test("is shipped without a fault, and has the year 2026 as it was announced")
  func shipped() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = try Data(contentsOf: root.appending(path: "Sessions/holidays.toml"))
    let reading = HolidayReader.read(Array(bytes), file: "holidays.toml")
    #expect(reading.faults == [])
    let calendar = try #require(reading.calendar)
    // 33 days of the seven holidays, six weekend days worked.
    #expect(calendar.holidays.count { $0.year == 2026 } == 33 && calendar.workedWeekends.count { $0.year == 2026 } == 6)
    let (first, last) = try (#require(CivilDate("2025-12-31")), #require(CivilDate("2026-12-31")))
    #expect(calendar.count(from: first, to: last) == 248)
  }
}
