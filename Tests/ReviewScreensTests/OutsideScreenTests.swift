import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("Screens outside the hall") struct OutsideScreenTests {
  private func screen(_ sample: SceneSample, _ language: Language, _ columns: Int, _ rows: Int, at: Timestamp? = nil)
    -> String
  {
    var buffer = Buffer(size: Size(columns: columns, rows: rows))
    let scene = sample.scene(language, at: at ?? SceneSample.at)
    renderScene(scene, strings: Strings(language), font: .builtIn, into: &buffer)
    return buffer.lines.joined(separator: "\n")
  }

  @Test(
    "corridor and podium in three languages, at every size", arguments: [(80, 24), (120, 40), (200, 50)],
    Language.allCases)
  func everywhere(size: (Int, Int), language: Language) throws {
    let samples: [SceneSample] = [.lobby, .lobbyInRecess, .podium, .podiumOver, .podiumIdle]
    let frames = samples.map { "== \($0)\n" + screen($0, language, size.0, size.1) }
    try expectSnapshot(frames.joined(separator: "\n"), "Scenes/outside-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test("the corridor's timetable has each who waits with a time, the next five at once and the others in their turn")
  func timetable() {
    var seen = ""
    for page in 0..<4 {
      seen += screen(.lobby, .zhHans, 80, 24, at: SceneSample.at.moved(by: .seconds(Int64(page) * 8))) + "\n"
    }
    for text in ["丁镇党委", "即兴提问", "待述 9 位，时间为预计", "戊乡党委", "壬村党支部", "丁镇党委"] {
      #expect(seen.contains(text), "\(text)")
    }
    let first = SceneSample.at.moved(by: .minutes(18)).clockText.prefix(5)
    #expect(seen.contains("\(first)  戊乡党委"))
    #expect(seen.contains("--:--"))
  }

  @Test("the podium has the clock and its meaning, says when time is up, and names nobody")
  func podium() {
    for language in Language.allCases {
      let (during, after) = (screen(.podium, language, 80, 24), screen(.podiumOver, language, 80, 24))
      let strings = Strings(language)
      #expect(during.contains(strings.stage(.report)) && !during.contains(strings.timeIsUp))
      #expect(ScenePage(SceneSample.podiumOver.scene(language), strings, .builtIn).name == strings.timeIsUp)
      #expect(after.contains(strings.pick("超时", "超時", "overtime")))
      #expect(!during.contains(SampleWords(language).speaker(4).unit))
    }
  }

  @Test("the flash at the end of a limit reaches the speaker, and only who has a clock")
  func flash() {
    let rules = ProjectorRules(flash: true, bell: true)
    let over = Scene(
      title: "", at: SceneSample.at,
      content: .podium(PodiumScene(underWay: .turn(.report), clock: .sample(elapsed: 480, limit: 480))))
    #expect(!over.isFlash(rules))
    let since = Scene(
      title: "", at: SceneSample.at,
      content: .podium(
        PodiumScene(
          underWay: .turn(.report),
          clock: ClockReading(elapsed: Milliseconds(480_300), limit: .seconds(480), tone: .overtime, isRunning: true))))
    #expect(since.isFlash(rules) && since.reachesLimit(after: over))
    #expect(!SceneSample.lobby.scene().isFlash(rules))
  }
}
