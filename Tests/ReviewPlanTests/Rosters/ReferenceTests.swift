import PlanRosters
import ReviewCore
import ReviewPlan
import RosterBooks
import Testing

@Suite("A plan may refer to tables instead of repeating them")
struct ReferenceTests {
  @Test("What they say stands in the plan as if it were written there")
  func read() throws {
    let desk = RosterDesk([
      "units.csv": RosterDesk.units, "problems.csv": "单位,问题\n甲镇党委,台账照抄上年\n乙局党组,会议不记录\n",
    ])
    let reading = desk.read(
      "units_from = \"units.csv\"\nproblems_from = [\"problems.csv\"]\nproblems_source = \"inspection\"",
      then: "[[speaker]]\nid = \"water\"\nunit = \"县水利局党组\"\npost = \"党组书记\"\ngroup = \"bmz\"\n")
    #expect(reading.told == [])
    let plan = try #require(reading.plan)
    #expect(plan.speakers.map(\.id) == ["water", "jzdw", "yjdz"] && plan.groups.map(\.id) == ["xzz", "bmz"])
    #expect(plan.speakers[1].problems.map(\.text) == ["台账照抄上年"] && plan.speakers[1].problems[0].source == .inspection)
  }

  @Test("One sheet of a workbook is named behind a #; without it, the sheets that fit are taken")
  func sheets() throws {
    var desk = RosterDesk([:])
    desk.files["a.xlsx"] = try RosterBooks.county(units: 3)
    let keys =
      "units_from = \"a.xlsx#单位\"\nproblems_from = \"a.xlsx\"\nopen_rows_from = \"a.xlsx\"\nduties_from = \"a.xlsx\""
    let reading = desk.read(keys + "\nprojects_from = \"a.xlsx\"\npanels_from = \"a.xlsx\"")
    #expect(reading.told == [])
    let plan = try #require(reading.plan)
    #expect(plan.speakers.map(\.problems.count) == [3, 4, 4] && plan.panels.count == 3)
    #expect(plan.responsibilityList?.title == "责任清单" && plan.projectBook?.projects.count == 3)
    #expect(desk.read("units_from = \"a.xlsx#名单\"").told.first?.contains("没有工作表“名单”；有单位、票种") == true)
  }

  @Test("What is wrong in a table is named with its file, sheet and cell, and once")
  func faults() throws {
    let desk = RosterDesk([
      "u.csv": "单位,职务,应到,述职方式\n甲镇党委,党委书记,很多,现场\n甲镇党委,镇长,3,\n乙镇党委,,3,\n丙镇党委,书记,0,躺着\n",
      "p.csv": "单位,问题,来源,整改时限\n甲镇党委,无记录,猜的,\n甲镇党委,无记录,自查,2027-02-30\n丁镇党委,无记录,自查,\n乙镇党委,无记录,自查,\n",
    ])
    #expect(
      desk.read("units_from = \"u.csv\"\nproblems_from = \"p.csv\"").told == [
        "u.csv，单元格 C2: 错误: `due` 要写整数，不加引号，这里是文字", "u.csv，单元格 A3: 错误: “甲镇党委”在第2行已有；请删去一行或改正",
        "u.csv，单元格 B4: 错误: 职务不能空；请填写", "u.csv，单元格 D5: 错误: 书面述职不能写“躺着”；可写书面、现场",
        "p.csv，单元格 C2: 错误: 问题来源不能写“猜的”；可写纪实片、暗访片、自查、点评、现场提问、群众反映、巡察、上年遗留、责任清单",
        "p.csv，单元格 D3: 错误: 没有“2027-02-30”这一天；请更正",
        "p.csv，单元格 A4: 错误: 述职人里没有“丁镇党委”；是不是 甲镇党委？；请改正，或在单位表里补上",
      ])
  }

  @Test("A fault of the rules in a table has its cell, too, and an earlier one that it is held against")
  func rules() {
    let desk = RosterDesk([
      "u.csv": "代号,单位,职务,联系领导\na,甲镇党委,书记,县委常委\na,乙镇党委,书记,县委常委\n",
      "o.csv": "编号,单位,问题,完成情况\n2025-1,甲镇党委,无记录,未销号\n2025-1,甲镇党委,漏雨,未销号\n",
    ])
    #expect(
      desk.read("units_from = \"u.csv\"\nopen_rows_from = \"o.csv\"").told == [
        "u.csv，单元格 A3: 错误: `id` 重复：`a` 已在 u.csv，单元格 A2 用过；请改成别的值",
        "u.csv，单元格 D3: 提醒: `县委常委` 已在（u.csv，单元格 D2）联系另一单位；一位领导应联系一个单位，请核对",
        "o.csv，单元格 A3: 错误: `number` 重复：`2025-1` 已在 o.csv，单元格 A2 用过；请改成别的值",
      ])
  }

  @Test("A table that is missing, or none of its kind, is named where the plan refers to it, and nothing else is")
  func missing() {
    let desk = RosterDesk(["x.csv": "姓名,电话\n甲,1\n"])
    let lines = desk.read("units_from = [\"没有.csv\", \"x.csv\"]\nproblems_from = 3").told
    #expect(lines.count == 3)
    #expect(lines[0] == "plan.toml:8:15: 错误: 没有.csv：读不到（没有）；请核对路径")
    #expect(lines[1].hasPrefix("plan.toml:8:25: 错误: x.csv：没有找到列标题，看不出是单位和述职人"))
    #expect(lines[2].hasPrefix("plan.toml:9:17: 错误: `problems_from` 要写"))
    let lists = RosterDesk(["p.csv": "单位,问题,来源\n甲镇党委,无记录,自查\n乙镇党委,无记录,自查\n"])
    #expect(lists.read("units_from = \"没有.csv\"\nproblems_from = \"p.csv\"").told.count == 1)
  }
}
