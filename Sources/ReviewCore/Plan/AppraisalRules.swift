/// A class of raters who are issued ballots of their own 票种.
public struct Panel: Hashable, Codable, Sendable {
  public var id: Identifier
  public var title: String
  /// How many members are due.
  public var due: Int
  /// Weight in percent; panels are tallied apart, then weighted.
  public var weight: Int

  public init(id: Identifier, title: String, due: Int, weight: Int) {
    self.id = id
    self.title = title
    self.due = due
    self.weight = weight
  }
}

/// How speakers are rated: the grades, the base of percentages and what follows from a grade.
public struct AppraisalRules: Hashable, Codable, Sendable {
  /// Best first.
  public var grades: [Grade]
  public var base: PercentageBase
  /// A panel with fewer returned ballots shows no distribution: it would unmask its members.
  public var minimumSample: Int
  public var consequences: [ConsequenceRule]

  public init(
    grades: [Grade] = GradeScale.good.grades, base: PercentageBase = .valid, minimumSample: Int = 8,
    consequences: [ConsequenceRule] = []
  ) {
    self.grades = grades
    self.base = base
    self.minimumSample = minimumSample
    self.consequences = consequences
  }

  public func grade(_ id: Identifier) -> Grade? { grades.first { $0.id == id } }
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

  public init(action: ConsequenceAction, grades: [Identifier], share: Int) {
    self.action = action
    self.grades = grades
    self.share = share
  }
}

public enum ConsequenceAction: String, CaseIterable, Codable, Sendable {
  /// 约谈
  case talk
  /// 通报
  case circular
  /// 提议免职
  case removal
}
