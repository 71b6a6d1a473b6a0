import Glibc
import Testing

extension EndToEnd {
  @Suite struct EditedPlan {
    private let said = "会议仍按开始时的计划"

    private func begun() throws -> Scratch {
      let place = try Scratch()
      try #require(try Program.run(["drive", place.plan], in: place, input: "@09:00:00 open\n").status == 0)
      return place
    }

    private func edit(_ place: Scratch) throws {
      try Files.write(Files.text(place.plan).replacing("柳岸社区党委", with: "柳岸社区党总支"), to: place.plan)
    }

    @Test("a plan edited after the session began is shown on the console, and Enter takes over what can be")
    func takenOver() throws {
      let place = try begun()
      try edit(place)
      let terminal = try PseudoTerminal(
        ["run", place.plan], in: place, columns: 80, rows: 24, environment: [:], before: "")
      try terminal.waitUntil("the difference") { $0.text.contains("柳岸社区党委 → 柳岸社区党总支") }
      terminal.send(Press.enter)
      try terminal.waitUntil("the new name in the queue") {
        $0.notice.contains("改为“柳岸社区党总支”") && !$0.text.contains("→")
      }
      #expect(try terminal.quit() == 0)
      let result = try Program.run(["drive", place.plan], in: place)
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    }

    @Test(
      "check tells in what a plan differs from the session made of it, and changes in a step file takes over what can be"
    )
    func stepFile() throws {
      let place = try begun()
      try edit(place)
      try Files.write(Files.text(place.plan).replacing("quorum = \"1/2\"", with: "quorum = \"none\""), to: place.plan)
      let checked = try Program.run(["check", place.plan, "--lang", "zh-Hans"], in: place)
      #expect(checked.status == 0 && checked.output.contains("单位名称：柳岸社区党委 → 柳岸社区党总支（可照改）"), "\(checked.output)")
      let driven = try Program.run(["drive", place.plan], in: place, input: "changes\n! changes\nundo\n")
      #expect(driven.status == 0 && driven.output.contains("改为“柳岸社区党总支”"), "\(driven.output)\(driven.errors)")
    }

    @Test("where nothing can be taken over a line says that the plan was edited, until a key is pressed")
    func console() throws {
      let place = try begun()
      try Files.write(Files.text(place.plan).replacing("09:00:00", with: "08:00:00"), to: place.plan)
      let terminal = try PseudoTerminal.console(place)
      try terminal.waitUntil("the line about the plan") { $0.notice.contains("计划文件改过；" + said) }
      terminal.send(Press.up)
      try terminal.waitUntil("the line gone") { !$0.notice.contains(said) }
      #expect(try terminal.quit() == 0)
    }

    @Test("drive, export and verify say it on standard error, and do what they were asked")
    func commands() throws {
      let place = try begun()
      for verb in ["drive", "export", "verify"] {
        let result = try Program.run([verb, place.plan], in: place)
        #expect(result.status == 0 && result.errors.isEmpty, "\(verb): \(result.errors)")
      }
      try edit(place)
      for verb in ["drive", "export", "verify"] {
        let result = try Program.run([verb, place.plan, "--lang", "zh-Hans"], in: place)
        #expect(result.status == 0 && result.errors.contains("hall.toml: 计划文件改过；" + said), "\(verb): \(result.errors)")
      }
    }

    @Test("also where the file has faults now, or is gone")
    func faultyOrGone() throws {
      let place = try begun()
      try Files.write("title = “党委”", to: place.plan)
      let faulty = try Program.run(["export", place.plan, "--lang", "zh-Hans"], in: place)
      #expect(faulty.status == 0 && faulty.errors.contains("计划文件改过，而且有错；" + said))
      try #require(unlink(place.plan) == 0)
      let gone = try Program.run(["export", place.plan, "--lang", "zh-Hans"], in: place)
      #expect(gone.status == 0 && gone.errors.contains("读不到计划文件"))
      #expect(try Program.run(["drive", place.plan], in: place, input: "adjourn\n").status == 0)
    }
  }
}
