import ReviewCore

extension CompleteRecord {
  func writeAttendance(into m: inout DocumentBuilder) {
    m.heading(.first, s.attendanceHeading)
    let (panels, units) = (panels, units)
    m.table(columns(first: s.panel), panels.map(row) + total(panels.map(\.attendance)))
    if units.contains(where: { $0.attendance.present != nil }) {
      m.table(columns(first: s.unit), units.map(row) + total(units.map(\.attendance)))
    } else if !units.isEmpty {
      m.paragraph(s.delegationsNotCounted)
    }
    writeChanges(into: &m)
    m.paragraph(quorum)
    m.attendance([
      AttendanceLine(label: s.inAttendance, names: plan.inAttendance),
      AttendanceLine(label: s.onLeave, names: (panels + units).compactMap(leave)),
    ])
  }

  /// As minutes end: who attended, who listened, who was on leave.
  var attendanceLines: [Block] {
    let (panels, units) = (panels, units)
    let delegates = units.reduce(0) { $0 + ($1.attendance.present ?? 0) }
    let groups = panels.map { ($0.name, $0.attendance.present ?? 0) } + [(s.delegations, delegates)]
    var m = DocumentBuilder(s.language)
    m.attendance([
      AttendanceLine(label: s.attending, names: groups.filter { $0.1 > 0 }.map { s.people($0.0, count: $0.1) }),
      AttendanceLine(label: s.inAttendance, names: plan.inAttendance),
      AttendanceLine(label: s.onLeave, names: (panels + units).compactMap(leave)),
      AttendanceLine(label: s.cameAndWent, names: movements(of: plan.panels.map(\.id) + session.queue)),
    ])
    return m.blocks
  }

  /// Who came late and who left early, a line each.
  func movements(of tables: [Identifier]) -> [String] {
    session.movements(of: tables).map { s.movement(session.attendanceName($0.table), $0) }
  }

  // MARK: - Private

  /// Who came late and who left early: every report of the tables where somebody did. The table above is of the sign-in.
  private func writeChanges(into m: inout DocumentBuilder) {
    let names = plan.panels.map { ($0.id, $0.title) } + session.queue.map { ($0, unit($0)) }
    let lines = names.flatMap { id, name -> [(Timestamp, String)] in
      if session.movements(of: [id]).isEmpty { return [] }
      return session.attendanceHistory(of: id).map { ($0.at, s.attendanceReport(name, $0, on: session.date)) }
    }
    guard !lines.isEmpty else { return }
    m.paragraph(s.attendanceChanged)
    // In the order in which they came; those of one moment as they stand in the plan.
    let sorted = lines.enumerated().sorted { ($0.element.0.wall, $0.offset) < ($1.element.0.wall, $1.offset) }
    m.list(sorted.map(\.element.1))
  }

  private typealias Group = (name: String, attendance: Attendance)

  private var panels: [Group] {
    plan.panels.map { ($0.title, session.signedIn($0.id) ?? Attendance(due: $0.due)) }
  }

  private var units: [Group] {
    session.queue.compactMap { id in
      session.record(id).map { ($0.speaker.unit, session.signedIn(id) ?? Attendance(due: 0)) }
    }
  }

  private func columns(first: String) -> [Table.Column] {
    [.text(first), .number(s.due), .number(s.present), .number(s.onLeave), .number(s.absentWithoutLeave)]
  }

  private func row(name: String, attendance: Attendance) -> [String] {
    guard let present = attendance.present else { return [name, "\(attendance.due)", s.notCounted, "", ""] }
    return [name, "\(attendance.due)", "\(present)", "\(attendance.onLeave)", "\(attendance.absent)"]
  }

  /// A sum of tables of which one has not reported would be wrong.
  private func total(_ attendances: [Attendance]) -> [[String]] {
    guard attendances.count > 1, attendances.allSatisfy({ $0.present != nil }) else { return [] }
    func sum(_ value: (Attendance) -> Int) -> String { "\(attendances.reduce(0) { $0 + value($1) })" }
    return [[s.total, sum(\.due), sum { $0.present ?? 0 }, sum(\.onLeave), sum(\.absent)]]
  }

  private func leave(name: String, attendance: Attendance) -> String? {
    guard attendance.onLeave > 0 || attendance.reason != nil else { return nil }
    return s.leave(name: name, count: attendance.onLeave, reason: attendance.reason)
  }

  private var quorum: String? {
    let count = session.signedInCount
    let needed = plan.quorum.needed(of: count.due)
    guard plan.quorum != .none, session.openedAt != nil else { return nil }
    let verdict = s.quorumVerdict(
      rule: s.quorum(plan.quorum), needed: needed, due: count.due, present: count.present,
      isReached: count.present >= needed)
    return verdict + (session.quorumWaiver.map { s.gapAfterSentence + s.waiver($0) } ?? "")
  }
}
