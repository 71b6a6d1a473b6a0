import CommandTables
import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewScreens

@Suite("Forms of the register's screen") struct RegisterFormTests {
  private func form(_ stage: RegisterStage) throws -> OperationForm<RegisterOperation> {
    try #require(stage.model.layers.uppermost(RegisterForm.self)?.form)
  }

  @Test("A form about a marked row is never filled from another row that the cursor stands on")
  func markedElsewhere() throws {
    var stage = try RegisterStage()
    stage.press(.character(" "))
    stage.type("2026-005")
    stage.press(.enter, .function(2))
    let form = try form(stage)
    #expect(form.fixed[.numbers] == "2026-001")
    #expect(form.field(.unit)?.editor.text == "" && !stage.screen.contains("更新  2026-005"))
    #expect(stage.screen.contains("选上的 2026-001"))
  }

  @Test("What every row must say stands before the rest, so that a narrow window shows it at once")
  func order() throws {
    var stage = try RegisterStage(size: Size(columns: 80, rows: 24))
    stage.press(.function(2))
    for word in ["整改进展", "整改目标", "整改措施", "责任人", "整改时限", "更改原因"] { #expect(stage.screen.contains(word)) }
    stage.press(.escape, .control("N"))
    for word in ["单位", "问题表现", "问题来源", "整改时限"] { #expect(stage.screen.contains(word)) }
  }

  @Test("A choice that is still empty says what it may be, lists it, and takes it whole")
  func choices() throws {
    var stage = try RegisterStage()
    stage.press(.down, .down, .function(15))
    #expect(stage.screen.contains("已整改、持续整改、未整改"))
    stage.press(FormKey.offers.key, .character("3"))
    #expect(try form(stage).field(.result)?.editor.text == "not-rectified")
    #expect(stage.screen.contains("结果*   未整改"))
  }

  @Test("The word that is shown for a choice may be typed, in a form and in a line")
  func typedWord() throws {
    var stage = try RegisterStage()
    stage.press(.down, .down, .function(15))
    stage.type("已整改")
    stage.press(.enter)
    #expect(stage.model.layers.isEmpty)
    #expect(stage.desk.register.rows[RowNumber("2026-003")]?.checks.last?.result == .rectified)
  }

  @Test("A day that cannot be read, or cannot stand there, has the cursor", arguments: ["31/2", "10月下旬", "2026-05-01"])
  func badDay(typed: String) throws {
    var stage = try RegisterStage()
    stage.press(.down, .down, .down, .down, .down, .down, .character(":"))
    stage.type("request")
    stage.press(.enter)
    stage.type(typed)
    stage.press(.down)
    stage.type("汛期")
    stage.press(.enter)
    let form = try form(stage)
    #expect(form.error != nil && form.current?.label == .argument(.to))
    #expect(form.error?.contains("to=") == false)
  }

  @Test("A field that another command calls otherwise has its own name in each form")
  func titles() throws {
    for (name, title) in [("stage", "节点内容"), ("pledge", "承诺内容"), ("answer", "回复内容"), ("inspect", "检查日期")] {
      var stage = try RegisterStage()
      stage.press(.character(":"))
      stage.type(name)
      stage.press(.enter)
      #expect(stage.screen.contains(title))
    }
  }

  @Test("A new row of a unit that no row has says so while it is typed")
  func unknownUnit() throws {
    var stage = try RegisterStage()
    stage.press(.control("N"))
    stage.type("丁镇党")
    #expect(stage.screen.contains("台账里还没有这个单位"))
    stage.type("委")
    #expect(!stage.screen.contains("台账里还没有这个单位"))
  }

  @Test("What a form cannot do without is gone to, though another field often stands for it")
  func source() throws {
    var stage = try RegisterStage()
    stage.press(.control("N"))
    stage.type("丁镇党委")
    stage.press(.down)
    stage.type("阵地常年锁门")
    stage.press(.enter)
    #expect(try form(stage).current?.label == .argument(.source))
    stage.press(.right, .enter)
    #expect(stage.model.layers.isEmpty && stage.model.count == 12)
  }

  @Test("Fields go by a page")
  func pages() throws {
    var stage = try RegisterStage(size: Size(columns: 80, rows: 24))
    stage.press(.function(2), .pageDown)
    #expect(try form(stage).index == 8)
    stage.press(.pageUp)
    #expect(try form(stage).index == 0)
  }
}
