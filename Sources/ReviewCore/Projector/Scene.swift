/// What the hall sees at one moment, as values.
///
/// Invariant: a scene holds public things only. There is no field here that an internal text could be put into: problems
/// and questions come as `PublicProblem` and `PublicQuestion`, which can only be made of what is marked public, and
/// reasons of absence, notes, causes, owners and votes under the minimum sample have no place at all. A scene is a
/// function of the log and the time (`Session.scene(at:)`, `History.hallPicture(at:)`), so every projector shows the same.
/// Read next: `Session+Scene` (what goes in), `ProjectorState` (what the secretary has set).
public struct Scene: Hashable, Sendable {
  public var title: String
  /// The moment it shows; the hall's clock.
  public var at: Timestamp
  public var content: SceneContent
  /// Laid over whatever is shown.
  public var message: String?

  public init(title: String, at: Timestamp, content: SceneContent, message: String? = nil) {
    self.title = title
    self.at = at
    self.content = content
    self.message = message
  }
}

/// The scenes, by name: what `show` and `cue` take.
public enum SceneKind: String, CaseIterable, Codable, Sendable {
  case welcome, part, speaker, queue, problems
  case lastYear = "last-year"
  case targets, film, question, appraisal, results, voting, pledges, recess, message, adjourned
}

public indirect enum SceneContent: Hashable, Sendable {
  case welcome(WelcomeScene)
  /// A part of the agenda that has no scene of its own: its heading and clock.
  case part(PartScene)
  case speaker(SpeakerScene)
  case queue(QueueScene)
  case problems(ProblemsScene)
  case lastYear(LastYearScene)
  case targets(TargetsScene)
  case film(FilmScene)
  case question(QuestionScene)
  case appraisal(AppraisalScene)
  case results(ResultsScene)
  case voting(VotingScene)
  case pledges(PledgesScene)
  case recess(RecessScene)
  case message(String)
  case adjourned(AdjournedScene)
  case lobby(LobbyScene)
  case podium(PodiumScene)
  /// Blacked out: nothing, not even the clock.
  case dark

  /// Nil for the black-out, which hides a scene and is none, and for what only screens outside the hall show.
  public var kind: SceneKind? {
    switch self {
    case .welcome: .welcome
    case .part: .part
    case .speaker: .speaker
    case .queue: .queue
    case .problems: .problems
    case .lastYear: .lastYear
    case .targets: .targets
    case .film: .film
    case .question: .question
    case .appraisal: .appraisal
    case .results: .results
    case .voting: .voting
    case .pledges: .pledges
    case .recess: .recess
    case .message: .message
    case .adjourned: .adjourned
    case .lobby, .podium, .dark: nil
    }
  }
}

/// A clock as the hall sees it: read at the scene's moment.
public struct ClockReading: Hashable, Sendable {
  public var elapsed: Milliseconds
  /// Nil where the time is only measured.
  public var limit: Milliseconds?
  public var tone: Timer.Tone
  public var isRunning: Bool

  public init(elapsed: Milliseconds, limit: Milliseconds?, tone: Timer.Tone, isRunning: Bool) {
    self.elapsed = elapsed
    self.limit = limit
    self.tone = tone
    self.isRunning = isRunning
  }

  public init(_ timer: Timer, at now: Timestamp) {
    self.init(
      elapsed: timer.elapsed(at: now), limit: timer.limit, tone: timer.tone(at: now), isRunning: timer.isRunning)
  }

  /// Negative in overtime; nil without a limit.
  public var remaining: Milliseconds? { limit.map { $0 - elapsed } }
}

/// A speaker as the hall sees them.
public struct PublicSpeaker: Hashable, Sendable {
  /// From 1, in speaking order.
  public var ordinal: Int
  public var unit: String
  /// The speaker's post; empty where the plan names none.
  public var post: String
  public var group: String?
  public var status: Status

  public enum Status: Hashable, Sendable {
    case waiting, current, done, inWriting
    /// Absent or passed over; the reason stays in the room behind.
    case away
  }

  public init(ordinal: Int, unit: String, post: String, group: String? = nil, status: Status) {
    self.ordinal = ordinal
    self.unit = unit
    self.post = post
    self.group = group
    self.status = status
  }
}

