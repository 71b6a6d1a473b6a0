import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewScreens

@Suite("Keys of the register's screen") struct RegisterKeyTests {
  private func units(_ stage: RegisterStage) -> [String] {
    (0..<stage.model.count).compactMap { stage.model.line(at: $0)?.unit }
  }

  @Test(
    "Typing finds rows as one types: by words, by pinyin initials, by any reading, with an input method on",
    arguments: [
      ("丁镇", 2), ("dz", 2), ("ＤＺ", 2), ("dingzhen", 2), ("党费", 1), ("cqlsq", 1), ("zqlsq", 1), ("丁镇　党费", 1),
      ("dz 党费", 1), ("2026-00", 9), ("２０２６－０１０", 1), ("xyz", 0),
    ])
  func search(typed: String, count: Int) throws {
    var stage = try RegisterStage()
    stage.type(typed)
    #expect(stage.model.count == count)
    stage.press(.escape)
    #expect(stage.model.count == 11)
  }

  @Test("A paste is looked for too, and a mark of the palette is none of the search")
  func paste() throws {
    var stage = try RegisterStage()
    stage.send(.paste("党费\n"))
    #expect(stage.model.count == 1)
    stage.press(.escape, .character("："))
    #expect(stage.model.layers.top is RegisterPalette)
  }

  @Test("However many keys have come, the register is asked once")
  func burst() throws {
    var stage = try RegisterStage(size: Size(columns: 80, rows: 24))
    let before = stage.asked.count
    stage.burst("dingzhen")
    #expect(stage.asked.count == before + 1)
    #expect(stage.model.count == 2)
  }

  @Test("Chips narrow the list, stand beside the words, and go one by one")
  func chips() throws {
    var stage = try RegisterStage()
    stage.press(.control("F"), .character("7"), .enter, .escape)
    #expect(stage.screen.contains("[时限 逾期]"))
    #expect(stage.model.count == 1)
    stage.press(.control("F"), .character("1"))
    stage.type("dz")
    stage.press(.enter, .escape)
    #expect(units(stage) == ["丁镇党委"])
    stage.press(.control("F"), .character("0"))
    #expect(stage.model.count == 11)
  }

  @Test("The calendar turns with the arrows and shows what is due")
  func calendar() throws {
    var stage = try RegisterStage()
    stage.press(.function(6))
    let overdue = stage.model.count
    stage.press(.right, .right)
    #expect(stage.model.due == .span(.month))
    #expect(stage.model.count > overdue)
    stage.press(.left, .left, .left)
    #expect(stage.model.due == .span(.undated))
    #expect(stage.model.count == 0)
  }

  @Test("Enter on a unit shows its rows")
  func unit() throws {
    var stage = try RegisterStage()
    stage.press(.function(7), .end, .enter)
    #expect(stage.model.view == .list)
    #expect(Set(units(stage)).count == 1)
  }

  @Test("A month is urged in three keys: those left out are not, and nobody is urged twice")
  func urging() throws {
    var stage = try RegisterStage()
    stage.press(.function(8))
    let due = stage.model.toUrge
    stage.press(.character(" "), .enter)
    #expect(stage.model.layers.top is RegisterQuestion)
    stage.press(.enter)
    #expect(stage.model.layers.isEmpty)
    #expect(stage.model.count == 1 && stage.model.toUrge.isEmpty, "who was left out is not urged by one Enter too many")
    for number in due.dropFirst() {
      #expect(stage.desk.register.rows[number]?.urgedMonths.contains(Month(of: stage.now.date)) == true)
    }
    #expect(stage.model.notice?.text.contains("\(due.count - 1) 条") == true)
  }

  @Test("A form keeps what was typed when it is refused, and when it is put aside")
  func refusal() throws {
    var stage = try RegisterStage()
    stage.press(.function(3))
    stage.type("已整改")
    stage.press(.escape, .function(3))
    #expect(stage.model.layers.uppermost(RegisterForm.self)?.form.fields[0].editor.text == "已整改")
    stage.press(.down)
    stage.type("2026-06-30")
    stage.press(.enter)
    let form = try #require(stage.model.layers.uppermost(RegisterForm.self)?.form)
    #expect(form.error != nil)
    #expect(form.fields.map(\.editor.text).prefix(2) == ["已整改", "2026-06-30"])
    stage.press(.control("U"))
    stage.type("2026-06-09")
    stage.press(.enter)
    #expect(stage.model.layers.isEmpty)
    #expect(stage.desk.register.rows[RowNumber("2026-001")]?.closing == .submitted)
  }

