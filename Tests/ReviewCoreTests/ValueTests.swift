import ReviewCore
import Testing

@Suite("Spans of time")
struct MillisecondsTests {
  @Test(
    "are read the ways people write them",
    arguments: [
      ("90s", 90), ("90", 90), ("8m", 480), ("1m30s", 90), ("1h", 3_600), ("1h2m3s", 3_723), ("2:30", 150),
      ("0:05", 5), ("1:02:03", 3_723), ("90:00", 5_400), ("24h", 86_400), ("24:00:00", 86_400), ("0", 0),
      ("1h30s", 3_630),
    ] as [(String, Int64)])
  func reading(_ text: String, seconds: Int64) {
    #expect(Milliseconds(text: text) == .seconds(seconds))
  }

  @Test(
    "are nothing else, and no longer than a day",
    arguments: [
      "", " ", "m", "s30", "30m1h", "1m1m", "1m30", "-5", "+5", "1.5m", "1:5", "1:60", ":30", "1:", "1:2:3", "1::30",
      "1:00:60", "1:2:03:04", "24h1s", "24:00:01", "9999999", "８m", "五分", "1 m", "1m ", "٣m", "1M",
    ])
  func rubbish(_ text: String) {
    #expect(Milliseconds(text: text) == nil)
  }

  @Test("that have passed may be of any length, up to what can be counted")
  func unlimited() {
    #expect(Milliseconds(text: "25h", atMost: nil) == .minutes(25 * 60))
    #expect(Milliseconds(text: "9999999999s", atMost: nil) == .seconds(9_999_999_999))
    #expect(Milliseconds(text: "9999999999h", atMost: nil) == .seconds(9_999_999_999 * 3_600))
    #expect(Milliseconds(text: "10000000000s", atMost: nil) == nil)
  }

  @Test(
    "are shown as a clock, whole seconds towards zero",
    arguments: [
      (0, "0:00"), (999, "0:00"), (-999, "0:00"), (5_000, "0:05"), (480_000, "8:00"), (-61_000, "-1:01"),
      (3_723_000, "1:02:03"), (-3_600_000, "-1:00:00"), (360_000_000, "100:00:00"),
    ] as [(Int64, String)])
  func clockText(_ value: Int64, text: String) {
    #expect(Milliseconds(value).clockText == text)
  }

  @Test("wrap around where a damaged clock value would end the program")
  func wrapping() {
    let end = Milliseconds(.max)
    #expect(end + Milliseconds(1) == Milliseconds(.min))
    #expect(Milliseconds(.min) - Milliseconds(1) == end)
    #expect(-Milliseconds(.min) == Milliseconds(.min))
    #expect(!Milliseconds(.min).clockText.isEmpty)
  }
}

@Suite("Days")
struct CivilDateTests {
  @Test("of eleven centuries can be numbered, and every number is its day, written and read")
  func everyDay() throws {
    var number = try #require(CivilDate(year: 1900, month: 1, day: 1)).dayNumber
    #expect(number == -25_567)
    var count = 0
    var wrong: [CivilDate] = []
    for year in 1900...2999 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CivilDate(year: year, month: month, day: day) else { continue }
          if date.dayNumber != number || CivilDate(dayNumber: number) != date { wrong.append(date) }
          if day == 29, CivilDate(date.text) != date { wrong.append(date) }
          number += 1
          count += 1
        }
      }
    }
    #expect(wrong.isEmpty)
    #expect(count == 401_767)
    #expect(CivilDate(dayNumber: number).text == "2999-12-31")
    #expect(CivilDate(dayNumber: .max).text == "2999-12-31")
    #expect(CivilDate(dayNumber: .min).text == "1900-01-01")
  }

  @Test(
    "that do not exist are not read",
    arguments: [
      "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "1899-12-31", "3000-01-01",
      "2026-1", "2026-1-1-1", "2026/01/01", "", "--", "2026-1-x", " 2026-01-01", "20260101", "2026--1-1", "+2026-1-1",
    ])
  func none(_ text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test("may be written without leading zeros, and are compared by day")
  func reading() throws {
    #expect(CivilDate("2027-3-1")?.text == "2027-03-01")
    #expect(CivilDate("2028-02-29") != nil)
    #expect(CivilDate("2000-02-29") != nil)
    #expect(try #require(CivilDate("2026-12-31")) < #require(CivilDate("2027-01-01")))
  }
}

