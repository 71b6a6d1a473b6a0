// The dossiers of an edited plan, entry by entry. What the file changed is changed in the session, wherever the entry stands there
// by now; what was added in the session stays.

extension PlanComparison {
  mutating func compareDossier(of speaker: Speaker, since earlier: Speaker) {
    guard speaker.dossier != earlier.dossier else { return }
    for list in DossierList.ofDossier {
      compare(list, of: speaker.id, was: earlier.dossier.entries(list), is: speaker.dossier.entries(list))
    }
  }

  /// Of projects that the session has; another project, or another unit's, is none of its lists.
  mutating func compareSchemes() {
    let earlier = Dictionary((begun.projectBook?.projects ?? []).map { ($0.id, $0) }) { first, _ in first }
    for project in edited.projectBook?.projects ?? [] {
      guard let known = earlier[project.id], known.speaker == project.speaker else { continue }
      compare(.scheme(of: project.id), of: project.speaker, was: known.entries, is: project.entries)
    }
  }

  // MARK: - Private

  /// What went and what came, in order, are taken for the same entry, said otherwise. Only another order is no difference.
  private mutating func compare(
    _ list: DossierList, of speaker: Identifier, was: [DossierEntry], is edited: [DossierEntry]
  ) {
    let gone = was.enumerated().filter { !edited.contains($0.element) }
    let come = edited.enumerated().filter { !was.contains($0.element) }
    for index in 0..<max(gone.count, come.count) {
      let before = gone.indices.contains(index) ? gone[index] : nil
      let after = come.indices.contains(index) ? come[index] : nil
      let place = before?.offset ?? after?.offset ?? 0
      settle(list, of: speaker, before?.element, after?.element, place: place, known: was)
    }
  }

  /// `place`: where the file has it, from 0. `known`: the list as the session began with it.
  private mutating func settle(
    _ list: DossierList, of speaker: Identifier, _ before: DossierEntry?, _ after: DossierEntry?, place: Int,
    known: [DossierEntry]
  ) {
    guard let unit = session.record(speaker)?.speaker else { return }
    let entries = session.entries(list, of: speaker)
    // The session says so already.
    if let after, entries.contains(after) { return }
    var index = before.flatMap { entries.firstIndex(of: $0) }
    // Corrected in the session, and the file says yet another thing of the same entry.
    if index == nil, before != nil, after != nil, entries.count == known.count, !known.contains(entries[place]) {
      index = place
    }
    let there = index.map { entries[$0] }
    let matter = PlanDifference.Matter.dossier(
      unit,
      DossierCorrection(
        speaker: speaker, place: (index ?? min(place, entries.count)) + 1, before: there ?? before, after: after,
        reason: nil))
    switch (index, after) {
    case (let index?, let after?): change(.correct(at: index + 1, to: after), of: speaker, matter)
    case (let index?, nil): change(.takeOut(list, at: index + 1), of: speaker, matter)
    case (nil, let after?) where before == nil:
      change(.add(after, at: min(place, entries.count) + 1), of: speaker, matter)
    case (nil, _?): name(matter, list.part.operation)
    // Taken out of both.
    case (nil, nil): break
    }
  }

  private mutating func change(
    _ change: DossierChange, of speaker: Identifier, _ matter: PlanDifference.Matter
  ) {
    take(matter, [.changeDossier(change, of: speaker, reason: nil)])
  }
}
