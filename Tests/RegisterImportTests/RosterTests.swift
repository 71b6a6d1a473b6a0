import RegisterImport
import Testing

@testable import Spreadsheets

@Suite("A list of open problems from elsewhere")
struct RosterTests {
  /// As a township office writes it: a title, headings of its own, no numbers of ours.
  private func list(_ lines: [[String]], headings: [String] = ["序号", "乡镇", "存在问题", "来源", "整改期限", "负责人", "交办时间"]) throws
    -> Spreadsheet
  {
    try HandMadeBook(rows: [["2027年督查问题清单"], headings] + lines).read()
  }

  @Test("becomes new rows, with the number they have there and the day they were named")
  func new() throws {
    var office = try Office.inMarch()
    let book = try list(
      [
        ["1", "丁镇党委", "村级活动场所漏雨", "巡察", "2027年5月底", "组织委员", "2027.3.1"],
        ["2", "丁镇党委 ", "阅览室没有书", "群众反映", "2027-03-20", "宣传委员", "2027.3.1"],
      ])
    let comparison = try office.compare(book)
    #expect(comparison.lines.map(\.told) == [["新：丁镇党委 村级活动场所漏雨"], ["新：丁镇党委 阅览室没有书"]])
    #expect(comparison.missing == nil)
    try office.perform(try #require(comparison.command()))
    let row = try office.row("2027-009")
    #expect(row.unit == "丁镇党委" && row.origin.kind == .roster && row.origin.title == "清单")
    #expect(row.deadline?.text == "2027-03-20" && row.namedOn.text == "2027-03-01")
    // The same list again brings nothing new.
    let again = try office.compare(book)
    #expect(again.lines.allSatisfy { !$0.isTaken } && again.lines[0].told[0].contains("2027-008"))
  }

  @Test("is not silently put together with rows that read nearly like it, nor added beside them")
  func alike() throws {
    let office = try Office.inMarch()
    let book = try list([["1", "己镇党委", "村务公开不够及时", "纪实片", "", "", ""], ["2", "己镇党委", "村务公开", "纪实片", "", "", ""]])
    let comparison = try office.compare(book)
    #expect(comparison.lines[0].told == ["像是已有的 2027-005（退回）；是同一条就填上编号，不是就用 --add-alike"])
    #expect(comparison.lines[1].isTaken)
    #expect(try office.compare(book) { $0.addsAlike = true }.lines.allSatisfy { $0.isTaken })
  }

  @Test("may have numbers that look like ours and are not, where somebody says so")
  func foreignNumbers() throws {
    let office = try Office.inMarch()
    let book = try list(
      [["1", "丁镇党委", "村级活动场所漏雨", "巡察", "", "", ""]].map { ["2027-001"] + $0.dropFirst() },
      headings: ["编号", "乡镇", "存在问题", "来源", "整改期限", "负责人", "交办时间"])
    // Taken as ours, it would be another problem of the same number, which needs a reason.
    #expect(try office.compare(book).lines[0].told[0].contains("更改原因"))
    let comparison = try office.compare(book) { $0.isForeign = true }
    guard case .new(let opening) = comparison.lines[0].outcome else { throw Office.Missing.line(0) }
    #expect(opening.origin.numberThere == "2027-001")
  }

  @Test("says what is missing, what stands twice, and which unit nobody knows yet")
  func told() throws {
    let office = try Office.inMarch()
    let book = try list([
      ["1", "丁镇党委", "", "巡察", "", "", ""], ["2", "丁镇党委", "漏雨", "", "", "", ""],
      ["3", "丁镇党委", "停电", "巡察", "", "", ""], ["4", "丁镇党委", "停 电", "巡察", "", "", ""],
      ["5", "丁镇党委会", "停水", "巡察", "", "", ""], ["6", "丁镇党委", "断路", "巡察", "2027-03-01", "", ""],
    ])
    let lines = try office.compare(book).lines
    #expect(lines[0].told == ["C3：问题表现不能空；请填写"])
    #expect(lines[1].told == ["D4：没有写问题来源；请填写，或用 --source"])
    #expect(lines[2].isTaken && lines[3].told == ["C6：与第5行是同一单位的同一问题；请删去一行"])
    #expect(lines[4].isTaken && lines[4].notes == [.unknownUnit("丁镇党委会", near: "丁镇党委")])
    #expect(lines[5].told.count == 1 && lines[5].told[0].hasPrefix("E8：时限2027年3月1日早于"))
    #expect(try office.compare(book) { $0.source = .inspection }.lines[1].isTaken)
  }

  @Test("A problem that is closed already does not come in as new")
  func closed() throws {
    let office = try Office.inMarch()
    let headings = ["单位", "问题表现", "来源", "完成情况"]
    let book = try list([["丁镇党委", "停电", "巡察", "已销号"], ["丁镇党委", "停水", "巡察", "未销号"]], headings: headings)
    let lines = try office.compare(book).lines
    #expect(!lines[0].isTaken && lines[0].told[0].hasPrefix("D3：新问题不能写“已销号”") && lines[1].isTaken)
  }
}
