import ReviewCore
import Testing

@testable import ReviewScreens

/// All that can be open over the panes, each with something typed in it or moved to.
enum Opened: String, CaseIterable {
  case help, helpOverForm, palette, form, offers, menu, question, questionOverForm, questionOverPalette
  case tally, pile, points, handingIn, startingOver, reader, standings, gradeOverStandings, gaps, fillingGap

  func stage(_ size: Size = Size(columns: 120, rows: 40)) throws -> Stage {
    var stage = try isOfCount ? counting(size) : reporting(size)
    open(in: &stage)
    let top = try #require(stage.model.layers.top)
    try #require(type(of: top) == kind, "\(self)")
    return stage
  }

  private var kind: any ConsoleLayer.Type {
    switch self {
    case .help, .helpOverForm: Help.self
    case .palette: Palette.self
    case .form, .tally, .gradeOverStandings, .fillingGap: Form.self
    case .offers: Offers.self
    case .menu: SpeakerMenu.self
    case .question, .questionOverForm, .questionOverPalette: ConfirmQuestion.self
    case .pile, .points, .handingIn, .startingOver: PileScreen.self
    case .reader: Reader.self
    case .standings: StandingsList.self
    case .gaps: GapList.self
    }
  }

  private var isOfCount: Bool { [.tally, .pile, .points, .handingIn, .startingOver].contains(self) }

  private func reporting(_ size: Size) throws -> Stage {
    var stage = try Stage(.sample.changed { $0.phrases = ["会后书面答复", "当场整改"] }, size: size)
    try stage.tell("open\nattend A 11\nattend B 30\nnext\ncontinue\nnext\nnext\nreport")
    stage.wait(seconds: 100)
    return stage
  }

  private func counting(_ size: Size) throws -> Stage {
    let plan = Plan.each.changed { $0.appraisal.voting.inPoints = self == .points }
    var stage = try Stage.atAppraisal(plan, size: size)
    try stage.tell("poll\nissue A 11\nissue B 52\nclose")
    stage.wait(seconds: 20)
    return stage
  }

  private func open(in stage: inout Stage) {
    switch self {
    case .help: stage.press(.character("?"), .pageDown)
    case .helpOverForm: stage.note("写了一半", .function(1), .down)
    case .palette: stage.line("call u")
    case .form: stage.note("写了一半")
    case .offers: stage.note("写了一半", .control("P"), .down)
    case .menu: stage.press(.tab, .tab, .enter, .down)
    case .question: stage.press(.character("q"))
    case .questionOverForm:
      stage.line("part", .enter)
      stage.type("4")
      stage.press(.enter)
    case .questionOverPalette: stage.line("part 4", .enter)
    case .tally: stage.press(.function(11), .character("1"), .character("1"), .enter, .character("9"))
    case .pile: stage.line("count B", .enter, .character("1"), .character("2"))
    case .points: stage.line("count B", .enter, .character("9"), .character("5"), .character("8"))
    case .handingIn: stage.line("count B", .enter, .character("1"), .enter, .character("5"))
    case .startingOver: stage.line("count B", .enter, .character("1"), .control("U"))
    case .reader:
      stage.send(.minutes([.paragraph("会议记录")]))
      stage.type("记")
    case .standings: stage.press(.control("S"), .down)
    case .gradeOverStandings:
      stage.press(.control("S"), .down, .enter, .end)
      stage.type("好")
    case .gaps: stage.press(.control("W"), .end)
    case .fillingGap:
      stage.press(.control("W"), .end, .enter)
      stage.type("某某")
    }
  }
}

extension Stage {
  fileprivate mutating func note(_ text: String, _ keys: Key...) {
    press(.function(7))
    type(text)
    for key in keys { press(key) }
  }

  fileprivate mutating func line(_ text: String, _ keys: Key...) {
    press(.character(":"))
    type(text)
    for key in keys { press(key) }
  }

  fileprivate mutating func hear(_ event: Event) {
    let end = model.history.end
    send(.recorded([Recorded(position: end + 1, batch: end + 1, at: now, event: event)], mine: false))
  }

  fileprivate var form: Form? { model.layers.top as? Form }
}

@Suite("What is open over the panes") struct LayerTests {
  private let question = "这段时间算不算"

  @Test("comes back as it was, typing and all, when a question of the program is answered", arguments: Opened.allCases)
  func question(over opened: Opened) throws {
    for answer in [Key.enter, .character(" ")] {
      var stage = try opened.stage()
      let before = stage.model.layers
      stage.send(.gapFound(.seconds(8)))
      #expect(stage.screen.contains(question))
      // Keys that are no answer, help and what other things bring: the question stays on top.
      stage.type("雷同")
      stage.press(.tab, .function(1), .function(2), .escape)
      stage.send(.mouse(Mouse(kind: .press, x: 5, y: 4)))
      stage.resize(60, 10)
      stage.resize(120, 40)
      #expect(stage.screen.contains(question))
      stage.press(answer)
      #expect(!stage.screen.contains(question))
      #expect(stage.model.layers == before)
    }
  }

