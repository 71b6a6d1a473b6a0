import ReviewRegister
import Testing

@Suite("Beside the rows")
struct HeadTests {
  @Test("Settings that contradict themselves are refused with their key")
  func settings() {
    let faults: [(SettingsFault, (inout RegisterSettings) -> Void)] = [
      (.officeMissing, { $0.office = " " }), (.signatures(3), { $0.acceptance.signatures = 3 }),
      (.ranksTooFew, { ($0.acceptance.signatures, $0.acceptance.ranks) = (2, ["科级"]) }),
      (.share(key: "look_back.share", 0), { $0.lookBack.share = 0 }),
      (.days(key: "buffer_days", 16, allowed: 0...15), { $0.bufferDays = 16 }),
      (.urgentAboveNear(urgent: 30, near: 20), { $0.urgentDays = 30 }),
      (.stepTwice("notice"), { $0.steps.append($0.steps[0]) }),
      (.removeAfterUnknown("x", known: SupervisionStep.fiveLetters.map(\.id)), { $0.removeAfter = "x" }),
    ]
    for (fault, change) in faults {
      var settings = RegisterSettings(office: "县委组织部", level: .county)
      change(&settings)
      #expect(settings.faults == [fault])
      #expect(throws: RegisterRejection.badSettings(fault)) { try Register.begin(settings) }
    }
    var colours = RegisterSettings(office: "县委组织部", level: .county)
    let blue = SupervisionStep(id: "blue", title: "蓝色督办单", trigger: .beforeDeadline(days: 20), answerWithin: 5)
    (colours.steps, colours.removeAfter) = ([blue], nil)
    #expect(colours.faults.isEmpty)
  }

  @Test("Settings are changed by an event, and the same ones again by none")
  func changing() throws {
    var desk = try Desk()
    var settings = desk.settings
    settings.bufferDays = 10
    try desk.perform(RegisterCommand(.changeSettings(settings)))
    #expect(desk.settings.bufferDays == 10)
    #expect(try desk.perform(RegisterCommand(.changeSettings(settings))).isEmpty)
  }

  @Test("An inspection adds rows that say where they come from, also later by its id")
  func inspection() throws {
    var desk = try Desk()
    try desk.type("inspect 一季度暗访 id=q1 announced=no units=甲镇,乙镇 date=2027-01-08")
    try desk.type("add 甲镇 窗口无人 inspection=q1")
    let row = try desk.row("2027-001")
    #expect(row.origin.title == "一季度暗访" && row.fields.source == .inspection && row.namedOn.text == "2027-01-08")
    #expect(try desk.refusal("inspect 又一次 id=q1") == .source(.inspectionKnown("q1")))
    #expect(try desk.refusal("add 甲镇 窗口无人 inspection=q9") == .source(.unknownInspection("q9", known: ["q1"])))
  }

  @Test("Branches have a plan each, and their rates stand beside what was aimed at")
  func branches() throws {
    var desk = try Desk()
    #expect(try desk.refusal("branch 东村支部 unit=甲镇") == .emptyText)
    for (index, name) in ["东村", "西村", "南村"].enumerated() {
      try desk.type("branch \(name)支部 unit=甲镇 plan=派驻第一书记 leader=副书记")
      if index < 2 { try desk.type("branch \(name)支部 unit=甲镇 state=\(index == 0 ? "advanced" : "converted")") }
    }
    #expect(desk.head.branches.count == 3 && desk.head.branches.allSatisfy { $0.plan == "派驻第一书记" })
    let figures = BranchFigures(desk.head.branches, year: 2027, targets: desk.settings.branchTargets)
    #expect(figures.convertedShare.text == "66.67" && figures.advancedShare.text == "33.33")
    #expect(!figures.reachesConverted && figures.reachesAdvanced)
  }

  @Test("Figures roll up through four levels, each number once, and it is known from where")
  func rollUp() throws {
    let day = try Desk.day("2027-06-30")
    var own = Counts()
    (own[.rows], own[.done]) = (10, 4)
    let village = RollUp(office: "东村", level: .village, on: day, edition: "v", own: own, below: [])
    let township = RollUp(office: "甲镇", level: .township, on: day, edition: "t", own: own, below: [village])
    let other = RollUp(office: "乙镇", level: .township, on: day, edition: "o", own: own, below: [])
    var desk = try Desk("2027-07-01")
    for lower in [township, other, township] { try desk.perform(RegisterCommand(.takeLower(lower))) }
    #expect(desk.head.lowerRegisters.map(\.office) == ["甲镇", "乙镇"])
    let figures = try desk.figures(on: "2027-07-01")
    #expect(figures.allLevels[.rows] == 30 && figures.allLevels[.done] == 12)
    #expect(figures.byLevel["township"]?[.rows] == 20 && figures.byLevel["village"]?[.rows] == 10)
    let county = RollUp(desk.head, own: Counts(), on: day, edition: "c")
    #expect(county.total[.rows] == 30 && county.below.first?.below.first?.office == "东村")
    #expect(throws: RegisterRejection.source(.countedTwice(office: "东村", through: "甲镇"))) {
      try desk.decide(RegisterCommand(.takeLower(village)))
    }
    let older = RollUp(
      office: "乙镇", level: .township, on: try Desk.day("2027-05-01"), edition: "p", own: own, below: [])
    #expect(throws: RegisterRejection.source(.olderEdition(office: "乙镇", day))) {
      try desk.decide(RegisterCommand(.takeLower(older)))
    }
    let peer = RollUp(office: "邻县", level: .county, on: day, edition: "q", own: own, below: [])
    #expect(throws: RegisterRejection.source(.levelNotBelow(office: "邻县", .county))) {
      try desk.decide(RegisterCommand(.takeLower(peer)))
    }
  }

  @Test("Undo takes back whole commands, and redo brings them again, to the same register as a log read anew")
  func undo() throws {
    var desk = try Desk.withRow()
    try desk.type("common 形式主义 units=甲镇,乙镇 source=commentary")
    try desk.type("undo")
    #expect(desk.rows.count == 1)
    try desk.type("redo")
    #expect(desk.rows.count == 4)
    try desk.type("undo")
    try desk.type("add 丁镇 道路破损 source=film")
    #expect(desk.rows.map(\.number.rawValue) == ["2027-001", "2027-002"])
    let anew = try #require(EventHistory<Register>(desk.history.records))
    #expect(anew.state.rows == desk.history.state.rows && anew.state.head == desk.head)
  }

  @Test("What has left the office is taken back only with a reason, and never over somebody else's head")
  func undoWithReason() throws {
    var desk = try Desk.with(.closedOut)
    #expect(try desk.refusal("undo") == .undoNeedsReason)
    let overtaken = RegisterCommand(.undo(batch: 2), Said(reason: "录错"))
    #expect(throws: RegisterRejection.undoOvertaken) { try desk.decide(overtaken) }
    try desk.type("undo 录错")
    #expect(try desk.row("2027-001").closing == .submitted)
  }

  @Test("An event of a row touches that row alone, any other the head alone")
  func touches() throws {
    let desk = try Desk.with(.reopened)
    for recorded in desk.history.records {
      var part = Register(head: desk.head, rows: desk.rows)
      let before = part
      part.apply(recorded)
      if recorded.event.isOfHead { #expect(part.rows == before.rows) }
      if recorded.event.row != nil { #expect(part.head == before.head) }
    }
  }
}
