import ReviewCore

/// M09: the project book on the day of the session. That its counts are those declared, and that every project has an
/// owner and a deadline, the reader of the plan has seen to.
enum ProjectFindings {
  static func all(in plan: Plan) -> [ReviewFinding] {
    guard let book = plan.projectBook else { return [] }
    let idle = plan.speakers.map(\.id).filter { id in !book.projects.contains { $0.speaker == id } }
    let unclaimed: [ReviewFinding] =
      idle.isEmpty || idle.count == plan.speakers.count ? [] : [.projectNotClaimed(speakers: idle)]
    return book.projects.flatMap { findings(on: $0, plan) } + unclaimed
  }

  // MARK: - Private

  private static func findings(on project: Project, _ plan: Plan) -> [ReviewFinding] {
    let late: [ReviewFinding] = project.isOpen && project.deadline < plan.date ? [.projectLate(project)] : []
    let gaps = gaps(of: project)
    return late + (gaps.isEmpty ? [] : [.projectUnclear(project, lacks: gaps)])
  }

  private static func gaps(of project: Project) -> [ProjectGap] {
    [
      project.goal == nil ? .goal : nil, project.measure == nil ? .measure : nil,
      project.status == .done && project.effect == nil ? .effect : nil,
    ].compactMap(\.self)
  }
}
