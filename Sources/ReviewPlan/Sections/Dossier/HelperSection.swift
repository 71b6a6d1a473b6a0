import ReviewCore
import TomlSource

/// `[[speaker.helper]]`: who helps which area of the unit.
extension PlanBuilder {
  func helper(_ table: Table) -> AreaHelper {
    AreaHelper(area: table.requiredTitle("area"), post: table.title("post"))
  }
}
