/// Something a unit is to reach that can be counted 目标任务: funds, square metres, people trained.
public struct UnitTarget: Hashable, Codable, Sendable {
  /// The most that can be aimed at or done, in whole units.
  public static let limit = 100_000_000

  public var text: String
  /// How much there is to be, above zero.
  public var quantity: Hundredths
  /// What it is counted in: 万元, 平方米, 人.
  public var unit: String
  public var done: Hundredths
  public var deadline: CivilDate?
  /// The unit's own report says that it is reached.
  public var isClaimed: Bool
  /// May be shown on the projector.
  public var isPublic: Bool

  public init(
    text: String, quantity: Hundredths, unit: String, done: Hundredths = .zero, deadline: CivilDate? = nil,
    isClaimed: Bool = false, isPublic: Bool = false
  ) {
    self.text = text
    self.quantity = quantity
    self.unit = unit
    self.done = done
    self.deadline = deadline
    self.isClaimed = isClaimed
    self.isPublic = isPublic
  }

  /// Reads `240` and `240.5`; nil for anything else and above the limit.
  static func amount(_ text: String) -> Hundredths? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...9).contains(whole.utf8.count),
      whole.utf8.allSatisfy({ (48...57).contains($0) }), let units = Int(whole),
      let rest = parts.count == 2 ? Hundredths(text: "0.\(parts[1])") : .zero
    else { return nil }
    let amount = Hundredths(units) + rest
    return amount <= Hundredths(limit) ? amount : nil
  }

  /// How far it is, in percent, rounded as every figure is.
  public var share: Hundredths { Hundredths(done.rawValue * 100, over: quantity.rawValue) }

  public var isReached: Bool { done >= quantity }
}
