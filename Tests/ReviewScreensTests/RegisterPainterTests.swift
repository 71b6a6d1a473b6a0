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
