/// One problem in the register, from the day it was named to the last look at it.
///
/// Three things are kept apart (RULES: three things): `progress` of the work, `closing` of the row, and timing, which is derived
/// from the deadline and the day. The thread is what happened, in order; letters, submissions, signatures, extensions and all
/// counts of such things follow from it (`RegisterRow+…`).
public struct RegisterRow: Hashable, Codable, Sendable {
  /// One thing that happened to the row.
  public struct Entry: Hashable, Codable, Sendable {
    public let event: RowEvent
    public let act: Act

    public init(event: RowEvent, act: Act) {
      self.event = event
      self.act = act
    }
  }

  public let number: RowNumber
  public let origin: Origin
  /// Who opened it and when.
  public let opened: Act
  public internal(set) var fields: RowFields
  /// What the session says in fields the office has since written in; all others are as the session says.
  public internal(set) var asTaken: RowChanges
  public internal(set) var progress: Progress
  public internal(set) var closing: Closing
  /// In the order of their days.
  public internal(set) var milestones: [Milestone]
  /// All that happened since it was opened.
  public internal(set) var thread: [Entry]

  public init(number: RowNumber, opening: RowOpening, act: Act) {
    self.number = number
    origin = opening.origin
    opened = act
    fields = opening.fields
    asTaken = RowChanges()
    progress = opening.progress ?? .notStarted
    closing = .open
    milestones = opening.milestones ?? []
    thread = []
  }

  /// The day the problem was named: of its session or inspection, or the day somebody entered it.
  public var namedOn: CivilDate { min(opened.on, origin.date ?? opened.on) }

  public var unit: String { fields.unit }
  public var deadline: CivilDate? { fields.deadline }

  /// What must still be said before evidence can be handed in.
  public var missing: [RowField] { RowField.needed.filter { fields[$0] == nil } }

  /// Counts as done. "Basically done" does not, and neither does work that nobody has accepted.
  public var isDone: Bool { closing == .closedOut }
}

/// What a row begins with.
public struct RowOpening: Hashable, Codable, Sendable {
  public var fields: RowFields
  public var origin: Origin
  /// Nil where there are none.
  public var milestones: [Milestone]?
  /// Nil: not started.
  public var progress: Progress?

  public init(fields: RowFields, origin: Origin, milestones: [Milestone]? = nil, progress: Progress? = nil) {
    self.fields = fields
    self.origin = origin
    self.milestones = milestones
    self.progress = progress
  }
}
