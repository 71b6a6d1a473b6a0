import ReviewCore
import Testing

extension EndToEnd {
  @Suite struct Driving {
    static let verbs = ["run", "drive", "check", "export", "verify", "themes", "commands"]

    static let steps = """
      # 一次完整的会
      @09:00:00 open
      @09:00:10 attend A 5
      @09:01:00 next
      @09:01:30 next
      @09:02:00 report
      @09:02:30 own 2026-001
      ! own 2026-001
      @09:08:00 questions
      @09:08:20 ask 钱从哪里来 by=居民代表
      @09:09:00 answered
      @09:10:00 next
      @09:10:30 report
      @09:15:00 undo
      @09:15:01 redo
      @09:16:00 next
      @09:20:00 note 总结讲话要点
      @09:30:00 adjourn

      """

    static let documents = [
      "record.md", "record.docx", "register.xlsx", "register.csv", "tables.xlsx", "counting-sheets.md", "results.md",
      "composite.csv", "consequences.csv", "session.json", "documents.json",
    ]

    @Test("the same steps twice give the same documents, to the byte, from a file or from standard input")
    func sameBytes() throws {
      let (first, second) = (try Scratch(), try Scratch())
      try Files.write(Self.steps, to: second.path + "/hall.steps")
      let one = try Program.run(["drive", first.plan], in: first, input: Self.steps)
      let two = try Program.run(["drive", second.plan, second.path + "/hall.steps"], in: second)
      try #require(one.status == 0 && two.status == 0, "\(one.errors)\(two.errors)")
      #expect(one.output.replacing(first.path, with: "") == two.output.replacing(second.path, with: ""))
      for name in Self.documents {
        let bytes = try #require(first.document(name))
        #expect(bytes == second.document(name), "\(name)")
      }
      #expect(try Program.run(["verify", first.plan], in: first).status == 0)
    }

    @Test("export writes the same documents again, also elsewhere")
    func export() throws {
      let place = try Scratch()
      try #require(try Program.run(["drive", place.plan], in: place, input: Self.steps).status == 0)
      let result = try Program.run(["export", place.plan, "--to", place.path + "/再/次"], in: place)
      #expect(result.status == 0)
      for name in Self.documents {
        #expect(Files.bytes(place.path + "/再/次/" + name) == place.document(name), "\(name)")
      }
    }

    @Test("a refused line ends it with file, line and reason, status 1, and what went before is stored")
    func refusedLine() throws {
      let place = try Scratch()
      try Files.write("open\n\n# nothing\nfilm-at-eleven\nattend A 5\n", to: place.path + "/bad.steps")
      let result = try Program.run(["drive", place.plan, place.path + "/bad.steps"], in: place)
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("\(place.path)/bad.steps:4: "))
      #expect(try place.events().count == 2)
      let input = try Program.run(["drive", place.plan], in: place, input: "attend A 500\n")
      #expect(input.status == 1 && input.errors.hasPrefix("-:1: "))
    }

    @Test("a line marked as one to be refused must be refused")
    func expectedRefusal() throws {
      let place = try Scratch()
      let refused = try Program.run(["drive", place.plan], in: place, input: "! report\nopen\n")
      #expect(refused.status == 0 && refused.output.contains("!"))
      let accepted = try Program.run(["drive", place.plan], in: place, input: "! attend A 5\n")
      #expect(accepted.status == 1 && accepted.errors.hasPrefix("-:1: "))
    }

    @Test(
      "time only goes forward, and is written as hours, minutes, seconds",
      arguments: [
        "@09:00:00 open\n@08:59:59 attend A 5\n", "@9 open\n", "@25:00:00 open\n", "@ open\n", "@09:00 open\n",
      ])
    func badTimes(steps: String) throws {
      let place = try Scratch()
      let result = try Program.run(["drive", place.plan], in: place, input: steps)
      #expect(result.status == 1)
      #expect(result.errors.contains(steps.hasPrefix("@09:00:00") ? "-:2: " : "-:1: "))
    }

    @Test("any bytes as steps are taken or refused, never a crash")
    func anyBytes() throws {
      var dice = Dice()
      for _ in 1...20 {
        let place = try Scratch()
        let bytes = (0..<dice.roll(300)).map { _ in UInt8(dice.roll(256)) }
        try Files.write(bytes, to: place.path + "/noise.steps")
        let result = try Program.run(["drive", place.plan, place.path + "/noise.steps"], in: place)
        #expect(result.status <= 1, "seed \(dice.seed): \(bytes)")
        #expect(OutputScan(Array((result.output + result.errors).utf8)).strangers == [], "seed \(dice.seed)")
      }
    }

    @Test("a data folder that cannot be written gives one clear line and status 1")
    func unwritable() throws {
      let place = try Scratch()
      try Files.write("", to: place.path + "/file")
      for folder in ["/proc/nowhere", place.path + "/file"] {
        let result = try Program.run(["drive", place.plan, "--data", folder], in: place, input: "open\n")
        #expect(result.status == 1)
        #expect(result.errors.split(separator: "\n").count == 1 && result.errors.contains(folder), "\(result.errors)")
      }
    }

    @Test("documents that cannot be written are said so, and the session is stored all the same")
    func unwritableDocuments() throws {
      let place = try Scratch()
      let opening = Self.steps.replacing("@09:30:00 adjourn\n", with: "")
      try #require(try Program.run(["drive", place.plan], in: place, input: opening).status == 0)
      try Files.write("", to: place.documents)
      let result = try Program.run(["drive", place.plan], in: place, input: "@09:30:00 adjourn\n")
      #expect(result.status == 1 && result.errors.contains(place.documents))
      #expect(try place.events().last == .adjourned)
      let export = try Program.run(["export", place.plan, "--to", "/proc/nowhere"], in: place)
      #expect(export.status == 1 && export.errors.contains("/proc/nowhere"))
    }

    @Test("verbs on a session that is not there say so and end with 1", arguments: ["export", "verify"])
    func noSession(verb: String) throws {
      let place = try Scratch()
      let result = try Program.run([verb, place.plan], in: place)
      #expect(result.status == 1 && !result.errors.isEmpty)
      #expect(!Files.exists(place.session))
    }

    @Test("help ends with 0 for every verb", arguments: verbs)
    func help(verb: String) throws {
      let place = try Scratch()
      let result = try Program.run([verb, "--help"], in: place)
      #expect(result.status == 0 && result.output.contains(verb) && result.errors.isEmpty)
    }

    @Test("the manual has every operation in the language that is asked for")
    func manual() throws {
      let place = try Scratch()
      let result = try Program.run(["commands", "--lang", "en"], in: place)
      #expect(result.status == 0 && result.errors.isEmpty)
      for row in Operation.table.rows {
        #expect(result.output.contains("  \(row.usage)"))
        #expect(result.output.contains(row.words(Strings(.en)).summary))
      }
    }

    @Test(
      "wrong usage ends with 2",
      arguments: [
        ["nonsense"], ["run"], ["drive"], ["check", "a", "b"], ["run", "demo", "--no-such-option"],
        ["check", "demo", "--lang", "tlh"],
      ])
    func usage(arguments: [String]) throws {
      let place = try Scratch()
      let result = try Program.run(arguments, in: place)
      #expect(result.status == 2 && !result.errors.isEmpty && result.output.isEmpty)
    }
  }
}
