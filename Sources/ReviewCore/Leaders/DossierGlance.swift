// A unit's dossier on the phone of somebody who has to ask the next question.

extension Strings {
  /// How far the unit is with each part, and of each part what may be asked about: all targets, commitments, helpers and
  /// examples; of letters, steps and self-checks only what is not signed, not done, not met.
  public func dossierGlance(of speaker: Speaker, in plan: Plan) -> [DossierSection] {
    let figures = plan.dossierFigures(of: speaker)
    return DossierPart.allCases.filter { plan.has($0, speaker) }.map { part in
      let lines = lines(worthAsking: part, of: speaker, in: plan)
      let rest = lines.count - DossierSection.mostAtAGlance
      let more = rest > 0 ? [pick("另有 \(rest) 条", "另有 \(rest) 條", "and \(rest) more")] : []
      return DossierSection(
        part: part, title: figures.first { $0.part == part }.map(figure) ?? title(part),
        lines: lines.prefix(DossierSection.mostAtAGlance) + more)
    }
  }

  // MARK: - Private

  private func lines(worthAsking part: DossierPart, of speaker: Speaker, in plan: Plan) -> [String] {
    let dossier = speaker.dossier
    return switch part {
    case .helpers: dossier.helpers.map(line)
    case .letters: dossier.letters.filter { $0.date == nil }.map { line($0, of: speaker) }
    case .targets: dossier.targets.map(line)
    case .schemes:
      plan.projects(of: speaker.id).flatMap { project in
        (project.steps ?? []).enumerated().filter { $1.done == nil }.map { line($1, number: $0 + 1, of: project) }
      }
    case .commitments: dossier.commitments.map(line)
    case .selfChecks: dossier.selfChecks.filter { $0.result != .complies }.map(line)
    case .examples: dossier.examples.map(line)
    }
  }
}

extension DossierSection {
  /// A page is read standing, between two sentences.
  fileprivate static let mostAtAGlance = 8
}
