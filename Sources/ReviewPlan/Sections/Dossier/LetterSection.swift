import ReviewCore
import TomlSource

/// `[[speaker.letter]]`: responsibility letters, from level to level.
extension PlanBuilder {
  func letter(_ table: Table) -> ResponsibilityLetter {
    let (upper, lower) = (
      table.requiredChoice("upper", of: Level.self), table.requiredChoice("lower", of: Level.self)
    )
    if let upper, let lower, !upper.value.isAbove(lower.value) {
      collector.error(.levelsUpsideDown, at: lower.position)
    }
    return ResponsibilityLetter(
      upper: upper?.value ?? .county, lower: lower?.value ?? .village, with: table.requiredTitle("with"),
      by: table.title("by"), date: table.date("date"))
  }
}
