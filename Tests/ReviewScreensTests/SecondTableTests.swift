import CommandTables
import ReviewValues
import Testing

@testable import ReviewScreens

@Suite("A second command table") struct SecondTableTests {
  private let table = Errand.table

  private func found(_ typed: String, _ language: Language, on day: Errand.Day = .workday) -> [Errand] {
    CommandSearch(table, Strings(language)).rows(matching: typed, in: day).map(\.operation)
  }

  @Test("is searched by names, words, other words and pinyin")
  func search() {
    #expect(found("", .en) == [.send, .chase, .look])
    #expect(found("cha", .en) == [.chase])
    #expect(found("mail", .en) == [.send])
    #expect(found("催", .en) == [.chase])
    #expect(found("tishi", .zhHans) == [.chase])
    #expect(found("", .en, on: .holiday) == [.chase, .look])
  }

  @Test("says what was meant where it finds nothing")
  func miss() {
    let search = CommandSearch(table, Strings(.en))
    guard case .notNow(.send) = search.miss("send", in: .holiday) else {
      Issue.record("of another day")
      return
    }
    guard case .unknown(suggestion: "chase") = search.miss("chsae", in: .workday) else {
      Issue.record("misspelt")
      return
    }
  }

  @Test("gives a shared key in the footer to whichever row has it now, and never drops what is kept")
  func footer() {
    let line = { (columns: Int, day: Errand.Day, isLate: Bool) -> String in
      var buffer = Buffer(size: Size(columns: columns, rows: 1))
      KeyLine(table, on: .footer) { key in
        table.rows(key: key).first { $0.phases.contains(day) && ($0.footer?.occasion == nil || isLate) }
      }
      .draw(
        in: Rect(x: 0, y: 0, width: columns, height: 1), gap: 1, word: { $0.words(Strings(.en)).short },
        into: &buffer)
      return buffer.lines[0]
    }
    #expect(line(40, .workday, false) == " F2 Send m Look")
    #expect(line(40, .holiday, true) == " F2 Chase m Look")
    #expect(line(40, .holiday, false) == " m Look")
    #expect(line(12, .workday, false) == " m Look")
  }

