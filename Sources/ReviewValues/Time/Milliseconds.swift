/// A span of time in milliseconds. Negative where a difference is meant (ahead of plan, before the start).
public struct Milliseconds: RawRepresentable, Hashable, Comparable, AdditiveArithmetic, Codable, Sendable {
  public var rawValue: Int64

  public init(rawValue: Int64) { self.rawValue = rawValue }
  public init(_ value: Int64) { rawValue = value }

  public static let zero = Milliseconds(0)
  public static func seconds(_ value: Int64) -> Milliseconds { Milliseconds(value * 1_000) }
  public static func minutes(_ value: Int64) -> Milliseconds { Milliseconds(value * 60_000) }

  /// Whole seconds, towards zero.
  public var seconds: Int64 { rawValue / 1_000 }

  public static func < (a: Milliseconds, b: Milliseconds) -> Bool { a.rawValue < b.rawValue }
  // Wrapping: a damaged clock value must show nonsense for a second, not end the session.
  public static func + (a: Milliseconds, b: Milliseconds) -> Milliseconds { Milliseconds(a.rawValue &+ b.rawValue) }
  public static func - (a: Milliseconds, b: Milliseconds) -> Milliseconds { Milliseconds(a.rawValue &- b.rawValue) }
  public static prefix func - (a: Milliseconds) -> Milliseconds { Milliseconds(0 &- a.rawValue) }

  /// `8:00`, `0:05`, `1:02:03`; negative with a leading minus sign. Whole seconds, towards zero.
  public var clockText: String {
    let total = seconds.magnitude
    let (hours, minutes, rest) = (total / 3600, total / 60 % 60, total % 60)
    let sign = seconds < 0 ? "-" : ""
    return hours > 0
      ? "\(sign)\(hours):\(twoDigits(minutes)):\(twoDigits(rest))" : "\(sign)\(minutes):\(twoDigits(rest))"
  }

  /// The longest that is planned or allowed in advance.
  public static let day = Milliseconds.minutes(24 * 60)

  /// Reads `90s`, `8m`, `1m30s`, `1h`, `2:30` or plain seconds; nil for anything else, and for more than `limit`, where
  /// there is one.
  public init?(text: String, atMost limit: Milliseconds? = .day) {
    guard let parsed = Milliseconds.parseClock(text) ?? Milliseconds.parseUnits(text) else { return nil }
    if let limit, parsed > limit { return nil }
    self = parsed
  }

  // MARK: - Private

  private static func parseClock(_ text: String) -> Milliseconds? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var total: Int64 = 0
    for (index, part) in parts.enumerated() {
      guard let value = unsigned(part), index == 0 || (part.utf8.count == 2 && value < 60) else { return nil }
      total = total * 60 + value
    }
    return .seconds(total)
  }

  private static func parseUnits(_ text: String) -> Milliseconds? {
    if let plain = unsigned(text[...]) { return .seconds(plain) }
    var total: Int64 = 0
    var digits = ""
    var smallest: Int64 = .max
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      let unit: Int64
      switch character {
      case "h": unit = 3600
      case "m": unit = 60
      case "s": unit = 1
      default: return nil
      }
      guard unit < smallest, let value = unsigned(digits[...]) else { return nil }
      smallest = unit
      total += value * unit
      digits = ""
    }
    return digits.isEmpty && smallest != .max ? .seconds(total) : nil
  }

  private static func unsigned(_ text: Substring) -> Int64? {
    // Ten digits: three hundred years in seconds, and far from what overflows in hours.
    guard !text.isEmpty, text.utf8.count <= 10, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int64(text)
  }
}

/// `7` as `07`; larger numbers unchanged.
public func twoDigits(_ value: some BinaryInteger) -> String {
  value < 10 ? "0\(value)" : "\(value)"
}
