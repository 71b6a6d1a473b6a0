import ReviewCore
import ReviewRegister

/// A row of a list for other programs. Names of choices are those that lines are typed with; days are `2027-03-01`.
struct RowLineExport: Encodable {
  let number, unit, text, source, scope, rectification, progress, closing, openedOn: String
  let sector, kind, leader, contactLeader, projectLeader, owner, deadline, closedOn: String?
  let reopenings: Int
  let marks: [String]

  init(_ row: RowLine) {
    number = row.number.rawValue
    unit = row.unit
    text = row.text
    source = row.source.rawValue
    scope = row.scope.rawValue
    rectification = row.rectification.rawValue
    progress = row.progress.rawValue
    closing = row.closing.rawValue
    openedOn = row.openedOn.text
    sector = row.sector?.rawValue
    kind = row.kind
    leader = row.leader
    contactLeader = row.contactLeader
    projectLeader = row.projectLeader
    owner = row.owner
    deadline = row.deadline?.text
    closedOn = row.closedOn?.text
    reopenings = row.reopenings
    marks = row.marks.map(\.rawValue).sorted()
  }
}

/// What is due, for other programs. Days are `2027-03-01`.
struct DueExport: Encodable {
  /// A matter's own name (`DueMatter`).
  let matter: String
  /// Nothing where the office itself owes it.
  let number: String?
  let unit, text, on, command: String
  let owner, leader: String?
  /// Until `on`; negative where it has passed.
  let days: Int
  let isOverdue: Bool

  init(_ line: DueLine, on day: CivilDate, _ strings: Strings, _ settings: RegisterSettings) {
    let due = line.due
    matter = due.matter.rawValue
    number = due.number?.rawValue
    unit = line.unit(settings)
    text = strings.subject(line)
    on = due.on.text
    command = "pingyi register " + strings.command(for: due, of: line.row, settings)
    owner = line.row?.owner
    leader = line.row?.leader
    days = due.days(from: day)
    isOverdue = due.isOverdue(on: day)
  }
}
