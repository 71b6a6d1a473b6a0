import ReviewCore

// What was prepared about units beside their problems, and what the session came to by sector.
extension CompleteRecord {
  /// A heading for each part that the unit has.
  func writeDossier(_ speaker: Speaker, into m: inout DocumentBuilder) {
    for section in s.dossier(of: speaker, in: plan) {
      m.heading(.third, section.title)
      m.list(section.lines)
    }
  }

  /// A line for each sector; nothing where the plan says no unit's.
  func writeSectors(into m: inout DocumentBuilder) {
    guard let table = s.sectorTable(session.sectorFigures) else { return }
    m.heading(.first, s.sectorsHeading)
    m.append(.table(table))
  }

  /// What was picked of all units to be shown to others.
  func writeExamples(into m: inout DocumentBuilder) {
    let examples = session.chosenExamples
    guard !examples.isEmpty else { return }
    m.heading(.first, s.examplesHeading)
    m.list(examples.map { unit($0.speaker) + s.colon + s.line($0.example) })
  }
}

extension Session {
  /// In speaking order.
  var chosenExamples: [(speaker: Identifier, example: ChosenExample)] {
    queue.flatMap { id in (record(id)?.speaker.dossier.examples ?? []).map { (id, $0) } }
  }
}
