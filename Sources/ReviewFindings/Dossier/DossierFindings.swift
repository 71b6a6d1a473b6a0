import ReviewCore

/// What the units' dossiers give cause to ask about, part by part.
enum DossierFindings {
  static func all(in plan: Plan) -> [ReviewFinding] {
    let hasSchemes = (plan.projectBook?.projects ?? []).contains { $0.steps != nil }
    let ofUnits = plan.speakers.flatMap { speaker -> [ReviewFinding] in
      let found =
        targets(speaker, on: plan.date) + LetterChain(speaker.dossier.letters).findings(by: plan.lastDayForLetters)
        + commitments(speaker, in: plan) + (hasSchemes ? schemes(of: speaker.id, plan) : []) + areas(speaker)
        + selfChecks(speaker)
      return found.map { .dossier(speaker: speaker.id, $0) }
    }
    return ofUnits + missing(in: plan)
  }

  // MARK: - Private

  /// What some units have and others lack.
  private static func missing(in plan: Plan) -> [ReviewFinding] {
    DossierPart.allCases.filter(\.isOfEveryUnit).compactMap { part in
      let without = plan.speakers.filter { !plan.has(part, $0) }.map(\.id)
      return without.isEmpty || without.count == plan.speakers.count ? nil : .dossierMissing(part, speakers: without)
    }
  }

  private static func targets(_ speaker: Speaker, on day: CivilDate) -> [DossierFinding] {
    speaker.dossier.targets.filter { !$0.isReached }.compactMap { target in
      if target.isClaimed { return .targetClaimed(target) }
      return (target.deadline.map { $0 < day } ?? false) ? .targetMissed(target) : nil
    }
  }

  private static func commitments(_ speaker: Speaker, in plan: Plan) -> [DossierFinding] {
    plan.commitments(of: speaker).filter { $0.isBroken(on: plan.date) }.map { .commitmentBroken($0) }
  }

  private static func schemes(of speaker: Identifier, _ plan: Plan) -> [DossierFinding] {
    plan.projects(of: speaker).flatMap { project -> [DossierFinding] in
      guard let steps = project.steps else { return project.isOpen ? [.schemeMissing(project)] : [] }
      return steps.enumerated().filter { $1.isLate(on: plan.date) }.map { .stepLate(project, $1, number: $0 + 1) }
    }
  }

  private static func areas(_ speaker: Speaker) -> [DossierFinding] {
    speaker.dossier.helpers.filter { $0.post == nil }.map { .areaWithoutHelper($0) }
  }

  private static func selfChecks(_ speaker: Speaker) -> [DossierFinding] {
    let checks = speaker.dossier.selfChecks
    let found = speaker.problems.filter { $0.source.isOfOthers }
    guard !checks.isEmpty, !found.isEmpty, checks.allSatisfy({ $0.result == .complies }) else { return [] }
    return [.compliesEverywhere(articles: checks.count, found: found)]
  }
}
