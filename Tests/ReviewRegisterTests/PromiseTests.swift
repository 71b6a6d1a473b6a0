import ReviewRegister
import Testing

@Suite("What units promised at sessions")
struct PromiseTests {
  private func take(_ id: String, _ day: String, _ promises: [Promise]) throws -> RegisterCommand {
    let name = SessionName(id: id, title: id, date: try Desk.day(day))
    return RegisterCommand(.take(TakenSession(name: name, edition: id, rows: [], promises: promises)))
  }

  private func desk() throws -> Desk {
    var desk = try Desk("2026-12-20")
    try desk.perform(
      try take(
        "county", "2026-12-18",
        [
          Promise(unit: "丁镇", text: "六月底修好村道", year: 2026), Promise(unit: "丁镇", text: "活动室每天开门", year: 2026),
          Promise(unit: "甲镇", text: "每月走访", year: 2026, isKept: true),
        ]))
    return desk
  }

  @Test(
    "A promise is known to be kept once somebody says so, in a few of its words; which are open is told where they fit none or two"
  )
  func kept() throws {
    var desk = try desk()
    let open = ["六月底修好村道", "活动室每天开门"]
    #expect(try desk.refusal("kept 丁镇 水库") == .source(.noSuchPromise(unit: "丁镇", open: open)))
    #expect(try desk.refusal("kept 丁镇 ，") == .source(.noSuchPromise(unit: "丁镇", open: open)))
    #expect(try desk.refusal("kept 甲镇 走访") == .source(.noSuchPromise(unit: "甲镇", open: [])))
    try desk.type("kept 丁镇 村道 note=现场看过", on: "2027-06-28")
    let day = try Desk.day("2027-12-01")
    #expect(desk.head.promises(before: day).map(\.isKept) == [true, false, true])
    #expect(try desk.refusal("kept 丁镇 村道") == .source(.noSuchPromise(unit: "丁镇", open: ["活动室每天开门"])))
    try desk.type("undo")
    #expect(desk.head.promises(before: day).map(\.isKept) == [false, false, true])
  }

  @Test(
    "A promise that comes up at two sessions is one, as the later session has it; of the day itself and after it none is told"
  )
  func twice() throws {
    var desk = try desk()
    desk.today = try Desk.day("2027-07-20")
    try desk.perform(
      try take(
        "half-year", "2027-07-15",
        [
          Promise(unit: "丁镇", text: "六月底修好村道", year: 2026, isKept: true), Promise(unit: "丁镇", text: "再修一条", year: 2027),
        ]))
    let told = desk.head.promises(before: try Desk.day("2027-12-18"))
    #expect(told.map(\.text) == ["六月底修好村道", "活动室每天开门", "每月走访", "再修一条"])
    #expect(told.map(\.isKept) == [true, false, true, false])
    #expect(desk.head.promises(before: try Desk.day("2027-07-15")).count == 3)
    #expect(desk.head.promises(before: try Desk.day("2026-12-18")).isEmpty)
  }

  @Test("A corrected edition changes what it says of promises and nothing else")
  func corrected() throws {
    var desk = try desk()
    let name = SessionName(id: "county", title: "county", date: try Desk.day("2026-12-18"))
    let promise = Promise(unit: "丁镇", text: "六月底修好村道和桥", year: 2026)
    let events = try desk.perform(
      RegisterCommand(.take(TakenSession(name: name, edition: "county", rows: [], promises: [promise]))))
    #expect(events.map(\.kind) == [.sessionTaken])
    #expect(desk.head.promises(before: try Desk.day("2027-01-01")).map(\.text) == ["六月底修好村道和桥"])
  }
}
