import CommandTables
import ReviewCore
import ReviewPlan
import Testing

@testable import ReviewScreens

@Suite("The tutor") struct TutorTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  @Test("is walked to its end by its own keys, in every language and size", arguments: sizes, Language.allCases)
  func walked(size: Size, language: Language) throws {
    var stage = try TutorStage(language, size: size)
    for id in TutorStepName.allCases { try stage.walk(to: id) }
    #expect(stage.tutor.isAtEnd && stage.stage.session.phase == .adjourned)
    #expect(TutorStep.all.map(\.id) == TutorStepName.allCases)
  }

  @Test("every goal comes about by the last of its keys and not before, so that nobody is sent on too early")
  func notBefore() throws {
    var stage = try TutorStage()
    while !stage.tutor.isAtEnd {
      let (step, goal) = (stage.tutor.step, stage.tutor.goal)
      for key in stage.tutor.keys(stage.strings) {
        #expect((stage.tutor.step, stage.tutor.goal) == (step, goal), "\(stage.tutor.current.id) \(goal)")
        stage.press(key)
      }
      try #require((stage.tutor.step, stage.tutor.goal) > (step, goal))
    }
  }

  @Test("takes no longer than ten minutes: three words a second, two characters to a word, and a second a key")
  func tenMinutes() throws {
    for language in Language.allCases {
      let strings = Strings(language)
      var (words, keys) = (0, 0)
      for step in TutorStep.all {
        let told = step.words(strings)
        for text in [told.title, told.task, told.why] { words += TutorTests.words(in: text) }
        keys += step.goals.flatMap { $0.keys(strings) }.count
      }
      let seconds = words / 3 + keys
      print("the tutor in \(language): \(words) words, \(keys) keys, \(seconds) seconds")
      #expect((240...600).contains(seconds), "\(language): \(words) words, \(keys) keys")
    }
  }

  private static func words(in text: String) -> Int {
    let wide = text.count { Width.of($0) == 2 }
    let narrow = text.filter { Width.of($0) < 2 }.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.count
    return wide / 2 + narrow
  }

  @Test("what to do and why find room at 80 columns, with the keys of the guide beside every title")
  func room() throws {
    for language in Language.allCases {
      var stage = try TutorStage(language)
      let strings = stage.strings
      for step in TutorStep.all {
        try stage.walk(to: step.id)
        #expect(stage.tutor.lines(strings, columns: 78).count <= TutorStrip.words, "\(language) \(step.id)")
        let strip = stage.buffer.lines.suffix(TutorStrip.height)
        #expect(!strip.contains { $0.contains("…") }, "\(language) \(step.id)\n\(strip.joined(separator: "\n"))")
        for key in TutorKey.allCases { #expect(strip.first?.contains(key.spoken) == true, "\(language) \(step.id)") }
      }
    }
  }

  @Test("at every step in three languages", arguments: Language.allCases)
  func everywhere(language: Language) throws {
    var stage = try TutorStage(language)
    var strips: [String] = []
    for id in TutorStepName.allCases {
      try stage.walk(to: id)
      strips.append(stage.buffer.lines.suffix(TutorStrip.height).joined(separator: "\n"))
    }
    try expectSnapshot(strips.joined(separator: "\n\n"), "tutor-80x24-\(language.rawValue)")
  }

  @Test("shows the console whole above its strip, and never covers a row of it")
  func uncovered() throws {
    for size in TutorTests.sizes {
      var stage = try TutorStage(size: size)
      for id in TutorStepName.allCases {
        try stage.walk(to: id)
        #expect(Array(stage.buffer.lines.dropLast(TutorStrip.height)) == stage.stage.buffer.lines, "\(id)")
        #expect(!stage.screen.contains("窗口太小"))
      }
    }
    #expect(try TutorStage(size: Size(columns: 80, rows: 23)).screen.contains("窗口太小"))
  }

  @Test("its keys are its own: the console has nothing at them, and every key of the table is found by its name")
  func keys() throws {
    let names = Operation.table.rows.flatMap(\.keys)
    for key in TutorKey.allCases { #expect(!names.contains(key.key.name)) }
    for name in names { #expect(Key(name: name)?.name == name) }
    #expect(Key(name: "F0x") == nil && Key(name: "") == nil)
  }

  // MARK: - Other keys

  @Test("a step is passed by any way that leads there: by a command in the palette as by its key")
  func otherWays() throws {
    var stage = try TutorStage()
    try stage.walk(to: .extend)
    stage.type(":extend 2m")
    stage.press(.enter)
    #expect(stage.tutor.current.id == .note)
    // Whoever types the right count at once is not asked to put it right.
    stage = try TutorStage()
    try stage.walk(to: .wrongCount)
    stage.press(.function(11))
    for digit in "9900432" { stage.press(.character(digit), .enter) }
    stage.press(.enter)
    #expect(stage.tutor.current.id == .announce, "\(stage.screen)")
    // The row under the cursor instead of its number.
    stage = try TutorStage()
    try stage.walk(to: .own)
    stage.press(.character(" "))
    #expect(stage.tutor.current.id == .extend)
  }

  @Test("another key does what it always does, gets one line, and the step goes on waiting")
  func otherKeys() throws {
    var stage = try TutorStage()
    try stage.walk(to: .extend)
    stage.press(.function(3))
    #expect(stage.tutor.answer == .recorded && stage.stage.session.timer?.isRunning == false)
    stage.press(.character("?"))
    #expect(stage.tutor.answer == .opened && stage.screen.contains("Esc"))
    stage.press(.escape, .function(2))
    #expect(stage.tutor.current.id == .extend)
    stage = try TutorStage()
    stage.press(.function(9))
    #expect(stage.stage.session.projector.frozenAt != nil)
    stage.press(.function(8))
    #expect(stage.tutor.answer == .refused)
    stage.press(.control("B"))
    #expect(stage.tutor.current.id == .help && stage.screen.contains("接着按 ?"))
    // Moving a cursor is no mistake.
    stage.press(.down)
    #expect(stage.tutor.answer == nil)
  }

  @Test("a refusal is learnt by the refusal it is about; who has signed everybody in already is not held up")
  func quorum() throws {
    var stage = try TutorStage()
    try stage.walk(to: .quorum)
    stage.press(.function(6))
    #expect(stage.stage.model.shownNotice?.isError == true && stage.tutor.current.id == .quorum)
    stage.press(.down, .character(" "))
    #expect(stage.tutor.current.id == .quorum)
    stage.press(.up, .up, .character(" "))
    #expect(stage.tutor.current.id == .film)
  }

  @Test("what was opened for a step and closed again is asked for again")
  func closedAgain() throws {
    var stage = try TutorStage(.en)
    try stage.walk(to: .filmProblem)
    stage.press(.function(7))
    #expect(stage.tutor.goal == 1 && stage.screen.contains("Now type “Rubbish in the stairway”, Enter"))
    stage.type("Something else")
    stage.press(.escape)
    #expect(stage.tutor.goal == 0 && stage.screen.contains("Now press F7"))
    stage.press(.function(7), .enter)
    #expect(stage.tutor.current.id == .reports)
    #expect(stage.stage.session.problems.last?.text == "Something else")
  }

  @Test("whoever has pressed on past a step is sent back to it, and never to a key that does something else by then")
  func missed() throws {
    var stage = try TutorStage()
    try stage.walk(to: .film)
    stage.press(.function(2), .function(2), .enter)
    #expect(stage.stage.session.phase == .betweenTurns && stage.tutor.current.id == .film)
    #expect(stage.tutor.isMissed && stage.screen.contains("接着按 Shift-F2"), "\(stage.screen)")
    #expect(!stage.screen.contains("接着按 F2"))
    // What was done can be taken back as well.
    stage.press(.character("u"))
    #expect(!stage.tutor.isMissed && stage.screen.contains("接着按 F3"), "\(stage.screen)")
  }

  @Test("out of what was opened besides, it leads by Esc until it is closed, whatever else is pressed in it")
  func strayed() throws {
    var stage = try TutorStage()
    try stage.walk(to: .poll)
    stage.press(.tab, .tab, .enter)
    #expect(stage.tutor.answer == .opened && stage.screen.contains("接着按 Esc"))
    stage.press(.function(6), .down)
    #expect(stage.stage.session.phase != .appraisal && stage.screen.contains("接着按 Esc"), "\(stage.screen)")
    stage.press(.escape)
    #expect(stage.screen.contains("接着按 F6"))
    // What the step itself opens is gone on with.
    stage.press(.function(6), .function(11))
    #expect(stage.screen.contains("接着按 回车"))
  }

  @Test("a vote that was opened and closed before it was asked for is gone on with")
  func ahead() throws {
    var stage = try TutorStage()
    try stage.walk(to: .poll)
    stage.press(.function(11), .enter, .function(11), .enter)
    #expect(stage.tutor.current.id == .wrongCount, "\(stage.screen)")
    // A key that the form does not take is no wrong count.
    stage.press(.function(11), .function(2))
    #expect(stage.tutor.current.id == .wrongCount)
  }

  @Test("whatever is pressed, it stands at a step and draws it")
  func anything() throws {
    let keys: [Key] =
      (1...15).map(Key.function) + [.enter, .escape, .tab, .up, .down, .left, .right, .backspace]
      + "unf:/m?1 九".map(Key.character) + "ADKPVWX".map(Key.control)
    var random = SplitMix64(seed: 20_261_129)
    for language in Language.allCases {
      var stage = try TutorStage(language)
      for _ in 0..<400 {
        let before = (stage.tutor.step, 0)
        stage.press(keys[Int(random.next(below: UInt64(keys.count)))])
        #expect((stage.tutor.step, stage.tutor.goal) >= before)
        #expect(stage.buffer.lines.count == 24)
      }
    }
  }
}
