import Foundation
import Testing

extension EndToEnd {
  @Suite struct FindingsVerb {
    /// Three units: two lists are alike, and a demand is in none.
    private static let plan = """
      title = "述职评议会"
      committee = "某县县委"
      place = "一楼会议室"
      date = 2026-12-18
      chair = "县委副书记"
      recorder = "组织部干部"
      agenda = ["sign-in", "reports"]

      [[speaker]]
      id = "jia"
      unit = "甲镇党委"
      post = "党委书记"

      [[speaker.problem]]
      text = "三名流动党员半年没有联系过，电话停机也没人去问，台账上仍写每月一次"
      source = "self"

      [[speaker.demand]]
      text = "通往小学的桥没有护栏"
      by = "三组村民"

      [[speaker]]
      id = "yi"
      unit = "乙镇党委"
      post = "党委书记"

      [[speaker.problem]]
      text = "三名流动党员半年没有联系过，电话停机也没人去问，台账上仍写着每月一次"
      source = "self"

      [[speaker]]
      id = "bing"
      unit = "丙镇党委"
      post = "党委书记"

      """

    @Test("check --findings tells what to ask, with the question, and ends with 0")
    func text() throws {
      let place = try Scratch(plan: Self.plan)
      let result = try Program.run(["check", place.plan, "--findings", "--lang", "zh-Hans"], in: place)
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      #expect(result.output.contains("疑点 2 处："))
      #expect(result.output.contains("M06  清单雷同  甲镇党委 — 乙镇党委"))
      #expect(result.output.contains("M07  诉求没进清单  甲镇党委"))
      #expect(result.output.contains("可问：三组村民反映“通往小学的桥没有护栏”，清单里没有。"))
    }

    @Test("--json gives the same to programs, and nothing else on standard output")
    func json() throws {
      let place = try Scratch(plan: Self.plan)
      let result = try Program.run(["check", place.plan, "--findings", "--json", "--lang", "en"], in: place)
      #expect(result.status == 0)
      let read = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
      let findings = try #require(read?["findings"] as? [[String: Any]])
      #expect(findings.map { $0["mechanism"] as? String } == ["M06", "M07"])
      #expect(findings.map { $0["kind"] as? String } == ["copied-list", "demand-missing"])
      #expect((findings[0]["units"] as? [[String: String]])?.map { $0["id"] } == ["jia", "yi"])
    }

    @Test("--ring proposes a ring that the plan takes, the same for the same seed")
    func ring() throws {
      let place = try Scratch(plan: Self.plan)
      let run = { try Program.run(["check", place.plan, "--ring", "--seed", "7", "--lang", "en"], in: place) }
      let lines = try run().output.split(separator: "\n").filter { $0.contains(" checks = ") }
      #expect(lines.count == 3)
      #expect(try run().output == run().output)
      var plan = Self.plan
      for line in lines {
        let parts = line.split(separator: " ")
        let (id, checked) = (parts[0].dropFirst().dropLast(), parts[3])
        plan = plan.replacing("id = \"\(id)\"\n", with: "id = \"\(id)\"\nchecks = \(checked)\n")
      }
      try Files.write(plan, to: place.plan)
      let checked = try Program.run(["check", place.plan, "--findings", "--lang", "en"], in: place)
      #expect(checked.status == 0 && !checked.output.contains("M22"), "\(checked.output)\(checked.errors)")
    }

    @Test("in the console one key lists what the speaker on the floor has not owned up to")
    func console() throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal.console(place, columns: 120, rows: 40)
      try terminal.beginReport()
      try terminal.send("f", until: "刚才没有讲。认不认")
      #expect(terminal.screen.text.contains("台上未认领  梨园社区党委"))
      try terminal.send(Press.escape, until: "述职次序")
      #expect(try terminal.quit() == 0)
    }

    @Test("options that go with another are refused alone")
    func usage() throws {
      let place = try Scratch(plan: Self.plan)
      for options in [["--json"], ["--seed", "3"]] {
        #expect(try Program.run(["check", place.plan] + options, in: place).status == 2)
      }
    }
  }
}
