import Testing

extension EndToEnd {
  @Suite struct Surroundings {
    @Test(
      "where it cannot work it says so in one clear line, ends with 2 and makes nothing",
      arguments: [
        ["TERM": "no-such-terminal"], ["TERM": "dumb"], ["TERM": ""], ["LC_ALL": "C"], ["LC_ALL": "POSIX"],
        ["LC_ALL": "zh_CN.GBK"], ["LC_ALL": "zh_CN.GB18030", "LANG": "C.UTF-8"],
      ])
    func cannotWork(environment: [String: String]) throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal(["run", place.plan], in: place, environment: environment)
      #expect(try terminal.waitForEnd() == 2)
      #expect(terminal.errors.split(separator: "\n").count == 1, "\(terminal.errors)")
      #expect(terminal.errors.contains("export"))
      #expect(!Files.exists(place.session))
      #expect(terminal.isLineCooked && terminal.scan.isRestored)
    }

    @Test("with input and output that are no terminal it says so in one line and ends with 2")
    func notATerminal() throws {
      let place = try Scratch()
      let result = try Program.run(["run", place.plan], in: place)
      #expect(result.status == 2)
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(result.output.isEmpty)
      #expect(!Files.exists(place.session))
    }

    @Test(
      "an unset locale is taken for UTF-8, and fewer colours or none are enough",
      arguments: [
        ["LC_ALL": ""], ["LC_ALL": "xx_YY.UTF-8"], ["TERM": "xterm"], ["TERM": "vt100"], ["TERM": "linux"],
        ["NO_COLOR": "1"],
      ])
    func worksAllTheSame(environment: [String: String]) throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal.console(place, environment: environment, options: ["--lang", "zh-Hans"])
      // Not F2: each terminal has a sequence of its own for it.
      try terminal.send(":open" + Press.enter, until: "进入议程：签到")
      #expect(try terminal.quit() == 0)
      #expect(terminal.isLineCooked && terminal.scan.isRestored)
    }

    @Test("a plan with faults is refused before the screen is touched, with every fault on a line of its own")
    func faultyPlan() throws {
      let place = try Scratch(plan: Scratch.smallPlan.replacing("quorum", with: "qorum"))
      let terminal = try PseudoTerminal(["run", place.plan], in: place)
      #expect(try terminal.waitForEnd() == 1)
      #expect(terminal.errors.contains("hall.toml:9:1:") && terminal.errors.contains("quorum"))
      #expect(!Files.exists(place.session))
      #expect(terminal.scan.modes.isEmpty)
    }

    @Test("a data folder that cannot be written is said so in one line, and the program ends with 1")
    func unwritableData() throws {
      let place = try Scratch()
      try Files.write("", to: place.path + "/file")
      for folder in ["/proc/nowhere", place.path + "/file"] {
        let terminal = try PseudoTerminal(["run", place.plan, "--data", folder], in: place)
        #expect(try terminal.waitForEnd() == 1)
        #expect(terminal.errors.split(separator: "\n").count == 1, "\(terminal.errors)")
        #expect(terminal.errors.contains(folder))
      }
    }
  }
}
