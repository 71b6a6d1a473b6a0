import ReviewCore
import Testing

@Suite("The command language")
struct CommandLineTests {
  private let plan = Plans.simple()

  private func parse(_ line: String) throws -> CommandLine { try CommandLine(parsing: line, plan: plan) }

  private func expect(_ line: String, _ rejection: Rejection, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(throws: rejection, sourceLocation: sourceLocation) { try parse(line) }
  }

  @Test("takes words in order, the last text whole, and name=value anywhere")
  func arguments() throws {
    #expect(try parse("skip 2 时间不够 下次再说").values == [.speaker: "2", .reason: "时间不够 下次再说"])
    #expect(try parse("  move\t2   3 ").values == [.speaker: "2", .position: "3"])
    #expect(
      try parse("problem owner=镇长 清单 雷同 source=commentary").values
        == [.text: "清单 雷同", .owner: "镇长", .source: "commentary"])
    #expect(try parse("attend members 8 reason=出差").values == [.id: "members", .present: "8", .reason: "出差"])
    #expect(try parse("move position=1 south").values == [.speaker: "south", .position: "1"])
    #expect(try parse("tally members issued=9 returned=9 good=5 poor=4").counts == ["good": "5", "poor": "4"])
  }

  @Test("keeps together what stands in quotes, where a backslash takes the next letter as it is")
  func quotes() throws {
    #expect(try parse(#"note "两个  空格""#).values == [.text: "两个  空格"])
    #expect(try parse(#"note "说\"好\"，路径 a\\b""#).values == [.text: #"说"好"，路径 a\b"#])
    #expect(try parse(#"note a\b"#).values == [.text: #"a\b"#])
    #expect(try parse(#"detail 1 cause="a=b c""#).values == [.number: "1", .cause: "a=b c"])
    #expect(try parse(#"note "speaker=south""#).values == [.text: "speaker=south"])
    #expect(try parse(#"note """#).values == [.text: ""])
    #expect(try parse(#"note "一"二"#).values == [.text: "一二"])
    #expect(try parse("note 一＝二").values == [.text: "一＝二"])
    #expect(try parse("skip 2 1+1=2").values == [.speaker: "2", .reason: "1+1=2"])
    expect(#"note "没有完"#, .line(.unclosedQuote))
    expect(#"note "没有完\"#, .line(.unclosedQuote))
  }

  @Test("offers the operation or the argument that was meant")
  func suggestions() {
    expect("nxt", .line(.unknownOperation("nxt", suggestion: "next")))
    expect("Report", .line(.unknownOperation("Report", suggestion: "report")))
    expect("frobnicate", .line(.unknownOperation("frobnicate", suggestion: nil)))
    expect("", .line(.unknownOperation("", suggestion: nil)))
    expect("note 一 speeker=south", .line(.unknownArgument(.note, "speeker", suggestion: "speaker")))
    expect("tally members isued=9", .line(.unknownArgument(.tally, "isued", suggestion: "issued")))
    expect(
      "tally members issued=9 fairlygood=2", .line(.unknownArgument(.tally, "fairlygood", suggestion: "fairly-good")))
    expect("next please", .line(.extraArgument(.next, "please")))
    expect("move 1 2 3", .line(.extraArgument(.move, "3")))
  }

  @Test("asks for what is missing")
  func missing() throws {
    let context = CommandContext(session: Session(plan: plan), seed: 0, lastSeen: nil)
    for row in Operation.table.rows where !row.isScreenOnly {
      guard let first = row.arguments.first(where: { !$0.isOptional }) else { continue }
      #expect(throws: Rejection.line(.missingArgument(row.operation, first.name))) {
        try parse(row.operation.rawValue).command(in: context)
      }
    }
  }

  @Test("comes back from text as it was, for every row and every set of arguments", arguments: Operation.allCases)
  func roundTrip(_ operation: Operation) throws {
    var dice = Dice(seed: 7)
    let row = operation.row
    for _ in 0..<200 {
      var values: [ArgumentName: String] = [:]
      for spec in row.arguments where spec.kind != .grades && !dice.once(in: 3) { values[spec.name] = text(&dice) }
      let takesGrades = row.arguments.contains { $0.kind == .grades }
      let counts = takesGrades ? ["good": text(&dice), "fairly-good": "\(dice.roll(99))"] : [:]
      let line = CommandLine(operation, values, counts: counts)
      let parsed = try parse(line.text)
      #expect(parsed == line, "\(line.text)")
      #expect(parsed.values.mapValues { Array($0.utf8) } == values.mapValues { Array($0.utf8) }, "\(line.text)")
    }
  }

  @Test("comes back from text in every representative line", arguments: Operation.allCases)
  func representative(_ operation: Operation) throws {
    guard let text = Walk.line(operation) else { return }
    #expect(try parse(parse(text).text) == parse(text))
  }

  @Test("survives 10,000 random and hostile lines: each is a command or a refusal with words")
  func hostile() throws {
    var dice = Dice(seed: 2_026)
    let transcript = try Walk.to(.questioning)
    let strings = Strings(.en)
    for _ in 0..<10_000 {
      let line = hostileLine(&dice)
      if let rejection = transcript.refusal(of: line) { #expect(!strings.rejection(rejection).isEmpty) }
    }
  }

  // MARK: - Private

  private static let pieces = [
    "a", "五", " ", "  ", "\"", "\\", "=", "speaker=", "owner=x", "\u{301}", "\u{200D}", "\t", "\n", "\r\n", "\u{1B}[2J",
    "\u{0}", "👨‍🌾", "é", "north", "-", ":", "1", "0", "-9223372036854775808", "9223372036854775808", "1m30s",
    "2026-12-18",
    "\u{202E}", "%s", "'", "；", "\"\u{301}", "=\u{301}", "good=", "99999", "\u{FEFF}",
  ]

  private func text(_ dice: inout Dice) -> String {
    (0..<dice.roll(6)).map { _ in dice.pick(CommandLineTests.pieces) }.joined()
  }

  private func hostileLine(_ dice: inout Dice) -> String {
    if dice.once(in: 4) { return text(&dice) }
    let operation = dice.pick(Operation.allCases).rawValue
    let words = (0..<dice.roll(5)).map { _ in
      dice.once(in: 3) ? "\(dice.pick(ArgumentName.allCases).rawValue)=\(text(&dice))" : text(&dice)
    }
    return ([operation] + words).joined(separator: " ")
  }
}
