import ReviewRegister
import Testing

@Suite("A session is taken into the register")
struct TakingTests {
  private let name: SessionName

  init() throws { name = SessionName(id: "county", title: "全县述职评议会", date: try Desk.day("2026-12-18")) }

  private func fields(_ text: String, _ change: (inout RowFields) -> Void = { _ in }) -> RowFields {
    var fields = RowFields(unit: "丁镇", text: text, source: .film)
    (fields.goal, fields.measure, fields.owner) = ("好", "改", "镇长")
    fields.deadline = CivilDate("2027-06-30")
    change(&fields)
    return fields
  }

  private func session(_ edition: String, _ rows: [TakenRow]) -> RegisterCommand {
    RegisterCommand(.take(TakenSession(name: name, edition: edition, rows: rows)))
  }

  private func one(_ edition: String, _ change: @escaping (inout RowFields) -> Void = { _ in }) -> RegisterCommand {
    session(edition, [TakenRow(number: "2026-017", fields: fields("道路破损", change))])
  }

  @Test("Rows keep their numbers, and numbers given away later go on behind them")
  func numbers() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(one("a"))
    #expect(desk.rows.map(\.number.rawValue) == ["2026-017"])
    #expect(try desk.row("2026-017").origin.title == "全县述职评议会")
    try desk.type("add 县住建局 水管老化 source=masses")
    #expect(desk.rows.map(\.number.rawValue) == ["2026-017", "2026-018"])
  }

  @Test("The same edition taken twice changes nothing")
  func twice() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(one("a"))
    #expect(try desk.perform(one("a")).isEmpty)
  }

  @Test("A corrected edition changes what it changed and no more")
  func correctedEdition() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(one("a"))
    try desk.type("update 2026-017 remark=已电话联系 leader=副县长")
    try desk.perform(one("b") { $0.measure = "重修路面" })
    let row = try desk.row("2026-017")
    #expect(row.fields.measure == "重修路面" && row.fields.remark == "已电话联系" && row.fields.leader == "副县长")
    // An edition that changed nothing of the row adds nothing to its thread.
    let length = row.thread.count
    try desk.perform(one("c") { $0.measure = "重修路面" })
    #expect(try desk.row("2026-017").thread.count == length)
  }

  @Test("What the office has changed since stays, and the conflict is told once")
  func conflict() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(one("a"))
    try desk.type("update 2026-017 measure=封闭施工")
    let change: (inout RowFields) -> Void = { $0.measure = "重修路面" }
    try desk.perform(one("b", change))
    #expect(try desk.row("2026-017").fields.measure == "封闭施工")
    guard case .editionTaken(let changes, let kept)? = try desk.row("2026-017").thread.last?.event else {
      Issue.record("the conflict is not told")
      return
    }
    #expect(changes.isEmpty && kept.fields == [.measure])
    let length = try desk.row("2026-017").thread.count
    try desk.perform(one("c", change))
    #expect(try desk.row("2026-017").thread.count == length)
  }

  @Test("What office and session both say alike is no conflict, and follows the session from then on")
  func agreement() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(one("a"))
    try desk.type("update 2026-017 measure=重修路面")
    try desk.perform(one("b") { $0.measure = "重修路面" })
    try desk.perform(one("c") { $0.measure = "改道" })
    #expect(try desk.row("2026-017").fields.measure == "改道")
  }

  @Test("An extension in the register outlives a corrected edition")
  func extended() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(one("a"))
    try desk.type("extend 2026-017 approver=县长 to=2027-09-30 reason=雨季")
    try desk.perform(one("b") { $0.deadline = CivilDate("2027-07-31") })
    #expect(try desk.row("2026-017").deadline?.text == "2027-09-30")
  }

  @Test("A usual deadline is the office's word: an edition without one does not empty it")
  func usualDeadline() throws {
    var desk = try Desk("2026-12-20") { $0.usualDays.atOnce = 60 }
    try desk.perform(one("a") { $0.deadline = nil })
    #expect(try desk.row("2026-017").deadline?.text == "2027-02-16")
    try desk.perform(one("b") { ($0.deadline, $0.cause) = (nil, "年久失修") })
    #expect(try desk.row("2026-017").deadline?.text == "2027-02-16")
  }

  @Test("A row that is closed out is not changed by an edition, which is told")
  func closedRow() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(one("a"))
    try desk.type("submit 2026-017 已修", on: "2027-02-01")
    try desk.type("accept 2026-017 by=科长")
    try desk.perform(one("b") { $0.goal = "全线贯通" })
    #expect(try desk.row("2026-017").fields.goal == "好")
    try desk.type("reopen 2026-017 又坏了")
    #expect(try desk.row("2026-017").fields.goal == "好")
  }

  @Test("A problem the session withdrew is withdrawn; one that is gone is told and kept")
  func withdrawnAndGone() throws {
    var desk = try Desk("2026-12-20")
    let rows = ["2026-001", "2026-002"].map { TakenRow(number: $0, fields: fields($0)) }
    try desk.perform(session("a", rows))
    try desk.perform(session("b", [TakenRow(number: "2026-001", fields: fields("2026-001"), withdrawn: "重复")]))
    #expect(try desk.row("2026-001").withdrawn?.reason == "重复")
    #expect(try desk.row("2026-002").thread.last?.event == .missingFromEdition)
    #expect(try desk.row("2026-002").withdrawn == nil)
    let length = try desk.row("2026-002").thread.count
    try desk.perform(session("c", []))
    #expect(try desk.row("2026-002").thread.count == length)
  }

  @Test("A number that another row has already becomes a new one, which the next edition finds again")
  func collision() throws {
    var desk = try Desk("2026-12-20")
    for index in 1...17 { try desk.type("add 单位 问题\(index) source=film") }
    try desk.perform(one("a"))
    let row = try #require(desk.rows.last)
    #expect(row.number.rawValue == "2026-018" && row.origin.numberThere == "2026-017")
    try desk.perform(one("b") { $0.measure = "重修路面" })
    #expect(desk.rows.count == 18)
    #expect(try desk.row("2026-018").fields.measure == "重修路面")
  }

  @Test("A row carried over into a later session stays one row, and what was decided there is done once")
  func carriedOver() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(one("a"))
    let next = SessionName(id: "county-2027", title: "中期评议会", date: try Desk.day("2027-06-15"))
    let later = try Desk.day("2027-10-31")
    desk.today = try Desk.day("2027-06-16")
    for edition in ["x", "y"] {
      let taken = TakenRow(
        number: "2026-017", isCarriedOver: true, fields: fields("道路破损") { $0.cause = "超载" },
        outcomes: [.extended(to: later, approvedBy: "县长", reason: "资金到位晚")])
      try desk.perform(RegisterCommand(.take(TakenSession(name: next, edition: edition, rows: [taken]))))
    }
    let row = try desk.row("2026-017")
    #expect(desk.rows.count == 1 && row.extensions.count == 1 && row.deadline == later)
    #expect(row.isCarriedOver(to: next) && row.fields.cause == "超载")
    #expect(row.thread.count { if case .carriedOver = $0.event { true } else { false } } == 1)
  }

  @Test("A row accepted in the hall is closed out as far as the rules are met, and once")
  func closedInTheHall() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(one("a"))
    desk.today = try Desk.day("2027-06-16")
    let next = SessionName(id: "county-2027", title: "中期评议会", date: try Desk.day("2027-06-15"))
    let take = { (accepting: String) in
      RegisterCommand(
        .take(
          TakenSession(
            name: next, edition: "x",
            rows: [
              TakenRow(
                number: "2026-017", isCarriedOver: true, fields: fields("道路破损"),
                outcomes: [.shown(evidence: "现场视频", by: "镇长", acceptedBy: accepting, rank: nil)])
            ])))
    }
    var other = desk
    try other.perform(take("镇长"))
    #expect(try other.row("2026-017").closing == .submitted)
    try desk.perform(take("县委书记"))
    #expect(try desk.row("2026-017").closedOn?.text == "2027-06-15")
    #expect(try desk.perform(take("县委书记")).isEmpty)
  }
}
