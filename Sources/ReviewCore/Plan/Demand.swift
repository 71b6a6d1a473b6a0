/// What residents ask of a unit 群众诉求. Whether the unit's list of problems takes it up is for a finding to say.
public struct Demand: Hashable, Codable, Sendable {
  public var text: String
  /// Who asked, by place or post.
  public var by: String?
  public var date: CivilDate?
  /// The place, from 1, of the problem of the unit's own list that takes it up; nil where nobody has said which.
  public var problem: Int?

  public init(text: String, by: String? = nil, date: CivilDate? = nil, problem: Int? = nil) {
    self.text = text
    self.by = by
    self.date = date
    self.problem = problem
  }
}

/// A duty that comes round 定期动作: an item of the responsibility list that is to be done so many times a year.
public struct RecurringDuty: Hashable, Codable, Sendable {
  /// Of the responsibility list.
  public var item: Identifier
  public var times: Int

  public init(item: Identifier, times: Int) {
    self.item = item
    self.times = times
  }
}

/// One occasion on which a unit did a duty, as its papers show it.
public struct DutyEvidence: Hashable, Codable, Sendable {
  /// Of the responsibility list.
  public var item: Identifier
  /// What there is to see: minutes, a list of who was there.
  public var text: String
  public var date: CivilDate?

  public init(item: Identifier, text: String, date: CivilDate? = nil) {
    self.item = item
    self.text = text
    self.date = date
  }
}
