/// How the weak branches of a year stand to what was aimed at.
public struct BranchFigures: Hashable, Sendable {
  public let branches: Int
  /// No longer weak: converted, or advanced beyond that.
  public let converted: Int
  public let advanced: Int
  public let targets: BranchTargets

  public init(_ branches: some Sequence<Branch>, year: Int, targets: BranchTargets) {
    let ofYear = branches.filter { $0.year == year }
    self.branches = ofYear.count
    converted = ofYear.count { $0.state != .weak }
    advanced = ofYear.count { $0.state == .advanced }
    self.targets = targets
  }

  /// Percent of the branches.
  public var convertedShare: Hundredths { Hundredths(converted * 100, over: branches) }
  public var advancedShare: Hundredths { Hundredths(advanced * 100, over: branches) }

  public var reachesConverted: Bool { convertedShare >= Hundredths(targets.converted) }
  public var reachesAdvanced: Bool { advancedShare >= Hundredths(targets.advanced) }
}
