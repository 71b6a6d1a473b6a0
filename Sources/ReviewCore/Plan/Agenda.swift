/// One part of the session, in the order the plan lists them.
public struct AgendaItem: Hashable, Codable, Sendable {
  public var part: Part
  /// The plan's own heading for this part; the usual word for it where nil.
  public var title: String?
  /// Planned length; nil where the part has none and cannot be late.
  public var limit: Milliseconds?
  /// For `film`: which film. For `reports`: which group, nil for all.
  public var subject: Identifier?

  public init(part: Part, title: String? = nil, limit: Milliseconds? = nil, subject: Identifier? = nil) {
    self.part = part
    self.title = title
    self.limit = limit
    self.subject = subject
  }
}

/// The kinds of part a session is made of (RULES: the meeting).
public enum Part: String, CaseIterable, Codable, Sendable {
  case signIn = "sign-in"
  case film
  case lastYear = "last-year"
  case drawLots = "draw-lots"
  case reports
  /// Commentary on all speakers together, after the reports.
  case commentary
  /// Appraisal of all speakers together, after the reports.
  case appraisal
  case summary
  case pledges
  /// Anything else that takes the hall's time: a speech, an award, a break for photographs.
  case other
}

/// The stages of one speaker's turn.
public enum TurnStage: String, CaseIterable, Codable, Sendable {
  case report, questions, commentary, appraisal
}

/// How long things may take. Each is a positive span.
public struct Limits: Hashable, Codable, Sendable {
  public var report: Milliseconds
  public var questions: Milliseconds
  public var commentary: Milliseconds
  public var appraisal: Milliseconds
  /// How long before the end of a limit the clock warns.
  public var warning: Milliseconds

  public init(
    report: Milliseconds = .minutes(8), questions: Milliseconds = .minutes(5),
    commentary: Milliseconds = .minutes(3), appraisal: Milliseconds = .minutes(2),
    warning: Milliseconds = .seconds(60)
  ) {
    self.report = report
    self.questions = questions
    self.commentary = commentary
    self.appraisal = appraisal
    self.warning = warning
  }

  public func limit(of stage: TurnStage) -> Milliseconds {
    switch stage {
    case .report: report
    case .questions: questions
    case .commentary: commentary
    case .appraisal: appraisal
    }
  }
}
