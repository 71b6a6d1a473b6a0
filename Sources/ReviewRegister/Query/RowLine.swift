/// What a list shows of a row: enough to draw, sort and count it, without its thread.
public struct RowLine: Hashable, Sendable {
  public var number: RowNumber
  public var unit: String
  public var kind: String?
  public var text: String
  public var source: ProblemSource
  public var scope: ProblemScope
  public var rectification: Rectification
  public var leader: String?
  public var contactLeader: String?
  public var projectLeader: String?
  public var owner: String?
  public var progress: Progress
  public var closing: Closing
  public var deadline: CivilDate?
  /// See `RegisterRow.clockStoppedOn`.
  public var clockStoppedOn: CivilDate?
  public var openedOn: CivilDate
  public var closedOn: CivilDate?
  public var reopenings: Int
  public var marks: Set<RowMark>
  public var sector: Sector?

  public init(
    number: RowNumber, unit: String, kind: String?, text: String, source: ProblemSource, scope: ProblemScope,
    rectification: Rectification, leader: String?, contactLeader: String?, projectLeader: String?, owner: String?,
    progress: Progress, closing: Closing, deadline: CivilDate?, clockStoppedOn: CivilDate?, openedOn: CivilDate,
    closedOn: CivilDate?, reopenings: Int, marks: Set<RowMark>, sector: Sector?
  ) {
    self.number = number
    self.unit = unit
    self.kind = kind
    self.text = text
    self.source = source
    self.scope = scope
    self.rectification = rectification
    self.leader = leader
    self.contactLeader = contactLeader
    self.projectLeader = projectLeader
    self.owner = owner
    self.progress = progress
    self.closing = closing
    self.deadline = deadline
    self.clockStoppedOn = clockStoppedOn
    self.openedOn = openedOn
    self.closedOn = closedOn
    self.reopenings = reopenings
    self.marks = marks
    self.sector = sector
  }

  public init(_ row: RegisterRow) {
    let fields = row.fields
    self.init(
      number: row.number, unit: row.unit, kind: fields.kind, text: fields.text, source: fields.source,
      scope: fields.scope,
      rectification: fields.rectification, leader: fields.leader, contactLeader: fields.contactLeader,
      projectLeader: fields.projectLeader, owner: fields.owner, progress: row.progress, closing: row.closing,
      deadline: row.deadline, clockStoppedOn: row.clockStoppedOn, openedOn: row.opened.on, closedOn: row.closedOn,
      reopenings: row.reopenings.count, marks: row.marks, sector: fields.sector)
  }

  /// Neither closed out nor withdrawn.
  public var isRunning: Bool { closing != .closedOut && !marks.contains(.withdrawn) }

  public func timing(on day: CivilDate, settings: RegisterSettings) -> Timing {
    Timing(
      isRunning: isRunning, deadline: deadline, clockStoppedOn: clockStoppedOn, isExtended: marks.contains(.extended),
      on: day, settings)
  }
}
