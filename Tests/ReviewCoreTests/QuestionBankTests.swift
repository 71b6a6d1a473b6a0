import ReviewCore
import Testing

@Suite("M23: questions from the bank")
struct QuestionBankTests {
  /// Three questions for everybody, one for the towns, one for the schools alone.
  static let bank = [
    BankQuestion(
      id: "q1", text: "上一次党课是哪天？", topic: "党员教育", followUps: ["谁讲的？", "多少人没有来？"], isPublic: true),
    BankQuestion(id: "q2", text: "村务公开栏最近一次更新是哪天？", topic: "阵地", audience: ["towns"]),
    BankQuestion(id: "q3", text: "失联党员还有几名？", topic: "党员教育"),
    BankQuestion(id: "q4", text: "活动室一周开几天？", topic: "阵地"),
    BankQuestion(id: "q5", text: "师德承诺谁来查？", topic: "师德", audience: ["schools"]),
  ]

  static func plan(_ bank: [BankQuestion]? = bank, isPublic: Bool = false) -> Plan {
    var plan = Plans.simple(speakers: Plans.grouped, groups: Plans.groups, questionBank: bank)
    plan.projector.publicQuestions = isPublic
    return plan
  }

  /// The first unit, north, is being questioned.
  private func questioning(_ lines: String = "", _ plan: Plan = plan()) throws -> Transcript {
    try Transcript.given(plan, "9:00:00 open\nnext\nnext\nreport\nquestions\n" + lines)
  }

  private func bankIDs(_ moment: Moment, _ speaker: Identifier) -> [Identifier?] {
    moment.speaker(speaker)?.questions.map { $0.origin?.bank } ?? []
  }

