/// What the register knows beside its rows. Small whatever the number of rows: a store keeps it in one place.
public struct RegisterHead: Hashable, Codable, Sendable {
  public internal(set) var settings: RegisterSettings
  /// The last number given away of each sequence (`2027`, `letters-2027`).
  public internal(set) var sequences: [String: Int] = [:]
  /// Sessions that were taken, as their last edition has them.
  public internal(set) var sessions: [SessionSource] = []
  public internal(set) var branches: [Branch] = []
  public internal(set) var inspections: [Inspection] = []
  /// The registers below, as they last reported.
  public internal(set) var lowerRegisters: [RollUp] = []
  public internal(set) var notices: [PublishedNotice] = []
  public internal(set) var reports: [ReportSnapshot] = []
  public internal(set) var samples: [LookBackSample] = []
  /// Nil before the first one, as in tables of before there were any.
  private var handedIn: [ReportHandedIn]?
  /// Reports of units, in the order in which they came.
  public internal(set) var unitReports: [ReportHandedIn] {
    get { handedIn ?? [] }
    set { handedIn = newValue.isEmpty ? nil : newValue }
  }

  /// Nil before the first one, as in tables of before there were any.
  private var answersTaken: [AnswerTaken]?
  /// What came in of answers that were owed, in the order in which they came.
  public internal(set) var answers: [AnswerTaken] {
    get { answersTaken ?? [] }
    set { answersTaken = newValue.isEmpty ? nil : newValue }
  }

  /// Nil before the first one, as in tables of before there were any.
  private var promisesKept: [KeptPromise]?
  /// Promises of which the office learnt that they are kept, in the order in which it did.
  public internal(set) var keptPromises: [KeptPromise] {
    get { promisesKept ?? [] }
    set { promisesKept = newValue.isEmpty ? nil : newValue }
  }

  public init(settings: RegisterSettings) { self.settings = settings }

  public func session(_ id: Identifier) -> SessionSource? { sessions.first { $0.name.id == id } }
}

/// A session as others speak of it.
public struct SessionName: Hashable, Codable, Sendable {
  public let id: Identifier
  public let title: String
  public let date: CivilDate

  public init(id: Identifier, title: String, date: CivilDate) {
    self.id = id
    self.title = title
    self.date = date
  }
}

/// A session whose rows were taken, in its last edition.
public struct SessionSource: Hashable, Codable, Sendable {
  public let name: SessionName
  /// The hash of the log as it was handed over.
  public let edition: String
  /// By the number it has in the session, which row each problem is.
  public let rows: [String: RowNumber]
  /// What units were to answer later and had not; nil where there is nothing, as in what was taken before anybody asked.
  public let owed: [OwedAnswer]?
  /// What units had promised before it and promised in it; nil where nothing is.
  public let promises: [Promise]?

  public init(
    name: SessionName, edition: String, rows: [String: RowNumber], owed: [OwedAnswer] = [], promises: [Promise] = []
  ) {
    self.name = name
    self.edition = edition
    self.rows = rows
    self.owed = owed.isEmpty ? nil : owed
    self.promises = promises.isEmpty ? nil : promises
  }
}
