import Foundation
import ReviewCore
import ReviewPlan
import RosterBooks
import Testing

@testable import pingyi

extension EndToEnd {
  @Suite("A new plan is made of rosters") struct NewPlans {
    private let place: Scratch
    private var plan: String { place.path + "/new.toml" }

    init() throws { place = try Scratch() }

    private func run(_ words: String...) throws -> Program.Result { try Program.run(words, in: place) }

    private func roster(_ text: String, _ name: String = "单位.csv") throws -> String {
      let path = place.path + "/" + name
      try Files.write(text, to: path)
      return path
    }

    @Test("of a workbook of 32 units with their lists; it passes the check, and a session is held with it")
    func county() throws {
      let book = place.path + "/述职准备.xlsx"
      try Files.write(try RosterBooks.county(units: 32), to: book)
      let made = try run("new", plan, "--from", book, "--date", "2026-12-18", "--title", "某县述职评议会")
      #expect(made.status == 0, "\(made.errors)")
      #expect(made.output.contains("单位和述职人，32行") && made.output.contains("其中已销号 8 行不带入"), "\(made.output)")
      #expect(made.output.contains("还要填写：committee place chair recorder"))
      let checked = try run("check", plan)
      #expect(
        checked.status == 0 && checked.output.contains("述职人 32，问题 120，票种 3"), "\(checked.output)\(checked.errors)")
      let steps = "open\nattend A 30\nattend B 40\nattend C 20\nnext\ncall d1zdw\nreport\nquestions\nfinish\n"
      let driven = try Program.run(["drive", plan], in: place, input: steps)
      #expect(driven.status == 0, "\(driven.output)\(driven.errors)")
    }

    @Test("and never over a file that is there, nor without a terminal where no roster is named")
    func refused() throws {
      let before = Files.text(place.plan)
      let there = try run("new", place.plan, "--from", try roster("单位,职务\n甲镇党委,书记\n"))
      #expect(there.status == 1 && there.errors.contains("不会覆盖") && Files.text(place.plan) == before)
      let unasked = try run("new", plan)
      #expect(unasked.status == 2 && unasked.errors.contains("--from") && !Files.exists(plan))
      #expect(unasked.errors.split(separator: "\n").count == 1)
    }

    @Test("Faults are told with their cells, all at once, and nothing is written; nor is it for a preview")
    func faults() throws {
      let wrong = try run("new", plan, "--from", try roster("单位,职务,应到\n甲镇党委,,2\n甲镇党委,书记,多\n"))
      #expect(wrong.status == 1 && wrong.output.contains("单元格 B2: 错误: 职务不能空") && wrong.output.contains("单元格 A3"))
      #expect(wrong.errors.contains("没有写计划") && !Files.exists(plan))
      let look = try run("new", plan, "--preview", "--lang", "en", "--from", try roster("单位,职务\n甲镇党委,书记\n"))
      #expect(look.status == 0 && look.output.contains("units and speakers, 1 row") && !Files.exists(plan), "\(look)")
    }

    @Test("A column's meaning is said once and remembered beside the plan")
    func columns() throws {
      let file = try roster("支部,谁来述\n甲镇党委,书记\n")
      #expect(try run("new", plan, "--from", file).status == 1)
      let bad = try run("new", plan, "--from", file, "--column", "支部=什么")
      #expect(bad.status == 2 && bad.errors.contains("标题=字段"))
      let none = try run(
        "new", plan, "--from", file, "--column", "支部=unit", "--column", "谁来述=post", "--column", "无=due")
      #expect(none.status == 2 && none.errors.contains("“无”"))
      #expect(
        try run("new", plan, "--from", file, "--column", "支部=unit", "--column", "谁来述=post", "--preview").status == 0)
      #expect(Files.exists(place.path + "/new.mapping.json"))
      #expect(try run("new", plan, "--from", file).status == 0 && Files.text(plan).contains("甲镇党委"))
    }

    @Test("A plan may refer to a roster; a session keeps what it said, and is told when it was edited")
    func reference() throws {
      _ = try roster("单位,职务\n甲镇党委,书记\n", "units.csv")
      let head = Scratch.smallPlan.components(separatedBy: "[[speaker]]")[0]
      try Files.write("units_from = \"units.csv\"\n" + head, to: plan)
      let checked = try run("check", plan)
      #expect(checked.status == 0 && checked.output.contains("述职人 1"), "\(checked.output)\(checked.errors)")
      #expect(try Program.run(["drive", plan], in: place, input: "open\n").status == 0)
      #expect(try !Program.run(["drive", plan], in: place, input: "").errors.contains("改过"))
      _ = try roster("单位,职务\n甲镇党委,镇长\n", "units.csv")
      #expect(try Program.run(["drive", plan], in: place, input: "").errors.contains("改过"))
      _ = try roster("单位,职务\n甲镇党委,\n", "units.csv")
      let broken = try run("check", plan)
      #expect(broken.status == 1 && broken.output.contains("units.csv，单元格 B2"), "\(broken.output)")
    }
  }
}

@Suite("The form of a new plan on a terminal in memory") struct NewPlanFormTests {
  @Test("shows what it understands of a table, says what is wrong with it, and writes the plan")
  func form() throws {
    let scratch = try Scratch()
    let file = scratch.path + "/单位.csv"
    try Files.write("单位,职务\n甲镇党委,\n", to: file)
    let terminal = try MemoryTerminal(columns: 160, rows: 40)
    let draft = PlanDraft(date: CivilDate(dayNumber: 20_800), language: .zhHans)
    let plan = scratch.path + "/new.toml"
    terminal.run { terminal in
      _ = DraftRuntime(place: SessionPlace(plan, data: nil), answers: draft, terminal: terminal)
        .run()
    }
    try terminal.waitFor("会议名称")
    for letter in "某县述职评议会" { terminal.type(String(letter)) }
    try terminal.waitFor("某县述职评议会")
    for _ in 0..<14 { terminal.type(Press.down) }
    for letter in file { terminal.type(String(letter)) }
    try terminal.type(Press.enter, until: "职务不能空")
    try Files.write("单位,职务\n甲镇党委,党委书记\n", to: file)
    try terminal.type(Press.f5, until: "单位和述职人，1行")
    terminal.type(Press.f2)
    try terminal.waitForEnd()
    let text = Files.text(plan)
    #expect(text.contains("title = \"某县述职评议会\"") && text.contains("unit = \"甲镇党委\""))
  }
}
