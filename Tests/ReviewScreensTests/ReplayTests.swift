import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("A replay") struct ReplayTests {
  /// A session of twelve commands, the last at 09:20:00: opened, two turns, a note, one step taken back.
  private func log() throws -> [Recorded<Event>] {
    var stage = try Stage()
    try stage.tell("attend A 11\nattend B 30\nopen")
    stage.wait(seconds: 300)
    try stage.tell("part 3\nnext\nreport")
    stage.wait(seconds: 200)
    try stage.tell("note \"流动党员去向不清\"")
    stage.wait(seconds: 100)
    try stage.tell("finish\nnext")
    stage.wait(seconds: 600)
    try stage.tell("report\nundo\nadjourn")
    return stage.model.history.records
  }

  private func replay(
    _ view: ReplayModel.View = .console, speed: Int = 1, size: Size = Size(columns: 120, rows: 40),
    language: Language? = nil
  ) throws -> ReplayModel {
    try #require(
      ReplayModel(try log(), view: view, speed: speed, size: size, language: language, font: .builtIn))
  }

  private func screen(_ model: ReplayModel) -> String {
    var buffer = Buffer(size: model.size)
    render(model, into: &buffer)
    return buffer.lines.joined(separator: "\n")
  }

  private func press(_ model: inout ReplayModel, _ keys: Key...) { for key in keys { _ = update(&model, .key(key)) } }

  private func type(_ model: inout ReplayModel, _ text: String) {
    for character in text { press(&model, .character(character)) }
  }

  @Test("it begins as the session began, and at any speed comes to the end the session came to")
  func plays() throws {
    for speed in [1, 7, 64, 1_000] {
      var model = try replay(speed: speed)
      #expect(model.played == 1)
      var spent: Int64 = 0
      while !model.isAtEnd {
        model.play(for: Milliseconds(1_000))
        spent += 1_000
      }
      #expect(spent * Int64(speed) >= 1_200_000 && spent * Int64(speed) < 1_200_000 + 1_000 * Int64(speed))
      #expect(model.console.session.phase == .adjourned)
      #expect(model.now == (try log()).last?.at)
    }
  }

  @Test("whatever way it was gone to, a place in the log looks like the session did there")
  func samePicture() throws {
    let records = try log()
    var random = SplitMix64(seed: 20_261_220)
    var wandering = try replay()
    press(&wandering, .character(" "))
    for step in 0..<200 {
      switch random.next(below: 5) {
      case 0: press(&wandering, .left)
      case 1: press(&wandering, .home)
      case 2: press(&wandering, .end)
      case 3: wandering.go(to: 1 + Int(random.next(below: UInt64(records.count))))
      default: press(&wandering, .right)
      }
      let history = try #require(History(Array(records.prefix(wandering.played))))
      #expect(wandering.console.history.session.phase == history.session.phase, "step \(step)")
      #expect(wandering.console.history.effective == history.effective)
      #expect(wandering.now == records[wandering.played - 1].at)
    }
  }

  @Test("→ and ← go by what one command recorded, and stop there")
  func steps() throws {
    var model = try replay()
    press(&model, .right)
    #expect(!model.isPlaying && model.played == 2)
    press(&model, .right, .right)
    // Opening begins the first part with the same key press.
    let opened = model.played
    #expect(opened > 3 && model.console.session.openedAt != nil)
    press(&model, .left)
    #expect(model.console.session.openedAt == nil)
    press(&model, .left, .left, .left, .left)
    #expect(model.played == 1)
    press(&model, .end, .right)
    #expect(model.isAtEnd)
  }

  @Test("Space holds it, ↑ and ↓ double and halve its speed, and time that passed while it was held does not count")
  func speeds() throws {
    var model = try replay()
    press(&model, .up, .up, .up, .down)
    #expect(model.speed == 4)
    model.play(for: .seconds(10))
    #expect(model.now.clockText == "09:00:40")
    press(&model, .character("　"))
    model.play(for: .seconds(60))
    #expect(model.now.clockText == "09:00:40" && model.untilNextPicture == nil)
    for _ in 0..<20 { press(&model, .down) }
    #expect(model.speed == 1)
    for _ in 0..<20 { press(&model, .up) }
    #expect(model.speed == ReplayModel.speeds.upperBound)
  }

  @Test("g goes to a time of the day, forward and back, to the second; outside the log it says where the log is")
  func times() throws {
    var model = try replay()
    press(&model, .character("g"))
    type(&model, "9:06：40")
    press(&model, .enter)
    #expect(model.now.clockText == "09:06:40" && model.console.session.phase == .reporting)
    #expect(screen(model).contains("09:06:40"))
    press(&model, .character("ｇ"))
    type(&model, "９:01")
    press(&model, .enter)
    #expect(model.now.clockText == "09:01:00" && model.console.session.turn == nil)
    for wrong in ["10:00", "25:00", "9", "9:61", "qq", ""] {
      press(&model, .character("g"))
      type(&model, wrong)
      press(&model, .enter)
      #expect(model.now.clockText == "09:01:00" && screen(model).contains("09:00:00 到 09:20:00"), "\(wrong)")
    }
    press(&model, .character("g"))
    type(&model, "9:19")
    press(&model, .escape)
    #expect(model.now.clockText == "09:01:00")
  }

  @Test("what a running session records meanwhile is played on")
  func running() throws {
    let records = try log()
    let half = try #require(
      ReplayModel(
        Array(records.prefix(6)), view: .console, speed: 1_000, size: Size(columns: 80, rows: 24), language: nil,
        font: .builtIn))
    var model = half
    model.play(for: .seconds(100))
    #expect(model.isAtEnd && model.count == 6)
    model.take(Array(records.dropFirst(6)))
    #expect(!model.isAtEnd)
    model.play(for: .seconds(100))
    #expect(model.console.session.phase == .adjourned)
  }

  @Test("the hall's picture is the one the hall had, and Tab changes between both")
  func views() throws {
    var model = try replay(.projector)
    press(&model, .character("g"))
    type(&model, "9:07")
    press(&model, .enter)
    #expect(screen(model).contains("甲街道党工委") && !screen(model).contains("流动党员去向不清"))
    press(&model, .tab)
    #expect(model.view == .console)
    press(&model, .character("g"))
    type(&model, "9:08:20")
    press(&model, .enter)
    #expect(screen(model).contains("流动党员去向不清"))
  }

  @Test("no key of the console does anything here, and only a few ask for something")
  func nothingElse() throws {
    var model = try replay()
    press(&model, .character(" "))
    let before = screen(model)
    for key in [
      Key.function(2), .function(8), .enter, .character("n"), .character("u"), .character("中"), .control("U"),
    ] {
      #expect(update(&model, .key(key)).isEmpty)
    }
    _ = update(&model, .paste("note 1"))
    #expect(screen(model) == before)
    #expect(update(&model, .key(.character("q"))) == [.quit] && update(&model, .key(.control("C"))) == [.quit])
    #expect(update(&model, .key(.control("L"))) == [.redraw])
  }

  @Test(
    "both views at every size and in three languages",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 50)],
    Language.allCases)
  func everywhere(size: Size, language: Language) throws {
    var frames: [String] = []
    for view in ReplayModel.View.allCases {
      var model = try replay(view, speed: 8, size: size, language: language)
      press(&model, .character("g"))
      type(&model, "9:08:30")
      press(&model, .enter)
      frames.append("== \(view)\n" + screen(model))
    }
    try expectSnapshot(frames.joined(separator: "\n"), "replay-\(size.columns)x\(size.rows)-\(language.rawValue)")
  }

  @Test("at any size it stays on its screen")
  func anySize() throws {
    var model = try replay()
    model.play(for: .seconds(400))
    for (columns, rows) in [(1, 1), (5, 2), (20, 6), (79, 24), (250, 80)] {
      _ = update(&model, .resize(Size(columns: columns, rows: rows)))
      for view in 0..<2 {
        #expect(screen(model).split(separator: "\n", omittingEmptySubsequences: false).count == rows, "\(view)")
        press(&model, .tab, .character("g"))
        _ = screen(model)
        press(&model, .escape)
      }
    }
  }
}
