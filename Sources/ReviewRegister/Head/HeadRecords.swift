/// A weak and lax branch 软弱涣散党组织 with the plan by which it is brought up.
public struct Branch: Hashable, Codable, Sendable {
  public enum State: String, CaseIterable, Codable, Sendable {
    case weak
    /// Brought up to what is asked of any branch.
    case converted
    /// Among the good ones.
    case advanced
  }

  /// What is wrong with it.
  public enum Grade: String, CaseIterable, Codable, Sendable {
    /// 软弱
    case weak
    /// 涣散
    case lax
  }

  public let name: String
  public let unit: String
  public let year: Int
  /// What is done about it.
  public let plan: String
  /// Nil where nobody said, as are the two below in what was recorded before they could be.
  public let grade: Grade?
  public let cause: String?
  /// Who answers for the plan.
  public let owner: String?
  public let leader: String?
  public let deadline: CivilDate?
  public let state: State

  public init(
    name: String, unit: String, year: Int, plan: String, grade: Grade? = nil, cause: String? = nil,
    owner: String? = nil, leader: String? = nil, deadline: CivilDate? = nil, state: State = .weak
  ) {
    self.name = name
    self.unit = unit
    self.year = year
    self.plan = plan
    self.grade = grade
    self.cause = cause
    self.owner = owner
    self.leader = leader
    self.deadline = deadline
    self.state = state
  }
}

/// A look into units, announced or not, from which rows come.
public struct Inspection: Hashable, Codable, Sendable {
  public let id: Identifier
  public let title: String
  public let date: CivilDate
  public let isAnnounced: Bool
  public let units: [String]
  public let note: String?

  public init(
    id: Identifier, title: String, date: CivilDate, isAnnounced: Bool, units: [String], note: String? = nil
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.isAnnounced = isAnnounced
    self.units = units
    self.note = note
  }
}

/// A public notice that went out.
public struct PublishedNotice: Hashable, Codable, Sendable {
  public let title: String
  /// Both days belong to it.
  public let from: CivilDate
  public let to: CivilDate
  public let rows: [RowNumber]

  public init(title: String, from: CivilDate, to: CivilDate, rows: [RowNumber]) {
    self.title = title
    self.from = from
    self.to = to
    self.rows = rows
  }
}

/// The figures a report told, for the next one to tell what moved.
public struct ReportSnapshot: Hashable, Codable, Sendable {
  public let title: String
  public let on: CivilDate
  public let figures: RegisterFigures

  public init(title: String, on: CivilDate, figures: RegisterFigures) {
    self.title = title
    self.on = on
    self.figures = figures
  }
}

/// A drawn sample of rows to look back at; the same seed and rows draw the same sample again.
public struct LookBackSample: Hashable, Codable, Sendable {
  public let seed: UInt64
  /// How many rows were due.
  public let candidates: Int
  public let drawn: [RowNumber]

  public init(seed: UInt64, candidates: Int, drawn: [RowNumber]) {
    self.seed = seed
    self.candidates = candidates
    self.drawn = drawn
  }
}
