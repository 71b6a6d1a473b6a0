import RegisterImport
import Testing

@Suite("A line that breaks a rule is refused whole, with its cell, the cause and what to do")
struct RefusalTests {
  private func told(_ number: String, _ edit: (inout EditedTable) throws -> Void) throws -> [String] {
    let office = try Office.inMarch()
    var table = try EditedTable(office, as: .csv)
    try edit(&table)
    let comparison = try office.compare(table)
    let lines = comparison.lines.filter { $0.number?.rawValue == number }
    for line in lines where line.isTaken { Issue.record("\(line.told)") }
    return lines.flatMap(\.told)
  }

  @Test("What always stands is not emptied")
  func emptied() throws {
    let told = try told("2027-001") {
      try $0.type("", in: "单位", of: "2027-001")
      try $0.type("", in: "整改进展", of: "2027-001")
      try $0.type("另一位", in: "责任人", of: "2027-001")
    }
    #expect(told == ["C2：单位不能空；请填写", "N2：整改进展不能空；请填写"])
  }

  @Test("Another problem needs a reason, in the file or beside it")
  func reason() throws {
    let refused = try told("2027-001") { try $0.type("记录补写", in: "问题表现", of: "2027-001") }
    #expect(refused == ["E2：改问题表现要写明原因；加一列“更改原因”，或用 --reason"])
    let office = try Office.inMarch()
    var table = try EditedTable(office, as: .csv)
    try table.type("记录补写", in: "问题表现", of: "2027-001")
    #expect(try office.compare(table) { $0.reason = "核实后更正" }.lines.count { $0.isTaken } == 1)
    try table.addColumn("更正原因", ["2027-001": "核实"])
    var after = office
    try after.perform(try #require(try office.compare(table).command()))
    #expect(try after.row("2027-001").thread.last?.act.reason == "核实")
  }

  @Test("A deadline moves only as an extension, with approval and reason, asked for in time")
  func deadlines() throws {
    let refused = try told("2027-001") { try $0.type("2027-06-30", in: "整改时限", of: "2027-001") }
    #expect(refused.count == 1 && refused[0].hasPrefix("M2：时限由2027年4月30日改为2027年6月30日是延期"))
    #expect(refused[0].hasSuffix("pingyi register extend 2027-001 approver=职务 to=2027-06-30 reason=原因"))
    let emptied = try told("2027-001") { try $0.type("", in: "整改时限", of: "2027-001") }
    #expect(emptied.count == 1 && emptied[0].hasPrefix("M2：2027-001 的时限2027年4月30日不能直接改"))
    var office = try Office.inMarch()
    var table = try EditedTable(office, as: .csv)
    try table.type("2027年6月底", in: "整改时限", of: "2027-001")
    try table.addColumn("批准人", ["2027-001": "县委书记"])
    try table.addColumn("延期原因", ["2027-001": "材料未到"])
    let comparison = try office.compare(table)
    #expect(try comparison.told("2027-001") == ["整改时限：2027年4月30日→2027年6月30日（延期，县委书记批准）"])
    #expect(comparison.lines[0].notes.map { Strings(.zhHans).note($0) } == ["M2：2027年6月30日（按最后一天计）"])
    try office.perform(try #require(comparison.command()))
    #expect(try office.row("2027-001").extensions.map(\.approvedBy) == ["县委书记"])
    office.today = try Office.day("2027-05-10")
    #expect(try office.compare(table).isWithoutDifferences)
  }

  @Test("An extension that was asked for too late is refused by the rules")
  func late() throws {
    var office = try Office.inMarch()
    office.today = try Office.day("2027-05-10")
    var table = try EditedTable(office, as: .csv)
    try table.type("2027-06-30", in: "整改时限", of: "2027-001")
    try table.addColumn("批准人", ["2027-001": "县委书记"])
    let comparison = try office.compare(table) { $0.reason = "材料未到" }
    #expect(!comparison.lines[0].isTaken && comparison.lines[0].told[0].hasPrefix("M2：2027-001"))
    try table.addColumn("申请日期", ["2027-001": "2027.4.20"])
    #expect(try office.compare(table) { $0.reason = "材料未到" }.lines[0].isTaken)
  }

  @Test("A day of asking or a reason that cannot be read is named, and nothing else is taken for it")
  func unreadableBeside() throws {
    let asked = try told("2027-001") {
      try $0.type("2027-06-30", in: "整改时限", of: "2027-001")
      try $0.addColumn("批准人", ["2027-001": "县委书记"])
      try $0.addColumn("更改原因", ["2027-001": "材料未到"])
      try $0.addColumn("申请日期", ["2027-001": "2027-02-30"])
    }
    #expect(asked.count == 1 && asked[0].contains("2027-02-30"), "\(asked)")
  }

  @Test("The closing is changed by its own commands, which are told ready to type")
  func closing() throws {
    let done = try told("2027-001") { try $0.type("已销号", in: "完成情况", of: "2027-001") }
    #expect(done == ["O2：完成情况与台账不同，表格改不了；改回原样，或运行 pingyi register accept 2027-001 by=职务"])
    let day = try told("2027-004") { try $0.type("2027-02-21", in: "完成时间", of: "2027-004") }
    #expect(day.count == 1 && day[0].hasPrefix("P5：完成时间与台账不同"))
    let signed = try told("2027-004") { try $0.type("纪委书记", in: "验收人", of: "2027-004") }
    #expect(signed.count == 1 && signed[0].contains("accept 2027-004"))
    let office = try Office.inMarch()
    var table = try EditedTable(office, as: .csv)
    try table.type("", in: "完成情况", of: "2027-004")
    let comparison = try office.compare(table)
    #expect(comparison.isWithoutDifferences && comparison.lines[3].notes.count == 1)
  }

  @Test("What was submitted stays as it is until it is sent back, and says so")
  func locked() throws {
    let told = try told("2027-003") { try $0.type("另一位", in: "责任人", of: "2027-003") }
    #expect(told.count == 1 && told[0].hasPrefix("L4：2027-003 待验收，责任人不能改"))
  }

  @Test("Words and days that mean nothing name their cell")
  func nonsense() throws {
    let told = try told("2027-001") {
      try $0.type("快了", in: "整改进展", of: "2027-001")
      try $0.type("年底", in: "整改时限", of: "2027-001")
      try $0.type("天知道", in: "问题来源", of: "2027-001")
    }
    #expect(told.count == 3 && told.map { $0.prefix(2) } == ["F2", "M2", "N2"], "\(told)")
  }

  @Test("A number that is not ours, one that stands twice, and one that the hidden column contradicts")
  func numbers() throws {
    let office = try Office.inMarch()
    var table = try EditedTable(office, as: .csv)
    try table.repeatLine("2027-002")
    try table.type("2027-099", in: "问题编号", of: "2027-001")
    let lines = try office.compare(table).lines
    #expect(lines[0].told == ["B2：台账没有编号“2027-099”；请更正，新问题则清空编号"])
    #expect(lines[1].told == ["B3：编号 2027-002 在第3、9行都有；只留一行，新问题清空编号"])
    #expect(lines[7].told == ["B9：编号 2027-002 在第3、9行都有；只留一行，新问题清空编号"])
    var book = try EditedTable(office, as: .xlsx)
    try book.type("2027-002", in: "问题编号", of: "2027-001")
    let hidden = try office.compare(book).lines[0]
    #expect(hidden.told == ["B2：编号“2027-002”与隐藏列的“2027-001”不同；以哪个为准，把另一个清空"])
  }

  @Test("Where the visible numbers were removed, the hidden ones say which row is which")
  func hiddenNumbers() throws {
    let office = try Office.inMarch()
    var table = try EditedTable(office, as: .xlsx)
    try table.typeEverywhere(in: "问题编号") { _ in "" }
    table.turnLinesAround()
    #expect(try office.compare(table).isWithoutDifferences)
  }
}
