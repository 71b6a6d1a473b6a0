/// Where a speaker stands in the session.
public enum SpeakerState: Hashable, Codable, Sendable {
  case waiting
  /// Called up or somewhere in the turn.
  case current
  case done
  /// Reports in writing; never called.
  case inWriting
  case skipped(reason: String)
  case absent(reason: String)
  /// Reports and is rated no more: not one of those the session is about any longer.
  case takenOut(reason: String)
}

/// What the session knows about one speaker beyond the plan.
public struct SpeakerRecord: Hashable, Sendable {
  public internal(set) var speaker: Speaker
  public internal(set) var state: SpeakerState
  public internal(set) var wasDeferred = false
  /// One for each time the speaker was called.
  public internal(set) var turns: [TurnRecord] = []
  public internal(set) var questions: [Question] = []
  public internal(set) var notes: [Note] = []
  public internal(set) var pledges: [Note] = []
  public internal(set) var topicShares: [Topic: Milliseconds] = [:]
  /// How long a stage may take in this speaker's turn alone, where somebody has said so on the day.
  var ownLimits: [TurnStage: Milliseconds] = [:]
  /// A turn was held to its end.
  var hadTurn = false
  /// What to go back to; nil where nobody took the speaker out.
  var stateBeforeTakenOut: SpeakerState?

  init(_ speaker: Speaker) {
    self.speaker = speaker
    state = speaker.inWriting ? .inWriting : .waiting
  }

  /// Time held in all turns, per stage, finished stages only.
  public func elapsed(_ stage: TurnStage) -> Milliseconds {
    turns.reduce(.zero) { sum, turn in
      turn.stages.filter { $0.stage == stage }.reduce(sum) { $0 + $1.elapsed }
    }
  }

  /// What the agenda had for the stage when it was first held.
  public func planned(_ stage: TurnStage) -> Milliseconds? {
    turns.lazy.flatMap(\.stages).first { $0.stage == stage }?.planned
  }

  /// Who is absent or was passed over is not on a sheet for all, unless named.
  var isOnSheet: Bool {
    switch state {
    case .waiting, .current, .done, .inWriting: true
    case .skipped, .absent, .takenOut: false
    }
  }

  /// Whether this speaker has another time for the stage than all others, by the plan or by what was said on the day.
  func hasOwnLimit(of stage: TurnStage) -> Bool {
    ownLimits[stage] != nil || (stage == .report && speaker.limit != nil)
  }

  public var isTakenOut: Bool {
    if case .takenOut = state { true } else { false }
  }

  /// Whether the agenda has time for the next turn: not for a second one, nor for whoever was to report in writing.
  var isPlanned: Bool { !hadTurn && !speaker.inWriting }

  public func began(_ stage: TurnStage) -> Bool { turns.contains { $0.stages.contains { $0.stage == stage } } }
}

/// One call of a speaker, from being called to being done.
public struct TurnRecord: Hashable, Codable, Sendable {
  public let calledAt: Timestamp
  public internal(set) var stages: [StageRecord] = []
  public internal(set) var endedAt: Timestamp?
}

/// One finished stage of a turn: how long it took and how long it might have.
public struct StageRecord: Hashable, Codable, Sendable {
  public let stage: TurnStage
  public let beganAt: Timestamp
  public let elapsed: Milliseconds
  /// By the plan, or by the limit that was set for all before it began.
  public let planned: Milliseconds
  /// With what was added or taken off meanwhile.
  public let limit: Milliseconds
}

/// What the speaker is speaking of: problems come first, achievements are kept short.
public enum Topic: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
  case achievements, problems, causes, measures
}

/// A line of the secretary's notes, or a pledge.
public struct Note: Hashable, Codable, Sendable {
  public let at: Timestamp
  public let text: String
  /// May go into what is published; nil is no. Pledges are made in public.
  public let isPublic: Bool?
}
