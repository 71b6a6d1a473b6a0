/// An exact number with two decimals: points, percentages, weights. The only rounding of the program is here.
///
/// **The rule of rounding**, for every figure that is counted out: exact whole numbers are divided once and the quotient
/// is rounded half away from zero at two decimals. A figure made of figures (a panel's points of its criteria's, a
/// composite of its sources') is made of them as they are printed, so that whoever has the sheet can do it again by hand.
public struct Hundredths: RawRepresentable, Hashable, Comparable, AdditiveArithmetic, Codable, Sendable {
  /// Hundredths: 8320 is 83.20.
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  public init(_ whole: Int) { rawValue = whole * 100 }

  /// `part` of `whole`, rounded; zero of nothing is zero. `whole` is not negative.
  public init(_ part: Int, over whole: Int) {
    guard whole > 0 else {
      rawValue = 0
      return
    }
    let size = (part.magnitude * 200 + whole.magnitude) / (2 * whole.magnitude)
    rawValue = part < 0 ? -Int(size) : Int(size)
  }

  /// The mean of figures by their weights, rounded; zero where all weights are.
  public init(mean figures: some Sequence<(figure: Hundredths, weight: Int)>) {
    var (sum, weights) = (0, 0)
    for (figure, weight) in figures {
      sum += figure.rawValue * weight
      weights += weight
    }
    rawValue = Hundredths(sum, over: weights * 100).rawValue
  }

  public static let zero = Hundredths(rawValue: 0)

  public static func + (a: Hundredths, b: Hundredths) -> Hundredths { Hundredths(rawValue: a.rawValue + b.rawValue) }
  public static func - (a: Hundredths, b: Hundredths) -> Hundredths { Hundredths(rawValue: a.rawValue - b.rawValue) }
  public static func < (a: Hundredths, b: Hundredths) -> Bool { a.rawValue < b.rawValue }

  /// `83.20`, `-0.05`
  public var text: String {
    let size = Int(rawValue.magnitude)
    return "\(rawValue < 0 ? "-" : "")\(size / 100).\(twoDigits(size % 100))"
  }

  /// Reads `83`, `83.2`, `83.20`; nil for anything else and above 99999.
  public init?(text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...5).contains(whole.utf8.count), parts.allSatisfy(Hundredths.isDigits),
      let units = Int(whole)
    else { return nil }
    guard parts.count == 2 else {
      rawValue = units * 100
      return
    }
    guard (1...2).contains(parts[1].utf8.count), let rest = Int(parts[1]) else { return nil }
    rawValue = units * 100 + (parts[1].utf8.count == 1 ? rest * 10 : rest)
  }

  // MARK: - Private

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
