/// A list of duties every unit has to carry out 责任清单, in categories.
public struct ResponsibilityList: Hashable, Codable, Sendable {
  public struct Category: Hashable, Codable, Sendable {
    public var id: Identifier
    public var title: String
    public var items: [Item]

    public init(id: Identifier, title: String, items: [Item]) {
      self.id = id
      self.title = title
      self.items = items
    }
  }

  public struct Item: Hashable, Codable, Sendable {
    /// `2.3`: the third item of category 2.
    public var id: Identifier
    public var text: String

    public init(id: Identifier, text: String) {
      self.id = id
      self.text = text
    }
  }

  public var title: String
  public var categories: [Category]
  /// Which of the items come round, and how often a year; nil where nothing is said of it.
  public var recurring: [RecurringDuty]?

  public init(title: String, categories: [Category], recurring: [RecurringDuty]? = nil) {
    self.title = title
    self.categories = categories
    self.recurring = recurring
  }

  public var items: [Item] { categories.flatMap(\.items) }

  public func item(_ id: Identifier) -> Item? { items.first { $0.id == id } }
}

/// The projects units have claimed 项目书.
public struct ProjectBook: Hashable, Codable, Sendable {
  public var title: String
  public var projects: [Project]

  public init(title: String, projects: [Project]) {
    self.title = title
    self.projects = projects
  }
}

public struct Project: Hashable, Codable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case key, basic, innovative
  }

  public var id: Identifier
  public var title: String
  public var kind: Kind
  /// The speaker whose unit has claimed it.
  public var speaker: Identifier
  public var goal: String?
  public var measure: String?
  /// By post.
  public var owner: String
  public var deadline: CivilDate
  public var status: Progress
  /// What came of it so far.
  public var effect: String?
  /// The scheme by which it is carried out; nil where there is none.
  public var steps: [ProjectStep]?

  public init(
    id: Identifier, title: String, kind: Kind, speaker: Identifier, goal: String? = nil, measure: String? = nil,
    owner: String, deadline: CivilDate, status: Progress = .notStarted, effect: String? = nil,
    steps: [ProjectStep]? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.speaker = speaker
    self.goal = goal
    self.measure = measure
    self.owner = owner
    self.deadline = deadline
    self.status = status
    self.effect = effect
    self.steps = steps
  }

  /// Whether its deadline still counts: what goes on for years is not late.
  public var isOpen: Bool {
    switch status {
    case .notStarted, .inProgress, .basicallyDone: true
    case .done, .longTerm: false
    }
  }
}
