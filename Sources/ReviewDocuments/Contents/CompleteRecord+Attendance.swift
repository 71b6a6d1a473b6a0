import ReviewCore

extension CompleteRecord {
  func writeAttendance(into m: inout Manuscript) {
    m.heading(.first, s.attendanceHeading)
    let panels = plan.panels.map { (name: $0.title, attendance: session.panels[$0.id] ?? Attendance(due: $0.due)) }
    m.table(columns(first: s.panel), panels.map(row) + total(panels.map(\.attendance)))
    let units = session.queue.compactMap { id in
      session.record(id).map { (name: $0.speaker.unit, attendance: session.delegations[id] ?? Attendance(due: 0)) }
    }
    if units.contains(where: { $0.attendance.present != nil }) {
      m.table(columns(first: s.unit), units.map(row) + total(units.map(\.attendance)))
    } else if !units.isEmpty {
      m.paragraph(s.delegationsNotCounted)
    }
    m.paragraph(quorum)
    m.attendance([
      AttendanceLine(label: s.inAttendance, names: plan.inAttendance),
      AttendanceLine(label: s.onLeave, names: (panels + units).compactMap(leave)),
    ])
  }

  // MARK: - Private

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
    let count = session.quorumCount
    let needed = plan.quorum.needed(of: count.due)
    guard plan.quorum != .none, session.openedAt != nil else { return nil }
    let verdict = s.quorumVerdict(
      rule: s.quorum(plan.quorum), needed: needed, due: count.due, present: count.present,
      isReached: count.present >= needed)
    return verdict + (session.quorumWaiver.map { s.gapAfterSentence + s.waiver($0) } ?? "")
  }
}