@Suite("Moments")
struct TimestampTests {
  private let day = CivilDate(dayNumber: 20_805)

  @Test("are local time in the hall, also where that is another day than in Greenwich", arguments: [480, 0, -300, 345])
  func local(offset: Int) {
    let late = Timestamp(date: day, secondsOfDay: 86_399, offset: offset)
    #expect(late.clockText == "23:59:59")
    #expect(late.secondsOfDay == 86_399)
    #expect(late.date == day)
    let next = late.moved(by: .seconds(1))
    #expect(next.clockText == "00:00:00")
    #expect(next.secondsOfDay == 0)
    #expect(next.date == CivilDate(dayNumber: day.dayNumber + 1))
    #expect(next.since(late) == .seconds(1))
  }

  @Test("before 1970 and between seconds are right too")
  func early() {
    let moment = Timestamp(wall: -1, offset: 0, monotonic: 0, clock: 0)
    #expect(moment.clockText == "23:59:59")
    #expect(moment.date.text == "1969-12-31")
    #expect(moment.secondsOfDay == 86_399)
  }

  @Test("measure by the same monotonic clock where they can, by wall time where not, never below zero")
  func since() {
    let start = Timestamp(wall: 1_000_000, offset: 0, monotonic: 500, clock: 9)
    #expect(Timestamp(wall: 0, offset: 0, monotonic: 1_500, clock: 9).since(start) == .seconds(1))
    #expect(Timestamp(wall: 1_007_000, offset: 0, monotonic: 3, clock: 10).since(start) == .seconds(7))
    #expect(Timestamp(wall: 9, offset: 0, monotonic: 3, clock: 9).since(start) == .zero)
    #expect(Timestamp(wall: 9, offset: 0, monotonic: 3, clock: 10).since(start) == .zero)
  }
}

@Suite("A language")
struct LanguageTests {
  @Test(
    "is what the locale asks for",
    arguments: [
      ("zh_CN.UTF-8", Language.zhHans), ("zh_TW.UTF-8", .zhHant), ("zh_HK", .zhHant), ("zh-Hant", .zhHant),
      ("zh-Hant-CN", .zhHant), ("zh-Hans-TW", .zhHans), ("zh", .zhHans), ("ZH_MO@euro", .zhHant), ("en_GB.UTF-8", .en),
      ("en", .en),
    ])
  func locale(_ locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }

  @Test("is none of ours for other locales", arguments: ["C", "POSIX", "", "de_DE", "C.UTF-8", "_", "zhuang", "."])
  func other(_ locale: String) {
    #expect(Language(locale: locale) == nil)
  }
}

@Suite("The closest word")
struct ClosestTests {
  private let words = ["report", "resume", "recess", "redo", "own", "defer"]

  @Test(
    "is offered for a slip: a letter wrong, missing, too many or swapped, in any case",
    arguments: [
      ("raport", "report"), ("reprt", "report"), ("reoprt", "report"), ("REPORT", "report"), ("recesss", "recess"),
      ("wn", "own"), ("redp", "redo"),
    ])
  func slip(_ text: String, word: String) {
    #expect(closest(to: text, in: words) == word)
  }

  @Test("is none where nothing is near", arguments: ["", "x", "rp", "questions", String(repeating: "r", count: 5_000)])
  func none(_ text: String) {
    #expect(closest(to: text, in: words) == nil)
    #expect(closest(to: text, in: []) == nil)
  }

  @Test("does not depend on the order of the words: ties go to the first in the alphabet")
  func ties() {
    #expect(closest(to: "bat", in: ["cat", "bar", "hat"]) == "bar")
    #expect(closest(to: "bat", in: ["hat", "cat", "bar"]) == "bar")
  }

  @Test("is found by distances that count a swap once")
  func distance() {
    for (a, b, steps) in [("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "acb", 1), ("kitten", "sitting", 3)] {
      #expect(editDistance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == steps)
    }
  }
}
