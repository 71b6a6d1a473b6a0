import Testing

@testable import ReviewCore
@testable import ReviewScreens

@Suite struct SceneDetailTests {
  private let strings = Strings(.zhHans)

  private func lines(_ content: SceneContent, _ columns: Int = 80, _ rows: Int = 24, at: Timestamp = SceneSample.at)
    -> String
  {
    var buffer = Buffer(size: Size(columns: columns, rows: rows))
    let scene = Scene(title: "会", at: at, content: content)
    renderScene(scene, strings: strings, font: .builtIn, into: &buffer)
    return buffer.lines.joined(separator: "\n")
  }

  @Test("the results of all speakers come by, five at a time, none twice in a round and none left out")
  func pages() {
    let words = SampleWords(.zhHans)
    let rows = (1...32).map(words.result)
    let pages = (0..<7).map { turn in
      ListPage(rows, at: SceneSample.at.moved(by: Milliseconds(ListPage<Int>.length.rawValue * turn)))
    }
    #expect(pages.flatMap { $0.elements.map(\.speaker.ordinal) }.sorted() == Array(1...32))
    #expect(pages.allSatisfy { $0.count == 7 && $0.elements.count <= LineList.most })
    #expect(ListPage([1, 2], at: SceneSample.at).elements == [1, 2])
    #expect(ListPage([Int](), at: SceneSample.at).count == 1)
  }

  @Test("a page stays for eight seconds and every projector shows the same")
  func pageTime() {
    let rows = Array(1...10)
    let start = Timestamp(wall: 1_600_000, offset: 480, monotonic: 0, clock: 1)
    let numbers = (0..<16).map { ListPage(rows, at: start.moved(by: .seconds($0))).number }
    #expect(numbers == Array(repeating: numbers[0], count: 8) + Array(repeating: numbers[8], count: 8))
    #expect(numbers[0] != numbers[8])
    let other = Timestamp(wall: 1_600_000, offset: 0, monotonic: 99, clock: 7)
    #expect(ListPage(rows, at: other).number == numbers[0])
  }

  @Test("a problem that was owned up to is ticked, and each says where it comes from")
  func problems() {
    let screen = lines(SceneSample.problems.scene().content)
    #expect(screen.contains("✓ 1  地下车库渗水三年未列入居民诉求清单"))
    #expect(screen.contains("  3  流动党员失联六人"))
    #expect(screen.contains("纪实片") && screen.contains("上年遗留") && screen.contains("已认领 2 / 5"))
  }

  @Test("nothing but the list moves when its page is turned", arguments: [(80, 24), (120, 40), (200, 50), (240, 67)])
  func turnedPage(columns: Int, rows: Int) throws {
    let words = SampleWords(.zhHans)
    let problems = words.problems + [words.problems[1]]
    let clock = ClockReading.sample(elapsed: 343, limit: 480)
    let contents: [SceneContent] = [
      .problems(ProblemsScene(speaker: words.speaker(4), problems: problems, clock: clock)),
      .results(ResultsScene(rows: (1...12).map(words.result))),
      .appraisal(
        AppraisalScene(
          speaker: words.speaker(4), round: 1,
          panels: words.tallies(isDisclosed: true) + words.tallies(isDisclosed: false), isClosed: true, clock: nil)),
    ]
    for content in contents {
      let layouts = try (0..<4).map { turn in
        let scene = Scene(title: "会", at: SceneSample.at.moved(by: .seconds(Int64(turn) * 8)), content: content)
        let area = Rect(x: 0, y: 0, width: columns, height: rows)
        return try #require(SceneLayout(ScenePage(scene, strings, .synthetic), font: .synthetic, in: area))
      }
      for layout in layouts {
        #expect(layout.name == layouts[0].name && layout.nameRect == layouts[0].nameRect)
        #expect(layout.body == layouts[0].body && layout.clock == layouts[0].clock)
        #expect(layout.digits == layouts[0].digits)
      }
    }
  }

