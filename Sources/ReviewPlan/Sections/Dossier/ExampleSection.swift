import ReviewCore
import TomlSource

/// `[[speaker.example]]`: good practice that was picked to be shown.
extension PlanBuilder {
  func example(_ table: Table) -> ChosenExample {
    ChosenExample(title: table.requiredTitle("title"), text: table.text("text"), proposedBy: table.title("by"))
  }
}
