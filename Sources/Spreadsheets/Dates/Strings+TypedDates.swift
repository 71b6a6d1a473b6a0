import ReviewValues

// What is said of days that people typed.
extension Strings {
  public func reading(_ reading: TypedDate.Reading) -> String {
    switch reading {
    case .yearAdded: pick("年份是补上的", "年份是補上的", "the year was added")
    case .lastDay: pick("按最后一天计", "按最後一天計", "taken as the last day")
    case .by: pick("“前”按当天计", "「前」按當天計", "“by” was taken as the day itself")
    case .clockDropped: pick("时刻已略去", "時刻已略去", "the time of day was left out")
    }
  }

  public func fault(_ fault: TypedDateFault) -> String {
    switch fault {
    case .empty: pick("没有写日期", "沒有寫日期", "there is no date")
    case .notADate(let text):
      pick(
        "\(quoted(text))不是日期；请写成 2026-11-29 的样子", "\(quoted(text))不是日期；請寫成 2026-11-29 的樣子",
        "\(quoted(text)) is no date; write it like 2026-11-29")
    case .noSuchDay(let text):
      pick(
        "没有\(quoted(text))这一天；请更正", "沒有\(quoted(text))這一天；請更正", "there is no such day as \(quoted(text)); correct it")
    case .ambiguous(let text, let one, let other):
      pick(
        "\(quoted(text))可能是\(date(one))，也可能是\(date(other))；请写成 \(one.text) 的样子",
        "\(quoted(text))可能是\(date(one))，也可能是\(date(other))；請寫成 \(one.text) 的樣子",
        "\(quoted(text)) may be \(date(one)) or \(date(other)); write it like \(one.text)")
    case .yearMissing(let text):
      pick("\(quoted(text))没有年份；请写上", "\(quoted(text))沒有年份；請寫上", "\(quoted(text)) has no year; add it")
    case .yearOfTwoDigits(let text):
      pick(
        "\(quoted(text))的年份要写四位", "\(quoted(text))的年份要寫四位", "the year of \(quoted(text)) must have four digits")
    case .dayMissing(let text):
      pick(
        "\(quoted(text))没有写哪一天；月底可写“月底”", "\(quoted(text))沒有寫哪一天；月底可寫「月底」",
        "\(quoted(text)) has no day; add it")
    }
  }
}
