import ReviewCore
import Testing

@testable import ReviewPlan

@Suite("M23: the question bank in a plan and in an office's table")
struct QuestionBankPlanTests {
  private func told(_ questions: String) -> [String] {
    SamplePlan.read(SamplePlan.least + questions).faults.map { $0.text(.zhHans) }
  }

  @Test("M23: what is wrong with a question is named with its place")
  func faults() {
    let whole = "[[question]]\nid = \"q1\"\ntext = \"几件？\"\ntopic = \"廉洁\"\n"
    #expect(told(whole) == [])
    let again = told(whole + "[[question]]\nid = \"q1\"\ntext = \"几件？\"\ntopic = \"廉洁\"\n")
    #expect(again.count == 2 && again[0].hasPrefix("plan.toml:17:6: ") && again[1].hasPrefix("plan.toml:18:8: "))
    #expect(told(whole + "for = [\"b\"]\n").first?.contains("`for`") == true)
    #expect(told(whole + "for = []\n").count == 1)
    #expect(told(whole + "for = [\"a\"]\nfollow_ups = [\"为什么？\"]\npublic = false\n") == [])
    #expect(told("[[question]]\nid = \"q1\"\n").count == 2)
    #expect(told(whole + "folow_ups = []\n").first?.contains("follow_ups") == true)
    #expect(told(whole.replacingFirst("几件？", with: "几\\u001B[31m件？")).count == 1)
  }

  @Test("M23: a table of questions comes in by its headings, units and groups by their names")
  func table() throws {
    let desk = RosterDesk([
      "units.csv": RosterDesk.units,
      "题库.csv": "问题,主题,单位,追问,代号\n上一次党课是哪天？,党员教育,,谁讲的？；多少人没有来？,\n公开栏几天一换？,阵地,甲镇党委、部门组,,zd\n",
    ])
    let reading = desk.read("units_from = \"units.csv\"\nquestions_from = \"题库.csv\"")
    #expect(reading.told == [])
    let bank = try #require(reading.plan?.questionBank)
    #expect(bank.map(\.id) == ["q2", "zd"] && bank.map(\.topic) == ["党员教育", "阵地"])
    #expect(bank[0].audience == nil && bank[0].followUps == ["谁讲的？", "多少人没有来？"])
    #expect(bank[1].audience == ["jzdw", "bmz"] && bank[1].followUps == nil)
    let composed = try #require(try desk.plan(desk.compose()))
    #expect(composed.questionBank == bank)
  }

  @Test("M23: a wrong cell of the table is named with file and cell, and no plan is made")
  func tableFaults() {
    let desk = RosterDesk([
      "units.csv": RosterDesk.units, "题库.csv": "问题,主题,单位\n,党员教育,\n几件？,廉洁,丙镇党委\n几次？,,甲镇党委\n",
    ])
    let told = desk.read("units_from = \"units.csv\"\nquestions_from = \"题库.csv\"").told
    #expect(told.count == 3)
    for (line, cell) in zip(told, ["A2", "C3", "B4"]) { #expect(line.hasPrefix("题库.csv，单元格 \(cell): "), "\(line)") }
  }

  @Test("M23: a list of problems with a column of topics stays a list of problems")
  func problems() throws {
    let desk = RosterDesk([
      "u.csv": RosterDesk.units, "p.csv": "单位,问题,来源,整改时限\n甲镇党委,台账照抄,自查,2027-02-20\n",
    ])
    let plan = try #require(try desk.plan(desk.compose()))
    #expect(plan.questionBank == nil && plan.speakers[0].problems.count == 1)
  }

  @Test("M23: whatever a cell holds is the text of a question, in one line")
  func hostile() throws {
    for text in ["=SUM(A1)", "]]\n[[question]]", "\u{1B}[31m红\u{7}", "\u{202E}几件", "\"\"\""] {
      let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
      let desk = RosterDesk(["u.csv": RosterDesk.units, "q.csv": "问题,主题,追问\n\(cell),廉洁,\(cell)\n"])
      let bank = try #require(try desk.plan(desk.compose())?.questionBank)
      #expect(bank.map(\.text) == [PlainText.clean(text)])
      #expect(bank[0].followUps?.allSatisfy { PlainText.isClean($0) } == true)
    }
  }
}
