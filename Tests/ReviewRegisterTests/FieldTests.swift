import ReviewRegister
import Testing

@Suite("Fields, days and texts")
struct FieldTests {
  private let number = RowNumber("2027-001")

  @Test("Every field is read and written by its name, and differs only where it differs")
  func everyField() {
    var fields = RowFields(unit: "甲", text: "乙", source: .film)
    let before = fields
    for field in RowField.allCases {
      switch field.line.place {
      case .neededText, .text: fields[field] = .text("新\(field.rawValue)")
      case .date: fields[field] = CivilDate("2027-05-01").map(RowValue.date)
      case .span: fields[field] = .span(.seconds(90))
      case .flag: fields[field] = .flag(true)
      case .source: fields[field] = .text(ProblemSource.question.rawValue)
      case .scope: fields[field] = .text(ProblemScope.common.rawValue)
      case .rectification: fields[field] = .text(Rectification.continuous.rawValue)
      case .sector: fields[field] = .text(Sector.firm.rawValue)
      }
    }
    #expect(fields.differences(from: before) == RowField.allCases)
    #expect(fields.differences(from: fields).isEmpty)
  }

  @Test("What cannot be empty stays as it is where it is set to nothing")
  func needed() {
    var fields = RowFields(unit: "甲", text: "乙", source: .film)
    for field in [RowField.unit, .text, .source, .scope, .rectification, .isPublic, .needsCheck] { fields[field] = nil }
    #expect(fields == RowFields(unit: "甲", text: "乙", source: .film))
  }

  @Test("Another unit or another problem needs a reason; what is filled in does not")
  func reasons() throws {
    let desk = try Desk.withRow()
    #expect(try desk.refusal("update 2027-001 unit=县水务局") == .reasonNeeded(.update))
    #expect(try desk.refusal("update 2027-001 unit=县水务局 reason=职责调整") == nil)
    #expect(try desk.refusal("update 2027-001 cause=年久") == nil)
    #expect(try desk.refusal("update 2027-001 text=\"\" reason=x") == .fieldNeeded(.text))
  }

  @Test("What evidence was handed in against stays, and the office's own fields do not wait for that")
  func locked() throws {
    let desk = try Desk.with(.submitted)
    #expect(try desk.refusal("update 2027-001 goal=更好") == .fieldLocked(number, .goal, .submitted))
    #expect(try desk.refusal("update 2027-001 contact=副书记 remark=盯紧") == nil)
  }

  @Test("Progress says how far the work has come, and a change to the same is refused without a note")
  func progress() throws {
    var desk = try Desk.withRow()
    try desk.type("update 2027-001 progress=basically-done")
    #expect(try desk.row("2027-001").progress == .basicallyDone && !desk.row("2027-001").isDone)
    #expect(try desk.refusal("update 2027-001 progress=basically-done") == .nothingToChange(number))
    #expect(try desk.refusal("update 2027-001 note=只差路灯") == nil)
    #expect(
      try Desk.with(.closedOut).refusal("update 2027-001 progress=in-progress") == .progressLocked(number, .closedOut))
  }

  @Test("Nothing is done on a day that lies ahead, or before the problem was named")
  func days() throws {
    let desk = try Desk.withRow()
    let (ahead, today) = (try Desk.day("2027-01-11"), try Desk.day("2027-01-10"))
    #expect(try desk.refusal("urge 2027-001 on=2027-01-11") == .dayInFuture(ahead, today: today))
    #expect(
      try desk.refusal("urge 2027-001 on=2027-01-09")
        == .dayBeforeRow(number, try Desk.day("2027-01-09"), opened: today))
  }

  @Test("Text from outside is cleaned, and refused where nothing is left or it is too long")
  func hostile() throws {
    var desk = try Desk()
    try desk.type("add 县住建局 \"\u{1B}[31m红\u{202E}字\" source=film")
    #expect(try desk.row("2027-001").fields.text == "[31m红字")
    #expect(try desk.refusal("add 县住建局 \"\u{1B}\" source=film") == .fieldNeeded(.text))
    let long = String(repeating: "长", count: PlainText.limit + 1)
    #expect(try desk.refusal("pledge 2027-001 \(long)") == .textTooLong(PlainText.limit + 1, limit: PlainText.limit))
  }

  @Test("A command on several rows is done to all of them or to none")
  func several() throws {
    var desk = try Desk.withRow()
    try desk.type("add 丁镇 道路破损 source=film")
    try desk.type("urge 2027-002")
    let january = try #require(Month(rawValue: "2027-01"))
    #expect(
      try desk.refusal("urge 2027-001,2027-002") == .supervision(RowNumber("2027-002"), .urgedAlready(january)))
    try desk.type("urge 2027-001，2027-002", on: "2027-02-01")
    #expect(
      desk.rows.allSatisfy { $0.urgedMonths.count == $0.number.rawValue.suffix(1).compactMap(\.wholeNumberValue)[0] })
    #expect(try desk.refusal("urge 2027-001,2027-001") == .rowNamedTwice(number))
    #expect(try desk.refusal("urge 2027-099") == .unknownRow(RowNumber("2027-099")))
  }

  @Test("A common problem has a row for each unit and one for the committee, held together by its number")
  func common() throws {
    var desk = try Desk()
    try desk.type("common 形式主义 units=甲镇、乙镇 source=commentary")
    #expect(desk.rows.map(\.unit) == ["县委", "甲镇", "乙镇"])
    #expect(desk.rows.allSatisfy { $0.fields.scope == .common && $0.fields.commonId == "2027-001" })
    #expect(try desk.refusal("common 形式主义 units=甲镇,甲镇 source=film") == .source(.unitNamedTwice("甲镇")))
  }
}
