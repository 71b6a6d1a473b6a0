import ReviewCore

extension CompleteRecord {
  /// One part of the session as it was held. Signing in has its own section and is told here only if something was said.
  func writePart(_ ordinal: Int, into m: inout DocumentBuilder) {
    let part = session.parts[ordinal]
    let item = plan.agenda[part.index]
    let said = chronicle.said[ordinal] ?? []
    if item.part == .signIn, said.isEmpty { return }
    m.heading(.first, s.item(item, plan: plan))
    m.paragraph(s.partTimes(from: part.beganAt, to: part.endedAt, taken: taken(ordinal)))
    switch item.part {
    case .film: writeFilm(ordinal, said, into: &m)
    case .lastYear: writeLastYear(ordinal, said, into: &m)
    case .drawLots: writeLots(into: &m)
    case .reports: writeReports(ordinal, into: &m)
    case .appraisal:
      if !session.rounds.isEmpty { m.paragraph(s.resultsElsewhere) }
      writeReferences(said, into: &m)
    case .pledges:
      writePledges(said, into: &m)
      writeReferences(said.filter { !$0.isPledge }, into: &m)
    case .signIn, .commentary, .summary, .other: writeReferences(said, into: &m)
    }
    writeGeneralNotes(said, into: &m)
  }

  /// Speakers no turn was held with: in writing, absent, skipped, or not reached.
  func writeUncalled(into m: inout DocumentBuilder) {
    let uncalled = session.queue.compactMap(session.record).filter { $0.turns.isEmpty }
    let written = uncalled.filter { $0.state == .inWriting }
    let rest = uncalled.filter { $0.state != .inWriting }
    for (heading, records) in [(s.writtenHeading, written), (s.uncalledHeading, rest)] where !records.isEmpty {
      m.heading(.first, heading)
      for record in records { writeSpeaker(record, into: &m) }
    }
  }

  // MARK: - Private

  private func noted(_ said: [Chronicle.SpokenEntry]) -> [Problem] {
    said.compactMap { said in
      guard case .problem(let problem) = said.kind else { return nil }
      return problem
    }
  }

  /// Films: what was noted while one ran, then what was known of it when the plan was written.
  private func writeFilm(_ ordinal: Int, _ said: [Chronicle.SpokenEntry], into m: inout DocumentBuilder) {
    let problems = noted(said).compactMap { session.problem($0.number) }
    if problems.isEmpty { m.paragraph(s.noProblemsNoted) }
    m.table(
      [.number(s.timeCode), .text(s.problemNumber), .text(s.unit), .text(s.title(.text)), .text(s.remark)],
      (problems + knownProblems(ofFilm: ordinal)).map { problem in
        [
          problem.timeCode?.clockText ?? "", problem.number, unit(problem.speaker), problem.text,
          remark(problem, problem.notedAt == nil ? s.knownBefore : nil),
        ]
      })
  }

  /// A plan does not say which film a problem is seen in, so the first film of each kind has them all, and a kind that
  /// no film is of stands with the first film. Numbers of earlier sessions belong to films of earlier sessions.
  private func knownProblems(ofFilm ordinal: Int) -> [Problem] {
    let films = session.parts.indices.filter { plan.agenda[session.parts[$0].index].part == .film }
    func holder(_ source: ProblemSource) -> Int? {
      films.first { film in
        let subject = plan.agenda[session.parts[film].index].subject
        let isUndercover = plan.films.first { $0.id == subject }?.undercover ?? false
        return isUndercover == (source == .undercover)
      } ?? films.first
    }
    let sources = [ProblemSource.film, .undercover].filter { holder($0) == ordinal }
    let carried = Set(plan.speakers.flatMap(\.problems).compactMap(\.number))
    return session.problems.filter {
      $0.notedAt == nil && sources.contains($0.source) && !carried.contains($0.number)
    }
  }

  /// The rows as the hall was shown them; what speakers promised afterwards stands in their sections.
  private func writeLastYear(_ ordinal: Int, _ said: [Chronicle.SpokenEntry], into m: inout DocumentBuilder) {
    let problems = (chronicle.lastYear[ordinal] ?? []) + noted(said).filter { $0.source == .lastYear }
    if problems.isEmpty { m.paragraph(s.noOpenRows) }
    writeLastYearFigures(into: &m)
    m.table(
      [
        .text(s.problemNumber), .text(s.unit),
      ] + s.columns(ProblemField.ofLastYear) + [.text(s.remark)],
      problems.map { problem in
        [problem.number, unit(problem.speaker)] + s.cells(problem, ProblemField.ofLastYear)
          + [remark(problem, deadlines.overdue(problem).map(s.overdue))]
      })
    let isChanged = problems.contains { problem in
      session.problem(problem.number).map { $0.text != problem.text || $0.details != problem.details } ?? false
    }
    if isChanged { m.paragraph(s.rowsAsTheyWere) }
    m.list(
      problems.flatMap { problem in
        (session.problem(problem.number)?.decisions ?? []).map { problem.number + s.colon + s.hallDecision($0) }
      })
  }

