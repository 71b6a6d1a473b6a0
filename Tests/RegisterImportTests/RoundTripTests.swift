import RegisterImport
import Testing

@Suite("The register's export comes back")
struct RoundTripTests {
  @Test(
    "without a difference where nobody edited it, in every format and language", arguments: EditedTable.Format.allCases)
  func untouched(format: EditedTable.Format) throws {
    let office = try Office.inMarch()
    for language in Language.allCases {
      let comparison = try office.compare(try EditedTable(office, as: format, language))
      #expect(comparison.lines.count == 7 && comparison.isWithoutDifferences, "\(comparison.lines.map(\.told))")
      #expect(comparison.missing == 0 && comparison.command() == nil)
      #expect(comparison.lines.allSatisfy { $0.notes.isEmpty })
    }
  }

  @Test("whatever its columns and lines are moved to", arguments: EditedTable.Format.allCases)
  func moved(format: EditedTable.Format) throws {
    let office = try Office.inMarch()
    var table = try EditedTable(office, as: format)
    table.turnColumnsAround()
    table.turnLinesAround()
    try table.type("逐周检查", in: "整改措施", of: "2027-001")
    let comparison = try office.compare(table)
    #expect(try comparison.told("2027-001") == ["整改措施：逐月检查→逐周检查"])
    #expect(comparison.lines.count { $0.isTaken } == 1)
  }

  @Test("Differences are of values: days and words however they are typed, blanks and full width say nothing")
  func values() throws {
    let office = try Office.inMarch()
    var table = try EditedTable(office, as: .csv)
    try table.type("2027年4月30日", in: "整改时限", of: "2027-001")
    try table.type("２０２７．５．３１", in: "整改时限", of: "2027-002")
    try table.type("2027/4/25", in: "整改时限", of: "2027-003")
    try table.type("党费收缴台账　Ａ　缺页 ", in: "问题表现", of: "2027-006")
    try table.type(" in-progress ", in: "整改进展", of: "2027-002")
    try table.type("Not started", in: "整改进展", of: "2027-001")
    try table.type("公開", in: "备注", of: "2027-001")
    try table.typeEverywhere(in: "单位") { $0 + "　" }
    try table.typeEverywhere(in: "问题编号") { $0.replacing("2027-", with: "２０２７－") }
    let comparison = try office.compare(table)
    #expect(try comparison.told("2027-001") == ["备注：内部备注→公開"])
    #expect(comparison.lines.count { $0.isTaken } == 1, "\(comparison.lines.map(\.told))")
  }

  @Test("with what somebody changed, field by field; taken as one command it is what the table says")
  func changes() throws {
    var office = try Office.inMarch()
    var table = try EditedTable(office, as: .xlsx)
    try table.type("组织委员", in: "责任人", of: "2027-001")
    try table.type("", in: "责任领导", of: "2027-001")
    try table.type("正在整改", in: "整改进展", of: "2027-001")
    try table.type("2027-07-31", in: "整改时限", of: "2027-006")
    try table.type("补齐", in: "整改措施", of: "2027-006")
    let comparison = try office.compare(table)
    #expect(
      try comparison.told("2027-001") == ["责任领导：县委副书记→（清空）", "责任人：党委书记→组织委员", "整改进展：尚未启动→正在整改"])
    #expect(try comparison.told("2027-006") == ["整改措施：→补齐", "整改时限：→2027年7月31日"])
    try office.perform(try #require(comparison.command()))
    let row = try office.row("2027-001")
    #expect(row.fields.owner == "组织委员" && row.fields.leader == nil && row.progress == .inProgress)
    #expect(try office.compare(table).isWithoutDifferences)
  }

  @Test("of chosen lines alone, where some are chosen")
  func only() throws {
    let office = try Office.inMarch()
    var table = try EditedTable(office, as: .csv)
    for number in ["2027-001", "2027-002", "2027-006"] { try table.type("组织员", in: "责任人", of: number) }
    let comparison = try office.compare(table)
    let command = try #require(comparison.command(only: ["2027-002", "2"]))
    // Line 2 of the sheet is the first row.
    #expect(command.rows(in: office.register.head).map(\.rawValue) == ["2027-001", "2027-002"])
    #expect(comparison.command(only: ["2027-099"]) == nil)
  }

  @Test("A row that is missing in the file stays, and is counted")
  func missing() throws {
    let office = try Office.inMarch()
    var table = try EditedTable(office, as: .csv)
    try table.removeLine("2027-003")
    try table.removeLine("2027-004")
    let comparison = try office.compare(table)
    #expect(comparison.missing == 2 && comparison.isWithoutDifferences)
  }

  @Test("No two columns are headed alike")
  func headings() {
    let office = ImportField.allCases
    for language in Language.allCases {
      let titles = office.map { Strings(language).title($0) }
      #expect(Set(titles).count == titles.count)
    }
    let all = ImportField.headingKeys
    #expect(all.count == Set(all).count, "\(all.filter { key in all.count { $0 == key } > 1 })")
  }
}
