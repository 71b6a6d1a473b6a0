import ReviewCore

/// Two worksheets that hold planned times against actual ones: for the parts of the agenda, and for the speakers stage
/// by stage.
struct TimeWorksheets: Sendable {
  private let record: CompleteRecord
  private let s: Strings
  private var session: Session { record.session }

  init(_ record: CompleteRecord) {
    self.record = record
    s = record.s
  }

  var agenda: Worksheet {
    Worksheet(
      name: s.agendaTimes,
      columns: [
        .init(s.ordinal, .number, .head), .init(s.agendaItem, .text, .head), .init(s.began, .clock),
        .init(s.ended, .clock),
        .init(s.allowed, .span), .init(s.taken, .span), .init(s.minutesOff, .figure), .init(s.remark),
      ],
      rows: session.parts.indices.map(part))
  }

  /// A row a speaker, in speaking order, whether called or not.
  var speakers: Worksheet {
    let stages = stages
    var sheet = Worksheet(
      name: s.speakerTimes,
      columns: [
        .init(s.ordinal, .number, .head), .init(s.unit, .text, .head), .init(s.began, .clock), .init(s.ended, .clock),
      ] + stages.flatMap(columns) + [.init(s.remark)],
      rows: session.queue.compactMap(session.record).enumerated().map { speaker($0 + 1, $1, stages) })
    sheet.chart = Worksheet.Chart(s.speakerTimes, rows: sheet.bars.isEmpty ? 0 : sheet.rows.count)
    return sheet
  }

  // MARK: - Private

  /// The report's stand in the chart.
  private func columns(of stage: TurnStage) -> [Worksheet.Column] {
    let isReport = stage == .report
    return [
      .init(s.planned(stage), .span, isReport ? .bar(.planned) : .value),
      .init(s.taken(stage), .span, isReport ? .bar(.actual) : .value), .init(s.minutesOff(stage), .figure),
    ]
  }

  /// Those of the plan, and whatever else was held.
  private var stages: [TurnStage] {
    let held = Set(session.records.values.flatMap(\.turns).flatMap(\.stages).map(\.stage))
    return TurnStage.allCases.filter { session.plan.turn.contains($0) || held.contains($0) }
  }

  private func part(_ ordinal: Int) -> [Worksheet.Cell] {
    let part = session.parts[ordinal]
    let (planned, taken) = (record.planned(ordinal), record.taken(ordinal))
    return [
      .number(ordinal + 1), .text(s.item(session.plan.agenda[part.index], plan: session.plan)),
      .optional(part.beganAt), .optional(part.endedAt), .optional(planned), .optional(taken),
      minutesOff(planned, taken), remark(record.corrections(.part(ordinal))),
    ]
  }

  private func speaker(_ ordinal: Int, _ record: SpeakerRecord, _ stages: [TurnStage]) -> [Worksheet.Cell] {
    let held = record.turns.flatMap(\.stages)
    let corrections = held.map {
      self.record.corrections(.stage(speaker: record.speaker.id, $0.stage, beganAt: $0.beganAt))
    }
    return [
      .number(ordinal), .text(record.speaker.unit), .optional(record.turns.first?.calledAt),
      .optional(record.turns.last?.endedAt),
    ]
      + stages.flatMap { stage -> [Worksheet.Cell] in
        let isPlanned = session.plan.turn.contains(stage) && !record.speaker.inWriting
        let planned = isPlanned ? record.planned(stage) ?? session.plannedTime(of: stage, speaker: record.speaker) : nil
        let taken = held.contains { $0.stage == stage } ? record.elapsed(stage) : nil
        return [.optional(planned), .optional(taken), minutesOff(planned, taken)]
      }
      + [remark(([status(record)] + corrections).filter { !$0.isEmpty }.joined(separator: s.semicolon))]
  }

  private func status(_ record: SpeakerRecord) -> String {
    switch record.state {
    case .waiting, .inWriting, .skipped, .absent, .takenOut: s.capitalised(s.state(record.state))
    case .current, .done: ""
    }
  }

  private func minutesOff(_ planned: Milliseconds?, _ taken: Milliseconds?) -> Worksheet.Cell {
    guard let planned, let taken else { return .empty }
    return .figure(Hundredths(Int((taken - planned).rawValue), over: 60_000))
  }

  private func remark(_ text: String) -> Worksheet.Cell { text.isEmpty ? .empty : .text(text) }
}
