/// A class of raters who are issued ballots of their own 票种.
public struct Panel: Hashable, Codable, Sendable {
  public var id: Identifier
  public var title: String
  /// How many members are due.
  public var due: Int
  /// Weight in percent; panels are tallied apart, then weighted. Nil, for all of them, where all weigh the same.
  public var weight: Int?
  /// Speakers who sit in the panel and may not rate their own unit, one entry a person; nil where nobody does.
  public var ownUnits: [Identifier]?

  /// The most people a panel or a unit may have due.
  public static let sizeLimit = 10_000

  public init(id: Identifier, title: String, due: Int, weight: Int? = nil, ownUnits: [Identifier]? = nil) {
    self.id = id
    self.title = title
    self.due = due
    self.weight = weight
    self.ownUnits = ownUnits
  }

  /// How many of the members may not rate the speaker.
  public func barred(from speaker: Identifier) -> Int { (ownUnits ?? []).count { $0 == speaker } }
}

/// What weighs in a mean: a percentage, or the same as the others. So a third is a third, and not 34, 33 or 33 percent by
/// its place in the plan.
public protocol Weighted {
  var weight: Int? { get }
}

extension Weighted {
  /// Its part in a mean, in whatever makes the whole.
  public var part: Int { weight ?? 1 }
}

extension Panel: Weighted {}
extension Criterion: Weighted {}

/// How speakers are rated: the grades, the base of percentages and what follows from a grade.
public struct AppraisalRules: Hashable, Codable, Sendable {
  /// Best first.
  public var grades: [Grade]
  public var base: PercentageBase
  /// A panel with fewer returned ballots shows no distribution (`mayTell`).
  public var minimumSample: Int
  public var consequences: [ConsequenceRule]
  public var voting: VotingRules
  public var composite: CompositeRules

  public init(
    grades: [Grade] = GradeScale.good.grades, base: PercentageBase = .valid, minimumSample: Int = 8,
    consequences: [ConsequenceRule] = [], voting: VotingRules = VotingRules(),
    composite: CompositeRules = CompositeRules()
  ) {
    self.grades = grades
    self.base = base
    self.minimumSample = minimumSample
    self.consequences = consequences
    self.voting = voting
    self.composite = composite
  }

  /// Whether of so many returned ballots it may be told how they were marked: of fewer it would unmask those who cast them.
  public func mayTell(returned: Int) -> Bool { returned >= minimumSample }

  /// What a voter chooses from, best first: the grades, or 100 down to 0 points.
  public var choices: [Grade] {
    voting.inPoints ? stride(from: 100, through: 0, by: -1).map { Grade(id: "\($0)", points: $0) } : grades
  }

  public func grade(_ id: Identifier) -> Grade? { choices.first { $0.id == id } }
}

/// How ballots are cast and counted.
public struct VotingRules: Hashable, Codable, Sendable, DefaultedWhenMissing {
  /// What a speaker is rated on; empty where each speaker gets one mark.
  public var criteria: [Criterion]
  /// Whole points from 0 to 100 are given instead of grades.
  public var inPoints: Bool
  /// The usual ways of voting; a round may be opened with others.
  public var channels: [VotingChannel]
  public var disclosure: Disclosure
  /// Tellers type each count on paper twice, the second time without seeing the first.
  public var isTypedTwice: Bool
  /// Posts of those who decide about doubtful ballots 监票人.
  public var scrutineers: [String]
  /// Posts of those who count 计票人.
  public var tellers: [String]

  public init(
    criteria: [Criterion] = [], inPoints: Bool = false, channels: [VotingChannel] = [.paper],
    disclosure: Disclosure = .onClose, isTypedTwice: Bool = false, scrutineers: [String] = [], tellers: [String] = []
  ) {
    self.criteria = criteria
    self.inPoints = inPoints
    self.channels = channels
    self.disclosure = disclosure
    self.isTypedTwice = isTypedTwice
    self.scrutineers = scrutineers
    self.tellers = tellers
  }

  static var fallback: VotingRules { VotingRules() }
}

/// One thing speakers are rated on.
public struct Criterion: Hashable, Codable, Sendable {
  public var id: Identifier
  public var title: String
  /// Weight in percent of a panel's points. Nil, for all of them, where all weigh the same.
  public var weight: Int?

  public init(id: Identifier, title: String, weight: Int? = nil) {
    self.id = id
    self.title = title
    self.weight = weight
  }
}

/// What the hall sees of a count, and when.
public enum Disclosure: String, CaseIterable, Codable, Sendable {
  /// Running totals too.
  case live
  /// Only the number returned while the round is open, because running totals sway later raters; the count once it is
  /// published.
  case onClose = "on-close"
  /// Only ever the number returned.
  case sealed
}

/// One grade of a scale.
public struct Grade: Hashable, Codable, Sendable {
  /// `good`; a built-in id has a word in every language.
  public var id: Identifier
  /// The plan's own word; nil for a built-in grade.
  public var title: String?
  public var points: Int

  public init(id: Identifier, title: String? = nil, points: Int) {
    self.id = id
    self.title = title
    self.points = points
  }
}

/// The scales every office knows, by name.
public enum GradeScale: String, CaseIterable, Codable, Sendable {
  /// 好 / 较好 / 一般 / 差
  case good
  /// 优秀 / 合格 / 基本合格 / 不合格
  case excellent
  /// 合格 / 不合格
  case pass
  /// 满意 / 基本满意 / 不满意
  case satisfied
  /// 五星 to 一星
  case stars

  public var grades: [Grade] {
    switch self {
    case .good:
      [
        Grade(id: "good", points: 100), Grade(id: "fairly-good", points: 80), Grade(id: "average", points: 60),
        Grade(id: "poor", points: 40),
      ]
    case .excellent:
      [
        Grade(id: "excellent", points: 100), Grade(id: "qualified", points: 80),
        Grade(id: "basically-qualified", points: 60), Grade(id: "unqualified", points: 40),
      ]
    case .pass: [Grade(id: "qualified", points: 100), Grade(id: "unqualified", points: 0)]
    case .satisfied:
      [
        Grade(id: "satisfied", points: 100), Grade(id: "basically-satisfied", points: 75),
        Grade(id: "dissatisfied", points: 40),
      ]
    case .stars:
      stride(from: 5, through: 1, by: -1).map { Grade(id: "stars-\($0)", points: $0 * 20) }
    }
  }
}

/// What a percentage is of; always printed beside it.
public enum PercentageBase: String, CaseIterable, Codable, Sendable {
  case valid, returned, present, due
}

/// A consequence declared before the first round: proposed when met, never automatic.
public struct ConsequenceRule: Hashable, Codable, Sendable {
  public var action: ConsequenceAction
  /// The grades that count together.
  public var grades: [Identifier]
  /// The least share of those grades in the base, in hundredths of a percent: 3334 is 33.34 %.
  public var share: Int
  /// True where the grade of the composite assessment is meant and not a share of the ballots; nil is no.
  public var overall: Bool?

  public init(action: ConsequenceAction, grades: [Identifier], share: Int, overall: Bool? = nil) {
    self.action = action
    self.grades = grades
    self.share = share
    self.overall = overall
  }

  public var isOverall: Bool { overall ?? false }
}

public enum ConsequenceAction: String, CaseIterable, Codable, Sendable {
  /// 约谈
  case talk
  /// 通报
  case circular
  /// 提议免职
  case removal
}
