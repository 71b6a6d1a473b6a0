// What was prepared about a unit beside its problems and turns out otherwise: decided and folded. Tables, papers, findings and
// screens have the new from then on; the plan in the first event stays as it was.

extension Session {
  /// The entries of a list of the unit as they stand; of a project that is not the unit's there are none.
  func entries(_ list: DossierList, of speaker: Identifier) -> [DossierEntry] {
    guard case .scheme(let project) = list else { return records[speaker]?.speaker.dossier.entries(list) ?? [] }
    return plan.projects(of: speaker).first { $0.id == project }?.entries ?? []
  }

  func changeDossier(
    of speaker: Identifier, _ change: DossierChange, reason: String?
  ) throws(Rejection) -> [Event] {
    let record = try known(speaker)
    if case .scheme(let project) = change.list {
      let known = plan.projects(of: speaker).map(\.id)
      guard known.contains(project) else {
        throw .day(.unknownProject(project, unit: record.speaker.unit, known: known))
      }
    }
    let entries = entries(change.list, of: speaker)
    let (place, before, after): (Int, DossierEntry?, DossierEntry?)
    switch change {
    case .add(let entry, let chosen):
      if entries.count >= Dossier.limit { throw .day(.dossierFull(entry.list.part, limit: Dossier.limit)) }
      (place, before, after) = (chosen ?? entries.count + 1, nil, try checked(entry))
      if !(1...entries.count + 1).contains(place) { throw noSuchEntry(change.list, place, entries.count) }
    case .correct(let chosen, let entry):
      (place, before, after) = (chosen, try found(chosen, in: entries, change.list), try checked(entry))
      if before == after { throw .nothingToChange }
    case .takeOut(let list, let chosen):
      (place, before, after) = (chosen, try found(chosen, in: entries, list), nil)
    }
    return [
      .dossierChanged(
        correction: DossierCorrection(
          speaker: speaker, place: place, before: before, after: after, reason: try optional(reason)))
    ]
  }

  mutating func apply(_ correction: DossierCorrection) {
    if case .scheme(let id) = correction.list {
      guard let index = plan.projectBook?.projects.firstIndex(where: { $0.id == id }) else { return }
      let steps = correction.made(in: plan.projectBook?.projects[index].steps ?? [], \.step)
      plan.projectBook?.projects[index].steps = steps.isEmpty ? nil : steps
    } else {
      records[correction.speaker]?.speaker.dossier.apply(correction)
      guard let index = plan.speakers.firstIndex(where: { $0.id == correction.speaker }) else { return }
      plan.speakers[index].dossier.apply(correction)
    }
  }

  // MARK: - Private

  private func found(
    _ place: Int, in entries: [DossierEntry], _ list: DossierList
  ) throws(Rejection) -> DossierEntry {
    guard entries.indices.contains(place - 1) else { throw noSuchEntry(list, place, entries.count) }
    return entries[place - 1]
  }

  private func noSuchEntry(_ list: DossierList, _ place: Int, _ count: Int) -> Rejection {
    .day(.noSuchEntry(list.part, place, count: count))
  }

  /// As a plan's reader would let it in.
  private func checked(_ entry: DossierEntry) throws(Rejection) -> DossierEntry {
    switch entry {
    case .helper(let helper):
      return .helper(AreaHelper(area: try needed(helper.area), post: try title(helper.post)))
    case .letter(var letter):
      if !letter.upper.isAbove(letter.lower) { throw .day(.levelsUpsideDown(letter.upper, letter.lower)) }
      (letter.with, letter.by) = (try needed(letter.with), try title(letter.by))
      return .letter(letter)
    case .target(var target):
      (target.text, target.unit) = (try text(target.text), try needed(target.unit))
      return .target(target)
    case .commitment(var commitment):
      commitment.text = try text(commitment.text)
      return .commitment(commitment)
    case .selfCheck(var check):
      (check.rule, check.article) = (try needed(check.rule), try needed(check.article))
      check.note = try optional(check.note)
      return .selfCheck(check)
    case .example(let example):
      return .example(
        ChosenExample(
          title: try needed(example.title), text: try optional(example.text),
          proposedBy: try title(example.proposedBy)))
    case .step(var step, let project):
      (step.text, step.owner) = (try text(step.text), try title(step.owner))
      return .step(step, of: project)
    }
  }

  private func needed(_ raw: String) throws(Rejection) -> String {
    guard let title = try title(raw) else { throw .emptyText }
    return title
  }
}
