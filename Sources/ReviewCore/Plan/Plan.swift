/// What was prepared for a session: agenda, speakers, panels, limits, lists.
///
/// A plan is read from a file by ReviewPlan, frozen into the first event of the log and never changed afterwards; what
/// happens differently in the hall is an event. Values here are valid by construction of the reader: identifiers are
/// unique and refer to something, texts are clean (`PlainText`), spans are positive.
public struct Plan: Hashable, Codable, Sendable {
  public var title: String
  /// The committee that holds the session.
  public var committee: String
  public var level: Level
  public var place: String
  public var date: CivilDate
  /// Planned start, seconds after midnight in the hall.
  public var start: Int64
  /// Minutes east of UTC in the hall.
  public var utcOffset: Int
  public var language: Language
  /// Posts, not names.
  public var chair: String
  public var recorder: String
  /// 列席: who listens without taking part.
  public var inAttendance: [String]
  /// Who may give commentary, by post; offered while typing.
  public var commentators: [String]
  /// Ready sentences for notes, offered while typing; nil in plans of before there were any.
  public var phrases: [String]?
  public var quorum: Quorum
  public var order: SpeakingOrder
  public var agenda: [AgendaItem]
  /// The stages of each speaker's turn, in order; `report` is always the first.
  public var turn: [TurnStage]
  public var limits: Limits
  /// What part of a report each topic is to take, in percent, together 100; nil where nothing is aimed at.
  public var topicTargets: [Topic: Int]?
  public var panels: [Panel]
  public var groups: [SpeakerGroup]
  public var speakers: [Speaker]
  public var films: [Film]
  public var appraisal: AppraisalRules
  public var projector: ProjectorRules
  public var phones: PhoneRules?
  public var responsibilityList: ResponsibilityList?
  public var projectBook: ProjectBook?
  /// Questions prepared for the hall; nil where there are none.
  public var questionBank: [BankQuestion]?
  /// By when responsibility letters are to be signed; nil for the usual day (`lastDayForLetters`).
  public var lettersBy: CivilDate?
  /// Nil where the session takes nothing over from the register.
  public var carryOver: CarryOver?
  /// Each speaker gets a result sheet; nil in plans of before there were any, whose papers stay as they were.
  public var resultSheets: Bool?
  /// Free remarks of whoever prepared the plan; shown in help, printed nowhere.
  public var remarks: String?

  public init(
    title: String, committee: String, level: Level, place: String, date: CivilDate, start: Int64, utcOffset: Int,
    language: Language, chair: String, recorder: String, inAttendance: [String] = [], commentators: [String] = [],
    phrases: [String]? = nil, quorum: Quorum = .fourFifths,
    order: SpeakingOrder = .listed, agenda: [AgendaItem], turn: [TurnStage],
    limits: Limits = Limits(), topicTargets: [Topic: Int]? = nil, panels: [Panel] = [], groups: [SpeakerGroup] = [],
    speakers: [Speaker],
    films: [Film] = [], appraisal: AppraisalRules = AppraisalRules(), projector: ProjectorRules = ProjectorRules(),
    phones: PhoneRules? = nil, responsibilityList: ResponsibilityList? = nil,
    projectBook: ProjectBook? = nil, questionBank: [BankQuestion]? = nil, lettersBy: CivilDate? = nil,
    carryOver: CarryOver? = nil, remarks: String? = nil
  ) {
    self.title = title
    self.committee = committee
    self.level = level
    self.place = place
    self.date = date
    self.start = start
    self.utcOffset = utcOffset
    self.language = language
    self.chair = chair
    self.recorder = recorder
    self.inAttendance = inAttendance
    self.commentators = commentators
    self.phrases = phrases
    self.quorum = quorum
    self.order = order
    self.agenda = agenda
    self.turn = turn
    self.limits = limits
    self.topicTargets = topicTargets
    self.panels = panels
    self.groups = groups
    self.speakers = speakers
    self.films = films
    self.appraisal = appraisal
    self.projector = projector
    self.phones = phones
    self.responsibilityList = responsibilityList
    self.projectBook = projectBook
    self.questionBank = questionBank
    self.lettersBy = lettersBy
    self.carryOver = carryOver
    self.remarks = remarks
  }
}

extension Plan {
  /// How long an agenda item may take: its own limit, or its film's; nil where it cannot be late.
  public func limit(of item: AgendaItem) -> Milliseconds? {
    item.limit ?? (item.part == .film ? films.first { $0.id == item.subject }?.limit : nil)
  }

  /// Whether there are result sheets: where nobody rates there are no results.
  public var givesResultSheets: Bool { resultSheets == true && !panels.isEmpty }

  /// What the speaker's unit is called; the id where there is no such speaker.
  public func unit(of speaker: Identifier) -> String { speakers.first { $0.id == speaker }?.unit ?? speaker }
}

/// The share of those due that must be present before the session may go on.
public enum Quorum: String, CaseIterable, Codable, Sendable {
  case half = "1/2"
  case fourFifths = "4/5"
  case none

  /// The least number present out of `due`: more than half for 1/2, at least four fifths for 4/5.
  public func needed(of due: Int) -> Int {
    switch self {
    case .half: due / 2 + (due > 0 ? 1 : 0)
    case .fourFifths: (due * 4 + 4) / 5
    case .none: 0
    }
  }
}

/// Whether speakers come in the plan's order or by lot.
public enum SpeakingOrder: String, CaseIterable, Codable, Sendable {
  case listed, drawn
}
