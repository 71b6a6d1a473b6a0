/// Where a problem was named (RULES: problems).
public enum ProblemSource: String, CaseIterable, Codable, Sendable {
  case film
  case undercover
  case selfExamination = "self"
  case commentary
  case question
  case masses
  case inspection
  case lastYear = "last-year"
  case responsibilityList = "list"
}

/// Common to many units, or this unit's own.
public enum ProblemScope: String, CaseIterable, Codable, Sendable {
  case common, particular
}

/// What turns a problem into a register row. Each field is empty until somebody says it.
public struct ProblemDetails: Hashable, Codable, Sendable {
  /// Why it came about, as the speaker owned it.
  public var cause: String?
  /// 整改目标: the standard by which it counts as mended.
  public var goal: String?
  public var measure: String?
  /// 责任人, by post.
  public var owner: String?
  /// 责任领导, by post.
  public var leader: String?
  /// 责任单位 where it is not the speaker's own unit.
  public var unit: String?
  public var deadline: CivilDate?

  public init(
    cause: String? = nil, goal: String? = nil, measure: String? = nil, owner: String? = nil, leader: String? = nil,
    unit: String? = nil, deadline: CivilDate? = nil
  ) {
    self.cause = cause
    self.goal = goal
    self.measure = measure
    self.owner = owner
    self.leader = leader
    self.unit = unit
    self.deadline = deadline
  }
}
