import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("Whether the time away counts") struct GapQuestionTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  private func reporting(_ size: Size = Size(columns: 120, rows: 40)) throws -> Stage {
    var stage = try Stage(size: size)
    stage.press(.character(" "), .character(" "), .function(2), .function(2), .function(3), .function(2), .function(2))
    stage.press(.function(3))
    stage.wait(seconds: 100)
    return stage
  }

  private var question: String { "这段时间算不算" }

  @Test("the question lies over a half-filled form and gives it back with the typing", arguments: sizes)
  func overForm(size: Size) throws {
    var stage = try reporting(size)
    stage.press(.function(7))
    stage.type("清单与乙街道")
    let before = stage.model.layers
    stage.send(.gapFound(.seconds(8)))
    #expect(stage.screen.contains(question) && stage.screen.contains("0:08"))
    try expectSnapshot(stage.screen, "gap-question-\(size.columns)x\(size.rows)")
    stage.type("雷同")
    stage.press(.escape, .tab, .function(2))
    #expect(stage.screen.contains(question), "it stays until it is answered")
    stage.press(.character(" "))
    #expect(!stage.screen.contains(question))
    #expect(stage.session.timer?.elapsed(at: stage.now) == .seconds(92))
    #expect(stage.model.layers == before)
    stage.type("雷同")
    stage.press(.enter)
    #expect(stage.session.problems.contains { $0.text == "清单与乙街道雷同" })
  }

  @Test("nothing else that is open is lost to the question either")
  func overEverything() throws {
    let openers: [(inout Stage) -> Void] = [
      { $0.press(.character("?"), .pageDown) },
      {
        $0.press(.character(":")); $0.type("rec")
      },
      {
        $0.press(.function(7)); $0.type("写了"); $0.press(.control("P"))
      },
      { $0.press(.tab, .tab, .enter) },
      { $0.press(.character("q")) },
      { $0.press(.control("W"), .down) },
      { $0.press(.control("S"), .down) },
      { $0.send(.minutes([.paragraph("记录")])) },
      {
        $0.press(.character("n")); $0.type("十二")
      },
    ]
    for open in openers {
      for answer in [Key.enter, .character(" ")] {
        var stage = try reporting()
        open(&stage)
        let before = stage.model.layers
        try #require(!before.isEmpty)
        stage.send(.gapFound(.seconds(8)))
        stage.resize(80, 24)
        stage.resize(120, 40)
        stage.press(answer)
        #expect(!stage.screen.contains(question))
        #expect(stage.model.layers == before)
      }
    }
  }

  @Test("a gap of days is taken off the clock", arguments: [86_401, 3 * 86_400, 400 * 86_400] as [Int64])
  func days(seconds: Int64) throws {
    var stage = try reporting()
    stage.wait(seconds: seconds)
    stage.send(.gapFound(.seconds(seconds)))
    stage.press(.character(" "))
    #expect(!stage.screen.contains(question))
    #expect(stage.session.timer?.elapsed(at: stage.now) == .seconds(100))
  }

  @Test("an answer that is refused leaves the question with the reason, and only then Esc leaves it")
  func refused() throws {
    var stage = try reporting()
    stage.send(.gapFound(.seconds(8)))
    let end = stage.model.history.end
    stage.send(
      .recorded([Recorded(position: end + 1, batch: end + 1, at: stage.now, event: .timerPaused)], mine: false))
    stage.press(.escape)
    #expect(stage.screen.contains(question))
    stage.press(.enter)
    #expect(stage.screen.contains(question) && stage.screen.contains("Esc 先放下"))
    stage.press(.escape)
    #expect(!stage.screen.contains(question))
  }

  @Test("answered in another console, or with its clock gone, the question goes too")
  func overtaken() throws {
    let events: [Event] = [.gapSettled(length: .seconds(8), counted: false), .turnFinished]
    for event in events {
      var stage = try reporting()
      stage.send(.gapFound(.seconds(8)))
      let end = stage.model.history.end
      stage.send(.recorded([Recorded(position: end + 1, batch: end + 1, at: stage.now, event: event)], mine: false))
      #expect(!stage.screen.contains(question), "\(event)")
    }
  }

  @Test("two gaps before an answer are one that is as long as both")
  func twice() throws {
    var stage = try reporting()
    stage.send(.gapFound(.seconds(8)))
    stage.send(.gapFound(.seconds(12)))
    stage.press(.character(" "))
    #expect(stage.session.timer?.elapsed(at: stage.now) == .seconds(80))
  }

  @Test("a failure in the background is said and changes nothing that is open")
  func trouble() throws {
    let openers: [(inout Stage) -> Void] = [
      {
        $0.press(.function(7)); $0.type("写了一半")
      },
      {
        $0.press(.character(":")); $0.type("rec")
      },
      { $0.send(.minutes([.paragraph("记录")])) }, { $0.press(.control("S")) }, { $0.press(.control("W")) },
      { $0.press(.character("?")) }, { $0.press(.character("q")) }, { $0.press(.tab, .tab, .enter) },
      { $0.press(.control("V")) }, { _ in },
    ]
    for open in openers {
      var stage = try reporting()
      open(&stage)
      let before = stage.model.layers
      stage.send(.trouble("手机投票服务停了"))
      #expect(stage.model.layers == before)
      #expect(stage.screen.contains("手机投票服务停了"))
      // What was asked for and failed closes nothing either.
      stage.send(.failed("磁盘已满"))
      if before.isEmpty { #expect(stage.model.layers.isEmpty) } else { #expect(!stage.model.layers.isEmpty) }
      #expect(stage.screen.contains("磁盘已满"))
    }
  }

  @Test("news of another console changes nothing that is open")
  func otherConsole() throws {
    var stage = try reporting()
    stage.press(.function(7))
    stage.type("写了一半")
    let before = stage.model.layers
    for event in [Event.timerPaused, .turnFinished, .recessBegan(length: nil), .recessEnded, .adjourned] {
      let end = stage.model.history.end
      stage.send(.recorded([Recorded(position: end + 1, batch: end + 1, at: stage.now, event: event)], mine: false))
      #expect(stage.model.layers == before, "\(event)")
    }
  }
}
