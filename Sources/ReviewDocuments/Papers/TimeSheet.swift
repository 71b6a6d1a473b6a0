import ReviewCore

/// The time sheet 计时单: planned against actual for each part and each speaker, and what the reports were spoken of.
struct TimeSheet: Sendable {
  private let record: CompleteRecord

  init(_ record: CompleteRecord) { self.record = record }

  private var session: Session { record.session }
  private var s: Strings { record.s }

  var document: Document {
    var m = DocumentBuilder(s.language)
    let speakers = session.queue.compactMap(session.record).filter { !$0.turns.isEmpty }
    if !session.parts.isEmpty { m.heading(.first, s.agendaHeading) }
    record.writeTimes(into: &m)
    if !speakers.isEmpty {
      m.heading(.first, s.speakersTimeHeading)
      m.table(stageColumns, speakers.flatMap(stageRows))
      m.paragraph(overtime(of: speakers))
    }
    let shares = speakers.filter { !$0.topicShares.isEmpty }
    if !shares.isEmpty {
      m.heading(.first, s.sharesHeading)
      m.table(
        [.text(s.unit)] + Topic.allCases.map { .number(s.capitalised(s.topic($0))) }, shares.map(shareRow))
    }
    if m.blocks.isEmpty { m.paragraph(s.noTimes) }
    return Document(
      title: s.timeSheetTitle(session.plan.title),
      metadata: session.metadata(s.language, isFinal: session.adjournedAt != nil), blocks: m.blocks)
  }

  // MARK: - Private

  private var stageColumns: [Table.Column] {
    [
      .number(s.ordinal), .text(s.unit), .text(s.stageTitle), .text(s.began), .number(s.taken), .number(s.allowed),
      .number(s.difference), .text(s.remark),
    ]
  }

  private func stageRows(_ speaker: SpeakerRecord) -> [[String]] {
    let ordinal = session.ordinal(speaker.speaker.id) ?? 0
    return speaker.turns.flatMap(\.stages).enumerated().map { index, stage in
      let planned = stage.planned
      let clock = Chronicle.Clock.stage(speaker: speaker.speaker.id, stage.stage, beganAt: stage.beganAt)
      return [
        index == 0 ? "\(ordinal)" : "", index == 0 ? speaker.speaker.unit : "", s.stage(stage.stage),
        s.clock(stage.beganAt), stage.elapsed.clockText, planned.clockText, s.signed(stage.elapsed, planned),
        record.corrections(clock),
      ]
    }
  }

  /// Whose report was longer than planned.
  private func overtime(of speakers: [SpeakerRecord]) -> String? {
    let late = speakers.compactMap { speaker -> String? in
      guard let planned = speaker.planned(.report) else { return nil }
      let over = speaker.elapsed(.report).seconds - planned.seconds
      return over > 0 ? speaker.speaker.unit + s.bracketed(s.span(.seconds(over))) : nil
    }
    return late.isEmpty ? nil : s.overtime(late)
  }

  private func shareRow(_ speaker: SpeakerRecord) -> [String] {
    let shares = TopicShares(speaker.topicShares).entries
    return [speaker.speaker.unit]
      + Topic.allCases.map { topic in shares.first { $0.topic == topic }.map { "\($0.percent)%" } ?? "" }
  }
}
