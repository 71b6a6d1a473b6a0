/// What had become of a problem by the day the session was made: the register tells it, and the hall decides on it.
public struct CarriedHistory: Hashable, Codable, Sendable {
  /// Evidence that waits for acceptance, with the register's rules for whoever accepts it.
  public struct Evidence: Hashable, Codable, Sendable {
    public var text: String
    public var handedInOn: CivilDate
    public var by: String
    /// The check on the spot was held and found it mended, or none is asked for.
    public var isChecked: Bool
    public var signatures: [Signature]
    /// How many it needs in all; where it needs two, they are of different rank.
    public var signaturesNeeded: Int
    /// The ranks that count; empty for any.
    public var ranks: [String]
    /// How long it is put up for objections after the last signature; 0 closes it at once.
    public var noticeDays: Int

    public init(
      text: String, handedInOn: CivilDate, by: String, isChecked: Bool = true, signatures: [Signature] = [],
      signaturesNeeded: Int = 1, ranks: [String] = [], noticeDays: Int = 0
    ) {
      self.text = text
      self.handedInOn = handedInOn
      self.by = by
      self.isChecked = isChecked
      self.signatures = signatures
      self.signaturesNeeded = signaturesNeeded
      self.ranks = ranks
      self.noticeDays = noticeDays
    }
  }

  public struct Signature: Hashable, Codable, Sendable {
    public var by: String
    public var rank: String?

    public init(by: String, rank: String? = nil) {
      self.by = by
      self.rank = rank
    }
  }

  /// The day it was named, and where.
  public var since: CivilDate
  public var origin: String?
  public var progress: Progress
  public var closing: Closing
  /// How often it was opened again, sent back, moved to a later day, and written to about.
  public var reopenings: Int
  public var returns: Int
  public var extensions: Int
  public var letters: Int
  /// The day somebody asked for an extension that nobody has decided on.
  public var extensionAskedOn: CivilDate?
  public var evidence: Evidence?
  /// The day evidence was handed in that waits or is put up for objections: its deadline is held against that day.
  public var handedInOn: CivilDate?

  public init(
    since: CivilDate, origin: String? = nil, progress: Progress = .notStarted, closing: Closing = .open,
    reopenings: Int = 0, returns: Int = 0, extensions: Int = 0, letters: Int = 0, extensionAskedOn: CivilDate? = nil,
    evidence: Evidence? = nil, handedInOn: CivilDate? = nil
  ) {
    self.since = since
    self.origin = origin
    self.progress = progress
    self.closing = closing
    self.reopenings = reopenings
    self.returns = returns
    self.extensions = extensions
    self.letters = letters
    self.extensionAskedOn = extensionAskedOn
    self.evidence = evidence
    self.handedInOn = handedInOn
  }
}

/// What the hall decided of a row of last year. The register does the same, once, when the session is taken into it.
public enum HallDecision: Hashable, Codable, Sendable {
  /// A post other than whoever handed the evidence in signs for it.
  case accepted(by: String, rank: String?)
  /// `askedOn` nil: in the hall.
  case extended(to: CivilDate, askedOn: CivilDate?, approver: String, reason: String)
  /// The evidence does not show that it is mended.
  case returned(by: String?, reason: String)
  /// Nothing changes; why, where somebody said so.
  case stands(reason: String?)
}

/// Why the hall cannot decide a row of last year so.
public enum CarriedObstacle: Hashable, Sendable {
  /// It is no row that the session has taken over.
  case notCarried
  /// It was accepted in this session.
  case accepted
  /// Nothing waits for acceptance.
  case noEvidence(Closing)
  case notChecked
  /// Whoever handed in or owns the thing, or has signed already.
  case ownSignature(by: String)
  /// Needs a rank that nobody has signed for yet: one of these, or any where there are none.
  case rankNeeded([String])
  case noDeadline
  /// Nobody asked for it before the deadline had passed.
  case askedTooLate(deadline: CivilDate)
  case notLater(deadline: CivilDate)
  /// Only by an extension.
  case deadlineIsKept
}

extension Problem {
  /// The evidence that waits for acceptance now.
  var waitingEvidence: CarriedHistory.Evidence? {
    isReturned ? nil : carried?.evidence
  }

  /// How it stands to its closing, what the hall has decided included; nil for a problem that is no row of last year.
  public var closing: Closing? {
    guard let carried else { return nil }
    if isReturned { return .sentBack }
    guard let evidence = carried.evidence, signatures.count >= evidence.signaturesNeeded else { return carried.closing }
    return evidence.noticeDays == 0 ? .closedOut : .inNotice
  }

  /// Its deadline was moved to a later day with somebody's approval, before or in this session.
  public var isExtended: Bool { (carried?.extensions ?? 0) > 0 || (decisions ?? []).contains(where: \.isExtension) }

  /// The day its deadline is held against: that on which evidence was handed in, while others look at it, else `day`.
  public func heldAgainst(_ day: CivilDate) -> CivilDate {
    switch closing {
    case .submitted, .inNotice: min(day, carried?.handedInOn ?? day)
    case nil, .open, .sentBack, .closedOut, .reopened: day
    }
  }

  /// How many days its deadline had passed by then; nil on the day itself, before, and without one.
  public func daysOverdue(on day: CivilDate) -> Int? {
    guard let deadline = details.deadline else { return nil }
    let late = heldAgainst(day).dayNumber - deadline.dayNumber
    return late > 0 ? late : nil
  }

  /// Under the evidence that waits.
  var signatures: [CarriedHistory.Signature] {
    let here = (decisions ?? []).compactMap { decision -> CarriedHistory.Signature? in
      if case .accepted(let by, let rank) = decision { .init(by: by, rank: rank) } else { nil }
    }
    return (waitingEvidence?.signatures ?? []) + here
  }

  // MARK: - Private

  private var isReturned: Bool { (decisions ?? []).contains(where: \.isReturn) }
}

extension HallDecision {
  func apply(to problem: inout Problem, at: Timestamp) {
    problem.decisions = (problem.decisions ?? []) + [self]
    guard case .extended(let to, _, let approver, let reason) = self, let from = problem.details.deadline else {
      return
    }
    let moved = MovedDeadline(from: from, to: to, at: at, reason: reason, approver: approver)
    problem.movedDeadlines = (problem.movedDeadlines ?? []) + [moved]
    problem.details.deadline = to
  }

  fileprivate var isReturn: Bool { if case .returned = self { true } else { false } }

  fileprivate var isExtension: Bool { if case .extended = self { true } else { false } }
}
