/// Text on its way out of the office.
public enum PublicText {
  /// `text` with dots in place of telephone numbers: whatever runs on for ten to fifteen digits, single spaces and
  /// hyphens allowed between them, and seven or eight digits in one go that are no date. Numbers of problems (2026-017),
  /// dates and small figures stay.
  public static func withoutPhones(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: isDigit) else { return text }
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard isDigit(scalars[index]) else {
        result.append(scalars[index])
        index += 1
        continue
      }
      let groups = groups(from: index, in: scalars)
      let kept = leadingReference(groups, in: scalars)
      let end = kept ?? groups[groups.count - 1].upperBound
      if kept == nil, isPhone(groups, in: scalars) {
        result.append(contentsOf: "……".unicodeScalars)
      } else {
        result.append(contentsOf: scalars[index..<end])
      }
      index = end
    }
    return String(result)
  }

  // MARK: - Private

  private static let separators: Set<Unicode.Scalar> = [
    " ", "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{3000}", "\u{FF0D}",
  ]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("\u{FF10}"..."\u{FF19}").contains(scalar)
  }

  /// Runs of digits with one separator between each two; never empty.
  private static func groups(from start: Int, in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var begin = start
    while true {
      var end = begin
      while end < scalars.count, isDigit(scalars[end]) { end += 1 }
      groups.append(begin..<end)
      guard end + 1 < scalars.count, separators.contains(scalars[end]), isDigit(scalars[end + 1]) else { return groups }
      begin = end + 1
    }
  }

  /// The end of a date (2027-03-31) or a problem's number (2026-017) that the groups begin with.
  private static func leadingReference(_ groups: [Range<Int>], in scalars: [Unicode.Scalar]) -> Int? {
    guard groups.count > 1, groups[0].count == 4, (1900...2999).contains(number(groups[0], in: scalars)) else {
      return nil
    }
    if groups[1].count == 3 { return groups[1].upperBound }
    guard groups.count > 2, groups[1].count < 3, groups[2].count < 3 else { return nil }
    let values = groups[..<3].map { number($0, in: scalars) }
    return CivilDate(year: values[0], month: values[1], day: values[2]).map { _ in groups[2].upperBound }
  }

  private static func isPhone(_ groups: [Range<Int>], in scalars: [Unicode.Scalar]) -> Bool {
    let count = groups.reduce(0) { $0 + $1.count }
    if groups.count > 1 { return (10...15).contains(count) }
    switch count {
    case 7, 11...15: return true
    case 8:
      let start = groups[0].lowerBound
      let (year, month) = (number(start..<start + 4, in: scalars), number(start + 4..<start + 6, in: scalars))
      return CivilDate(year: year, month: month, day: number(start + 6..<start + 8, in: scalars)) == nil
    case 10: return ["0", "4", "\u{FF10}", "\u{FF14}"].contains(scalars[groups[0].lowerBound])
    default: return false
    }
  }

  private static func number(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Int {
    scalars[range].reduce(0) { $0 * 10 + Int($1.value & 0xF) }
  }
}
