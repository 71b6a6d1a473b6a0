/// Where the session is. Every command is allowed or refused by phase (`Operation.table`).
public enum Phase: String, CaseIterable, Codable, Sendable {
  /// Created, not yet opened.
  case prepared
  case signIn, film, lastYear, drawingLots
  /// In the reports, nobody called.
  case betweenTurns
  /// A speaker is called and walks up; no clock runs.
  case called
  case reporting, questioning, commentary, appraisal
  /// Commentary and appraisal of all speakers together.
  case jointCommentary, jointAppraisal
  case summary, pledges, otherPart
  case recess
  case adjourned

  init(part: Part) {
    switch part {
    case .signIn: self = .signIn
    case .film: self = .film
    case .lastYear: self = .lastYear
    case .drawLots: self = .drawingLots
    case .reports: self = .betweenTurns
    case .commentary: self = .jointCommentary
    case .appraisal: self = .jointAppraisal
    case .summary: self = .summary
    case .pledges: self = .pledges
    case .other: self = .otherPart
    }
  }

  /// The phase of a turn at that stage; nil while the speaker walks up.
  public init(stage: TurnStage?) {
    switch stage {
    case nil: self = .called
    case .report: self = .reporting
    case .questions: self = .questioning
    case .commentary: self = .commentary
    case .appraisal: self = .appraisal
    }
  }
}
