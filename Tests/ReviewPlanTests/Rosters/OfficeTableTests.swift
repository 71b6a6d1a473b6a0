import ReviewCore
import ReviewPlan
import Testing

@Suite("Tables as offices keep them") struct OfficeTableTests {
  private func told(_ composition: PlanComposition, _ language: Language = .zhHans) -> [String] {
    composition.faults.lines(language)
  }

  @Test("a row that sums up is passed over, and said to be")
  func sums() throws {
    let desk = RosterDesk(["a.csv": RosterDesk.units + "合计：,2个单位,\n"])
    let made = try desk.compose()
    #expect(made.faults.isEmpty && desk.plan(made)?.speakers.map(\.unit) == ["甲镇党委", "乙局党组"])
    let table = try #require(made.tables.first?.table)
    #expect(Strings(.zhHans).remarks(on: table).contains("只是标题或合计的行：4"))
  }

  @Test("one wrong word in many lines is one line, with the first cells it stands in")
  func repeated() throws {
    let lines = (1...9).map { "甲镇党委,第\($0)个问题,听说\n" }.joined()
    let made = try RosterDesk(["a.csv": RosterDesk.units, "b.csv": "单位,问题,来源\n" + lines]).compose()
    #expect(made.faults.count == 9 && told(made).count == 1)
    #expect(try #require(told(made).first).hasSuffix("；同样还有 8 处：C3、C4、C5、C6、C7、C8……"))
    #expect(try #require(told(made, .en).first).hasSuffix("; 8 more like it: C3, C4, C5, C6, C7, C8 …"))
  }

  @Test("what offices call a source or a progress is understood, and a month is a deadline by its last day")
  func words() throws {
    let desk = RosterDesk([
      "a.csv": RosterDesk.units, "b.csv": "单位,问题,来源,整改时限\n甲镇党委,台账不全,巡察反馈,2027年3月\n乙局党组,走过场,自查发现,2027.6\n",
    ])
    let made = try desk.compose()
    let problems = try #require(desk.plan(made)).speakers.flatMap(\.problems)
    #expect(problems.map(\.source) == [.inspection, .selfExamination])
    #expect(problems.map { $0[.deadline]?.typed } == ["2027-03-31", "2027-06-30"])
  }

  @Test("a project without its kind is a cell to fill in, with the words it may have")
  func projects() throws {
    let desk = RosterDesk([
      "a.csv": RosterDesk.units, "b.csv": "项目名称,单位,责任人,时限,进展\n村级阵地,甲镇党委,组织委员,2027年3月,推进中\n",
    ])
    let lines = told(try desk.compose())
    #expect(lines.count == 1 && lines.allSatisfy { $0.contains("项目类别不能空；请填写（重点、基础、创新）") })
  }

  @Test("a heading that is nearly one of ours is told with what to type for it")
  func headings() throws {
    let desk = RosterDesk(["a.csv": RosterDesk.units, "b.csv": "单位,问题,来源,主要原因\n甲镇党委,台账不全,自查,忙\n"])
    let tables = try desk.compose().tables.map(\.table)
    let remarks = tables.flatMap { Strings(.zhHans).remarks(on: $0) }
    #expect(remarks.contains { $0.contains("--column 主要原因=cause") })
  }

  @Test("a warning that many lines of a plan share is told once, an error at each line")
  func warnings() throws {
    let speakers = (1...4).map { number in
      "[[speaker]]\nid = \"s\(number)\"\nunit = \"第\(number)镇\"\npost = \"书记\"\ncontact_leader = \"县长\"\n"
    }
    let reading = RosterDesk([:]).read("", then: speakers.joined())
    #expect(reading.faults.count == 3 && reading.faults.lines(.zhHans).count == 1)
    let broken = speakers.map { $0.replacing("unit", with: "unlt") }
    let errors = RosterDesk([:]).read("", then: broken.joined()).faults.filter { $0.severity == .error }
    #expect(errors.lines(.zhHans) == errors.map { $0.text(.zhHans) })
  }
}
