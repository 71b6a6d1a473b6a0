import ReviewCore

/// 结果汇总表: all speakers with what their result sheets tell, a row each, for the office that prepares awards and appointments.
///
/// Made of announced votes alone, and in speaking order, so that no place among the rows tells a rank that is withheld.
struct ResultList: Sendable {
  private let session: Session
  private let s: Strings
  private let shown: ShownStandings

  init(_ announced: AnnouncedSession, _ strings: Strings) {
    session = announced.session
    s = strings
    shown = ShownStandings(announced.session)
  }

  var sheet: Worksheet {
    Worksheet(
      name: s.resultListName,
      columns: [.init(s.unit, .text, .head), .init(s.postTitle)] + scoreColumns + countColumns + [
        .init(s.consequencesHeading)
      ],
      rows: session.queue.compactMap(session.record).map(row))
  }

  func book(stamp: LogStamp?) -> Workbook {
    var metadata = session.metadata(s.language, isFinal: session.adjournedAt != nil)
    metadata.stamp = stamp
    return Workbook(title: s.resultListTitle(session.plan.title), metadata: metadata, sheets: [sheet])
  }

  // MARK: - Private

  private var panels: [Panel] { session.plan.panels.filter { $0.part > 0 } }
  private var sources: [ScoreSource] { session.plan.appraisal.composite.sources.filter { $0 != .session } }

  private var scoreColumns: [Worksheet.Column] {
    panels.map { .init($0.title, .figure) } + [.init(s.weightedScore, .figure)]
      + sources.map { .init(s.capitalised(s.scoreSource($0)), .figure) }
      + [.init(s.compositeTotal, .figure)] + [s.confirmedGrade, s.reason].map { .init($0) }
  }

  private var countColumns: [Worksheet.Column] {
    ([s.problemsHeading, s.ownFound, s.byOthers, s.ownedCount, s.questionsHeading, s.capitalised(s.outcome(.stuck))]
      + [s.pledgesHeading] + (session.knowsLastYear ? s.lastYearInList : [])).map { .init($0, .number) }
  }

  private func row(_ record: SpeakerRecord) -> [Worksheet.Cell] {
    let id = record.speaker.id
    let decision = session.grades[id]
    let scores: [Worksheet.Cell] =
      panels.map { s.cell(ShownScore(of: $0, for: id, in: session)) } + [s.cell(ShownScore(of: id, in: session))]
      + sources.map { .optional(shown.standings.composites[id]?.figures[$0]) } + [s.cell(shown.total(of: id))]
    let grade = decision.map { s.grade($0.grade, of: session.plan.appraisal) }
    return [.text(session.attendanceName(id)), .text(record.speaker.post)] + scores
      + [.optional(grade), .optional(decision?.reason)] + counts(record) + [.optional(consequences(of: id))]
  }

  private func counts(_ record: SpeakerRecord) -> [Worksheet.Cell] {
    let counts = PersonCounts(record.speaker.id, in: session)
    let figures =
      [counts.problems, counts.ownFound, counts.byOthers, counts.owned, record.questions.count]
      + [record.questions.count { $0.outcome == .stuck }, record.pledges.count]
      + (counts.lastYear.map { [$0.rows, $0.closed, $0.open, $0.overdue] } ?? [])
    return figures.map(Worksheet.Cell.number)
  }

  /// Those a person has confirmed.
  private func consequences(of speaker: Identifier) -> String? {
    let confirmed = session.consequences.filter { $0.speaker == speaker && $0.isConfirmed }
    return confirmed.isEmpty ? nil : confirmed.map { s.action($0.action) }.joined(separator: s.comma)
  }
}