  @Test("A form offers what comes next by itself: the letter whose turn it is, by its name")
  func nextLetter() throws {
    var stage = try RegisterStage()
    stage.press(.function(9))
    #expect(stage.screen.contains("督办步骤  指导书"))
    stage.press(.enter)
    #expect(stage.desk.register.rows[RowNumber("2026-001")]?.letters.count == 2)
  }

  @Test("What a form lacks gets the cursor and a star, and is asked for in the form's own words")
  func lacking() throws {
    var stage = try RegisterStage()
    stage.press(.down, .down, .function(3), .down, .enter, .enter)
    let form = try #require(stage.model.layers.uppermost(RegisterForm.self)?.form)
    #expect(form.current?.label == .argument(.by) && form.current?.isRequired == true)
    #expect(form.error?.contains("请填“签字人”") == true)
  }

  @Test("Where papers lie is said whole, after what was recorded and what must be known of them where there is room")
  func papers() throws {
    for (columns, isBoth, isKnown) in [(130, true, true), (100, false, true), (80, false, false)] {
      var stage = try RegisterStage(size: Size(columns: columns, rows: 24))
      try stage.elsewhere("withdraw 2026-001 重复登记")
      stage.send(.written(["已写出 4 个文件", "原来的一版未动", "Sessions/register.papers/urging-2026-06/edition-2"]))
      #expect(stage.screen.contains("urging-2026-06/edition-2") && stage.screen.contains("撤回") == isBoth)
      #expect(stage.screen.contains("已写出 4 个文件") && stage.screen.contains("未动") == isKnown)
    }
  }

  @Test("One key stands for the next step of the row: hand in, accept, look back")
  func nextStep() throws {
    var stage = try RegisterStage()
    #expect(stage.model.row(for: .function(3))?.operation == .submit)
    stage.press(.down, .down)
    #expect(stage.model.row(for: .function(3))?.operation == .accept)
    #expect(stage.model.row(for: .function(4))?.operation == .sendBack)
    stage.type("2026-010")
    #expect(stage.model.row(for: .function(3))?.operation == .lookBack)
    #expect(stage.model.row(for: .function(4))?.operation == .reopen)
  }

  @Test("Marked rows take a command together, and a question comes before what strikes them")
  func marks() throws {
    var stage = try RegisterStage()
    stage.press(.character(" "), .character(" "), .character(":"))
    stage.type("withdraw 重复登记")
    stage.press(.enter)
    #expect(stage.model.layers.top is RegisterQuestion)
    #expect(stage.desk.register.rows[RowNumber("2026-001")]?.withdrawn == nil)
    stage.press(.escape)
    #expect(stage.model.layers.top is RegisterPalette)
    stage.press(.enter, .enter)
    #expect(stage.model.count == 9)
    #expect(stage.model.marks.isEmpty)
    stage.press(.control("U"))
    #expect(stage.model.count == 11)
  }

  @Test("The palette reads lists as the command line does")
  func palette() throws {
    var stage = try RegisterStage()
    stage.press(.character(":"))
    stage.type("list unit=乙乡党委")
    stage.press(.enter)
    #expect(units(stage) == ["乙乡党委", "乙乡党委"])
    stage.press(.character(":"))
    stage.type("due")
    stage.press(.enter)
    stage.press(.enter)
    #expect(stage.model.view == .due)
  }

  @Test("The palette takes all that are due in place of rows, whatever row the cursor is on")
  func allDue() throws {
    var stage = try RegisterStage()
    stage.press(.character(":"))
    stage.type("urge due")
    stage.press(.enter)
    #expect(stage.model.layers.top is RegisterQuestion)
    stage.press(.enter)
    let isSubmitted = stage.effects.contains { effect in
      guard case .submit(let line) = effect else { return false }
      return line.operation == .urge && line.values[.numbers] == "due"
    }
    #expect(isSubmitted)
  }

