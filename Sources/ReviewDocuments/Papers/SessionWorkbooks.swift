import ReviewCore

/// The two workbooks of a session: the register, which is sent on its own and lives for a year, and all other tables.
struct SessionWorkbooks: Sendable {
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
      s.registerTitle(session.plan.title), [RegisterTable(session, s).sheet],
      isFinal: record.completeness.isFinal)
  }

  /// Without the sheets that would be empty.
  var tables: Workbook {
    let announced = AnnouncedSession(session)
    let (results, times) = (ResultTables(announced, s), TimeWorksheets(record))
    let sheets =
      VoteWorksheets(announced, s).sheets + [
        results.composite, results.consequences, results.sectors, DossierWorksheets(session: session, s: s).targets,
        times.agenda, times.speakers, attendance,
      ]
    // What was counted and timed is so with the adjournment, whatever the register still lacks.
    return book(
      s.tablesTitle(session.plan.title), sheets.filter { !$0.rows.isEmpty }, isFinal: session.adjournedAt != nil)
  }

  // MARK: - Private

  private func book(_ title: String, _ sheets: [Worksheet], isFinal: Bool) -> Workbook {
    var metadata = session.metadata(s.language, isFinal: isFinal)
    metadata.stamp = stamp
    return Workbook(title: title, metadata: metadata, sheets: sheets)
  }

  private func cameAndWent(_ id: Identifier?) -> Worksheet.Cell {
    let movements = id.map { record.movements(of: [$0]) } ?? []
    return movements.isEmpty ? .empty : .text(movements.joined(separator: s.semicolon))
  }

  /// How many were present when the hall was signed in, and who came or left afterwards.
  private var attendance: Worksheet {
    func empty(_ count: Int) -> [Worksheet.Cell] { [Worksheet.Cell](repeating: .empty, count: count) }
    func row(_ kind: String, _ name: String, _ attendance: Attendance?, _ id: Identifier? = nil) -> [Worksheet.Cell] {
      guard let attendance else { return [.text(kind), .text(name)] + empty(6) }
      guard let present = attendance.present else {
        return [.text(kind), .text(name), .number(attendance.due), .text(s.notCounted)] + empty(4)
      }
      return [.text(kind), .text(name)]
        + [attendance.due, present, attendance.onLeave, attendance.absent].map(Worksheet.Cell.number)
        + [.optional(attendance.reason), cameAndWent(id)]
    }
    return Worksheet(
      name: s.attendanceHeading,
      columns: [.init(s.attendanceKind, .text, .head), .init(s.attendanceName, .text, .head)]
        + [s.due, s.present, s.onLeave, s.absentWithoutLeave].map { .init($0, .number) } + [
          .init(s.leaveReason), .init(s.cameAndWent),
        ],
      rows: session.plan.panels.map { row(s.panel, $0.title, session.signedIn($0.id), $0.id) }
        + session.queue.map { row(s.unit, session.attendanceName($0), session.signedIn($0), $0) }
        + session.plan.inAttendance.map { row(s.inAttendance, $0, nil) })
  }
}