  /// As the session left them, and only where a register was taken over: what a plan says by hand is no count of a year.
  private func writeLastYearFigures(into m: inout DocumentBuilder) {
    guard session.knowsLastYear else { return }
    m.paragraph(s.lastYear(session.lastYearFigures))
    m.list(session.lastYearByUnit.map { unit($0.unit) + s.colon + s.lastYear($0.figures) })
  }

  private func remark(_ problem: Problem, _ text: String?) -> String {
    let withdrawn = session.problem(problem.number)?.withdrawn == nil ? nil : s.withdrawn
    return s.capitalised([text, withdrawn].compactMap(\.self).joined(separator: s.semicolon))
  }

  private func writeLots(into m: inout DocumentBuilder) {
    if chronicle.lots.count > 1 { m.paragraph(s.drawnMoreThanOnce(chronicle.lots.count)) }
    for lots in chronicle.lots { m.paragraph(s.drawn(at: lots.at, seed: lots.seed)) }
    guard let last = chronicle.lots.last else { return }
    m.paragraph(s.drawnOrder(last.order.map(unit)))
    m.paragraph(s.anybodyCanDraw)
  }

  private func writeReports(_ ordinal: Int, into m: inout DocumentBuilder) {
    if reportsParts.first == ordinal { m.paragraph(chronicle.lots.isEmpty ? s.orderListed : s.orderDrawn) }
    let changes = chronicle.queueChanges.filter { reportsPart(of: $0) == ordinal }
    if !changes.isEmpty { m.paragraph(s.orderChanged) }
    m.list(changes.map { s.clock($0.recorded.at) + " " + s.minute($0.recorded, in: session) })
    let called = chronicle.called.filter { chronicle.partOfCall[$0] == ordinal }
    for record in called.compactMap(session.record) where !record.turns.isEmpty { writeSpeaker(record, into: &m) }
  }

  private var reportsParts: [Int] {
    session.parts.indices.filter { plan.agenda[session.parts[$0].index].part == .reports }
  }

  /// The reports during which the order was changed; for a change in between, the next ones that concern the speaker.
  private func reportsPart(of change: Chronicle.QueueChange) -> Int? {
    if let part = change.part, reportsParts.contains(part) { return part }
    let following = reportsParts.filter { $0 > change.part ?? -1 }
    let group = session.record(change.speaker)?.speaker.group
    let own = following.first { ordinal in
      let subject = plan.agenda[session.parts[ordinal].index].subject
      return subject == nil || subject == group
    }
    return own ?? following.first ?? reportsParts.last
  }

  /// Pledges are made to the whole hall, so a part for them has their words, though they stand with each unit as well.
  private func writePledges(_ said: [Chronicle.SpokenEntry], into m: inout DocumentBuilder) {
    let pledges = said.compactMap { said -> String? in
      guard case .pledge(let speaker, let text) = said.kind else { return nil }
      return s.reference(unit(speaker), text, at: said.at)
    }
    if !pledges.isEmpty { m.paragraph(s.pledgesFollow) }
    m.list(pledges)
  }

  /// Who was spoken of and when; what was said stands in the unit's section.
  private func writeReferences(_ said: [Chronicle.SpokenEntry], into m: inout DocumentBuilder) {
    let lines = said.compactMap { said -> String? in
      switch said.kind {
      case .problem(let problem): s.reference(unit(problem.speaker), s.problem(problem.number), at: said.at)
      case .pledge(let speaker, _): s.reference(unit(speaker), s.pledgeWord, at: said.at)
      case .note(let speaker): s.reference(unit(speaker), s.noteWord, at: said.at)
      case .general: nil
      }
    }
    if !lines.isEmpty { m.paragraph(s.referencesFollow) }
    m.list(lines)
  }

  private func writeGeneralNotes(_ said: [Chronicle.SpokenEntry], into m: inout DocumentBuilder) {
    let notes = said.compactMap { said -> String? in
      guard case .general(let text) = said.kind else { return nil }
      return s.clock(said.at) + " " + text
    }
    if !notes.isEmpty { m.paragraph(s.notesFollow) }
    m.list(notes)
  }
}

extension Chronicle.SpokenEntry {
  fileprivate var isPledge: Bool {
    switch kind {
    case .pledge: true
    case .problem, .note, .general: false
    }
  }
}
