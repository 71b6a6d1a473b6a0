import ReviewCore

extension CompleteRecord {
  /// One part of the session as it was held. Signing in has its own section and is told here only if something was said.
  func writePart(_ ordinal: Int, into m: inout Manuscript) {
    let part = session.parts[ordinal]
    let item = plan.agenda[part.index]
    let said = chronicle.said[ordinal] ?? []
    if item.part == .signIn, said.isEmpty { return }
    m.heading(.first, s.item(item, plan: plan))
    m.paragraph(s.partTimes(from: part.beganAt, to: part.endedAt, taken: taken(ordinal)))
    switch item.part {
    case .film: writeFilm(said, into: &m)
    case .lastYear: writeLastYear(into: &m)
    case .drawLots: writeLots(into: &m)
    case .reports: writeReports(ordinal, into: &m)
    case .signIn, .commentary, .appraisal, .summary, .pledges, .other: writeReferences(said, into: &m)
    }
    writeGeneralNotes(said, into: &m)
  }

  /// Speakers no turn was held with: in writing, absent, skipped, or not reached.
  func writeUncalled(into m: inout Manuscript) {
    let uncalled = session.queue.compactMap(session.record).filter { $0.turns.isEmpty }
    let written = uncalled.filter { $0.state == .inWriting }
    let rest = uncalled.filter { $0.state != .inWriting }
    for (heading, records) in [(s.writtenHeading, written), (s.uncalledHeading, rest)] where !records.isEmpty {
      m.heading(.first, heading)
      for record in records { writeSpeaker(record, into: &m) }
    }
  }

  // MARK: - Private

  private func noted(_ said: [Chronicle.Said]) -> [Problem] {
    said.compactMap { said in
      guard case .problem(let number, _) = said.kind else { return nil }
      return session.problem(number)
    }
  }

  private func unit(_ id: Identifier) -> String { session.record(id)?.speaker.unit ?? id }

  private func writeFilm(_ said: [Chronicle.Said], into m: inout Manuscript) {
    let problems = noted(said)
    if problems.isEmpty { m.paragraph(s.noProblemsNoted) }
    m.table(
      [.number(s.timeCode), .text(s.problemNumber), .text(s.unit), .text(s.title(.text))],
      problems.map { problem in
        let text = problem.withdrawn == nil ? problem.text : problem.text + s.bracketed(s.withdrawn)
        return [problem.timeCode?.clockText ?? "", problem.number, unit(problem.speaker), text]
      })
  }

  private func writeLastYear(into m: inout Manuscript) {
    let problems = session.problems.filter { $0.source == .lastYear && $0.withdrawn == nil }
    if problems.isEmpty { m.paragraph(s.noOpenRows) }
    m.table(
      [
        .text(s.problemNumber), .text(s.unit), .text(s.title(.text)), .text(s.title(.measure)),
        .text(s.title(.deadline)),
      ],
      problems.map { problem in
        [
          problem.number, unit(problem.speaker), problem.text, problem.details.measure ?? "",
          problem.details.deadline.map(s.date) ?? "",
        ]
      })
  }

  private func writeLots(into m: inout Manuscript) {
    if chronicle.lots.count > 1 { m.paragraph(s.drawnMoreThanOnce(chronicle.lots.count)) }
    for lots in chronicle.lots { m.paragraph(s.drawn(at: lots.at, seed: lots.seed)) }
    guard let last = chronicle.lots.last else { return }
    m.paragraph(s.drawnOrder(last.order.map(unit)))
    m.paragraph(s.anybodyCanDraw)
  }

  private func writeReports(_ ordinal: Int, into m: inout Manuscript) {
    if session.parts.firstIndex(where: { plan.agenda[$0.index].part == .reports }) == ordinal {
      m.paragraph(chronicle.lots.isEmpty ? s.orderListed : s.orderDrawn)
      if !chronicle.queueChanges.isEmpty { m.paragraph(s.orderChanged) }
      m.list(chronicle.queueChanges.map { s.clock($0.at) + " " + s.minute($0, in: session) })
    }
    let called = chronicle.called.filter { chronicle.partOfCall[$0] == ordinal }
    for record in called.compactMap(session.record) where !record.turns.isEmpty { writeSpeaker(record, into: &m) }
  }

  /// Who was spoken of and when; what was said stands in the unit's section.
  private func writeReferences(_ said: [Chronicle.Said], into m: inout Manuscript) {
    let lines = said.compactMap { said -> String? in
      switch said.kind {
      case .problem(let number, let speaker): s.reference(unit(speaker), s.problem(number), at: said.at)
      case .pledge(let speaker): s.reference(unit(speaker), s.pledgeWord, at: said.at)
      case .note(let speaker): s.reference(unit(speaker), s.noteWord, at: said.at)
      case .general: nil
      }
    }
    if !lines.isEmpty { m.paragraph(s.referencesFollow) }
    m.list(lines)
  }

  private func writeGeneralNotes(_ said: [Chronicle.Said], into m: inout Manuscript) {
    let notes = said.compactMap { said -> String? in
      guard case .general(let text) = said.kind else { return nil }
      return s.clock(said.at) + " " + text
    }
    if !notes.isEmpty { m.paragraph(s.notesFollow) }
    m.list(notes)
  }
}
