/// A question of which a unit said at a session that it would answer later 会后补答, and has not.
public struct OwedAnswer: Hashable, Codable, Sendable {
  /// As the session knows the speaker, whose unit may get another name.
  public let speaker: Identifier
  public let unit: String
  /// Its place among the questions put to the speaker, from 1, as the session counts them.
  public let question: Int
  public let text: String
  /// By post or panel; nil where nobody noted it.
  public let asker: String?

  public init(speaker: Identifier, unit: String, question: Int, text: String, asker: String? = nil) {
    self.speaker = speaker
    self.unit = unit
    self.question = question
    self.text = text
    self.asker = asker
  }
}

/// An answer that came to the office after the session. Which one it is says the question's place, whatever the unit is called.
public struct AnswerTaken: Hashable, Codable, Sendable {
  public let session: Identifier
  public let speaker: Identifier
  public let question: Int
  public let unit: String
  public let text: String

  public init(_ waiting: WaitingAnswer, text: String) {
    session = waiting.session.id
    speaker = waiting.owed.speaker
    question = waiting.owed.question
    unit = waiting.owed.unit
    self.text = text
  }

  func meets(_ waiting: WaitingAnswer) -> Bool {
    (session, speaker, question) == (waiting.session.id, waiting.owed.speaker, waiting.owed.question)
  }
}

/// An owed answer with the session it is owed since.
public struct WaitingAnswer: Hashable, Sendable {
  public let session: SessionName
  public let owed: OwedAnswer

  public init(session: SessionName, owed: OwedAnswer) {
    self.session = session
    self.owed = owed
  }
}

/// What somebody says of an owed answer: whose it is, and where that is not enough, which.
public struct Reply: Hashable, Sendable {
  public let unit: String
  /// Nil: the first that is owed.
  public let question: Int?
  /// Nil: of any session, the earliest first.
  public let session: Identifier?
  public let text: String

  public init(unit: String, question: Int? = nil, session: Identifier? = nil, text: String) {
    self.unit = unit
    self.question = question
    self.session = session
    self.text = text
  }
}

extension RegisterHead {
  /// What units still owe, by the last edition of each session and by what came in since: the earliest session first.
  public var waitingAnswers: [WaitingAnswer] {
    sessions.sorted { ($0.name.date, $0.name.id) < ($1.name.date, $1.name.id) }.flatMap { session in
      (session.owed ?? []).map { WaitingAnswer(session: session.name, owed: $0) }
    }.filter { waiting in !answers.contains { $0.meets(waiting) } }
  }

  func replyDues(_ reckoning: DueReckoning) -> [Due] {
    waitingAnswers.map { Due(.reply, on: reckoning.day(.reply, from: $0.session.date), answer: $0) }
  }
}

extension Register {
  /// Whoever is not named for it, the unit gave it.
  func take(_ reply: Reply, _ act: Act, isNamed: Bool) throws(RegisterRejection) -> [RegisterEvent] {
    let (unit, text) = (try RowText.needed(reply.unit), try RowText.needed(reply.text))
    let owed = head.waitingAnswers.filter { waiting in
      waiting.owed.unit == unit && (reply.session.map { $0 == waiting.session.id } ?? true)
    }
    if owed.isEmpty { throw .source(.noAnswerOwed(unit: unit, by: head.waitingAnswers.map(\.owed.unit).uniqued)) }
    guard let met = owed.first(where: { [nil, $0.owed.question].contains(reply.question) })
    else { throw .source(.noSuchQuestion(unit: unit, owed: owed.map(\.owed.question))) }
    if act.on < met.session.date { throw .source(.answeredBeforeSession(act.on, met.session)) }
    let act = isNamed ? act : Act(by: unit, on: act.on, reason: act.reason)
    return [.answerTaken(answer: AnswerTaken(met, text: text), act: act)]
  }
}
