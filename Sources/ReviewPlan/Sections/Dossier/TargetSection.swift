import ReviewCore
import TomlSource

/// `[[speaker.target]]`: what the unit is to reach, and how far it is.
extension PlanBuilder {
  func target(_ table: Table) -> UnitTarget {
    let quantity = table.requiredQuantity("quantity")
    if let quantity, quantity.value == .zero {
      collector.error(.badQuantity(key: "quantity", value: "0"), at: quantity.position)
    }
    return UnitTarget(
      text: table.requiredText("text"), quantity: quantity?.value ?? .zero, unit: table.requiredTitle("unit"),
      done: table.quantity("done")?.value ?? .zero, deadline: table.date("deadline"),
      isClaimed: table.boolean("claimed"), isPublic: table.boolean("public"))
  }
}
