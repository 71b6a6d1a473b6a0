import ReviewCore

/// Texts that mean something to terminals, spreadsheets, browsers or Markdown, and a session full of them.
enum Hostile {
  private static let fragments = [
    "\u{1B}]0;pwned\u{07}", "\u{1B}[31m", "\u{1B}P1$r\u{1B}\\", "\u{9B}2J", "\u{90}x\u{9C}", "\u{0}", "\u{7F}", "\u{8}",
    "\u{202E}", "\u{2066}", "\u{2069}", "\u{200B}", "\u{200F}", "\u{FEFF}", "\u{E0041}", "\u{2028}- x", "\u{85}",
    "=HYPERLINK(\"http://x.example\")", "+1", "-1", "@SUM(A1)", "＝1+1", "＋2", "－2", "＠x", "\t=1", "\r=1", "  =1",
    "\u{3000}=1", "<script>alert(1)</script>", "<!-- ", "**x**", "[a](javascript:1)", "![x](y)", "| a | b |", "# h",
    "\r\n# h", "```", "&lt;", "http://evil.example", "WWW.evil.example", "a\"b,c;d", "\\", "\u{301}", "*\u{301}",
    "|\u{FE0F}", "\"\u{301}", "👩\u{200D}💻", "$x$", "1. x", "2) y", "---", "~~x~~", "_a_", "\n\n---\n", "::: x",
    "{{x}}", "%s%n", "' OR 1=1 --", "书记",
  ]

  /// Always holds 甲, so that something is left when all else is taken away.
  static func text(seed: UInt64) -> String {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var parts = [fragments[Int(seed) % fragments.count]]
    for _ in 0..<next(4) { parts.append(fragments[next(fragments.count)]) }
    parts.insert("甲", at: next(parts.count) + (seed % 3 == 0 ? 1 : 0))
    return parts.joined()
  }

  static func session(_ text: String, isPlanCleaned: Bool = true) throws -> Hall {
    var hall = try Hall(plan(isPlanCleaned ? PlainText.clean(text) : text))
    var changes = ProblemChanges()
    for field in [ProblemField.cause, .goal, .measure, .owner, .leader, .unit, .kind] {
      changes.values[field] = .text(text)
    }
    func tally(_ issued: Int) -> Command {
      let row = RowCount(place: BallotSheet.Place(speaker: "one", criterion: nil), counts: ["good": 9], blank: 0)
      let bag = BallotBag(panel: "a", channel: .paper)
      return .vote(
        .count(round: nil, SheetCount(bag: bag, issued: issued, returned: 9, voidSheets: 0, rows: [row])))
    }
    let commands: [Command] = [
      .recordAttendance(id: "a", present: 9, onLeave: 1, reason: text),
      .recordAttendance(id: "one", present: 1, onLeave: 1, reason: text), .open, .takeNote(speaker: nil, text: text),
      .waiveQuorum(reason: text), .advance, .call(speaker: "one"), .begin(stage: .report),
      .takeNote(speaker: nil, text: text), .pledge(speaker: nil, text: text),
      .noteProblem(speaker: nil, source: .commentary, text: text, raisedBy: text, changes: changes),
      .noteProblem(speaker: nil, source: .masses, text: text, raisedBy: nil, changes: ProblemChanges()),
      .withdrawProblem(number: "2026-002", reason: text), .begin(stage: .questions),
      .ask(speaker: nil, asker: text, text: text), .poseQuestion("q1", speaker: nil, asker: text),
      .followUp(speaker: nil, after: nil, asker: text, text: text),
      .settleQuestion(speaker: nil, index: 0, outcome: .answered, answer: text), .finishTurn,
      .skip(speaker: "two", reason: text),
      .markAbsent(speaker: "three", reason: text), tally(8),
      .vote(.again(speaker: "one", reason: text)), tally(9), .adjourn,
    ]
    for command in commands { try hall.submit(command) }
    return hall
  }

  private static func plan(_ text: String) -> Plan {
    func speaker(_ id: String) -> Speaker {
      Speaker(
        id: id, unit: text, post: text, due: 3, contactLeader: text, projectLeader: text,
        problems: id == "one"
          ? [
            PlannedProblem(
              number: text, source: .lastYear, kind: text, text: text,
              details: [
                .cause: .text(text), .goal: .text(text), .measure: .text(text), .owner: .text(text),
                .leader: .text(text), .unit: .text(text),
              ])
          ] : [], ownDuties: [text], sector: id == "one" ? .village : nil,
        dossier: Dossier(
          helpers: [AreaHelper(area: text, post: text)],
          letters: [ResponsibilityLetter(upper: .county, lower: .village, with: text, by: text)],
          targets: [UnitTarget(text: text, quantity: Hundredths(3), unit: text)],
          commitments: [PublicCommitment(text: text)],
          selfChecks: [SelfCheck(rule: text, article: text, result: .fails, note: text)],
          examples: [ChosenExample(title: text, text: text, proposedBy: text)]))
    }
    return Plan(
      title: text, committee: text, level: .village, place: text, date: County.plan.date, start: 0, utcOffset: 0,
      language: .zhHans, chair: text, recorder: text, inAttendance: [text], commentators: [text],
      agenda: [AgendaItem(part: .signIn, title: text), AgendaItem(part: .reports, title: text)], turn: [.report],
      panels: [Panel(id: "a", title: text, due: 20, weight: 100)], speakers: ["one", "two", "three"].map(speaker),
      appraisal: AppraisalRules(
        grades: [Grade(id: "good", title: text, points: 100)],
        consequences: [ConsequenceRule(action: .talk, grades: ["good"], share: 1)]),
      questionBank: [BankQuestion(id: "q1", text: text, topic: text, followUps: [text])])
  }
}
