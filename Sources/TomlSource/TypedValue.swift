/// What a word without quotes is, or can only have meant.
public enum TypedValue: Equatable, Sendable {
  /// As it has to be written.
  case plain
  case meant(String)
  case noSuchDay(year: Int, month: Int, day: Int, last: Int?)
  case noSuchTime
  case tooLarge
  case text

  public init(_ word: String) {
    let plain = TypedValue.plain(word)
    self =
      TypedValue.literal(plain) ?? TypedValue.day(plain) ?? TypedValue.time(plain) ?? TypedValue.amount(plain)
      ?? .text
    if self == .plain, plain != word { self = .meant(plain) }
  }

  /// With the wide twins of ASCII signs as these.
  static func plain(_ word: String) -> String {
    string(word.unicodeScalars.map { $0.value > 0x7F ? CharacterKinds.plain($0) ?? $0 : $0 }[...]).trimmed
  }

  /// The whole number that `text` says in digits of any kind: `12`, `１２`, `十二`, `一十二`, `一百零三`, `二〇`.
  static func whole(_ text: some StringProtocol) -> Int? {
    if text.isEmpty || text.unicodeScalars.count > 12 { return nil }
    if text.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) { return Int(text) }
    var (total, digit, positional) = (0, nil as Int?, 0)
    var hasUnit = false
    for character in text {
      if let value = digits[character] {
        positional = positional * 10 + value
        digit = value
      } else if let unit = units[character] {
        hasUnit = true
        total += (digit ?? (total == 0 ? 1 : 0)) * unit
        digit = nil
      } else {
        return nil
      }
    }
    return hasUnit ? total + (digit ?? 0) : positional
  }

  // MARK: - Private

  private static let digits: [Character: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1_000]
  private static let counters: Set<String> = [
    "人", "名", "位", "张", "張", "票", "个", "個", "家", "项", "項", "条", "條", "份", "户", "戶", "分", "次", "天", "日", "年", "届",
    "屆",
  ]
  private static let spans: [String: String] = [
    "分钟": "m", "分鐘": "m", "秒": "s", "秒钟": "s", "秒鐘": "s", "小时": "h", "小時": "h", "min": "m", "mins": "m",
    "minutes": "m", "sec": "s", "seconds": "s", "hours": "h",
  ]

  private static func literal(_ word: String) -> TypedValue? {
    switch word {
    case "true", "false", "inf", "nan", "+inf", "-inf", "+nan", "-nan": return .plain
    case "True", "TRUE", "是", "yes", "Yes", "YES": return .meant("true")
    case "False", "FALSE", "否", "no", "No", "NO": return .meant("false")
    default: break
    }
    let scalars = Array(word.unicodeScalars)
    let body = scalars.first == "+" || scalars.first == "-" ? scalars.dropFirst() : scalars[...]
    guard let first = body.first, ("0"..."9").contains(first) else { return nil }
    if ["x", "o", "b"].contains(body.dropFirst().first), first == "0" { return .plain }
    if body.allSatisfy({ ("0"..."9").contains($0) }) {
      if body.count > 18, Int64(string(scalars[...])) == nil { return .tooLarge }
      let meant = string(body.drop { $0 == "0" })
      return body.count > 1 && first == "0" ? .meant(meant.isEmpty ? "0" : meant) : .plain
    }
    return isDecimal(body) || isDateTime(word) ? .plain : nil
  }

  private static func isDecimal(_ body: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = body.last, ("0"..."9").contains(last) else { return false }
    return body.filter { $0 == "." }.count <= 1
      && body.allSatisfy { ("0"..."9").contains($0) || [".", "e", "E", "_", "+", "-"].contains($0) }
      && (body.contains(".") || body.contains("_") || body.contains("e") || body.contains("E"))
  }

  /// A date with a time, which the parser knows better.
  private static func isDateTime(_ word: String) -> Bool {
    let parts = word.split(maxSplits: 1) { ["T", "t", " "].contains($0) }
    return parts.count == 2 && day(String(parts[0])) == .plain
  }

  private static func day(_ word: String) -> TypedValue? {
    var parts = word.split(omittingEmptySubsequences: false) { "年月-/.".contains($0) }
    guard parts.count == 3 else { return nil }
    if let last = parts[2].last, "日号號".contains(last) { parts[2] = parts[2].dropLast() }
    guard let year = whole(trimmed(parts[0])), let month = whole(trimmed(parts[1])), let day = whole(trimmed(parts[2])),
      (1_000...9_999).contains(year) || (word.contains("-") && parts[0].count == 4)
    else { return nil }
    guard let last = lastDay(year, month) else { return .noSuchDay(year: year, month: month, day: day, last: nil) }
    guard (1...last).contains(day) else { return .noSuchDay(year: year, month: month, day: day, last: last) }
    let meant = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    return meant == word ? .plain : .meant(meant)
  }

  private static func time(_ word: String) -> TypedValue? {
    let parts = word.split(omittingEmptySubsequences: false) { ":时時点點分".contains($0) }
    guard (2...3).contains(parts.count), parts[0].count <= 2, word.contains(where: { ":时時点點".contains($0) }),
      let hour = whole(trimmed(parts[0]))
    else { return nil }
    // Parts of a second are the parser's.
    let seconds = parts.count == 3 ? parts[2].split(separator: ".").first.map(String.init) ?? "" : ""
    guard let minute = parts[1].isEmpty ? 0 : whole(trimmed(parts[1])),
      let second = seconds.isEmpty || seconds == "秒"
        ? 0 : whole(seconds.last == "秒" ? String(seconds.dropLast()) : seconds)
    else { return nil }
    guard hour < 24, minute < 60, second < 60 else { return .noSuchTime }
    let meant = "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
    return word.hasPrefix(meant) && !word.hasSuffix("秒") ? .plain : .meant(meant)
  }

  /// A number with grouping commas, in Chinese digits, or with what it counts.
  private static func amount(_ word: String) -> TypedValue? {
    let number = word.prefix { digits[$0] != nil || units[$0] != nil || "0123456789.,".contains($0) }
    let unit = String(word.dropFirst(number.count)).trimmed
    let ungrouped = number.filter { $0 != "," }
    guard !ungrouped.isEmpty else { return nil }
    let value: String
    if let whole = whole(ungrouped) {
      value = "\(whole)"
    } else if isDecimal(Array(ungrouped.unicodeScalars)[...]) {
      value = String(ungrouped)
    } else {
      return nil
    }
    if unit.isEmpty || counters.contains(unit) { return .meant(value) }
    return spans[unit].map { .meant("\"\(value)\($0)\"") }
  }

  /// Nil where there is no such month.
  private static func lastDay(_ year: Int, _ month: Int) -> Int? {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: nil
    }
  }

  private static func trimmed(_ part: some StringProtocol) -> String { String(part).trimmed }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = "\(number)"
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
