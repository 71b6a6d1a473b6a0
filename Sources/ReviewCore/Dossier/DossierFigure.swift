/// How far a unit is with one part of its dossier: so many of so many.
public struct DossierFigure: Hashable, Sendable {
  public let part: DossierPart
  public let done: Int
  public let count: Int

  public var isWhole: Bool { done == count }
}

extension Plan {
  /// Of every part that the unit has, in the order of the parts; examples have nothing to be done.
  public func dossierFigures(of speaker: Speaker) -> [DossierFigure] {
    DossierPart.allCases.compactMap { part in
      let (done, count) = figure(part, of: speaker)
      return count == 0 || part == .examples ? nil : DossierFigure(part: part, done: done, count: count)
    }
  }

  /// Whether anything of this part was prepared about the unit.
  public func has(_ part: DossierPart, _ speaker: Speaker) -> Bool { figure(part, of: speaker).count > 0 }

  // MARK: - Private

  private func figure(_ part: DossierPart, of speaker: Speaker) -> (done: Int, count: Int) {
    let dossier = speaker.dossier
    switch part {
    case .helpers: return (dossier.helpers.count { $0.post != nil }, dossier.helpers.count)
    case .letters: return (dossier.letters.count { $0.date != nil }, dossier.letters.count)
    case .targets: return (dossier.targets.count(where: \.isReached), dossier.targets.count)
    case .schemes:
      let steps = projects(of: speaker.id).flatMap { $0.steps ?? [] }
      return (steps.count { $0.done != nil }, steps.count)
    case .commitments:
      let commitments = commitments(of: speaker)
      return (commitments.count(where: \.isKept), commitments.count)
    case .selfChecks: return (dossier.selfChecks.count { $0.result == .complies }, dossier.selfChecks.count)
    case .examples: return (dossier.examples.count, dossier.examples.count)
    }
  }
}
