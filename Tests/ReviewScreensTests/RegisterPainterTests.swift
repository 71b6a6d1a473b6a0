import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewScreens

@Suite("What the register's screen does for a key") struct RegisterPainterTests {
  private static let keys: [Key] =
    [5, 6, 7, 8].map { .function($0) } + "AFSO".map { .control($0) } + "dz党 :q1".map { .character($0) }
    + [
      .enter, .escape, .escape, .tab, .tab, .backspace, .up, .down, .down, .down, .left, .right, .home, .end, .pageUp,
      .pageDown,
    ]

  @Test("what is painted pane by pane is what would be drawn anew, whatever is pressed")
  func painter() throws {
    let seed: UInt64 = 20_260_611
    var random = Lots(seed: seed)
    for glance in [nil, SessionGlance(text: "02:17", role: .clock)] {
      var stage = try RegisterStage(over: glance)
      var painter = RegisterPainter()
      var painted = Buffer(size: stage.model.size)
      for step in 0..<4_000 {
        stage.press(Self.keys[random.next(Self.keys.count)])
        if step % 7 == 0 { stage.wait(seconds: Int64(random.next(40))) }
        if step % 150 == 0 { stage.resize(70 + random.next(140), 20 + random.next(40)) }
        if step % 50 == 0 {
          try stage.elsewhere("update 2026-00\(1 + random.next(9)) note=\(step) progress=in-progress")
        }
        if glance != nil, step % 11 == 0 {
          stage.send(.glanced(SessionGlance(text: "\(random.next(99))", role: random.next(2) == 0 ? .clock : .error)))
        }
        if painted.size != stage.model.size { painted = Buffer(size: stage.model.size) }
        painter.paint(stage.model, into: &painted)
        let whole = stage.buffer
        try #require(painted.changes(from: whole).isEmpty, "step \(step), seed \(seed)")
        try #require(painted.cursor?.x == whole.cursor?.x && painted.cursor?.y == whole.cursor?.y, "step \(step)")
      }
    }
  }

  @Test("a long list that moves by lines, by pages or by the wheel shows what it would show if one had jumped there")
  func scrolling() throws {
    let seed: UInt64 = 20_261_129
    var random = Lots(seed: seed)
    // Where the list ends, numbers have a figure more, and their column is wider.
    let register = LongRegister(rows: 10_030)
    let keys: [Key] = [.up, .up, .down, .down, .down, .pageUp, .pageDown, .home, .end, .end, .character(" ")]
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 50)] {
      var stage = try RegisterStage(size: size, answers: register.answer)
      var painter = RegisterPainter()
      var painted = Buffer(size: size)
      for step in 0..<300 {
        let key = keys[random.next(keys.count)]
        let kind: Mouse.Kind = random.next(2) == 0 ? .wheelUp : .wheelDown
        for _ in 0...random.next(key.isStep ? 40 : 1) {
          if step % 5 == 0 { stage.send(.mouse(Mouse(kind: kind, x: 5, y: 8))) } else { stage.press(key) }
          painter.paint(stage.model, into: &painted)
          try #require(painted.changes(from: stage.buffer).isEmpty, "step \(step), seed \(seed), \(size)")
        }
        let (place, height) = (stage.model.place, stage.model.layout.list.height)
        try #require((place.top..<place.top + height).contains(place.cursor), "step \(step), seed \(seed), \(size)")
      }
    }
  }

  @Test("a step at the edge of a page moves the lines that stay, and the terminal is told so")
  func edge() throws {
    var stage = try RegisterStage(answers: LongRegister(rows: 1_000).answer)
    var painter = RegisterPainter()
    var painted = Buffer(size: stage.model.size)
    func moved(by key: Key) -> RowMove? {
      painted.moved = nil
      stage.press(key)
      painter.paint(stage.model, into: &painted)
      return painted.moved
    }
    let rows = 3..<3 + stage.model.layout.list.height
    for _ in 1..<rows.count { #expect(moved(by: .down) == nil, "within the page only the cursor moves") }
    #expect(moved(by: .down) == RowMove(rows: rows, step: 1))
    for _ in 1..<rows.count { #expect(moved(by: .up) == nil) }
    #expect(moved(by: .up) == RowMove(rows: rows, step: -1))
    #expect(moved(by: .pageDown) == nil, "where nearly all lines are new, they are drawn anew")
  }

  @Test("a step to the next row or back keeps no picture waiting for its thread")
  func threads() throws {
    var stage = try RegisterStage(answers: LongRegister(rows: 1_000).answer)
    let before = stage.waited.count
    for key in Array(repeating: Key.down, count: 90) + Array(repeating: .up, count: 50) {
      stage.press(key)
      #expect(stage.model.currentRow?.number == stage.model.currentLine?.number)
    }
    #expect(stage.waited.count == before)
    #expect(stage.model.threads.count <= 3, "no more is kept than is near")
  }

  @Test("the names of units and leaders are asked for again only where an event may have changed them")
  func names() throws {
    var stage = try RegisterStage()
    func asked() -> Int { stage.asked.count { $0 == .names } }
    #expect(asked() == 1)
    for line in ["update 2026-001 progress=in-progress note=在办", "urge 2026-001", "flag 2026-002 弄虚作假"] {
      try stage.elsewhere(line)
    }
    #expect(asked() == 1)
    try stage.elsewhere("update 2026-001 owner=镇党委副书记 reason=分工调整")
    #expect(asked() == 2)
    try stage.elsewhere("add 己乡党委 台账未建 source=film")
    #expect(asked() == 3)
    stage.type("jixiang")
    #expect(stage.model.count == 1)
    try stage.elsewhere("undo")
    #expect(asked() == 4 && stage.model.count == 0)
  }
}
