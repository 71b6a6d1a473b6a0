import ReviewCore

/// The sign-in tables and the quorum in `session.json`.
struct AttendanceExport: Encodable {
  /// What the sign-in table reported, and when.
  struct Report: Encodable {
    let at: String
    let present: Int?
    let onLeave: Int
    let reason: String?
  }

  struct Row: Encodable {
    let id: Identifier
    let name: String
    let due: Int
    let present: Int?
    let onLeave: Int
    let absent: Int?
    let reason: String?
    /// All reports in order; the row is as the last.
    let reports: [Report]
  }

  struct Count: Encodable {
    let rule: String
    let due: Int
    let present: Int
    let needed: Int
    let isReached: Bool
    let waivedBecause: String?
  }

  let panels: [Row]
  let delegations: [Row]
  let quorum: Count

  init(_ session: Session) {
    func row(_ id: Identifier, _ name: String, _ attendance: Attendance?) -> Row? {
      attendance.map {
        Row(
          id: id, name: name, due: $0.due, present: $0.present, onLeave: $0.onLeave,
          absent: $0.present == nil ? nil : $0.absent, reason: $0.reason,
          reports: session.attendanceHistory(of: id).map { change in
            let then = change.attendance
            return Report(at: change.at.iso8601, present: then.present, onLeave: then.onLeave, reason: then.reason)
          })
      }
    }
    panels = session.plan.panels.compactMap { row($0.id, $0.title, session.panels[$0.id]) }
    delegations = session.plan.speakers.compactMap { row($0.id, $0.unit, session.delegations[$0.id]) }
    let count = session.signedInCount
    let needed = session.plan.quorum.needed(of: count.due)
    quorum = Count(
      rule: session.plan.quorum.rawValue, due: count.due, present: count.present, needed: needed,
      isReached: count.present >= needed, waivedBecause: session.quorumWaiver)
  }
}
