import EncodedText
import PlanRosters
import ReviewCore
import ReviewPlan
import RosterBooks
import Testing

@Suite("A plan is made of the tables an office has")
struct ComposingTests {
  @Test("A county's workbook of 32 units with its lists becomes a plan without a fault, in each language")
  func county() throws {
    var desk = RosterDesk([:])
    desk.files["述职准备.xlsx"] = try RosterBooks.county(units: 32)
    for language in Language.allCases {
      let composition = try desk.compose(language)
      #expect(composition.faults.map { $0.text(.zhHans) } == [])
      let plan = try #require(desk.plan(composition))
      #expect(plan.speakers.count == 32 && plan.language == language && plan.groups.map(\.title) == ["乡镇一组", "乡镇二组"])
      #expect(plan.speakers.allSatisfy { $0.problems.filter { $0.source != .lastYear }.count == 3 })
      #expect(plan.speakers.count { $0.inWriting } == 4)
      #expect(plan.panels.map(\.id) == ["A", "B", "C"] && plan.panels.map(\.weight) == [60, 25, 15])
      #expect(plan.responsibilityList?.categories.map { $0.items.count } == [2, 2, 1])
      #expect(plan.projectBook?.projects.map(\.kind.rawValue) == ["key", "basic", "innovative", "key", "basic"])
      let carried = plan.speakers.flatMap(\.problems).compactMap(\.number)
      #expect(carried.count == 24 && carried.first == "2025-101")
      #expect(composition.tables.map(\.leftOut) == [0, 0, 0, 8, 0, 0])
      #expect(plan.speakers[0].problems[0][.deadline]?.date?.text == "2027-03-31")
      #expect(composition.open == ["committee", "place", "chair", "recorder"])
    }
  }

  @Test("The text explains its keys in the language of the plan, and each only once")
  func comments() throws {
    let desk = RosterDesk(["units.csv": RosterDesk.units])
    for (language, word) in [(Language.zhHans, "# 会议名称"), (.zhHant, "# 會議名稱"), (.en, "# Name of the session")] {
      let text = try #require(try desk.compose(language).text)
      #expect(text.components(of: word) == 1, "\(text)")
      #expect(text.components(of: "[[speaker]]") == 2)
    }
  }

  @Test("Every encoding and every separator is found out", arguments: TextEncoding.allCases, Separator.allCases)
  func encodings(encoding: TextEncoding, separator: Separator) throws {
    let text = RosterDesk.units.replacing(",", with: separator.text)
    for mark in encoding.marks {
      let bytes = try #require(encoding.bytes(of: text, withMark: mark))
      var desk = RosterDesk([:])
      desk.files["单位.csv"] = bytes
      let composition = try desk.compose()
      #expect(desk.plan(composition)?.speakers.map(\.unit) == ["甲镇党委", "乙局党组"], "\(encoding) \(separator)")
      guard case .text(let format)? = composition.tables.first?.table.format else { throw Missing() }
      #expect(format.separator == separator)
    }
  }

  @Test("Speakers get a short name by how their units are read, unless the table gives one")
  func identifiers() throws {
    let desk = RosterDesk(["u.csv": "代号,单位,职务\n,丁镇党委,书记\n,丁政党委,书记\nwater,水利局,局长\n,Ħ,书记\n"])
    let ids = try desk.plan(desk.compose())?.speakers.map(\.id)
    #expect(ids == ["dzdw", "dzdw-2", "water", "u4"])
    let later = RosterDesk([
      "u.csv": "代号,单位,职务\n,丁镇党委,书记\ndzdw,水利局,局长\n", "p.csv": "代号,票种,应到\n,École,3\nA,县委委员,5\n",
    ])
    let plan = try later.plan(later.compose())
    #expect(plan?.speakers.map(\.id) == ["dzdw-2", "dzdw"] && plan?.panels.map(\.id) == ["B", "A"])
  }

