import ReviewCore
import TomlSource

/// `[[speaker.commitment]]`: what the unit promised in public before the session.
extension PlanBuilder {
  func commitment(_ table: Table) -> PublicCommitment {
    PublicCommitment(
      text: table.requiredText("text"), due: table.date("due"), isKept: table.boolean("kept"),
      year: table.integer("year", in: 1_900...2_999))
  }
}