/// A problem marked public. Cause, owner and the rest of the register row are not for the hall.
public struct PublicProblem: Hashable, Sendable {
  public let number: String
  public let unit: String
  public let source: ProblemSource
  public let text: String
  public let isOwned: Bool
  /// Where in the film it is seen.
  public let timeCode: Milliseconds?

  /// Nil for a problem that is internal or struck from the list.
  public init?(_ problem: Problem, unit: String) {
    guard problem.isPublic, problem.withdrawn == nil else { return nil }
    number = problem.number
    self.unit = unit
    source = problem.source
    text = problem.text
    isOwned = problem.ownedAt != nil
    timeCode = problem.timeCode
  }
}

/// A question marked public.
public struct PublicQuestion: Hashable, Sendable {
  public let asker: String?
  public let text: String
  public let outcome: QuestionOutcome?

  /// Nil for a question that is internal.
  public init?(_ question: Question) {
    guard question.isPublic == true else { return nil }
    asker = question.asker
    text = question.text
    outcome = question.outcome
  }
}

public struct WelcomeScene: Hashable, Sendable {
  public var committee: String
  public var place: String
  public var date: CivilDate
  /// Until the planned start; nil when the session has opened, the moment has passed, or it is more than a day away.
  public var countdown: Milliseconds?
  /// Seconds after midnight in the hall.
  public var start: Int64
  public var due: Int
  /// Nil until somebody has signed in.
  public var present: Int?
}

public struct PartScene: Hashable, Sendable {
  public var part: Part
  /// The plan's own heading; nil for the usual word.
  public var title: String?
  public var clock: ClockReading?
}

public struct SpeakerScene: Hashable, Sendable {
  public var speaker: PublicSpeaker
  public var count: Int
  /// Nil while the speaker walks up.
  public var stage: TurnStage?
  public var clock: ClockReading?
  public var next: PublicSpeaker?
}

public struct QueueScene: Hashable, Sendable {
  public var last: PublicSpeaker?
  public var current: PublicSpeaker?
  /// Five at most.
  public var next: [PublicSpeaker]
  public var done: Int
  /// Speakers still to come, those of `next` included.
  public var waiting: Int
}

public struct ProblemsScene: Hashable, Sendable {
  public var speaker: PublicSpeaker?
  public var problems: [PublicProblem]
  public var clock: ClockReading?
}

/// What became of last year's problems: figures, and of the open ones those that are public.
public struct LastYearScene: Hashable, Sendable {
  public struct Unit: Hashable, Sendable {
    public var unit: String
    public var figures: LastYearFigures
    public var problems: [PublicProblem]

    public init(unit: String, figures: LastYearFigures, problems: [PublicProblem] = []) {
      self.unit = unit
      self.figures = figures
      self.problems = problems
    }
  }

  /// Those with problems of last year, in speaking order.
  public var units: [Unit]
  public var clock: ClockReading?

  public init(units: [Unit], clock: ClockReading? = nil) {
    self.units = units
    self.clock = clock
  }

  public var figures: LastYearFigures { units.map(\.figures).reduce(LastYearFigures(), +) }
}

public struct FilmScene: Hashable, Sendable {
  public var title: String
  public var isUndercover: Bool
  public var clock: ClockReading?
  /// The problem captured last, with its unit; nil before the first public one.
  public var captured: PublicProblem?
  public var count: Int
}

public struct QuestionScene: Hashable, Sendable {
  public var speaker: PublicSpeaker?
  /// From 1; 0 before the first question.
  public var ordinal: Int
  /// Nil where the question is internal: the hall hears it and need not read it.
  public var question: PublicQuestion?
  public var clock: ClockReading?
}

public struct VotingScene: Hashable, Sendable {
  /// Where the phones go; nil while there is none.
  public var address: String?
}

public struct PledgesScene: Hashable, Sendable {
  public struct Pledge: Hashable, Sendable {
    public var unit: String
    public var text: String
  }

  /// The last one made.
  public var latest: Pledge?
  public var count: Int
  public var clock: ClockReading?
}

public struct RecessScene: Hashable, Sendable {
  public var since: Timestamp
  /// When it is to end; nil where nothing was said.
  public var resumesAt: Timestamp?
  /// Until then; negative when late.
  public var remaining: Milliseconds?
}

public struct AdjournedScene: Hashable, Sendable {
  public var committee: String
  public var place: String
  public var began: Timestamp?
  public var ended: Timestamp
  public var reported: Int
  public var inWriting: Int
}
