import ReviewCore
import Testing

/// The real program, keys in and screen out. One test at a time: they share the machine's processors with the program.
@Suite(.serialized) enum EndToEnd {}

/// Keys as xterm sends them.
enum Press {
  static let (f1, f2, f3, f4) = ("\u{1B}OP", "\u{1B}OQ", "\u{1B}OR", "\u{1B}OS")
  static let (f5, f6, f7, f8) = ("\u{1B}[15~", "\u{1B}[17~", "\u{1B}[18~", "\u{1B}[19~")
  static let (f9, f10, f11) = ("\u{1B}[20~", "\u{1B}[21~", "\u{1B}[23~")
  static let (up, down, right, left) = ("\u{1B}OA", "\u{1B}OB", "\u{1B}OC", "\u{1B}OD")
  static let (enter, escape, tab) = ("\r", "\u{1B}", "\t")

  static func control(_ letter: Character) -> String {
    String(letter.asciiValue.map { Character(Unicode.Scalar($0 & 0x1F)) } ?? " ")
  }

  /// A press at a place counted from 1; 64 and 65 are the wheel.
  static func mouse(_ button: Int, column: Int, row: Int) -> String { "\u{1B}[<\(button);\(column);\(row)M" }

  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}

extension PseudoTerminal {
  /// The console on a session, once its first screen is there.
  static func console(
    _ place: Scratch, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:], before: String = "",
    options: [String] = []
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      ["run", place.plan] + options, in: place, columns: columns, rows: rows, environment: environment, before: before)
    try terminal.waitUntil("the first whole screen") { $0.isWhole }
    return terminal
  }

  /// The projector of a session with our own letters alone, so that names are drawn as text, once something is on it.
  static func projector(
    _ place: Scratch, columns: Int = 80, rows: Int = 24, showing text: String = ""
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      ["project", place.plan], in: place, columns: columns, rows: rows,
      environment: ["PINGYI_UNIFONT": "/nonexistent"])
    try terminal.waitUntil("a picture with “\(text)”") {
      terminal.scan.modes[1049] == true && (text.isEmpty || $0.text.contains(text))
    }
    return terminal
  }

  /// Opens the session and brings the first speaker to the report.
  func beginReport() throws {
    try send(Press.f2, until: "进入议程：签到")
    try send(" ", until: "街道班子成员实到5人")
    try send(Press.f2, until: "进入议程：述职")
    try send(Press.f2, until: "请梨园社区党委上台")
    try send(Press.f3, until: "述职开始")
  }

  /// Takes a note and waits until the screen says that it is stored.
  func note(_ text: String) throws {
    send("n")
    try waitFor("Esc 收起")
    send(text + Press.enter)
    try waitUntil("the notice of “\(text)”") { $0.notice.contains(text) && !$0.text.contains("Esc 收起") }
  }

  /// What ncurses believes is on the screen is what is on the screen.
  func expectRepaintToChangeNothing() throws {
    let (before, mark) = (screen.timeless, output.count)
    send(Press.control("L"))
    try waitUntil("the same screen, painted anew:\n" + before.joined(separator: "\n")) {
      String(decoding: output[mark...], as: UTF8.self).contains("\u{1B}[2J") && $0.timeless == before
    }
  }

  /// Esc, and what was open is gone. A key right behind an Esc would be taken for Alt with that key.
  func escape(until gone: String) throws {
    send(Press.escape)
    try waitUntil("“\(gone)” to go") { !$0.text.contains(gone) }
  }

  func quit() throws -> Int32 {
    try send("q", until: "Enter 离开")
    send(Press.enter)
    return try waitForEnd()
  }
}

extension TerminalScreen {
  /// The line above the footer, where the console says what came of a key.
  var notice: String { rows > 1 ? line(rows - 2) : "" }

  /// Title with clock, borders down to the rule with the projector bar, footer: nothing cut, nothing left over from another size.
  var isWhole: Bool {
    let lines = lines
    guard rows >= 24, lines[0].firstMatch(of: /\d\d:\d\d:\d\d/) != nil else { return false }
    let rule = (0..<columns).map { glyph(row: rows - 3, column: $0) }
    guard rule.first == "─", rule.last == "─", rule.contains(where: { $0 == "●" || $0 == "○" }) else { return false }
    // From the rule, or the words on it, up to the title or the line of the clock.
    let lowest = rows - 4
    let borders = (0..<columns).filter { column in (3...lowest).allSatisfy { glyph(row: $0, column: column) == "│" } }
    guard !borders.isEmpty, rule.indices.allSatisfy({ rule[$0] != "┴" || borders.contains($0) }) else { return false }
    return lines[rows - 1].contains("?")
  }

  /// The screen with digits made alike, also those that a preview draws of blocks, for comparing what differs only in time.
  var timeless: [String] {
    lines.map { line in
      let still = line.map { glyph -> Character in
        if glyph.isASCII, glyph.isNumber { return "0" }
        return "█▀▄".contains(glyph) ? " " : glyph
      }
      return String(still)
    }
  }

  /// Seconds on the running clock of a narrow screen.
  var clockReading: Int? {
    guard let match = lines[1].firstMatch(of: /(\d\d):(\d\d)/), let minutes = Int(match.1), let seconds = Int(match.2)
    else { return nil }
    return minutes * 60 + seconds
  }
}