  @Test("the tenth ballot moves no figure", arguments: [(80, 24), (120, 40), (200, 50)])
  func tenthBallot(columns: Int, rows: Int) throws {
    func picture(_ returned: Int) -> Buffer {
      let panel = PublicTally(title: "票种", present: 99, issued: 99, returned: returned, isVoid: false)
      let scene = AppraisalScene(speaker: nil, round: 1, panels: [panel], isClosed: false, clock: nil)
      var buffer = Buffer(size: Size(columns: columns, rows: rows))
      renderScene(
        Scene(title: "", at: SceneSample.at, content: .appraisal(scene)), strings: strings, font: .builtIn,
        into: &buffer)
      return buffer
    }
    let tens = picture(81).changes(from: picture(11)).map { $0 % columns }
    let (left, right) = (try #require(tens.min()), try #require(tens.max()))
    for place in picture(11).changes(from: picture(1)) { #expect((left...right).contains(place % columns)) }
  }

  @Test("while a count is open only what came back of what went out is shown")
  func open() {
    let words = SampleWords(.zhHans)
    let scene = AppraisalScene(
      speaker: words.speaker(4), round: 1, panels: words.tallies(isDisclosed: false), isClosed: false, clock: nil)
    let body = ScenePage(
      Scene(title: "", at: SceneSample.at, content: .appraisal(scene)), strings, .builtIn
    ).body
    #expect(body?.plainLines == ["常委会 收回 / 发出 11/12", "群众代表 收回 / 发出 21/30"])
    #expect(!lines(.appraisal(scene)).contains("%"))
  }

  @Test("before anything came back it is shown what was handed out, else who is there")
  func nothingBack() {
    func panel(issued: Int?) -> PublicTally {
      PublicTally(title: "常委会", present: 11, issued: issued, returned: nil, isVoid: false)
    }
    let figures = CountFigures(panels: [panel(issued: 10), panel(issued: nil)], strings: strings)
    #expect(figures.plainLines == ["常委会 已发出 10", "常委会 实到 11"])
  }

  @Test("a disclosed count has counts, shares and their base, and the sentence that is read out")
  func disclosed() {
    let screen = lines(SceneSample.counted.scene().content)
    #expect(screen.contains("20 票   68.97%") && screen.contains("占有效票 29"))
    #expect(lines(SceneSample.counted.scene().content, 120, 40).contains("票   68.97%"))
    #expect(
      strings.announcement(SampleWords(.zhHans).tallies(isDisclosed: true)[1])
        == "实到 30 人\u{FF0C}发出 30 张\u{FF0C}收回 30 张\u{FF0C}有效 29 张\u{FF0C}无效 1 张\u{FF1B}"
        + "好 20 票\u{FF0C}占 68.97%\u{FF1B}较好 6 票\u{FF0C}占 20.69%\u{FF1B}一般 2 票\u{FF0C}占 6.90%\u{FF1B}"
        + "差 1 票\u{FF0C}占 3.45%\u{FF1B}弃权 0 票\u{3002}")
  }

  @Test("a void round and a panel that is too small say so instead of a distribution")
  func withheld() {
    var panels = SampleWords(.zhHans).tallies(isDisclosed: true)
    panels[0].distribution = nil
    panels[1].distribution = nil
    panels[1].isVoid = true
    let scene = AppraisalScene(speaker: nil, round: 2, panels: panels, isClosed: true, clock: nil)
    let screen = lines(.appraisal(scene), 120, 40)
    #expect(screen.contains("各档票数不公布") && screen.contains("本轮作废") && screen.contains("第 2 轮"))
    #expect(!screen.contains("%"))
  }

  @Test("no panel is left out of the results for a long name, and no name is cut for a panel")
  func longResults() {
    let words = SampleWords(.zhHans)
    let rows = (1...6).map { ordinal in
      var row = words.result(ordinal)
      row.speaker.unit = "国家级经济技术开发区机关\(ordinal)党总支部"
      let titles = ["县委常委会成员", "两代表一委员", "群众代表"]
      row.tallies = titles.map { title in
        var tally = row.tallies[1]
        tally.title = title
        return tally
      }
      return row
    }
    let shown = lines(.results(ResultsScene(rows: rows)))
    #expect(!shown.contains("…"))
    for part in ["县委常委", "两代表一", "群众", "得分", "国家级", "总支部"] { #expect(shown.contains(part), "\(shown)") }
  }

  @Test("panels that do not fit side by side follow one another")
  func manyPanels() {
    let words = SampleWords(.zhHans)
    var panels: [PublicTally] = []
    for index in 0..<5 {
      var panel = words.tallies(isDisclosed: true)[1]
      panel.title = "票种\(index)"
      panels.append(panel)
    }
    let scene = AppraisalScene(speaker: nil, round: 1, panels: panels, isClosed: true, clock: nil)
    var seen = ""
    for turn in 0..<5 {
      seen += lines(.appraisal(scene), at: SceneSample.at.moved(by: .seconds(Int64(turn) * 8)))
    }
    for index in 0..<5 { #expect(seen.contains("票种\(index)")) }
  }

  @Test("the code holds the address, with its quiet zone, and grows with the screen by whole pixels")
  func code() throws {
    let code = try #require(QRCode.bitmap(of: "http://192.168.10.20:8080/"))
    #expect(code.width == code.height && (code.width - 8 - 17) % 4 == 0)
    for y in 0..<code.height {
      for x in 0..<code.width where min(x, y, code.width - 1 - x, code.height - 1 - y) < QRCode.quietZone {
        #expect(!code[x, y])
      }
    }
    // A finder's corner.
    #expect(code[4, 4] && code[10, 10] && !code[5, 5] && code[6, 6])
    #expect(QRCode.bitmap(of: "") == nil)
    #expect(QRCode.bitmap(of: String(repeating: "x", count: 5_000)) == nil)
    for (columns, rows, scale) in [(80, 24, 1), (120, 40, 2), (240, 67, 3)] {
      var buffer = Buffer(size: Size(columns: columns, rows: rows))
      renderScene(SceneSample.voting.scene(), strings: strings, font: .builtIn, into: &buffer)
      #expect(
        shown(in: buffer)
          == Bitmap(width: code.width * scale, height: code.height * scale) {
            code[$0 / scale, $1 / scale]
          })
    }
  }

  /// The code as a camera would see it.
  private func shown(in buffer: Buffer) -> Bitmap {
    let places = buffer.cells.indices.filter { [.code, .blackout].contains(buffer.cells[$0].role) }
    let columns = places.map { $0 % buffer.size.columns }
    let (left, right) = (columns.min() ?? 0, columns.max() ?? 0)
    let top = (places.first ?? 0) / buffer.size.columns
    let rows = (places.last ?? 0) / buffer.size.columns - top + 1
    let isOdd = (right - left + 1) % 2 == 1
    return Bitmap(width: right - left + 1, height: rows * 2 - (isOdd ? 1 : 0)) { x, y in
      let cell = buffer[left + x, top + y / 2]
      return cell.role == .blackout || buffer.text(of: cell) == (y % 2 == 0 ? "▀" : "▄")
    }
  }

  @Test("where the code does not fit the address is still there to be typed")
  func noRoomForCode() { #expect(lines(SceneSample.voting.scene().content, 40, 10).contains("192.168.10.20:8080")) }

  @Test("a message over the scene hides nothing of it")
  func overlaid() {
    let scene = SceneSample.overlaid.scene()
    var buffer = Buffer(size: Size(columns: 80, rows: 24))
    renderScene(scene, strings: strings, font: .builtIn, into: &buffer)
    let screen = buffer.lines.joined(separator: "\n")
    for text in ["请将手机调至静音", "丁镇党委", "下一位  戊乡党委", "剩余", "10:26:43"] { #expect(screen.contains(text)) }
  }

  @Test("a question of a hundred characters is shown whole, at the cost of a smaller name")
  func longQuestion() {
    let text = String(repeating: "\u{6E17}\u{6C34}", count: 50)
    let question = Question(at: SceneSample.at, asker: nil, text: text, isPublic: true, outcome: nil)
    let scene = QuestionScene(
      speaker: SampleWords(.zhHans).speaker(4), ordinal: 1, question: PublicQuestion(question),
      clock: .sample(elapsed: 80, limit: 300))
    for (columns, rows) in [(80, 24), (120, 40), (60, 20)] {
      var buffer = Buffer(size: Size(columns: columns, rows: rows))
      renderScene(
        Scene(title: "", at: SceneSample.at, content: .question(scene)), strings: strings, font: .synthetic,
        into: &buffer)
      let shown = buffer.lines.joined().unicodeScalars.filter { text.unicodeScalars.contains($0) }
      #expect(shown.count == 100)
    }
  }

  @Test("what is asked is written large where clock and name can give way for it", arguments: [(120, 40), (200, 50)])
  func largeQuestion(columns: Int, rows: Int) {
    let text = String(repeating: "\u{6E17}\u{6C34}", count: 13)
    let question = Question(at: SceneSample.at, asker: nil, text: text, isPublic: true, outcome: nil)
    let scene = QuestionScene(
      speaker: SampleWords(.zhHans).speaker(4), ordinal: 1, question: PublicQuestion(question),
      clock: .sample(elapsed: 80, limit: 300))
    var buffer = Buffer(size: Size(columns: columns, rows: rows))
    renderScene(
      Scene(title: "", at: SceneSample.at, content: .question(scene)), strings: strings, font: .synthetic, into: &buffer
    )
    #expect(!buffer.lines.joined().contains("\u{6E17}"))
  }

  @Test("the flash comes twice after the limit, only where the plan asks for it, and the bell once")
  func flash() {
    let rules = ProjectorRules(flash: true, bell: true)
    func scene(_ milliseconds: Int64) -> Scene {
      var reading = ClockReading.sample(elapsed: 0, limit: 480)
      reading.elapsed = Milliseconds(480_000 + milliseconds)
      reading.tone = milliseconds > 0 ? .overtime : .warning
      return Scene(title: "", at: SceneSample.at, content: .part(PartScene(part: .summary, title: nil, clock: reading)))
    }
    let flashes = [-500, 0, 1, 999, 1_000, 1_999, 2_000, 2_999, 3_000, 60_000].map { scene($0).isFlash(rules) }
    #expect(flashes == [false, false, true, true, false, false, true, true, false, false])
    #expect(!scene(500).isFlash(ProjectorRules()))
    #expect(scene(400).reachesLimit(after: scene(-600)))
    #expect(!scene(1_400).reachesLimit(after: scene(400)))
    #expect(!scene(400).reachesLimit(after: nil))
    #expect(!SceneSample.recess.scene().isFlash(rules))
  }
}
