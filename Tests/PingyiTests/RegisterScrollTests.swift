import Testing

extension EndToEnd {
  @Suite("The register's list is scrolled on a terminal") struct RegisterScrolling {
    /// A register of 150 rows, some of them of wide and some of narrow characters, on a screen.
    private func open(_ place: Scratch, columns: Int, rows: Int) throws -> PseudoTerminal {
      let table = place.path + "/list.csv"
      let lines = (1...150).map {
        "第\($0 % 7)镇党委,\($0)号" + ($0 % 3 == 0 ? "ledger differs" : "台账与实际不符") + ",巡察,2027年\(1 + $0 % 12)月底"
      }
      try Files.write((["单位,问题表现,问题来源,整改时限"] + lines).joined(separator: "\n") + "\n", to: table)
      let register = ["--register", place.path + "/register.sqlite", "--on", "2027-01-05"]
      let taken = try Program.run(["register", "import", table, "--yes"] + register, in: place)
      #expect(taken.status == 0, "\(taken.output) \(taken.errors)")
      let terminal = try PseudoTerminal(["register"] + register, in: place, columns: columns, rows: rows)
      try terminal.waitFor("150 条")
      return terminal
    }

    private func name(_ row: Int) -> String {
      "2027-" + String(repeating: "0", count: row < 10 ? 2 : row < 100 ? 1 : 0) + "\(row)"
    }

    /// Steps on line by line, each as a terminal gets it; the row under the cursor is then among those that are seen.
    private func step(_ key: String, over rows: [Int], on terminal: PseudoTerminal, besideDetail: Bool) throws {
      for row in rows {
        terminal.send(key)
        try terminal.waitUntil("\(name(row)) under the cursor") { screen in
          let lines = screen.lines
          guard besideDetail else { return lines.contains { $0.contains(name(row)) } }
          return lines[2].contains(name(row)) && lines[3..<lines.count - 3].contains { $0.contains(name(row)) }
        }
      }
    }

    @Test(
      "nothing of rows that have gone is left behind, in no colour either: painted anew the screen looks the same",
      arguments: [(80, 24), (120, 40), (200, 50)])
    func nothingLeft(columns: Int, rows: Int) throws {
      let place = try Scratch()
      let terminal = try open(place, columns: columns, rows: rows)
      let beside = columns >= 110
      try step(Press.down, over: Array(2...90), on: terminal, besideDetail: beside)
      try step(Press.up, over: Array((30...89).reversed()), on: terminal, besideDetail: beside)
      try terminal.expectRepaintToLookTheSame()
      terminal.send(Press.mouse(65, column: 5, row: 10) + Press.down)
      try step(Press.down, over: Array(35...80), on: terminal, besideDetail: beside)
      try terminal.expectRepaintToLookTheSame()
      terminal.send(Press.control("Q"))
      #expect(try terminal.waitForEnd() == 0)
      #expect(terminal.isLineCooked && terminal.scan.isRestored && terminal.scan.strangers == [])
    }
  }
}

extension PseudoTerminal {
  /// Painted anew the screen has the same text in the same colours, but for the line with the time.
  fileprivate func expectRepaintToLookTheSame() throws {
    catchUp()
    let (lines, looks) = (screen.lines.dropFirst(), screen.looks.dropFirst())
    let mark = output.count
    send(Press.control("L"))
    try waitUntil("the same text, painted anew:\n" + lines.joined(separator: "\n")) {
      String(decoding: output[mark...], as: UTF8.self).contains("\u{1B}[2J") && $0.lines.dropFirst() == lines
    }
    let places = zip(looks, screen.looks.dropFirst()).enumerated().flatMap { y, rows in
      zip(rows.0, rows.1).enumerated().filter { $0.element.0 != $0.element.1 }.map {
        "row \(y + 1), glyph \($0.offset)"
      }
    }
    #expect(places == [], "coloured otherwise than anew")
  }
}
