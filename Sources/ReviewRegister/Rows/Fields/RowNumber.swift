/// The number that follows a problem for life: `2026-017`.
public struct RowNumber: RawRepresentable, Hashable, Comparable, Codable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public init(_ text: String) { rawValue = text }

  /// `2026-017`, `2026-1024`: the `serial`-th row of a year.
  public init(year: Int, serial: Int) {
    let digits = String(serial)
    rawValue = "\(year)-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// Year and serial of a number of our own making; nil for one that was brought from elsewhere in another form.
  public var parts: (year: Int, serial: Int)? {
    let parts = rawValue.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, (3...9).contains(parts[1].utf8.count), let year = Int(parts[0]),
      let serial = Int(parts[1]), year > 0, serial > 0
    else { return nil }
    return (year, serial)
  }

  /// By year and serial, so that 2026-1000 comes after 2026-999; numbers of another form come last, by their letters.
  public static func < (a: RowNumber, b: RowNumber) -> Bool {
    switch (a.parts, b.parts) {
    case (let a?, let b?) where a != b: a < b
    case (_?, nil): true
    case (nil, _?): false
    case (_?, _?), (nil, nil): a.rawValue < b.rawValue
    }
  }
}
