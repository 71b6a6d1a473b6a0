import Foundation
import Testing

extension EndToEnd {
  @Suite struct Tutoring {
    private static let (show, again, leave) = ("\u{1B}[1;2P", "\u{1B}[1;2Q", "\u{1B}[1;2R")

    private func tutor(
      _ place: Scratch, _ options: [String] = [], columns: Int = 80, rows: Int = 24
    ) throws -> PseudoTerminal {
      let temporary = place.path + "/temporary"
      try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
      return try PseudoTerminal(
        ["tutor"] + options, in: place, columns: columns, rows: rows, environment: ["TMPDIR": temporary])
    }

    private func left(in place: Scratch) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: place.path + "/temporary")
    }

    @Test(
      "is walked by its own keys to the papers and leaves nothing", arguments: [(80, 24), (120, 40)], ["zh-Hans", "en"])
    func walked(size: (Int, Int), language: String) throws {
      let place = try Scratch()
      let terminal = try tutor(place, ["--lang", language], columns: size.0, rows: size.1)
      let name = language == "en" ? "Tutor" : "教程"
      let asked = language == "en" ? "Now press" : "接着按"
      try terminal.waitFor("\(name) 1/")
      try terminal.waitFor(asked)
      var presses = 0
      // The last step says it, and so does the tutor as it leaves: a picture may come in parts, and a press too many be made.
      let last = "pingyi run demo"
      while !terminal.screen.text.contains(last) {
        let mark = terminal.guide
        terminal.send(Tutoring.show)
        try terminal.waitUntil("the next goal after\n\(mark)") { $0.text.contains(last) || terminal.guide != mark }
        presses += 1
        try #require(presses < 100)
      }
      terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
      try terminal.waitForProgramToEnd()
      #expect(try left(in: place) == [])
    }

    @Test("a step is passed by its key, begun again after anything else, and come back to another day")
    func again() throws {
      let place = try Scratch()
      let terminal = try tutor(place, ["--lang", "zh-Hans", "--step", "4"])
      try terminal.waitFor("教程 4/")
      try terminal.send(" ", until: "教程 5/")
      // Two steps ahead of the guide, and a note besides.
      try terminal.send(Press.f2, until: "接着按 F3")
      try terminal.send("n", until: "Esc 收起")
      terminal.send("先记一句" + Press.enter)
      try terminal.waitFor("这也记下了")
      terminal.send(Tutoring.again)
      try terminal.waitFor("接着按 F2")
      try terminal.waitUntil("the note to be gone") { !$0.text.contains("先记一句") }
      #expect(try terminal.step("教程") == 5)
      terminal.send(Tutoring.leave)
      #expect(try terminal.waitForEnd() == 0)
      #expect(terminal.screen.text.contains("pingyi tutor --step 5"))
      try terminal.waitForProgramToEnd()
      #expect(try left(in: place) == [])
    }

    @Test("a step that is none is refused before the screen is taken")
    func noSuchStep() throws {
      let result = try Program.run(["tutor", "--step", "99"], in: try Scratch())
      #expect(result.status == 2 && result.errors.contains("--step"), "\(result.errors)")
    }
  }
}

extension PseudoTerminal {
  /// The guide's rows, with what it waits for.
  fileprivate var guide: String { screen.lines.suffix(5).joined(separator: "\n") }

  /// Of the title, once the picture is there; it may come in parts.
  fileprivate func step(_ name: String) throws -> Int {
    var found: Int?
    try waitUntil("a step of the guide") { _ in
      let words = guide.split { " /\n".contains($0) }
      if let title = words.firstIndex(of: Substring(name)), words.count > title + 2, Int(words[title + 2]) != nil {
        found = Int(words[title + 1])
      }
      return found != nil
    }
    return try #require(found)
  }
}
