import ReviewCore
import Testing

@testable import ReviewScreens

@Suite struct SceneTests {
  private func frame(
    _ scene: Scene, _ columns: Int, _ rows: Int, _ language: Language = .zhHans, font: GlyphFont = .builtIn
  ) -> Buffer {
    var buffer = Buffer(size: Size(columns: columns, rows: rows))
    renderScene(scene, strings: Strings(language), font: font, into: &buffer)
    return buffer
  }

  private func screen(_ buffer: Buffer) -> String { buffer.lines.joined(separator: "\n") }

  // MARK: - What they look like

  @Test("every scene at 80×24 and 120×40", arguments: SceneSample.allCases)
  func scenes(sample: SceneSample) throws {
    try expectSnapshot(screen(frame(sample.scene(), 80, 24)), "Scenes/\(sample)-80x24")
    try expectSnapshot(screen(frame(sample.scene(), 120, 40)), "Scenes/\(sample)-120x40")
  }

  @Test("the scenes in the other languages", arguments: [Language.zhHant, .en])
  func languages(language: Language) throws {
    let shown: [SceneSample] = [
      .speaker, .overtime, .queue, .problems, .captured, .question, .counted, .results, .recess,
    ]
    let frames = shown.map { "== \($0)\n" + screen(frame($0.scene(language), 80, 24, language)) }
    try expectSnapshot(frames.joined(separator: "\n"), "Scenes/all-80x24-\(language.rawValue)")
  }

  @Test("names in large glyphs, from four characters to forty", arguments: [(80, 24), (120, 40), (160, 45), (240, 67)])
  func glyphs(columns: Int, rows: Int) throws {
    let shown: [SceneSample] = [.speaker, .sixCharacters, .sixteenCharacters, .fortyCharacters, .queue]
    let frames = shown.map { "== \($0)\n" + screen(frame($0.scene(), columns, rows, font: .synthetic)) }
    try expectSnapshot(frames.joined(separator: "\n"), "Scenes/glyphs-\(columns)x\(rows)")
  }

  @Test(
    "areas that are too small show what matters most",
    arguments: [(60, 18), (40, 12), (30, 8), (20, 4), (12, 2), (10, 1)])
  func small(columns: Int, rows: Int) throws {
    let frames = SceneSample.allCases.map { "== \($0)\n" + screen(frame($0.scene(), columns, rows)) }
    try expectSnapshot(frames.joined(separator: "\n"), "Scenes/small-\(columns)x\(rows)")
  }

  // MARK: - What always holds

  @Test(
    "no scene is ever blank but the black-out, and the black-out is nothing at all", arguments: SceneSample.allCases)
  func neverBlank(sample: SceneSample) {
    for (columns, rows) in [(1, 1), (2, 1), (1, 5), (5, 3), (19, 40), (200, 5), (80, 24), (250, 80)] {
      let buffer = frame(sample.scene(), columns, rows, font: .synthetic)
      let isBlank = buffer.lines.allSatisfy(\.isEmpty)
      if sample == .dark {
        #expect(isBlank && buffer.cells.allSatisfy { $0.role == .blackout })
      } else if columns > 1 {
        #expect(!isBlank, "\(sample) at \(columns)×\(rows)")
      }
    }
  }

  @Test("at any size no scene leaves the screen, cuts a character in half or fails", arguments: SceneSample.allCases)
  func anySize(sample: SceneSample) {
    var random = Seeded(seed: 20_261_218)
    for language in Language.allCases {
      for _ in 0..<25 {
        let (columns, rows) = (Int.random(in: 1...250, using: &random), Int.random(in: 1...80, using: &random))
        let font: GlyphFont = Bool.random(using: &random) ? .synthetic : .builtIn
        let buffer = frame(sample.scene(language), columns, rows, language, font: font)
        #expect(buffer.size == Size(columns: columns, rows: rows))
        #expect(isWhole(buffer), "\(sample) \(columns)×\(rows) \(language)")
      }
    }
  }

  @Test("in a pane a scene is drawn as on a screen of the pane's size, and nothing outside the pane is touched")
  func pane() {
    let area = Rect(x: 7, y: 3, width: 61, height: 19)
    for sample in SceneSample.allCases {
      var buffer = Buffer(size: Size(columns: 90, rows: 30))
      buffer.fill(Rect(x: 0, y: 0, width: 90, height: 30), role: .border, with: "x")
      renderScene(sample.scene(), strings: Strings(.zhHans), font: .synthetic, in: area, into: &buffer)
      let alone = frame(sample.scene(), area.width, area.height, font: .synthetic)
      for y in 0..<30 {
        for x in 0..<90 {
          if area.contains(x: x, y: y) {
            #expect(buffer[x, y] == alone[x - area.x, y - area.y])
          } else {
            #expect(buffer[x, y].role == .border)
          }
        }
      }
    }
  }

  @Test("a pane of no size, or half outside the screen, does no harm")
  func oddPanes() {
    let panes = [(0, 0, 0, 0), (5, 5, 0, 3), (5, 5, 3, 0), (70, 20, 40, 20), (-10, -3, 40, 12), (200, 100, 30, 10)]
    for sample in SceneSample.allCases {
      for (x, y, width, height) in panes {
        var buffer = Buffer(size: Size(columns: 80, rows: 24))
        let pane = Rect(x: x, y: y, width: width, height: height)
        renderScene(sample.scene(), strings: Strings(.zhHans), font: .synthetic, in: pane, into: &buffer)
        #expect(isWhole(buffer))
      }
    }
  }

