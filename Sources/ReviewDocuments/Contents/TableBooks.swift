import ReviewCore

/// The two workbooks of a session: the register, which is sent on its own and lives for a year, and all other tables.
struct TableBooks: Sendable {
  private let record: CompleteRecord
  private let s: Strings
  private let stamp: LogStamp?
  private var session: Session { record.session }

  init(_ record: CompleteRecord, stamp: LogStamp?) {
    self.record = record
    s = record.s
    self.stamp = stamp
  }

  var register: Workbook {
    book(
      s.registerTitle(session.plan.title), [RegisterSheet(session, s).sheet],
      isFinal: record.completeness.isFinal)
  }

  /// Without the sheets that would be empty.
  var tables: Workbook {
    let (results, times) = (ResultSheets(session, s), TimeSheets(record))
    let sheets =
      VoteSheets(session, s).sheets + [
        results.composite, results.consequences, times.agenda, times.speakers, attendance,
      ]
    // What was counted and timed is so with the adjournment, whatever the register still lacks.
    return book(
      s.tablesTitle(session.plan.title), sheets.filter { !$0.rows.isEmpty }, isFinal: session.adjournedAt != nil)
  }

  // MARK: - Private

  private func book(_ title: String, _ sheets: [Sheet], isFinal: Bool) -> Workbook {
    var metadata = session.metadata(s.language, isFinal: isFinal)
    metadata.stamp = stamp
    return Workbook(title: title, metadata: metadata, sheets: sheets)
  }

  private var attendance: Sheet {
    func row(_ kind: String, _ name: String, _ attendance: Attendance?) -> [Sheet.Cell] {
      guard let attendance else { return [.text(kind), .text(name), .empty, .empty, .empty, .empty, .empty] }
      guard let present = attendance.present else {
        return [.text(kind), .text(name), .number(attendance.due), .text(s.notCounted), .empty, .empty, .empty]
      }
      return [.text(kind), .text(name)]
        + [attendance.due, present, attendance.onLeave, attendance.absent].map(Sheet.Cell.number)
        + [.optional(attendance.reason)]
    }
    return Sheet(
      name: s.attendanceHeading,
      columns: [.init(s.attendanceKind), .init(s.attendanceName)]
        + [s.due, s.present, s.onLeave, s.absentWithoutLeave].map { .init($0, .number) } + [.init(s.leaveReason)],
      rows: session.plan.panels.map { row(s.panel, $0.title, session.panels[$0.id]) }
        + session.queue.map { row(s.unit, session.attendanceName($0), session.delegations[$0]) }
        + session.plan.inAttendance.map { row(s.inAttendance, $0, nil) },
      headColumns: 2)
  }
}
