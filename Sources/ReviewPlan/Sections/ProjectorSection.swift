import ReviewCore

/// `[projector]`: what of the session is for the hall to read, and what happens there at the end of a limit.
extension PlanBuilder {
  func projectorRules() -> ProjectorRules {
    top.table("projector") { table in
      ProjectorRules(
        publicSources: table.choices("public_sources", of: ProblemSource.self)?.compactMap { $0?.value }
          ?? ProjectorRules().publicSources,
        publicQuestions: table.boolean("public_questions"), flash: table.boolean("flash"), bell: table.boolean("bell"))
    } ?? ProjectorRules()
  }
}