  @Test("What another office does is seen, and the cursor stays on its row")
  func news() throws {
    var stage = try RegisterStage()
    stage.press(.down, .down, .down)
    let number = stage.model.currentLine?.number
    try stage.elsewhere("withdraw 2026-001 重复登记")
    #expect(stage.model.currentLine?.number == number)
    #expect(stage.model.notice?.text.hasPrefix("另一处：2026-001") == true)
    #expect(stage.model.count == 10)
  }

  @Test("What another office does closes nothing that is being typed")
  func newsInForm() throws {
    var stage = try RegisterStage()
    stage.press(.down, .function(3))
    stage.type("已整改")
    try stage.elsewhere("withdraw 2026-001 重复登记")
    #expect(stage.model.layers.uppermost(RegisterForm.self)?.form.fields[0].editor.text == "已整改")
  }

  @Test("The mouse chooses rows and views, and the wheel moves")
  func mouse() throws {
    var stage = try RegisterStage()
    stage.send(.mouse(Mouse(kind: .press, x: 10, y: 5)))
    #expect(stage.model.place.cursor == 2)
    stage.send(.mouse(Mouse(kind: .wheelDown, x: 10, y: 5)))
    #expect(stage.model.place.cursor == 5)
    stage.send(.mouse(Mouse(kind: .press, x: 14, y: 0)))
    #expect(stage.model.view == .due)
  }

  @Test("Leaving asks only where something was begun")
  func leaving() throws {
    var stage = try RegisterStage()
    stage.press(.function(3))
    stage.type("已")
    stage.press(.escape, .control("Q"))
    #expect(!stage.effects.contains(.quit))
    stage.press(.enter)
    #expect(stage.effects.contains(.quit))
    stage = try RegisterStage()
    stage.press(.control("Q"))
    #expect(stage.effects.contains(.quit))
  }
}

@Suite("A register of a hundred thousand rows on the screen") struct LargeRegisterTests {
  private let answer = LongRegister(rows: 100_000).answer

  @Test("is loaded only where it is seen: scrolling to the end and back asks for a few pages of a few screens")
  func scrolling() throws {
    var stage = try RegisterStage(size: Size(columns: 80, rows: 24), answers: answer)
    for _ in 0..<300 { stage.press(.down) }
    #expect(stage.screen.contains("问题300"))
    stage.press(.end)
    #expect(stage.screen.contains("2026-100000"))
    stage.press(.pageUp, .home)
    #expect(stage.screen.contains("问题0"))
    let pages = stage.asked.compactMap { ask -> RowQuery? in if case .page(let query) = ask { query } else { nil } }
    #expect(pages.count < 20)
    for page in pages { #expect((page.limit ?? .max) <= 150) }
  }

  @Test("goes on under the keys without a pause: what comes next is asked for before it is seen")
  func ahead() throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      for keys in [[Key.down], [.pageDown], [.end, .up], [.end, .pageUp]] {
        var stage = try RegisterStage(size: size, answers: answer)
        for key in keys.dropLast() { stage.press(key) }
        let waited = stage.waited.count(where: \.isPage)
        for _ in 0..<300 { stage.press(keys[keys.count - 1]) }
        #expect(stage.waited.count(where: \.isPage) == waited, "\(keys)")
        let place = stage.model.place
        #expect((place.top..<place.top + stage.model.layout.list.height).allSatisfy { stage.model.line(at: $0) != nil })
      }
    }
  }

  @Test("shows its first picture after one look at the list: names are asked for behind it")
  func first() throws {
    let stage = try RegisterStage(answers: answer)
    #expect(stage.waited.count == 2 && stage.waited[0].isPage, "the page, and the row under the cursor")
    #expect(stage.asked.contains(.names))
  }

  @Test("begins anew at the top when something is looked for")
  func filtering() throws {
    var stage = try RegisterStage(size: Size(columns: 80, rows: 24), answers: answer)
    stage.press(.end)
    stage.type("党")
    #expect(stage.model.count == 1_000)
    #expect(stage.model.place.cursor == 0)
    #expect(stage.screen.contains("问题0"))
  }
}

extension RegisterAsk {
  fileprivate var isPage: Bool { if case .page = self { true } else { false } }
}
