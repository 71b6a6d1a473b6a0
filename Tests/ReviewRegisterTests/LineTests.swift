import CommandTables
import ReviewRegister
import Testing

@Suite("The register's command table")
struct LineTests {
  @Test("Every operation has one row, and its words in three wordings")
  func rows() {
    #expect(RegisterOperation.table.rows.map(\.operation).count == RegisterOperation.allCases.count)
    for operation in RegisterOperation.allCases {
      #expect(operation.row.operation == operation)
      for language in Language.allCases {
        let words = operation.row.words(Strings(language))
        #expect(!words.short.isEmpty && !words.summary.isEmpty && !words.synonyms.isEmpty, "\(operation)")
      }
    }
  }

  @Test("Every field of a row can be typed by its name, and every argument has a title")
  func fields() {
    for field in RowField.allCases { #expect(RegisterArgument(rawValue: field.rawValue) != nil, "\(field)") }
    for argument in RegisterArgument.allCases {
      for language in Language.allCases { #expect(!argument.title(Strings(language)).isEmpty) }
    }
  }

  @Test("A line is read, written again and read to the same")
  func roundTrip() throws {
    let lines = [
      "add 县住建局 水管老化 source=masses public=yes time-code=1m30s deadline=2027-06-30",
      "update 2027-001,2027-002 remark=\"\" progress=in-progress",
      "list 水管 漏 unit=县住建局 timing=overdue until=2027-06-30",
      "submit 2027-001 已换管 done=2027-02-20", "extend 2027-001 approver=县长 to=2027-08-30 reason=雨季", "undo",
    ]
    for line in lines {
      let parsed = try RegisterLine(parsing: line)
      #expect(try RegisterLine(parsing: parsed.text) == parsed)
    }
  }

  @Test("A filter fits a row by everything that was said")
  func filter() throws {
    let desk = try Desk.withRow()
    let row = try desk.row("2027-001")
    let lines: [(String, Bool)] = [
      ("list", true), ("list 水管", true), ("list 2027-001 换管", true), ("list 路灯", false), ("list leader=副县长", true),
      ("list unit=别处", false), ("list source=masses kind=民生 scope=particular closing=open", true),
      ("list timing=overdue", false), ("list from=2027-06-30 until=2027-06-30", true), ("list until=2027-06-29", false),
      ("list progress=not-started public=no", true), ("list public=yes", false),
    ]
    for (line, fits) in lines {
      guard case .query(.list(let filter)) = try desk.request(line) else {
        Issue.record("\(line) is no list")
        continue
      }
      #expect(filter.fits(row, on: desk.today, settings: desk.settings) == fits, "\(line)")
    }
  }

  @Test("What people call a value may be typed for it, in any of our languages")
  func words() throws {
    let desk = try Desk.withRow()
    for (word, name) in [
      ("list timing=逾期", "list timing=overdue"), ("list closing=未销号", "list closing=open"),
      ("list source=群众反映", "list source=masses"), ("list public=是", "list public=yes"),
      ("update 2027-001 progress=正在整改", "update 2027-001 progress=in-progress"),
      ("check 2027-001 已整改", "check 2027-001 rectified"), ("look-back 2027-001 有反弹", "look-back 2027-001 came-back"),
    ] {
      #expect(try desk.request(word) == desk.request(name), "\(word)")
    }
    let refusal = Strings(.zhHans).rejection(try #require(try desk.refusal("list timing=昨天")))
    #expect(refusal.contains("逾期（overdue）"), "\(refusal)")
  }

  @Test("Of a day without a year, what has happened is the last one, and what is to come the next")
  func nearestDays() throws {
    let desk = try Desk.withRow()
    #expect(
      try desk.request("extend 2027-001 approver=县长 to=3.31 asked=12.28 on=1.5")
        == desk.request("extend 2027-001 approver=县长 to=2027-03-31 asked=2026-12-28 on=2027-01-05"))
    #expect(
      try desk.request("submit 2027-001 已换管 done=12.30") == desk.request("submit 2027-001 已换管 done=2026-12-30"))
  }

  @Test("What is missing is said with how the line is written, and what it may be", arguments: Language.allCases)
  func missing(language: Language) throws {
    let desk = try Desk.withRow()
    let strings = Strings(language, forSteps: true)
    #expect(strings.rejection(try #require(try desk.refusal("submit 2027-001"))).contains("submit NUMBERS TEXT …"))
    let text = strings.rejection(try #require(try desk.refusal("add 县住建局 水管老化")))
    #expect(text.contains("add UNIT TEXT source=… …") && text.contains("masses"), "\(text)")
  }

  @Test("A command is told by itself, with what each of its arguments is and may be", arguments: Language.allCases)
  func oneCommand(language: Language) {
    let strings = Strings(language)
    let manual = CommandManual(RegisterOperation.table, strings)
    for operation in RegisterOperation.allCases {
      let text = manual.text(of: operation)
      #expect(text.contains(operation.row.usage) && text.contains(operation.row.words(strings).summary))
      for spec in operation.row.arguments {
        #expect(text.contains(spec.usage) && text.contains(operation.title(of: spec.name, strings)))
      }
    }
  }

  @Test("What needs files, logs or counts from outside is an errand, and anything else a command at once")
  func errands() throws {
    let desk = try Desk.withRow()
    let (number, said) = (RowNumber("2027-001"), Said())
    #expect(
      try desk.request("submit 2027-001 已换管 files=a.jpg,b.pdf")
        == .errand(.submit([number], text: "已换管", doneOn: nil, files: ["a.jpg", "b.pdf"]), said))
    #expect(try desk.request("take county") == .errand(.take(session: "county"), said))
    #expect(try desk.request("report 一季度") == .errand(.report(title: "一季度"), said))
    #expect(try desk.request("sample seed=9") == .errand(.drawSample(seed: 9), said))
    #expect(try desk.request("show 2027-001") == .query(.show(number)))
    #expect(try desk.request("close 2027-001") == .command(.row(number, .close)))
  }

  @Test("Slips of the pen are refused with what was meant")
  func slips() throws {
    let desk = try Desk.withRow()
    #expect(try desk.refusal("sumbit 2027-001 x") == .line(.unknownOperation("sumbit", suggestion: "submit")))
    #expect(try desk.refusal("return 2027-001") == .line(.missingArgument(.sendBack, .reason)))
    #expect(
      try desk.refusal("add 甲 乙 source=flim")
        == .line(.badChoice(argument: .source, text: "flim", allowed: ProblemSource.names)))
    #expect(try desk.refusal("add 甲 乙") == .line(.missingArgument(.add, .source)))
  }
}
