import ReviewCore

/// One speaker in `session.json`: turns, words and ratings.
struct SpeakerExport: Encodable {
  struct Stage: Encodable {
    let stage: String
    let beganAt: String
    let plannedMs: Int64
    let limitMs: Int64
    let elapsedMs: Int64
    let corrections: [Correction]
  }

  struct Correction: Encodable {
    let at: String
    let kind: String
    let byMs: Int64
  }

  struct Turn: Encodable {
    let calledAt: String
    let endedAt: String?
    let stages: [Stage]
  }

  struct Topic: Encodable {
    let topic: String
    let elapsedMs: Int64
    let percent: Int
  }

  struct Question: Encodable {
    let at: String
    let asker: String?
    let text: String
    let outcome: String?
    let bank: Identifier?
    let draw: QuestionDraw?
    /// From 1.
    let follows: Int?
    let answer: String?
    let answeredAt: String?
  }

  let id: Identifier
  let unit: String
  /// Left out where nobody has said it.
  let sector: String?
  let state: String
  let reason: String?
  let wasDeferred: Bool
  let turns: [Turn]
  let topics: [Topic]
  let questions: [Question]
  let notes: [SessionExport.Entry]
  let pledges: [SessionExport.Entry]
  let rounds: [RoundExport]
  let scoreHundredths: Int?
  let composite: CompositeExport
  let proposals: [ConsequenceRule]

  init(_ record: SpeakerRecord, in session: Session, chronicle: Chronicle, shown: ShownStandings) {
    let speaker = record.speaker
    id = speaker.id
    unit = speaker.unit
    sector = speaker.sector?.rawValue
    (state, reason) = SpeakerExport.state(record.state)
    wasDeferred = record.wasDeferred
    turns = record.turns.map { turn in
      Turn(
        calledAt: turn.calledAt.iso8601, endedAt: turn.endedAt?.iso8601,
        stages: turn.stages.map { SpeakerExport.stage($0, of: speaker, in: session, chronicle: chronicle) })
    }
    topics = TopicShares(record.topicShares).entries.map { entry in
      Topic(
        topic: entry.topic.rawValue, elapsedMs: record.topicShares[entry.topic]?.rawValue ?? 0, percent: entry.percent)
    }
    questions = record.questions.map {
      Question(
        at: $0.at.iso8601, asker: $0.asker, text: $0.text, outcome: $0.outcome?.rawValue, bank: $0.origin?.bank,
        draw: $0.origin?.draw, follows: $0.origin?.follows.map { $0 + 1 }, answer: $0.answer?.text,
        answeredAt: $0.answer?.at.iso8601)
    }
    notes = record.notes.map { SessionExport.Entry(at: $0.at.iso8601, text: $0.text) }
    pledges = record.pledges.map { SessionExport.Entry(at: $0.at.iso8601, text: $0.text) }
    rounds = session.appraisal(of: speaker.id).rounds.map { RoundExport($0, in: session) }
    switch ShownScore(of: speaker.id, in: session) {
    case .points(let points): scoreHundredths = points.rawValue
    case .incomplete, .notAnnounced, .withheld: scoreHundredths = nil
    }
    composite = CompositeExport(of: speaker.id, in: session, shown)
    proposals = shown.proposals(for: speaker.id)
  }

  // MARK: - Private

  private static func stage(
    _ stage: StageRecord, of speaker: Speaker, in session: Session, chronicle: Chronicle
  ) -> Stage {
    let clock = Chronicle.Clock.stage(speaker: speaker.id, stage.stage, beganAt: stage.beganAt)
    let corrections = (chronicle.corrections[clock] ?? []).map { correction in
      let kind =
        switch correction.kind {
        case .limit: "limit"
        case .reading: "reading"
        }
      return Correction(at: correction.at.iso8601, kind: kind, byMs: correction.by.rawValue)
    }
    return Stage(
      stage: stage.stage.rawValue, beganAt: stage.beganAt.iso8601,
      plannedMs: stage.planned.rawValue, limitMs: stage.limit.rawValue,
      elapsedMs: stage.elapsed.rawValue, corrections: corrections)
  }

  private static func state(_ state: SpeakerState) -> (String, reason: String?) {
    switch state {
    case .waiting: ("waiting", nil)
    case .current: ("current", nil)
    case .done: ("done", nil)
    case .inWriting: ("in-writing", nil)
    case .skipped(let reason): ("skipped", reason)
    case .absent(let reason): ("absent", reason)
    case .takenOut(let reason): ("taken-out", reason)
    }
  }
}
