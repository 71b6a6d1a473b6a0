// Counts as the hall may see them.

public struct AppraisalScene: Hashable, Sendable {
  public var speaker: PublicSpeaker?
  /// From 1.
  public var round: Int
  public var panels: [PublicTally]
  /// Where phones vote now; nil where they do not.
  public var address: String?
  /// Nothing is left to be counted.
  public var isClosed: Bool
  public var clock: ClockReading?
}

/// One panel's count as far as the hall may see it.
public struct PublicTally: Hashable, Sendable {
  public var title: String
  public var present: Int?
  public var issued: Int?
  public var returned: Int?
  /// More came back than went out: void, to be held again.
  public var isVoid: Bool
  /// Nil while it is not disclosed, and for ever under the minimum sample.
  public var distribution: Distribution?

  public struct Distribution: Hashable, Sendable {
    public var valid: Int
    public var invalid: Int
    public var abstained: Int
    public var grades: [GradeShare]
    public var base: PercentageBase
    public var baseCount: Int
  }

  public struct GradeShare: Hashable, Sendable {
    public var grade: Grade
    public var count: Int
    public var share: Share
  }
}

public struct ResultsScene: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var speaker: PublicSpeaker
    public var tallies: [PublicTally]
    /// Out of 100, in hundredths; nil where it must not or cannot be said.
    public var score: Int?
  }

  public var rows: [Row]
}
