/// The composite assessment 综合评价: what it is made of, and which grade it comes to.
public struct CompositeRules: Hashable, Codable, Sendable, DefaultedWhenMissing {
  /// In percent, 100 together; a source without an entry has no part in it.
  public var weights: [ScoreSource: Int]
  /// Best grade first; empty where no grade is proposed.
  public var bands: [GradeBand]
  /// The largest share of speakers with the best grade, in hundredths of a percent; nil where there is no limit.
  public var quota: Int?
  /// What party-building work weighs in the unit's annual assessment, in percent.
  public var annualWeight: Int?

  public init(
    weights: [ScoreSource: Int] = [.session: 100], bands: [GradeBand] = [], quota: Int? = nil, annualWeight: Int? = nil
  ) {
    self.weights = weights
    self.bands = bands
    self.quota = quota
    self.annualWeight = annualWeight
  }

  static var fallback: CompositeRules { CompositeRules() }

  public func weight(_ source: ScoreSource) -> Int { weights[source] ?? 0 }

  /// The sources that count, in their usual order.
  public var sources: [ScoreSource] { ScoreSource.allCases.filter { weight($0) > 0 } }

  /// How many of `count` speakers may have the best grade; nil where there is no limit. What is left of a seat is none.
  public func seats(of count: Int) -> Int? { quota.map { $0 * count / 10_000 } }

  /// The best grade that so many points reach; nil where there are no bands.
  public func band(_ points: Hundredths) -> GradeBand? { bands.first { points >= $0.least } ?? bands.last }
}

/// Where points come from.
public enum ScoreSource: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
  /// The vote of this session.
  case session
  /// 平时考核
  case routine
  /// 交叉互评
  case cross
}

/// The least points of a grade. The last band takes whoever is below it too.
public struct GradeBand: Hashable, Codable, Sendable {
  public var grade: Identifier
  public var least: Hundredths

  public init(grade: Identifier, least: Hundredths) {
    self.grade = grade
    self.least = least
  }
}
