/// A step of the scheme by which a project is carried out 实施方案.
public struct ProjectStep: Hashable, Codable, Sendable {
  public var text: String
  /// By post; nil for the owner of the project.
  public var owner: String?
  public var deadline: CivilDate
  /// The day on which it was done; nil while it is not.
  public var done: CivilDate?

  public init(text: String, owner: String? = nil, deadline: CivilDate, done: CivilDate? = nil) {
    self.text = text
    self.owner = owner
    self.deadline = deadline
    self.done = done
  }

  public func isLate(on day: CivilDate) -> Bool { done == nil && deadline < day }
}

extension Plan {
  /// The projects that the speaker's unit has claimed, in the order of the book.
  public func projects(of speaker: Identifier) -> [Project] {
    (projectBook?.projects ?? []).filter { $0.speaker == speaker }
  }
}
