/// What an adjourned session hands over. The register knows of sessions nothing else.
public struct TakenSession: Hashable, Sendable {
  public let name: SessionName
  /// The hash of its log: the same edition taken twice changes nothing.
  public let edition: String
  public let rows: [TakenRow]
  /// What units were to answer later and have not.
  public let owed: [OwedAnswer]
  /// What units had promised before it and promised in it.
  public let promises: [Promise]

  public init(
    name: SessionName, edition: String, rows: [TakenRow], owed: [OwedAnswer] = [], promises: [Promise] = []
  ) {
    self.name = name
    self.edition = edition
    self.rows = rows
    self.owed = owed
    self.promises = promises
  }

  /// The register's rows that deciding needs: those taken before, and those the session's numbers may mean.
  func rowsNeeded(in head: RegisterHead) -> [RowNumber] {
    let known = head.session(name.id)?.rows ?? [:]
    return Set(known.values).union(rows.map { RowNumber($0.number) }).sorted()
  }
}

/// One problem as a session left it.
public struct TakenRow: Hashable, Sendable {
  /// As the session writes it.
  public let number: String
  /// The session took the problem over from this register: it is the row of that number, and no new one.
  public let isCarriedOver: Bool
  public let fields: RowFields
  /// What the speaker undertook about it.
  public let pledges: [String]
  /// Why the session struck it from its list; nil while it stands.
  public let withdrawn: String?
  /// What the session decided of a row it had carried over.
  public let outcomes: [TakenOutcome]

  public init(
    number: String, isCarriedOver: Bool = false, fields: RowFields, pledges: [String] = [], withdrawn: String? = nil,
    outcomes: [TakenOutcome] = []
  ) {
    self.number = number
    self.isCarriedOver = isCarriedOver
    self.fields = fields
    self.pledges = pledges
    self.withdrawn = withdrawn
    self.outcomes = outcomes
  }
}

/// What came of a row of the register at a session. Each is done once, however often the session is taken.
public enum TakenOutcome: Hashable, Sendable {
  /// The meeting moved the deadline, though it may have passed: it is the committee that decided. `askedOn` nil: on the day
  /// of the session.
  case extended(to: CivilDate, askedOn: CivilDate? = nil, approvedBy: String, reason: String)
  /// Somebody signed for the evidence that waited; closes the row as far as the register's settings let it.
  case accepted(by: String, rank: String?)
  case returned(by: String?, reason: String)
  /// Evidence was shown in the hall, and accepted there by a post, where one is named. As far as the register's rules are
  /// met by this the row goes on; it is closed out where nothing else is asked for.
  case shown(evidence: String, by: String, acceptedBy: String?, rank: String?)
}
