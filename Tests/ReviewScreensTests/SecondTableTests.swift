import ReviewCore
import Testing

@testable import ReviewScreens

/// A subject of the tests' own, with two operations and a screen's one: what a second table beside the session's needs.
private enum Errand: String, OperationName {
  case send, chase
  case look

  enum Group: OperationHeading {
    case letters, screen

    func title(_ strings: Strings) -> String {
      switch self {
      case .letters: strings.pick("函件", "函件", "Letters")
      case .screen: strings.pick("屏幕", "螢幕", "Screen")
      }
    }
  }

  /// Letters are sent on workdays.
  enum Day: CaseIterable { case workday, holiday }

  struct Days: PhaseChoice {
    let days: Set<Day>

    func contains(_ phase: Day) -> Bool { days.contains(phase) }
  }

  enum Subject { case nothing, letter }
  enum Offer { case nothing }
  enum Occasion { case letterLate }
  enum ScreenTask { case look }

  typealias Phases = Days
  typealias Making = @Sendable ([String]) -> String

  static let table = CommandTable<Errand>([
    OperationRow(
      .send, .letters, Days(days: [.workday]), keys: ["F2"], about: .nothing, offers: .nothing, start: .askingFirst,
      footer: .at(1), [.position(.text, .text), .named(.by, .text)], work: .command { "send " + $0.joined() },
      wording: {
        OperationWords(
          short: $0.pick("发函", "發函", "Send"),
          summary: $0.pick("发出函件", "發出函件", "Send the letter"), also: $0.pick("寄", "寄", "post mail"))
      }),
    OperationRow(
      .chase, .letters, Days(days: [.workday, .holiday]), keys: ["F2", "F20"], about: .letter, offers: .nothing,
      footer: .at(2, where: .letterLate), [.position(.number, .number)], work: .command { "chase " + $0.joined() },
      wording: {
        OperationWords(
          short: $0.pick("催办", "催辦", "Chase"),
          summary: $0.pick("催一下没有回音的单位", "催一下沒有回音的單位", "Remind a unit that has not answered"),
          also: $0.pick("提示", "提示", "remind"))
      }),
    OperationRow(
      .look, .screen, Days(days: [.workday, .holiday]), keys: ["m"], about: .nothing, offers: .nothing,
      footer: .kept(9, key: "m"), work: .screen(.look),
      wording: {
        OperationWords(
          short: $0.pick("看", "看", "Look"), summary: $0.pick("看函件", "看函件", "Read the letter"),
          also: $0.pick("翻看", "翻看", "read"))
      }),
  ])
}

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
        ["Letters", "", ""], ["F2", "send TEXT [by=…]", "Send the letter"],
        ["F2 Shift-F8", "chase NUMBER", "Remind a unit that has not answered"], ["Screen", "", ""],
        ["m", "look", "Read the letter"],
      ])
    #expect(sheet.lines.map(\.role) == [.heading, .dim, .text, .heading, .text])
  }

  @Test("has its manual")
  func manual() {
    #expect(
      CommandManual(table, Strings(.en)).text == """
        Letters
          send TEXT [by=…]  (F2)
              Send the letter
          chase NUMBER  (F2 Shift-F8)
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
    #expect(buffer.lines[0].contains("send TEXT [by=…] F2"))
    #expect(buffer.lines[1].contains("chase NUMBER     F2        Remind a unit"))
  }
}
