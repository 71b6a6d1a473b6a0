import ReviewCore
import TomlSource

/// `[[speaker.self_check]]`: rules that the unit has held itself against, article by article.
extension PlanBuilder {
  func selfCheck(_ table: Table) -> SelfCheck {
    SelfCheck(
      rule: table.requiredTitle("rule"), article: table.requiredTitle("article"),
      result: table.requiredChoice("result", of: SelfCheck.Result.self)?.value ?? .complies, note: table.text("note"))
  }
}
