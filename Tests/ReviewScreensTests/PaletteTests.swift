import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("The palette") struct PaletteTests {
  private func stage(_ language: Language = .zhHans) throws -> Stage {
    var stage = try Stage(language: language)
    try stage.tell("open\nattend A 11\nattend B 30\nnext\ncontinue\nnext\nnext\nreport")
    return stage
  }

  /// The first operation it finds for what is typed.
  private func found(_ typed: String, _ language: Language = .zhHans, in phase: Phase = .reporting) -> Operation? {
    var palette = CommandPalette<Operation>()
    palette.editor.insert(typed)
    return palette.candidates(phase: phase, strings: Strings(language)).first?.operation
  }

  @Test("says that there is no such command where it used to show a blank line", arguments: Language.allCases)
  func unknown(_ language: Language) throws {
    var stage = try stage(language)
    stage.press(.character(":"))
    stage.type("xqzw")
    let refusal = stage.strings.rejection(Rejection.line(.unknownOperation("xqzw", suggestion: nil)))
    #expect(stage.screen.contains(refusal))
    stage.press(.enter)
    #expect(stage.session.phase == .reporting && stage.screen.contains(refusal))
  }

  @Test("says of a command of another phase why it is not possible now")
  func otherPhase() throws {
    var stage = try stage()
    stage.press(.character(":"))
    stage.type("抽签")
    #expect(stage.screen.contains(stage.strings.rejection(.notNow(.draw, .reporting))))
  }

  @Test(
    "finds by Chinese words and by what else one might call it",
    arguments: [
      ("加时", Operation.extend), ("延时", .extend), ("改名", .rename), ("错别字", .rename), ("限时", .limit), ("休会", .recess),
      ("茶歇", .recess), ("撤回", .undo), ("人数不足", .quorum), ("退出", .quit), ("签到", .attend), ("更名", .rename),
      ("簽到", .attend), ("时限", .limit),
    ])
  func words(_ typed: String, _ operation: Operation) { #expect(found(typed) == operation) }

  @Test(
    "finds by pinyin: initials, whole syllables, a mixture of both",
    arguments: [
      ("qd", Operation.attend), ("qiandao", .attend), ("qiand", .attend), ("chexiao", .undo), ("cxiao", .undo),
      ("jiash", .extend),
      ("tongzhi", .message), ("xiuhui", .recess), ("gengming", .rename), ("gaishixian", .limit), ("gsx", .limit),
    ])
  func pinyin(_ typed: String, _ operation: Operation) {
    #expect(found(typed) == operation)
    #expect(found(typed, .zhHant) == operation)
    #expect(found(typed, .en) != operation)
  }

  @Test("finds a character of several readings by each")
  func severalReadings() {
    // 重 is chong and zhong, 调 is diao and tiao, 中断 begins with zhong.
    for typed in ["chxcp", "chongxinceping", "zhongxinceping"] { #expect(found(typed) == .revote) }
    for typed in ["diaoxu", "tiaoxu"] { #expect(found(typed) == .move) }
  }

  @Test("finds every operation by the initials of its name", arguments: [Language.zhHans, .zhHant])
  func complete(_ language: Language) {
    let strings = Strings(language)
    for operation in Operation.allCases {
      for name in [strings.operation(operation).short] + strings.operation(operation).synonyms {
        let initials: [Character] = name.map { character in
          "abcdefghijklmnopqrstuvwxyz".first { SearchText(String($0)).matches(String(character)) } ?? character
        }
        #expect(SearchText(String(initials)).closeness(to: name) != nil, "\(name)")
        let unread = initials.filter { !$0.isASCII }
        #expect(unread.isEmpty, "\(name)")
      }
    }
  }

  @Test("takes a name in Chinese with arguments behind it")
  func arguments() throws {
    var stage = try stage()
    stage.press(.character(":"))
    stage.type("加时 2m")
    stage.press(.enter)
    #expect(stage.session.timer?.limit == .minutes(10))
  }

  @Test("names keys as hands press them, and so does the help")
  func shiftedKeys() throws {
    var stage = try stage()
    stage.press(.character(":"))
    stage.type("减时")
    #expect(stage.screen.contains("Shift-F8") && !stage.screen.contains("F20"))
    stage.press(.escape, .character("?"))
    var seen = ""
    for _ in 0..<12 {
      seen += stage.screen
      stage.press(.pageDown)
    }
    #expect(seen.contains("Shift-F8") && seen.contains("^F Shift-F6"))
    #expect(seen.firstMatch(of: /F(1[3-9]|2\d)/) == nil)
  }
}
