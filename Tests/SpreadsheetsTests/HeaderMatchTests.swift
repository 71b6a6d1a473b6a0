import ReviewValues
import Testing

@testable import Spreadsheets

private enum Field: String, FieldName, CaseIterable {
  case unit, problem, deadline, owner, progress, completed
}

@Suite("Headings")
struct HeaderMatchTests {
  private static let fields: [FieldHeadings<Field>] = [
    .init(.unit, ["单位", "單位", "Unit", "单位名称"], isRequired: true),
    .init(.problem, ["问题表现", "問題表現", "存在问题", "Problem"], isRequired: true),
    .init(.deadline, ["整改时限", "整改時限", "Deadline"]), .init(.owner, ["责任人", "責任人", "Owner"]),
    .init(.progress, ["整改进展", "整改進展", "Progress"]), .init(.completed, ["完成时间", "完成時間", "Completed on"]),
  ]

  @Test(
    "are found below titles, in any order, in Chinese of both scripts and in English, whatever stands between signs")
  func variants() throws {
    let tables = [
      "整改台账\n2026年12月\n序号,单位,问题表现,整改时限,责任人,整改进展,完成时间\n1,甲镇,a,b,c,d,e",
      "完成時間,責任人,整改時限,備註,問題表現,單位,整改進展\na,b,c,d,e,甲镇,f",
      "Completed on,DEADLINE,unit,problem,Owner,Progress\na,b,甲镇,c,d,e",
      "单 位,“问题表现（简述）”,整改时限(年/月/日),责任人*：,【整改进展】,完成时间\n甲镇,a,b,c,d,e",
      "单位 Unit,问题表现/Problem,整改时限 Deadline,责任人 Owner,整改进展 Progress,\"完成时间\nCompleted on\"\n甲镇,a,b,c,d,e",
      "单　位；存在问题；整改时限；ＯＷＮＥＲ；整改进展；完成时间\n甲镇；a；b；c；d；e".replacing("；", with: "，"),
    ]
    for table in tables {
      let sheet = try Spreadsheet.read(Array(table.utf8), name: "").sheets[0]
      let match = try #require(HeaderMatch(sheet, HeaderMatchTests.fields), "\(table)")
      #expect(match.columns.count == 6 && match.doubts.isEmpty, "\(table)")
      let row = try #require(match.body(of: sheet).first)
      #expect(row[try #require(match.columns[.unit])].value == .text("甲镇"), "\(table)")
    }
  }

  @Test("may take two lines, merged or not, and data begin below what is merged with them")
  func twoLines() throws {
    func cell(_ text: String) -> String { "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
    let merged = Book(
      rows: "<row>\(cell("整改台账"))</row>"
        + "<row>\(["单位", "问题表现", "整改", ""].map(cell).joined())</row>"
        + "<row>\(["", "", "进展", "时限（日期）"].map(cell).joined())</row>"
        + "<row>\(["甲镇", "a", "b", "c"].map(cell).joined())</row>",
      merges: ["A1:D1", "A2:A3", "B2:B3", "C2:D2"])
    let match = try #require(HeaderMatch(try merged.read().sheets[0], HeaderMatchTests.fields))
    #expect(match.rows == 2...3)
    #expect(match.columns == [.unit: 1, .problem: 2, .progress: 3, .deadline: 4])
    #expect(match.headings.map(\.text) == ["单位", "问题表现", "整改 进展", "整改 时限（日期）"])

    let plain = try Spreadsheet.read(Array("单位,问题表现,整改,整改\n,,进展,时限\n甲镇,a,b,c\n".utf8), name: "").sheets[0]
    let second = try #require(HeaderMatch(plain, HeaderMatchTests.fields))
    #expect(second.rows == 1...2 && second.columns.count == 4)

    let group = Book(
      rows: "<row>\(["单位", "问题表现", "其他", ""].map(cell).joined())</row>"
        + "<row>\(["", "", "x", "y"].map(cell).joined())</row><row>\(cell("甲镇"))</row>",
      merges: ["A1:A2", "B1:B2", "C1:D1"])
    #expect(HeaderMatch(try group.read().sheets[0], HeaderMatchTests.fields)?.rows == 1...2)
  }

  @Test("that are missing, occur twice or are misspelt are reported and not guessed")
  func doubts() throws {
    let table = "单位,责任人,责任人,问题表象,整改时限要求,其他\n甲镇,a,b,c,d,e\n"
    let sheet = try Spreadsheet.read(Array((table + "\n").utf8), name: "").sheets[0]
    let match = try #require(HeaderMatch(sheet, HeaderMatchTests.fields))
    #expect(match.columns == [.unit: 1])
    let texts = match.doubts.map { Strings(.zhHans).doubt($0, name: \.rawValue) }
    #expect(
      texts == [
        "“owner”可能是B列“责任人”、C列“责任人”；请指定是哪一列", "D列“问题表象”可能是“problem”；请确认", "E列“整改时限要求”可能是“deadline”；请确认",
        "没有找到“problem”一列；请指定是哪一列",
      ])
    #expect(match.unused.map(\.column) == [2, 3, 4, 5, 6])
    let prose = try Spreadsheet.read(Array("会议通知,a\n各镇,b\n".utf8), name: "").sheets[0]
    #expect(HeaderMatch(prose, HeaderMatchTests.fields) == nil)
  }

  @Test("decided by a person are remembered for tables with the same headings, wherever the columns have moved")
  func remembered() throws {
    let table = "单位,责任人,责任人,问题表象,备注\n甲镇,a,b,c,d\n"
    let sheet = try Spreadsheet.read(Array(table.utf8), name: "").sheets[0]
    let match = try #require(HeaderMatch(sheet, HeaderMatchTests.fields))
    #expect(!match.isRemembered)
    var mappings = ColumnMappings()
    mappings.remember(match.mapping(with: [.owner: 3, .problem: 4, .progress: nil, .completed: nil, .unit: 5]))
    let read = try #require(ColumnMappings(json: mappings.json()))
    #expect(try read == mappings && read.json() == mappings.json())

    let moved = try Spreadsheet.read(Array("台账\n备注,责任人,问题表象,责任人,单位\nd,a,c,b,甲镇\n".utf8), name: "").sheets[0]
    let again = try #require(HeaderMatch(moved, HeaderMatchTests.fields, remembered: read))
    #expect(again.isRemembered && again.doubts.isEmpty && again.rows == 2...2)
    #expect(again.columns == [.unit: 1, .owner: 4, .problem: 3])
    let other = try Spreadsheet.read(Array("单位,问题表现\n甲镇,a\n".utf8), name: "").sheets[0]
    #expect(HeaderMatch(other, HeaderMatchTests.fields, remembered: read)?.isRemembered == false)
    #expect(ColumnMappings(json: Array("{".utf8)) == nil)
  }
}