  @Test("Units may stand in several tables; what they say differently is a fault with its cell")
  func completed() throws {
    var desk = RosterDesk(["1.csv": RosterDesk.units, "2.csv": "单位,职务,联系领导\n甲镇党委,党委书记,县委常委\n"])
    #expect(try desk.plan(desk.compose())?.speakers.first?.contactLeader == "县委常委")
    desk.files["2.csv"] = Array("单位,职务\n甲镇党委,镇长\n".utf8)
    let composition = try desk.compose()
    #expect(composition.text == nil)
    #expect(composition.faults.map { $0.text(.zhHans) } == ["2.csv，单元格 B2: 错误: 职务与别处写的 \"党委书记\" 不同；请改成一致"])
  }

  @Test("One table for all will do: where nothing else names the units, the list of problems does")
  func oneTable() throws {
    let lines = """
      单位,职务,问题,责任人
      甲镇党委,党委书记,阵地年久失修,组织委员
      甲镇党委,党委书记,制度没有落实,党委书记
      乙局党组,党组书记,党课不经常,党组书记
      """
    var desk = RosterDesk(["1.csv": lines])
    let plan = try #require(try desk.plan(desk.compose(source: .selfExamination)))
    #expect(plan.speakers.map(\.unit) == ["甲镇党委", "乙局党组"] && plan.speakers.map(\.post) == ["党委书记", "党组书记"])
    #expect(plan.speakers.map(\.problems.count) == [2, 1])
    desk.files = ["1.csv": Array(lines.replacing("书记,制度", with: "副书记,制度").utf8)]
    let told = try desk.compose(source: .selfExamination).faults.map { $0.text(.zhHans) }
    #expect(told == ["1.csv，单元格 B3: 错误: 职务与别处写的 \"党委书记\" 不同；请改成一致"])
  }

  @Test("A unit that only the list of problems names is a slip of the pen where units have a table")
  func slipOfThePen() throws {
    let desk = RosterDesk(["1.csv": "单位,职务,问题\n丙镇党委,党委书记,阵地年久失修\n", "2.csv": RosterDesk.units])
    let told = try desk.compose(source: .selfExamination).faults.map { $0.text(.zhHans) }
    #expect(told.count == 1 && told[0].contains("述职人里没有"))
  }

  @Test("Members of panels are counted, and those of a speaker's unit do not rate it")
  func members() throws {
    let desk = RosterDesk([
      "1.csv": RosterDesk.units, "2.csv": "票种,职务,单位\nA票,县委书记,县委\nA票,党委书记,甲镇党委\n群众,居民,\n",
    ])
    let panels = try #require(try desk.plan(desk.compose())?.panels)
    #expect(panels.map(\.title) == ["A票", "群众"] && panels.map(\.due) == [2, 1] && panels.map(\.id) == ["A", "B"])
    #expect(panels[0].ownUnits == ["jzdw"])
  }

  @Test("A heading that says nothing is told what it is, and that is remembered")
  func corrections() throws {
    var desk = RosterDesk(["u.csv": "支部,谁来述,备注\n甲镇党委,党委书记,x\n"])
    #expect(throws: RosterFailure.self) { try desk.compose() }
    let corrections = ["支部=unit", "谁来述=post", "备注="].compactMap(RosterCorrection.init(typed:))
    let composition = try desk.compose(corrections: corrections)
    #expect(desk.plan(composition)?.speakers.first?.unit == "甲镇党委")
    for (table, _) in composition.tables { desk.mappings.remember(table.match.mapping()) }
    #expect(try desk.plan(desk.compose())?.speakers.first?.post == "党委书记")
    #expect(RosterCorrection(typed: "x=nonsense") == nil && RosterCorrection(typed: "unit") == nil)
  }

  @Test("Whatever a cell holds is text in the plan: quotes, strokes, formulas, control sequences")
  func hostile() throws {
    let texts = ["a\"b\\c'", "=SUM(A1)", "]]\n[[speaker]]", "\u{1B}[31m红\u{7}", "\u{202E}党委", "# no comment", "\"\"\""]
    for text in texts {
      let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
      let desk = RosterDesk(["u.csv": "单位,职务\n甲镇党委,\(cell)\n"])
      let plan = try #require(try desk.plan(desk.compose()))
      #expect(plan.speakers.map(\.post) == [PlainText.clean(text)])
    }
  }

  private struct Missing: Error {}
}

extension String {
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
