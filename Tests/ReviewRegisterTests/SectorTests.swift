import Foundation
import ReviewRegister
import Testing

@Suite("Sectors of the units in the register")
struct SectorTests {
  private let number = RowNumber("2027-001")

  private func taken(_ edition: String, _ sector: Sector?) throws -> RegisterCommand {
    var fields = RowFields(unit: "丁镇", text: "道路破损", source: .film)
    fields.sector = sector
    let name = SessionName(id: "county", title: "全县述职评议会", date: try Desk.day("2026-12-18"))
    let row = TakenRow(number: "2026-017", fields: fields)
    return RegisterCommand(.take(TakenSession(name: name, edition: edition, rows: [row])))
  }

  @Test("A row's sector is said by hand as it is added, or later, also when it is closed out, and can be emptied again")
  func byHand() throws {
    var desk = try Desk.with(.closedOut)
    #expect(try desk.row("2027-001").fields.sector == nil)
    try desk.type("update 2027-001 sector=乡镇街道")
    #expect(try desk.row("2027-001").fields.sector == .township)
    try desk.type("update 2027-001 sector=\"\"")
    #expect(try desk.row("2027-001").fields.sector == nil)
    try desk.type("add 某公司党委 台账缺页 source=film sector=firm")
    #expect(try desk.row("2027-002").fields.sector == .firm)
    #expect(try desk.refusal("update 2027-001 sector=farm") != nil, "no other word is taken for one")
  }

  @Test(
    "A session's rows have the sectors of its units; a corrected edition changes them, and the office's own word stays")
  func fromSession() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(taken("a", nil))
    #expect(try desk.row("2026-017").fields.sector == nil)
    try desk.perform(taken("b", .township))
    #expect(try desk.row("2026-017").fields.sector == .township)
    try desk.type("update 2026-017 sector=village")
    try desk.perform(taken("c", .office))
    #expect(try desk.row("2026-017").fields.sector == .village)
    let length = try desk.row("2026-017").thread.count
    try desk.perform(taken("d", .office))
    #expect(try desk.row("2026-017").thread.count == length, "it is told once")
  }

  @Test("A list is narrowed by sector, and the numbers by sector make up the whole")
  func figures() throws {
    var desk = try Desk()
    for (unit, sector) in [("甲村", "sector=village"), ("乙村", "sector=village"), ("丙局", "sector=office"), ("丁镇", "")] {
      try desk.type("add \(unit) 问题 source=film \(sector)")
    }
    guard case .query(.list(let filter)) = try desk.request("list sector=村") else {
      Issue.record("a list is no query")
      return
    }
    let found = RowQuery(filter, on: desk.today).answer(of: desk.rows, settings: desk.settings)
    #expect(found.map(\.unit) == ["甲村", "乙村"])
    let figures = try desk.figures(on: "2027-02-01")
    #expect(figures.bySector.mapValues { $0[.rows] } == ["village": 2, "office": 1, "": 1])
    Invariants.check(figures)
  }

  @Test("Where nobody has said a sector there are no numbers by it, and a report is written as it always was")
  func unsaid() throws {
    let figures = try Desk.withRow().figures(on: "2027-02-01")
    #expect(figures.bySector.isEmpty)
    let json = String(decoding: try JSONEncoder().encode(figures), as: UTF8.self)
    #expect(!json.contains("ector"))
  }

  @Test("What moved is told by sector only where both reports have sectors")
  func moved() throws {
    var desk = try Desk.withRow()
    let before = try desk.figures(on: "2027-02-01")
    try desk.type("update 2027-001 sector=office")
    let after = try desk.figures(on: "2027-02-01")
    #expect(after.moved(since: before).bySector.isEmpty)
    try desk.type("add 某村 问题 source=film sector=village")
    let later = try desk.figures(on: "2027-02-01").moved(since: after)
    #expect(later.bySector.mapValues { $0[.rows] } == ["village": 1, "office": 0])
  }
}
