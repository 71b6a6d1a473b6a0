import ReviewValues
import Testing

@testable import Spreadsheets

@Suite("Days as people type them")
struct TypedDateTests {
  @Test(
    "The same day is read however it is written",
    arguments: [
      "2026-11-29", "2026.11.29", "2026/11/29", "2026年11月29日", "2026年11月29", "20261129", "29.11.2026", "29/11/2026",
      "11/29/2026", "２０２６－１１－２９", "２０２６年１１月２９日", " 2026 年 11 月 29 日 ", "2026. 11. 29.", "2026年11月29号",
      "二〇二六年十一月二十九日", "二零二六年十一月廿九日", "2026-11-29 00:00:00", "2026/11/29 0:00", "2026-11-29T00:00:00",
      "2026年11月29日（星期日）", "2026-11-29 周日",
    ])
  func same(text: String) throws {
    let read = try TypedDate(text)
    #expect(read.date.text == "2026-11-29" && read.readings.isEmpty)
  }

  @Test("What a text does not say by itself is told")
  func readings() throws {
    let texts: [(String, String, [TypedDate.Reading])] = [
      ("11月29日", "2026-11-29", [.yearAdded]), ("十一月二十九", "2026-11-29", [.yearAdded]),
      ("2026年11月底", "2026-11-30", [.lastDay]), ("2026年2月末", "2026-02-28", [.lastDay]),
      ("11月底前", "2026-11-30", [.by, .yearAdded, .lastDay]), ("2026年11月中旬", "2026-11-20", [.lastDay]),
      ("2028年2月下旬", "2028-02-29", [.lastDay]), ("2026年底", "2026-12-31", [.lastDay]),
      ("2026年11月29日前", "2026-11-29", [.by]), ("2026-11-29 14:30", "2026-11-29", [.clockDropped]),
      ("2026年11月30日（星期一）", "2026-11-30", []),
    ]
    for (text, day, readings) in texts {
      let read = try TypedDate(text, year: 2026)
      #expect(read.date.text == day && read.readings == readings, "\(text): \(read)")
      #expect(try CivilDate(typed: text, year: 2026) == read.date)
    }
  }

  @Test("A deadline that names a month alone is its last day, which is told; any other day is still asked for")
  func deadlines() throws {
    for (text, day) in [("2026年11月", "2026-11-30"), ("2026-11", "2026-11-30"), ("2026.2", "2026-02-28")] {
      let read = try TypedDate(text, isDeadline: true)
      #expect(read.date.text == day && read.readings == [.lastDay])
    }
    #expect(throws: TypedDateFault.noSuchDay("2026年13月")) { try TypedDate("2026年13月", isDeadline: true) }
  }

  @Test("What is no day, or may be two, is a fault that says what was read")
  func faults() throws {
    let either = try (#require(CivilDate("2026-12-11")), #require(CivilDate("2026-11-12")))
    let texts: [(String, TypedDateFault)] = [
      ("", .empty), ("长期", .notADate("长期")), ("2026-02-30", .noSuchDay("2026-02-30")),
      ("2026年13月底", .noSuchDay("2026年13月底")), ("11.12.2026", .ambiguous("11.12.2026", either.0, either.1)),
      ("11月29日", .yearMissing("11月29日")), ("11月底", .yearMissing("11月底")), ("26.11.29", .yearOfTwoDigits("26.11.29")),
      ("26年11月29日", .yearOfTwoDigits("26年11月29日")), ("2026年11月", .dayMissing("2026年11月")),
      ("2026-11", .dayMissing("2026-11")), ("46355", .notADate("46355")), ("11.29", .notADate("11.29")),
      ("2026-11.29", .notADate("2026-11.29")), ("0000-00-00", .noSuchDay("0000-00-00")), ("第三季度", .notADate("第三季度")),
      ("-2026-11-29", .notADate("-2026-11-29")), ("2026年11月29日前完成", .notADate("2026年11月29日前完成")),
      ("99999999999999999999", .notADate("99999999999999999999")), ("2026-11-29\u{1B}[0m", .notADate("2026-11-29[0m")),
    ]
    for (text, fault) in texts {
      #expect(throws: fault, "\(text)") { try TypedDate(text) }
      for language in Language.allCases { #expect(PlainText.isClean(Strings(language).fault(fault))) }
    }
  }

  @Test("A cell gives its day whether the spreadsheet knew it for one or not")
  func cells() throws {
    let day = try #require(CivilDate("2026-11-29"))
    #expect(try CellValue.date(day, secondsOfDay: nil).date().date == day)
    #expect(try CellValue.date(day, secondsOfDay: 60).date().readings == [.clockDropped])
    #expect(try CellValue.number(20_261_129).date().date == day)
    #expect(try CellValue.text("2026.11.29").date().date == day)
    #expect(throws: TypedDateFault.empty) { try CellValue.blank.date() }
  }
}