  @Test("has its help, in which what is not possible now is dimmed")
  func help() {
    let sheet = HelpSheet(table, Strings(.en), columns: 80) { $0.phases.contains(.holiday) }
    #expect(
      sheet.lines.map { [$0.keys, $0.usage, $0.summary] } == [
        ["Letters", "", ""], ["F2", "send TEXT [by=…] [until=…]", "Send the letter"],
        ["F2 Shift-F8", "chase NUMBER [how=…]", "Remind a unit that has not answered"], ["Screen", "", ""],
        ["m", "look", "Read the letter"],
      ])
    #expect(sheet.lines.map(\.role) == [.heading, .dim, .text, .heading, .text])
  }

  @Test("has its manual")
  func manual() {
    #expect(
      CommandManual(table, Strings(.en)).text == """
        Letters
          send TEXT [by=…] [until=…]  (F2)
              Send the letter
          chase NUMBER [how=…]  (F2 Shift-F8)
              Remind a unit that has not answered

        Screen
          look  (m)
              Read the letter
        """)
  }

  @Test("is listed like the palette's, keys beside what they do")
  func list() {
    let size = Size(columns: 80, rows: 3)
    var buffer = Buffer(size: size)
    CommandList(rows: table.rows, strings: Strings(.en))
      .draw(in: Rect(x: 0, y: 0, width: 80, height: 3), top: 0, selection: 1, into: &buffer)
    #expect(buffer.lines[0].contains("send TEXT [by=…] [until=…] F2"))
    #expect(buffer.lines[1].contains("chase NUMBER [how=…]       F2        Remind a unit"))
  }

  // MARK: - Typing

  private let today = CivilDate(dayNumber: 20_805)

  private func command(_ line: String) throws(Errand.Refusal) -> Errand.Command {
    try TypedCommand<Errand>(parsing: line).command(in: Errand.Context(today: today))
  }

  @Test("is typed in the same language: by place or by name, in quotes, with dates that need no year")
  func typing() throws {
    #expect(today.text == "2026-12-18")
    #expect(try command("send 请报送 清单") == .send("请报送 清单", by: nil, until: nil))
    let due = CivilDate(year: 2027, month: 1, day: 31)
    #expect(try command(#"send by="县委 办公室" until=1.31 请报送"#) == .send("请报送", by: "县委 办公室", until: due))
    #expect(try command("chase how=visit 3") == .chase(3, inPerson: true))
    let line = TypedCommand<Errand>(.send, [.text: "a=b", .until: "2027-01-31"])
    #expect(line.text == #"send "a=b" until=2027-01-31"#)
    #expect(try TypedCommand<Errand>(parsing: line.text) == line)
  }

  @Test(
    "refuses a line in words of its own table",
    arguments: [
      ("sned 一", .unknownOperation("sned", suggestion: "send"), "There is no command \"sned\"; did you mean send?"),
      ("send", .missingArgument(.send, .text), "Send needs: text"),
      (
        "send 一 untill=1.31", .unknownArgument(.send, "untill", suggestion: "until"),
        "send has no untill= (put text with = in quotes); did you mean until?"
      ),
      ("chase soon", .badNumber(argument: .number, text: "soon"), "number must be a number, not \"soon\""),
      (
        "chase 1 2", .extraArgument(.chase, "2"),
        "chase does not take \"2\"; it is written: chase NUMBER [how=…]"
      ),
      (
        "chase 1 how=fax", .badChoice(argument: .how, text: "fax", allowed: ["phone", "visit"]),
        "manner cannot be \"fax\"; one of phone visit"
      ),
      (
        "send 一 until=2027-02-30", .noSuchDay(argument: .until, year: 2027, month: 2, day: 30),
        "2027-02 has no day 30, its last is 28; correct the date"
      ),
      ("send \"一", .unclosedQuote, "A quotation mark is not closed"),
      ("look", .screenOnly(.look), "This command belongs to the screen"),
    ] as [(String, LineRefusal<Errand>, String)])
  func refusals(_ line: String, _ refusal: LineRefusal<Errand>, _ words: String) {
    #expect(throws: Errand.Refusal.line(refusal)) { try command(line) }
    #expect(Strings(.en).lineRefusal(refusal) == words)
  }

  @Test("refuses for its own reasons, too")
  func ownReasons() {
    #expect(throws: Errand.Refusal.noSuchLetter(0)) { try command("chase 0") }
  }

  // MARK: - Palette and forms

  @Test("is found in the palette, its name completed, and its line done")
  func palette() {
    var screen = ErrandScreen()
    screen.type("remi")
    #expect(screen.lines.contains { $0.contains("chase NUMBER [how=…]") && $0.contains("Remind a unit") })
    screen.press(.tab)
    #expect(screen.palette?.editor.text == "chase ")
    screen.type("3 how=visit")
    screen.press(.enter)
    #expect(screen.commands == [.chase(3, inPerson: true)] && screen.palette == nil)
  }

  @Test("says in the palette why a line was refused, and keeps what was typed")
  func paletteRefusal() {
    var screen = ErrandScreen()
    screen.type("chase soon")
    screen.press(.enter)
    #expect(screen.lines.last == " number must be a number, not \"soon\"")
    screen.type("!")
    #expect(screen.lines.last?.contains("Tab: complete") == true && screen.palette?.editor.text == "chase soon!")
    screen.press(.control("U"))
    screen.type("chaes")
    #expect(screen.lines.contains { $0.contains("There is no command \"chaes\"; did you mean chase?") })
  }

  @Test("is filled in as a form, field by field, with ready words, and handed in when all is there that must be")
  func form() {
    var screen = ErrandScreen()
    screen.type("send")
    screen.press(.enter)
    #expect(
      screen.lines == [
        " Send the letter", "   text*", "   sender", "   answer due",
        " Enter: done  Up/Down: field  Left/Right: choose  ^P: words  ^E: editor  Esc",
      ])
    screen.press(.down, .control("P"))
    #expect(screen.lines.contains("   1  县委办公室"))
    screen.type("2")
    screen.press(.enter)
    #expect(screen.form?.current?.label == .argument(.text), "what must be filled in is gone to first")
    screen.type("请报送 清单")
    screen.press(.down, .down)
    // As an input method for Chinese types it.
    screen.type("２０２７０２３０")
    screen.press(.enter)
    #expect(screen.lines.last == " 2027-02 has no day 30, its last is 28; correct the date")
    screen.press(.backspace, .backspace)
    screen.type("28")
    screen.press(.enter)
    #expect(
      screen.commands == [.send("请报送 清单", by: "县纪委", until: CivilDate(year: 2027, month: 2, day: 28))])
    #expect(screen.form == nil)
  }

  @Test("has choices in a form, which arrows turn and which are shown by their words")
  func choices() {
    var screen = ErrandScreen()
    screen.type("chase")
    screen.press(.enter)
    screen.type("0")
    screen.press(.down, .right, .right)
    #expect(screen.lines.contains("   manner  in person"))
    screen.press(.enter)
    #expect(screen.lines.last == " There is no letter 0" && screen.commands.isEmpty)
    screen.press(.up, .backspace)
    screen.type("4")
    screen.press(.enter)
    #expect(screen.commands == [.chase(4, inPerson: true)])
  }

  @Test("gives a shared key to the first row that does not leave it to the next one")
  func sharedKey() {
    #expect(table.row(key: "F2", in: .workday) { _ in false }?.operation == .send)
    #expect(table.row(key: "F2", in: .workday) { $0.operation == .send }?.operation == .chase)
    #expect(table.row(key: "F2", in: .workday) { _ in true }?.operation == .chase)
    #expect(table.row(key: "F9", in: .workday) { _ in false } == nil)
  }
}
