/// What the chair and commentators may look at while a unit reports, each on a phone of their own.
///
/// Invariant: it says nothing of votes, announced or not, and names nobody but by post. What it says of problems is not all
/// public: it is shown to holders of a leader's code and never on a screen of the hall.
public struct LeadersBrief: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let number: String
    public let source: ProblemSource
    public let text: String
    public let deadline: CivilDate?
    /// The deadline had passed on the day of the session, or as evidence came that others still look at.
    public let isOverdue: Bool
  }

  public let title: String
  public let at: Timestamp
  public let phase: Phase
  /// Who has the turn, else who is next; nil where nobody is left.
  public let speaker: PublicSpeaker?
  /// The clock of what is under way; nil while none runs.
  public let clock: ClockReading?
  /// What others found and the unit has not owned up to, in the order it was found.
  public let notOwned: [Row]
  /// Rows of last year that are not closed out.
  public let openOfLastYear: [Row]
  /// What was prepared about the unit beside its problems; of whoever has words for it.
  public let dossier: [DossierSection]
  /// What the unit is likely to be asked; of whoever has looked for it.
  public let likely: [LikelyQuestion]
  /// The next few who wait.
  public let next: [LobbyScene.Call]
}

/// A question that a unit may be asked, and what it rests on.
public struct LikelyQuestion: Hashable, Sendable {
  public let text: String
  public let reason: String

  public init(text: String, reason: String) {
    self.text = text
    self.reason = reason
  }
}

/// Codes for leaders are kept in the ballot box like those of a panel that no plan can have: no vote invites it.
public enum Leaders {
  public static let panel: Identifier = "@leaders"
}

extension Session {
  /// `likely` says what a unit may be asked; what is found in lists and where, others know. `dossier` is its dossier in words.
  public func leadersBrief(
    at now: Timestamp, likely: (Identifier) -> [LikelyQuestion] = { _ in [] },
    dossier: (Speaker) -> [DossierSection] = { _ in [] }
  ) -> LeadersBrief {
    let id = turn?.speaker ?? nextSpeaker?.speaker.id
    let problems = id.map(checklist) ?? []
    let calls = expectedCalls(at: now).filter { $0.speaker != id }.prefix(3)
    return LeadersBrief(
      title: plan.title, at: now, phase: phase, speaker: id.flatMap(publicSpeaker),
      clock: timer.map { ClockReading($0, at: now) },
      notOwned: problems.filter { $0.ownedAt == nil && $0.source.isOfOthers }.map(row),
      openOfLastYear: problems.filter { $0.source == .lastYear && $0.closing != .closedOut }.map(row),
      dossier: id.flatMap(record).map { dossier($0.speaker) } ?? [],
      likely: id.map(likely) ?? [],
      next: calls.compactMap { call in publicSpeaker(call.speaker).map { LobbyScene.Call(speaker: $0, at: call.at) } })
  }

  // MARK: - Private

  private func row(_ problem: Problem) -> LeadersBrief.Row {
    LeadersBrief.Row(
      number: problem.number, source: problem.source, text: problem.text, deadline: problem.details.deadline,
      isOverdue: problem.daysOverdue(on: date) != nil)
  }
}

extension ProblemSource {
  /// Found by others than the unit itself. Rows of last year are a list of their own.
  public var isOfOthers: Bool {
    switch self {
    case .film, .undercover, .commentary, .question, .masses, .inspection, .responsibilityList: true
    case .selfExamination, .lastYear: false
    }
  }
}
