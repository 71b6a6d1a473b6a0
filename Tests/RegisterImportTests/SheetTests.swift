import RegisterImport
import Testing

@Suite("Which sheet, which columns, which lines")
struct SheetTests {
  /// What a table of ours says, as texts.
  private func texts(_ office: Office) throws -> [[String]] {
    let sheet = try #require(try EditedTable(office, as: .csv).book.sheets.first)
    return sheet.rows.map { row in (1...21).map { row[$0].value.text } }
  }

  @Test("A hidden sheet is never looked into unless it is named, and that it is there is told")
  func hidden() throws {
    let office = try Office.inMarch()
    var old = try texts(office)
    old[1][11] = "旧的责任人"
    let book = try HandMadeBook([
      .init(name: "旧台账", rows: old, isHidden: true), .init(name: "说明", rows: [["请填写"]]),
      .init(name: "台账", rows: try texts(office)),
    ]).read()
    let table = try ImportedTable(book)
    #expect(table.sheet == "台账" && table.hiddenSheets == ["旧台账"])
    #expect(Strings(.zhHans).remarks(on: table) == ["隐藏的工作表没有看：旧台账"])
    #expect(try office.compare(book).isWithoutDifferences)
    #expect(try ImportedTable(book, sheet: "旧台账").sheet == "旧台账")
    let alone = try HandMadeBook([.init(name: "旧台账", rows: old, isHidden: true)]).read()
    #expect(throws: ImportedTable.Failure.noHeadings(hidden: ["旧台账"])) { _ = try ImportedTable(alone) }
    #expect(throws: ImportedTable.Failure.noSuchSheet("别的", known: ["旧台账"])) {
      _ = try ImportedTable(alone, sheet: "别的")
    }
  }

  @Test("Cells merged down say the same for each line; across columns nobody knows what was meant")
  func merged() throws {
    let office = try Office.inMarch()
    var rows = try texts(office)
    // Spreadsheets keep the first cell of what is merged and empty the others.
    rows[2][2] = ""
    rows[1][10] = "党委书记"
    (rows[1][11], rows[4][20]) = ("", "")
    let book = try HandMadeBook(rows: rows, merges: ["C2:C3", "K2:L2"]).read()
    let lines = try office.compare(book).lines
    #expect(lines[1].told == [])
    #expect(lines[0].told == ["L2：合并单元格 K2:L2 盖住了这一格；请取消合并后填写"])
    #expect(lines[3].told == ["备注：内部备注→（清空）"])
  }

  @Test("Titles of sections and headings that stand again are no problems, and are told")
  func titles() throws {
    let office = try Office.inMarch()
    var rows = try texts(office)
    rows.insert(["一、党建方面"] + Array(repeating: "", count: 20), at: 1)
    rows.insert(rows[0], at: 5)
    rows.insert(["99"] + Array(repeating: "", count: 20), at: 7)
    let book = try HandMadeBook(rows: rows, merges: ["A2:U2"]).read()
    let table = try ImportedTable(book)
    #expect(table.passedOver == [2, 6] && table.lines.count == 7)
    #expect(try office.compare(book).isWithoutDifferences)
  }

  @Test("A heading that is merely like one is told and not used, until somebody says so; that is remembered")
  func mapping() throws {
    let office = try Office.inMarch()
    var table = try EditedTable(office, as: .csv)
    try table.rename("责任人", "直接责任人员")
    let first = try ImportedTable(try table.book)
    #expect(first.match.columns[.field(.owner)] == nil)
    #expect(Strings(.zhHans).remarks(on: first).contains { $0.contains("直接责任人员") })
    let decided = try ImportedTable(try table.book, decisions: [.field(.owner): "直接责任人员", .field(.remark): nil])
    #expect(decided.match.columns[.field(.owner)] == 12 && decided.match.columns[.field(.remark)] == nil)
    var mappings = ColumnMappings()
    mappings.remember(decided.mapping)
    mappings = try #require(ColumnMappings(json: try mappings.json()))
    table.turnColumnsAround()
    let again = try ImportedTable(try table.book, remembered: mappings)
    #expect(again.match.isRemembered && again.match.columns[.field(.owner)] == 10)
    #expect(again.match.columns[.field(.remark)] == nil)
    #expect(throws: ImportedTable.Failure.unknownColumn("没有")) {
      _ = try ImportedTable(try table.book, decisions: [.field(.owner): "没有"])
    }
  }

  @Test("A table without number, and without unit and problem, is none")
  func noKey() throws {
    let book = try HandMadeBook(rows: [["责任人", "整改时限"], ["书记", "2027-05-01"]]).read()
    #expect(throws: ImportedTable.Failure.noKey) { _ = try ImportedTable(book) }
    let other = try HandMadeBook(rows: [["姓名", "电话"], ["甲", "1"]]).read()
    #expect(throws: ImportedTable.Failure.noHeadings(hidden: [])) { _ = try ImportedTable(other) }
    for language in Language.allCases { #expect(!Strings(language).failure(.noKey).isEmpty) }
  }

  @Test("A formula without its result is no value")
  func formula() throws {
    let office = try Office.inMarch()
    var table = try EditedTable(office, as: .csv)
    try table.type("=SUM(A1:A3)", in: "责任人", of: "2027-001")
    // Our own writer marks it as text, and as text it comes back.
    #expect(try office.compare(table).told("2027-001") == ["责任人：党委书记→=SUM(A1:A3)"])
  }
}
