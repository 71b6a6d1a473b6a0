/// An impromptu question and what became of it.
public struct Question: Hashable, Codable, Sendable {
  public let at: Timestamp
  /// By post or panel; nil where the secretary did not note it.
  public let asker: String?
  public let text: String
  /// May be shown to the hall; nil, as in older logs, is no.
  public let isPublic: Bool?
  /// Nil for a question that the hall thought of by itself.
  public let origin: QuestionOrigin?
  public internal(set) var outcome: QuestionOutcome?
  /// What was answered, where it was written down.
  public internal(set) var answer: GivenAnswer?

  init(
    at: Timestamp, asker: String?, text: String, isPublic: Bool?, origin: QuestionOrigin? = nil,
    outcome: QuestionOutcome? = nil
  ) {
    self.at = at
    self.asker = asker
    self.text = text
    self.isPublic = isPublic
    self.origin = origin
    self.outcome = outcome
  }

  /// 会后补答: an answer was promised and is not there.
  public var isOwed: Bool { outcome == .later }

  mutating func settle(_ outcome: QuestionOutcome, answer text: String?, at: Timestamp) {
    answer = text.map { GivenAnswer(at: at, text: $0, wasOwed: isOwed) }
    self.outcome = outcome
  }
}

public enum QuestionOutcome: String, CaseIterable, Codable, Sendable {
  case answered
  /// 卡壳
  case stuck
  /// 会后补答
  case later
}

/// Where a question comes from that the hall did not think of by itself.
public struct QuestionOrigin: Hashable, Codable, Sendable {
  /// The question of the bank; nil for what was asked after a question of the hall's own.
  public let bank: Identifier?
  /// What it was drawn by; nil where a person chose it.
  public let draw: QuestionDraw?
  /// The place, from 0, of the unit's question that this one was asked after 追问.
  public let follows: Int?

  public init(bank: Identifier? = nil, draw: QuestionDraw? = nil, follows: Int? = nil) {
    self.bank = bank
    self.draw = draw
    self.follows = follows
  }
}

/// How a question was drawn from the bank. With the log and the plan anybody can draw it again.
public struct QuestionDraw: Hashable, Codable, Sendable {
  public let seed: UInt64
  /// Nil where it was drawn from all topics.
  public let topic: String?
  /// How many questions could come up.
  public let among: Int
  /// How often each of these had been asked of other units before; 0 until the bank that fits is used up.
  public let round: Int

  public init(seed: UInt64, topic: String? = nil, among: Int, round: Int = 0) {
    self.seed = seed
    self.topic = topic
    self.among = among
    self.round = round
  }
}

/// An answer that was written down.
public struct GivenAnswer: Hashable, Codable, Sendable {
  public let at: Timestamp
  public let text: String
  /// It had been promised for later.
  public let wasOwed: Bool
}
