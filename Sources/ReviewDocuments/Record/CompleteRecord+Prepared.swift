import ReviewCore

// What the plan's lists say of one unit: the hall had it before its eyes, so the record has it too, in short.
extension CompleteRecord {
  /// Undone duties by number only: their words stand among the problems.
  func writeDuties(_ speaker: Speaker, into m: inout DocumentBuilder) {
    if let list = plan.responsibilityList {
      m.fact(list.title, s.duties(of: list.items.count, undone: speaker.dutiesUndone))
    }
    m.fact(s.ownDutiesTitle, speaker.ownDuties.joined(separator: s.semicolon))
  }

  func writeProjects(_ speaker: Speaker, into m: inout DocumentBuilder) {
    let projects = (plan.projectBook?.projects ?? []).filter { $0.speaker == speaker.id }
    guard !projects.isEmpty else { return }
    m.heading(.third, s.projectsHeading)
    m.list(projects.map(describe))
  }

  // MARK: - Private

  private func describe(_ project: Project) -> [Run] {
    let status = [s.projectKind(project.kind), s.projectStatus(project.status)].joined(separator: s.semicolon)
    let lateness = project.isOpen ? deadlines.overdue(project.deadline).map(s.overdue) : nil
    let said: [(ProblemField, String?)] = [
      (.goal, project.goal), (.measure, project.measure), (.owner, project.owner),
      (.deadline, s.date(project.deadline) + (lateness.map(s.bracketed) ?? "")),
    ]
    let fields = said.compactMap { field, text in text.map { s.projectField(field) + s.colon + $0 } }
    var sentences = [
      project.title + s.bracketed(status), s.capitalised(fields.joined(separator: s.semicolon)),
    ]
    if let effect = project.effect { sentences.append(s.effect(effect)) }
    return [
      .strong(project.id), .plain(" " + sentences.map(s.sentence).joined(separator: s.gapAfterSentence)),
    ]
  }
}