  @Test(
    "from second to second only digits that differ and the bar change",
    arguments: [(80, 24), (120, 40), (33, 10), (240, 67)])
  func steady(columns: Int, rows: Int) throws {
    var last: (Buffer, ClockFace)?
    let sheet = ScenePage(SceneSample.speaker.scene(), Strings(.zhHans), .synthetic)
    let size = Rect(x: 0, y: 0, width: columns, height: rows)
    let layout = try #require(SceneLayout(sheet, font: .synthetic, in: size))
    let words = SampleWords(.zhHans)
    for second in Int64(0)..<540 {
      let scene = Scene(title: words.title, at: SceneSample.at, content: .speaker(words.turn(elapsed: second)))
      let buffer = frame(scene, columns, rows, font: .synthetic)
      let face = try #require(ScenePage(scene, Strings(.zhHans), .synthetic).clock)
      if let (before, old) = last, old.tone == face.tone {
        let moved = zip(old.digits, face.digits).map { $0 != $1 }
        for place in buffer.changes(from: before) {
          let (x, y) = (place % columns, place / columns)
          if y == layout.barY { continue }
          #expect(try isDigit(x, y, of: face, moved, layout), "second \(second), cell \(x),\(y)")
        }
      }
      last = (buffer, face)
    }
  }

  @Test("hostile text is only ever text, on every scene that shows any")
  func hostile() {
    let bad = "a\u{1B}]0;x\u{07}\u{9B}2J\u{0}\u{202E}\u{200F}\u{85}b\u{301}\u{301}\u{301}\u{301}\u{301}👨‍👩‍👧\u{FEFF}丁\n\t"
    var speaker = SampleWords(.zhHans).speaker(4)
    (speaker.unit, speaker.post, speaker.group) = (bad, bad, bad)
    let long = String(repeating: "很长的一句话没有标点", count: 200)
    let contents: [SceneContent] = [
      .speaker(SampleWords(.zhHans).turn(elapsed: 30, unit: bad, post: long)),
      .speaker(SampleWords(.zhHans).turn(elapsed: 30, unit: long, post: bad)), .message(bad), .message(long),
    ]
    for content in contents {
      for (columns, rows) in [(80, 24), (120, 40), (7, 3), (20, 6)] {
        let scene = Scene(title: bad, at: SceneSample.at, content: content, message: bad + long)
        let buffer = frame(scene, columns, rows, font: .synthetic)
        #expect(isWhole(buffer))
        for scalar in buffer.lines.joined().unicodeScalars {
          #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x202E)
        }
      }
    }
  }

  @Test("the state of the clock is told by word and sign, not by colour alone")
  func states() {
    #expect(screen(frame(SceneSample.speaker.scene(), 80, 24)).contains("剩余"))
    #expect(screen(frame(SceneSample.warning.scene(), 80, 24)).contains("将到时"))
    #expect(screen(frame(SceneSample.overtime.scene(), 80, 24)).contains("超时"))
    #expect(screen(frame(SceneSample.paused.scene(), 80, 24)).contains("已停"))
    #expect(ScenePage(SceneSample.overtime.scene(), Strings(.zhHans), .builtIn).clock?.sign == "+")
  }

  @Test("the hall's clock is in the same corner of every scene")
  func corner() {
    for sample in SceneSample.allCases where sample != .dark {
      let line = frame(sample.scene(), 80, 24, font: .synthetic).lines[0]
      #expect(line.hasSuffix("10:26:43") && Width.of(line) == 76, "\(sample)")
    }
  }

  // MARK: - Private

  /// Wide characters have their second half, and no second half stands alone.
  private func isWhole(_ buffer: Buffer) -> Bool {
    for y in 0..<buffer.size.rows {
      var expectsTail = false
      for x in 0..<buffer.size.columns {
        let width = buffer[x, y].width
        guard (width == 0) == expectsTail else { return false }
        expectsTail = width == 2
      }
      if expectsTail { return false }
    }
    return true
  }

  private func isDigit(_ x: Int, _ y: Int, of face: ClockFace, _ moved: [Bool], _ layout: SceneLayout) throws -> Bool {
    let clock = try #require(layout.clock)
    guard y >= clock.y, y < clock.bottom else { return false }
    guard let digits = layout.digits else {
      let width = clock.height == BigDigits.height ? BigDigits.width(of: face.digits) : Width.of(face.digits)
      return x >= clock.x + (clock.width - width) / 2
    }
    let left = clock.x + (clock.width - digits.columns(of: face.digits)) / 2
    return moved.indices.contains { index in
      let before = index == 0 ? 0 : digits.columns(of: String(face.digits.prefix(index))) + digits.gap
      let after = digits.columns(of: String(face.digits.prefix(index + 1)))
      return moved[index] && x >= left + before && x < left + after
    }
  }
}

/// A small generator with a seed, so that a failure comes again.
private struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
