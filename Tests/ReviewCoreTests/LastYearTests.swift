import ReviewCore
import Testing

@Suite("Rows taken over from the register")
struct LastYearTests {
  static let june = CivilDate(dayNumber: Plans.day.dayNumber + 180)

  @Test(
    "stand at the head of the unit's list, with number and history; the plan's own word on the same number gives way")
  func head() throws {
    try transcript().then {
      #expect($0.session.checklist(of: "north").map(\.number) == ["2025-007", "2025-031", "2026-001"])
      #expect($0.session.checklist(of: "north").map { $0.carried?.letters } == [2, 0, nil])
      #expect($0.session.problem("2025-031")?.text == "活动室还上锁")
    }
  }

  @Test("are counted per unit: all, closed out since, extended, overdue and reopened of the open ones")
  func figures() throws {
    try transcript().then {
      #expect(
        $0.session.lastYearFigures(of: "north")
          == LastYearFigures(rows: 5, closed: 3, extended: 1, overdue: 1, reopened: 1))
      #expect($0.session.lastYearFigures(of: "south") == LastYearFigures(rows: 1, closed: 0))
      #expect($0.session.lastYearFigures == LastYearFigures(rows: 6, closed: 3, extended: 1, overdue: 1, reopened: 1))
    }
  }

  @Test("are not overdue while evidence waits that came in time, and are as soon as it is sent back")
  func stoppedClock() throws {
    var waiting = Plans.waiting
    let deadline = CivilDate(dayNumber: Plans.day.dayNumber - 3)
    waiting.problem.details.deadline = deadline
    waiting.history.handedInOn = CivilDate(dayNumber: deadline.dayNumber - 1)
    var minutes = try transcript(south: waiting)
    let isOverdueForLeaders = { (moment: Moment) in
      moment.session.leadersBrief(at: moment.now).openOfLastYear.map(\.isOverdue)
    }
    try minutes.when("absent north 请假")
    try minutes.then {
      #expect($0.session.lastYearFigures(of: "south") == LastYearFigures(rows: 1))
      #expect(isOverdueForLeaders($0) == [false])
    }
    try minutes.when("return 2025-040 照片看不清")
    try minutes.then {
      #expect(isOverdueForLeaders($0) == [true])
      #expect($0.session.problem("2025-040")?.daysOverdue(on: Plans.day) == 3)
      #expect($0.session.lastYearFigures(of: "south") == LastYearFigures(rows: 1, overdue: 1))
    }
  }

  @Test("are accepted only where evidence waits, by somebody else; undo takes it back")
  func accept() throws {
    var minutes = try transcript()
    minutes.refuses("accept 2025-007 县委书记", .carried("2025-007", .noEvidence(.reopened)))
    minutes.refuses("accept 2025-040 组织委员", .carried("2025-040", .ownSignature(by: "组织委员")))
    minutes.refuses("accept 2026-001 县委书记", .carried("2026-001", .notCarried))
    try minutes.when("accept 2025-040 县委书记")
    try minutes.then {
      #expect($0.session.problem("2025-040")?.closing == .closedOut)
      #expect($0.session.lastYearFigures(of: "south") == LastYearFigures(rows: 1, closed: 1, closedHere: 1))
    }
    minutes.refuses("return 2025-040 照片看不清", .carried("2025-040", .accepted))
    try minutes.when("undo")
    try minutes.then { #expect($0.session.problem("2025-040")?.closing == .submitted) }
  }

  @Test("sent back have no evidence any more")
  func sendBack() throws {
    var minutes = try transcript()
    try minutes.when("return 2025-040 照片看不清 by=县委书记")
    try minutes.then { #expect($0.session.problem("2025-040")?.closing == .sentBack) }
    minutes.refuses("accept 2025-040 县委书记", .carried("2025-040", .noEvidence(.sentBack)))
  }

  @Test("are extended with leave and reason if somebody asked in time; what hangs on the date is kept")
  func extend() throws {
    var minutes = try transcript()
    let past = CivilDate(dayNumber: Plans.day.dayNumber - 10)
    minutes.refuses(
      "prolong 2025-031 \(Self.june.text) 县委书记 工期", .carried("2025-031", .askedTooLate(deadline: past)))
    minutes.refuses(
      "prolong 2025-040 \(Plans.day.text) 县委书记 工期",
      .carried("2025-040", .notLater(deadline: try #require(Plans.waiting.problem.details.deadline))))
    minutes.refuses("detail 2025-040 deadline=\(Self.june.text)", .carried("2025-040", .deadlineIsKept))
    try minutes.when("prolong 2025-040 \(Self.june.text) 县委书记 工期未满")
    try minutes.then {
      #expect($0.session.problem("2025-040")?.details.deadline == Self.june)
      #expect($0.session.problem("2025-040")?.movedDeadlines?.map(\.approver) == ["县委书记"])
      #expect($0.session.lastYearFigures(of: "south").extended == 1)
    }
    try minutes.when("accept 2025-040 县委书记")
    try minutes.then { #expect($0.session.lastYearFigures(of: "south").closed == 1) }
  }

  @Test("that need two signatures of different rank are closed by the second, and not where a notice follows")
  func twoSignatures() throws {
    let noticed = try signed(noticeDays: 7)
    #expect(noticed.session.problem("2025-040")?.closing == .inNotice)
    #expect(noticed.session.lastYearFigures(of: "south") == LastYearFigures(rows: 1, inNotice: 1))
    #expect(try signed(noticeDays: 0).session.problem("2025-040")?.closing == .closedOut)
  }

  // MARK: - Private

  private func signed(noticeDays: Int) throws -> Transcript {
    var row = Plans.waiting
    row.history.evidence?.signaturesNeeded = 2
    row.history.evidence?.ranks = ["正科", "副科"]
    row.history.evidence?.noticeDays = noticeDays
    var minutes = try transcript(south: row)
    minutes.refuses("accept 2025-040 县委书记", .carried("2025-040", .rankNeeded(["正科", "副科"])))
    try minutes.when("accept 2025-040 县委书记 rank=正科")
    try minutes.then { #expect($0.session.problem("2025-040")?.closing == .submitted) }
    minutes.refuses("accept 2025-040 县长 rank=正科", .carried("2025-040", .rankNeeded(["副科"])))
    try minutes.when("accept 2025-040 县长 rank=副科")
    return minutes
  }

  private func transcript(south: CarriedRow = Plans.waiting) throws -> Transcript {
    let past = CivilDate(dayNumber: Plans.day.dayNumber - 10)
    let north = [
      CarriedRow(
        problem: PlannedProblem(number: "2025-007", source: .lastYear, text: "台账不齐"),
        history: CarriedHistory(
          since: Plans.day, closing: .reopened, reopenings: 1, extensions: 1, letters: 2)),
      CarriedRow(
        problem: PlannedProblem(
          number: "2025-031", source: .lastYear, text: "活动室还上锁", details: [.deadline: .date(past)]),
        history: CarriedHistory(since: Plans.day)),
    ]
    let carried = CarryOver(units: [
      CarriedUnit(speaker: "north", closed: 3, rows: north), CarriedUnit(speaker: "south", closed: 0, rows: [south]),
    ])
    return try Transcript.given(Plans.simple(carryOver: carried), "9:00:00 open")
  }
}
