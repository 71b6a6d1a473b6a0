import Testing

extension EndToEnd {
  @Suite struct Resizing {
    @Test("from 80×24 to 200×50, to 40×10 and back, every screen is whole")
    func backAndForth() throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal.console(place)
      for (columns, rows) in [(200, 50), (120, 40), (80, 24), (137, 31)] {
        terminal.resize(columns: columns, rows: rows)
        try terminal.waitUntil("a whole \(columns)×\(rows)") { $0.isWhole }
        try terminal.expectRepaintToChangeNothing()
      }
      terminal.resize(columns: 40, rows: 10)
      try terminal.waitFor("窗口太小")
      terminal.resize(columns: 80, rows: 24)
      try terminal.waitUntil("a whole 80×24") { $0.isWhole }
      try terminal.expectRepaintToChangeNothing()
      #expect(try terminal.quit() == 0)
      #expect(terminal.isLineCooked && terminal.scan.isRestored && terminal.scan.strangers == [])
    }

    @Test("a storm of fifty sizes ends in a right screen")
    func storm() throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal.console(place)
      for step in 0..<50 { terminal.resize(columns: 20 + step * 37 % 190, rows: 3 + step * 13 % 60) }
      terminal.resize(columns: 100, rows: 30)
      try terminal.waitUntil("a whole 100×30") { $0.isWhole }
      try terminal.expectRepaintToChangeNothing()
      #expect(try terminal.quit() == 0)
    }

    @Test("a window below 80×24, down to one cell, shows a notice and takes no keys but those to leave")
    func tooSmall() throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal(["run", place.plan], in: place, columns: 60, rows: 12)
      try terminal.waitFor("窗口太小")
      for (columns, rows) in [(1, 1), (2, 200), (300, 1), (79, 23)] {
        terminal.resize(columns: columns, rows: rows)
      }
      try terminal.waitFor("窗口太小")
      terminal.send(Press.f2)
      terminal.resize(columns: 80, rows: 24)
      try terminal.waitUntil("a whole 80×24") { $0.isWhole }
      try terminal.send(Press.f2, until: "进入议程：签到")
      #expect(try place.events().count == 2)
      #expect(try terminal.quit() == 0)
    }

    @Test("what was being typed survives a resize")
    func typingSurvives() throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal.console(place)
      try terminal.send(Press.f2, until: "进入议程：签到")
      try terminal.send("写到一半", until: "写到一半")
      terminal.resize(columns: 40, rows: 10)
      try terminal.waitFor("窗口太小")
      terminal.resize(columns: 120, rows: 40)
      try terminal.waitFor("写到一半")
      terminal.send("写完" + Press.enter)
      try terminal.waitUntil("the notice") { $0.notice.contains("写到一半写完") }
      #expect(try place.notes() == ["写到一半写完"])
      #expect(try terminal.quit() == 0)
    }
  }
}
