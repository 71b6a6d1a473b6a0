import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("The form of a new plan") struct DraftFormTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  private func model(_ size: Size = sizes[0], _ language: Language = .zhHans) -> DraftModel {
    DraftModel(
      path: "Sessions/new.toml", values: [.date: "2026-12-18", .report: "8m", .questions: "5m", .comment: "3m"],
      size: size, language: language)
  }

  private func screen(_ model: DraftModel) -> String {
    var buffer = Buffer(size: model.size)
    render(model, into: &buffer)
    return buffer.lines.joined(separator: "\n")
  }

  @discardableResult
  private func press(_ keys: Key..., in model: inout DraftModel) -> [DraftEffect] {
    keys.flatMap { update(&model, .key($0)) }
  }

  private func type(_ text: String, in model: inout DraftModel) {
    for character in text { press(.character(character), in: &model) }
  }

  @Test(
    "asks everything on one page, with what was understood of the tables below it", arguments: sizes,
    [Language.zhHans, .en])
  func page(size: Size, language: Language) throws {
    var model = model(size, language)
    type("2026年度述职评议会", in: &model)
    let name = "draft-\(size.columns)x\(size.rows)-\(language.rawValue)"
    try expectSnapshot(screen(model), name)
    for _ in DraftField.allCases { press(.down, in: &model) }
    _ = update(&model, .looked(["单位.xlsx（名单）：单位和述职人，32行", "  单位  A  单位名称  甲镇党委", "  职务  B  职务  党委书记"]))
    try expectSnapshot(screen(model), name + "-tables")
  }

  @Test("goes from field to field, and looks at tables once they were named otherwise")
  func fields() {
    var model = model()
    press(.enter, .tab, .down, .up, in: &model)
    #expect(model.field == .level)
    while model.field != .rosters { press(.down, in: &model) }
    #expect(press(.up, .down, in: &model) == [])
    type("a.xlsx", in: &model)
    #expect(press(.enter, in: &model) == [.look] && model.field == .columns)
    _ = update(&model, .looked(["a"]))
    #expect(press(.up, .up, in: &model) == [] && press(.function(5), .function(2), in: &model) == [.look, .write])
  }

  @Test("chooses by arrows and digits, also full-width ones, and takes no letters there")
  func choices() {
    var model = model()
    press(.down, .down, .right, in: &model)
    #expect(model.value(.level) == "county")
    press(.character("４"), in: &model)
    #expect(model.value(.level) == "village")
    press(.character("x"), .character("9"), .right, in: &model)
    #expect(model.value(.level) == "city")
    _ = update(&model, .paste("nonsense"))
    #expect(model.value(.level) == "city")
  }

  @Test("keeps what was typed when it is refused, and asks before it is left with something in it")
  func kept() {
    var model = model()
    #expect(press(.escape, in: &model) == [.leave])
    type("甲", in: &model)
    _ = update(&model, .refused(.date, "没有这一天"))
    #expect(model.field == .date && screen(model).contains("没有这一天") && model.value(.title) == "甲")
    #expect(press(.escape, in: &model) == [] && screen(model).contains("再按一次 Esc"))
    #expect(press(.down, .escape, in: &model) == [] && press(.escape, in: &model) == [.leave])
    #expect(press(.down, .control("C"), in: &model) == [] && press(.control("C"), in: &model) == [.leave])
  }

  @Test("shows nothing but text, whatever is pasted or comes from a table, at any size")
  func hostile() {
    for size in [Size(columns: 1, rows: 1), Size(columns: 79, rows: 24), Size(columns: 80, rows: 24)] {
      var model = model(size)
      _ = update(&model, .paste("\u{1B}[31m红\u{202E}\u{7}\n第二行" + String(repeating: "长", count: 500)))
      _ = update(&model, .looked(["\u{1B}]0;x\u{7}"]))
      #expect(!screen(model).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }
}