  @Test("keeps its cells under a question, and the cursor is not in it", arguments: Opened.allCases)
  func drawn(_ opened: Opened) throws {
    var stage = try opened.stage()
    let before = stage.buffer.lines
    stage.send(.gapFound(.seconds(8)))
    let under = stage.buffer
    #expect(under.cursor == nil)
    #expect(under.lines.dropFirst().prefix(35) == before.dropFirst().prefix(35))
  }

  @Test(
    "stays open and untouched by notices, failures in the background and other consoles", arguments: Opened.allCases)
  func untouched(_ opened: Opened) throws {
    var stage = try opened.stage()
    let before = stage.model.layers
    stage.send(.trouble("手机投票服务停了"))
    #expect(stage.screen.contains("手机投票服务停了"))
    stage.send(.phonesServed(.down(reason: "端口占用")))
    stage.send(.done("已写出"))
    stage.send(.warned("计划文件改过"))
    stage.send(.boxRead(nil))
    stage.send(.projectorSeen(true))
    stage.wait(seconds: 1)
    stage.hear(.timerPaused)
    stage.hear(.noteTaken(speaker: "u1", text: "另一台记的", isPublic: false))
    #expect(stage.model.layers == before)
  }

  @Test("stays open, with what was typed, when what was asked for fails", arguments: Opened.allCases)
  func failed(_ opened: Opened) throws {
    var stage = try opened.stage()
    let before = stage.model.layers
    stage.send(.failed("磁盘已满"))
    #expect(stage.screen.contains("磁盘已满"))
    #expect(stage.model.layers.layers.count == before.layers.count)
    stage.send(.refused(.speakerNeeded))
    #expect(stage.model.layers.layers.count == before.layers.count)
    if let form = before.top as? Form { #expect(stage.form?.fields == form.fields) }
    if let palette = before.top as? Palette { #expect((stage.model.layers.top as? Palette)?.editor == palette.editor) }
  }

  @Test("is there again when help over it closes", arguments: Opened.allCases)
  func help(_ opened: Opened) throws {
    var stage = try opened.stage()
    if stage.model.layers.top is Help { return }
    let before = stage.model.layers
    stage.press(.function(1))
    #expect(stage.model.layers.top is Help)
    stage.press(.pageDown, .escape)
    #expect(stage.model.layers == before)
  }

  @Test(
    "is there again when what was pushed from it is left",
    arguments: [
      (Opened.form, [Key.control("P")]), (.questionOverForm, []), (.questionOverPalette, []),
      (.question, [.control("W")]), (.tally, [.control("B")]), (.standings, [.enter]), (.gaps, [.enter]),
    ])
  func left(_ opened: Opened, _ keys: [Key]) throws {
    var stage = try opened.stage()
    // What is asked before leaving has no list of gaps; that before the next part has.
    if opened == .question { stage.press(.escape, .character(":")); stage.type("part 4"); stage.press(.enter) }
    let before = stage.model.layers
    if keys.isEmpty {
      stage.press(.escape)
      #expect(stage.model.layers.layers.count == before.layers.count - 1)
      #expect(!(stage.model.layers.top is ConfirmQuestion))
      stage.press(.enter)
    } else {
      for key in keys { stage.press(key) }
      #expect(stage.model.layers.layers.count == before.layers.count + 1)
      stage.press(.escape)
    }
    #expect(stage.model.layers == before)
  }

  @Test("comes back when another console has overtaken the question above it")
  func overtaken() throws {
    for opened in [Opened.questionOverForm, .questionOverPalette] {
      var stage = try opened.stage()
      let before = stage.model.layers
      stage.hear(.partBegan(index: 3))
      #expect(stage.model.layers.layers.count == before.layers.count - 1, "\(opened)")
      #expect(stage.screen.contains("4"), "\(opened)")
    }
  }

  @Test("closes with all that led to it when it is done")
  func done() throws {
    for opened in [Opened.questionOverForm, .questionOverPalette] {
      var stage = try opened.stage()
      stage.press(.enter)
      #expect(stage.model.layers.isEmpty && stage.session.phase != .reporting, "\(opened)")
    }
    var stage = try Stage.joint()
    stage.press(.control("S"), .end, .enter, .enter)
    #expect(stage.model.layers.isEmpty && stage.session.grades.count == 1)
  }
}