  @Test("M23: a drawn question is a question like any other, with its seed, and one undo takes it back")
  func drawn() throws {
    var minutes = try questioning("quiz seed=42")
    try minutes.then {
      let question = try #require($0.speaker("north")?.questions.first)
      let draw = try #require(question.origin?.draw)
      #expect(draw == QuestionDraw(seed: 42, among: 4) && question.outcome == nil)
      #expect(Self.bank.contains { $0.id == question.origin?.bank && $0.text == question.text })
      let line = Strings(.zhHans).minute($0.history.records[$0.history.records.count - 1], in: $0.history)
      #expect(line.contains("随机抽取") && line.contains("种子 42") && line.contains("4 题中抽出"))
    }
    try minutes.when("stuck")
    try minutes.then { #expect($0.speaker("north")?.questions.map(\.outcome) == [.stuck]) }
    try minutes.when("undo\nundo")
    try minutes.then { #expect($0.speaker("north")?.questions == []) }
  }

  @Test("M23: whoever reads the rule draws the same questions with the same seeds", arguments: 0..<40)
  func secondReading(seed: UInt64) throws {
    var reader = PlainReading(Self.bank)
    var minutes = try questioning()
    for turn in 0..<3 {
      for (unit, group) in [("north", "towns"), ("south", "towns"), ("schools", "offices")] {
        let topic = turn == 1 ? "党员教育" : nil
        let own = seed &* 0x1234_5678_9ABC_DEF1 &+ UInt64(turn)
        let expected = reader.draw(for: unit, group, topic: topic, seed: own)
        let line = "quiz seed=\(own) speaker=\(unit)" + (topic.map { " topic=\($0)" } ?? "")
        guard let expected else {
          #expect(minutes.refusal(of: line) != nil, "seed \(seed)")
          continue
        }
        try minutes.when(line)
        try minutes.then { #expect(bankIDs($0, unit).last == expected, "seed \(seed), turn \(turn), \(unit)") }
      }
    }
  }

  @Test("M23: nothing comes up twice before the bank is used up, and then what was asked least; never twice for a unit")
  func neverTwice() throws {
    let everybody = Self.bank.filter { $0.audience == nil }
    for seed in UInt64(0)..<20 {
      var minutes = try questioning("", Self.plan(everybody))
      for (place, unit) in ["north", "south", "east"].enumerated() {
        try minutes.when("quiz seed=\(seed &+ UInt64(place)) speaker=\(unit)")
      }
      try minutes.then {
        let asked = ["north", "south", "east"].compactMap { bankIDs(minutes.moment, $0).first.flatMap(\.self) }
        #expect(Set(asked).count == 3, "seed \(seed)")
        #expect($0.speaker("east")?.questions.first?.origin?.draw?.among == 1)
      }
      // All three were put to somebody: the next one is put to a second unit, and that is said.
      try minutes.when("quiz seed=\(seed) speaker=north\nquiz seed=\(seed) speaker=north")
      try minutes.then {
        let north = bankIDs($0, "north").compactMap(\.self)
        #expect(Set(north).count == 3, "seed \(seed)")
        let draw = try #require($0.speaker("north")?.questions.last?.origin?.draw)
        #expect(draw.round == 1)
        let last = $0.history.records[$0.history.records.count - 1]
        #expect(Strings(.zhHans).minute(last, in: $0.history).contains("适合的题都已问过别的单位"))
      }
      minutes.refuses("quiz", .bank(.usedUp(unit: "北镇党委", topic: nil)))
    }
  }

  @Test("M23: a question that was taken back may come up again")
  func takenBack() throws {
    var minutes = try questioning("", Self.plan([Self.bank[0]]))
    try minutes.when("quiz")
    minutes.refuses("quiz", .bank(.usedUp(unit: "北镇党委", topic: nil)))
    try minutes.when("undo\nquiz")
    try minutes.then { #expect(bankIDs($0, "north") == ["q1"]) }
  }

  @Test("M23: only what is for the unit or its group comes up, and of a topic what is of it")
  func audience() throws {
    for seed in UInt64(0)..<30 {
      var minutes = try questioning("quiz 阵地 seed=\(seed)\nquiz 阵地 seed=\(seed)")
      try minutes.then { #expect(Set(bankIDs($0, "north").compactMap(\.self)) == ["q2", "q4"]) }
      minutes.refuses("quiz 阵地", .bank(.usedUp(unit: "北镇党委", topic: "阵地")))
      try minutes.when("quiz 阵地 seed=\(seed) speaker=schools")
      try minutes.then { #expect(bankIDs($0, "schools") == ["q4"]) }
    }
    let minutes = try questioning()
    minutes.refuses("quiz 师德", .bank(.nothingFits(unit: "北镇党委", topic: "师德")))
    minutes.refuses("quiz 天气", .bank(.unknownTopic("天气", known: ["党员教育", "阵地", "师德"])))
    try questioning("", Self.plan(nil)).refuses("quiz", .bank(.noBank))
    try questioning("commentary").refuses("quiz", .notNow(.quiz, .commentary))
  }

  @Test("M23: a person may choose one of the bank; it counts like a drawn one, without a seed")
  func chosen() throws {
    var minutes = try questioning("pose q3 by=县委书记")
    try minutes.then {
      let question = try #require($0.speaker("north")?.questions.first)
      #expect(question.text == "失联党员还有几名？" && question.asker == "县委书记")
      #expect(question.origin == QuestionOrigin(bank: "q3"))
      #expect($0.session.questionsLeft(for: "north").map(\.id) == ["q1", "q2", "q4"])
    }
    minutes.refuses("pose q3", .bank(.askedAlready("q3", unit: "北镇党委")))
    minutes.refuses("pose q5", .bank(.forOthers("q5", unit: "北镇党委")))
    minutes.refuses("pose q33", .bank(.unknownQuestion("q33", suggestion: "q3")))
    try minutes.when("pose q3 speaker=south")
    try minutes.then { #expect(bankIDs($0, "south") == ["q3"]) }
  }

  @Test("M23: a follow-up hangs on its question, and what was prepared for it is offered until it was asked")
  func followUps() throws {
    var minutes = try questioning("pose q1")
    try minutes.then { #expect($0.session.followUps(of: "north") == ["谁讲的？", "多少人没有来？"]) }
    try minutes.when("probe 谁讲的？ by=群众代表\nprobe 讲了多久？")
    try minutes.then {
      let questions = $0.speaker("north")?.questions ?? []
      #expect(questions.map { $0.origin?.follows } == [nil, 0, 0])
      #expect(questions.map(\.isPublic) == [true, true, true])
      #expect($0.session.followUps(of: "north") == ["多少人没有来？"])
    }
    try minutes.when("ask 别的")
    try minutes.then { #expect($0.session.followUps(of: "north").isEmpty) }
    try minutes.when("probe 再说说 1")
    try minutes.then { #expect($0.speaker("north")?.questions.last?.origin == QuestionOrigin(follows: 0)) }
    minutes.refuses("probe 再说说 9", .noSuchQuestion(9, count: 5))
    try questioning().refuses("probe 为什么", .bank(.nothingAsked))
  }

  @Test("M23: the hall reads a question of the bank where the plan says so of it, else as it reads all questions")
  func publicity() throws {
    for isPublic in [false, true] {
      let minutes = try questioning("pose q1\npose q3", Self.plan(isPublic: isPublic))
      try minutes.then { #expect($0.speaker("north")?.questions.map(\.isPublic) == [true, isPublic]) }
    }
    let minutes = try questioning("pose q3")
    try minutes.then { #expect(!"\($0.session.scene(at: $0.now))".contains("失联党员")) }
  }

  @Test("M23: an answer that is owed is reminded of until it is given, in the hall")
  func owedInTheHall() throws {
    var minutes = try questioning("pose q1\nlater\nask 账在哪里\nstuck")
    let owed = Gap.answersOwed(count: 1)
    try minutes.then {
      #expect($0.session.answersOwed(by: "north") == [0] && $0.session.gaps.contains(owed))
      let gaps = Completeness($0.session).units.first { $0.speaker == "north" }?.gaps ?? []
      let gap = try #require(gaps.first { $0.kind == .answerOwed(1) })
      #expect(gap.remedy == CommandLine(.answered, [.number: "1", .speaker: "north"]) && !gap.keepsDraft)
    }
    // An outcome alone is that of an open question; with its words it is the answer that is owed.
    minutes.refuses("answered", .noOpenQuestion)
    try minutes.when("9:20:00 answered text=六月三日")
    try minutes.then {
      let question = try #require($0.speaker("north")?.questions.first)
      #expect(question.outcome == .answered && question.answer?.wasOwed == true && !$0.session.gaps.contains(owed))
      #expect(Strings(.zhHans).outcome(of: question) == "会后补答，2026-12-18已答：六月三日")
    }
    try minutes.when("undo")
    try minutes.then { #expect($0.session.gaps.contains(owed)) }
  }

  @Test("M23: after the adjournment it is given with its words; what the hall settled stays")
  func owedAfterwards() throws {
    var minutes = try questioning("pose q1\nlater\nask 账在哪里\nstuck\nask 谁管\n10:00:00 adjourn")
    minutes.refuses("answered 1 speaker=north", .bank(.answerNeeded(1)))
    minutes.refuses("answered 2 speaker=north text=在柜子里", .bank(.settledInHall(2)))
    minutes.refuses("stuck 3 speaker=north", .notNow(.stuck, .adjourned))
    try minutes.when("11:00:00 answered 1 speaker=north text=\"六月三日，\u{1B}[31m书记讲\"\nanswered 3 speaker=north")
    try minutes.then {
      #expect($0.speaker("north")?.questions.map(\.outcome) == [.answered, .stuck, .answered])
      #expect($0.speaker("north")?.questions.first?.answer?.text == "六月三日，[31m书记讲")
    }
  }
}

/// The rule as Sessions/README.md has it, read again, with nothing of the program.
private struct PlainReading {
  private let bank: [BankQuestion]
  private var asked: [(unit: String, id: String)] = []

  init(_ bank: [BankQuestion]) { self.bank = bank }

  mutating func draw(for unit: String, _ group: String, topic: String?, seed: UInt64) -> String? {
    var fitting: [BankQuestion] = []
    for question in bank {
      if let audience = question.audience, !audience.contains(unit), !audience.contains(group) { continue }
      if let topic, question.topic != topic { continue }
      if asked.contains(where: { $0 == (unit, question.id) }) { continue }
      fitting.append(question)
    }
    let least = fitting.map { question in asked.filter { $0.id == question.id }.count }.min() ?? 0
    let candidates = fitting.filter { question in asked.filter { $0.id == question.id }.count == least }
    if candidates.isEmpty { return nil }
    let count = UInt64(candidates.count)
    let tooFew = (UInt64.max % count + 1) % count
    var state = seed
    while true {
      state = state &+ 0x9E37_79B9_7F4A_7C15
      var number = state
      number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
      number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
      number = number ^ (number >> 31)
      if number < tooFew { continue }
      let drawn = candidates[Int(number % count)].id
      asked.append((unit, drawn))
      return drawn
    }
  }
}

extension Transcript {
  fileprivate var moment: Moment { Moment(history: history, now: now) }
}
