import ReviewCore

/// One vote, with all its speakers.
struct VoteExport: Encodable {
  struct Ruling: Encodable {
    let panel: Identifier
    let channel: String
    let speaker: Identifier?
    let criterion: Identifier?
    let ruling: String
    let reason: String?
  }

  /// A panel as the vote began.
  struct Presence: Encodable {
    let panel: Identifier
    let due: Int
    let present: Int?
    let corrections: [Correction]
  }

  struct Correction: Encodable {
    let at: String
    let before: Int?
    let present: Int
    let reason: String
    let by: String
  }

  let id: Int
  let number: Int
  let speakers: [Identifier]
  let panels: [Identifier]
  let channels: [String]
  let reason: String?
  let state: String
  /// Nobody opened it: counts were typed in.
  let isByHand: Bool
  let openedAt: String
  let closedAt: String?
  let publishedAt: String?
  let voidedBecause: String?
  let presence: [Presence]
  let rulings: [Ruling]

  init(_ round: Round, in session: Session) {
    id = round.id
    number = round.number
    speakers = round.opening.speakers
    panels = round.opening.panels
    channels = round.opening.channels.map(\.rawValue)
    reason = round.opening.reason
    state = round.state.rawValue
    isByHand = round.isByHand
    openedAt = round.openedAt.iso8601
    closedAt = round.closedAt?.iso8601
    publishedAt = round.publishedAt?.iso8601
    voidedBecause = round.voided
    presence = session.returns(of: round).map { figures in
      let corrections = round.presenceCorrections.filter { $0.panel == figures.panel }.map {
        Correction(at: $0.at.iso8601, before: $0.before, present: $0.present, reason: $0.reason, by: $0.by)
      }
      return Presence(
        panel: figures.panel, due: figures.due, present: figures.present, corrections: corrections)
    }
    let shown = session.returns(of: round).filter { session.plan.appraisal.mayTell(returned: $0.returned ?? 0) }
      .map(\.panel)
    rulings = round.doubts.filter { shown.contains($0.bag.panel) }.map(Ruling.init)
  }
}

extension VoteExport.Ruling {
  fileprivate init(_ doubt: Doubt) {
    let word =
      switch doubt.ruling {
      case .grade(let id): id
      case .blank: "blank"
      case .void: "void"
      }
    self.init(
      panel: doubt.bag.panel, channel: doubt.bag.channel.rawValue, speaker: doubt.place?.speaker,
      criterion: doubt.place?.criterion, ruling: word, reason: doubt.reason)
  }
}

/// The composite assessment of a speaker, as far as it may be told.
struct CompositeExport: Encodable {
  let routineHundredths: Int?
  let crossHundredths: Int?
  let totalHundredths: Int?
  let rank: Int?
  let proposedGrade: Identifier?
  let grade: Identifier?
  let gradeReason: String?
  let gradedAt: String?

  init(of speaker: Identifier, in session: Session, _ shown: ShownStandings) {
    let figures = shown.standings.composites[speaker]?.figures ?? [:]
    routineHundredths = figures[.routine]?.rawValue
    crossHundredths = figures[.cross]?.rawValue
    if case .points(let points) = shown.total(of: speaker) {
      totalHundredths = points.rawValue
    } else {
      totalHundredths = nil
    }
    rank = shown.rank(of: speaker)
    proposedGrade = shown.proposedGrade(of: speaker)
    grade = session.grades[speaker]?.grade
    gradeReason = session.grades[speaker]?.reason
    gradedAt = session.grades[speaker]?.at.iso8601
  }
}

struct ConsequenceExport: Encodable {
  let speaker: Identifier
  let action: ConsequenceAction
  let isConfirmed: Bool
  let reason: String?
  let at: String

  init(_ decision: ConsequenceDecision) {
    speaker = decision.speaker
    action = decision.action
    isConfirmed = decision.isConfirmed
    reason = decision.reason
    at = decision.at.iso8601
  }
}
