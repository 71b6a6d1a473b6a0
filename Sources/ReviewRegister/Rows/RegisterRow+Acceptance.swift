// What the thread says of evidence, checks, signatures, notice, closing and looking back.

extension RegisterRow {
  /// Evidence that was handed in, and by whom.
  public struct Submission: Hashable, Sendable {
    public let evidence: Evidence
    public let act: Act
  }

  public struct SiteCheck: Hashable, Sendable {
    public let result: CheckResult
    public let note: String?
    public let act: Act
  }

  public struct Signature: Hashable, Sendable {
    public let rank: String?
    public let act: Act
  }

  public struct LookBack: Hashable, Sendable {
    /// Nothing has come back.
    public let held: Bool
    public let note: String?
    public let act: Act
  }

  public var submissions: [Submission] {
    thread.compactMap { entry in
      if case .submitted(let evidence) = entry.event { Submission(evidence: evidence, act: entry.act) } else { nil }
    }
  }

  public var submission: Submission? { submissions.last }

  /// Checks of the evidence that counts now.
  public var checks: [SiteCheck] {
    sinceSubmission.compactMap { entry in
      guard case .checked(let result, let note) = entry.event else { return nil }
      return SiteCheck(result: result, note: note, act: entry.act)
    }
  }

  /// Signatures under the evidence that counts now.
  public var signatures: [Signature] {
    sinceSubmission.compactMap { entry in
      if case .signed(let rank) = entry.event { Signature(rank: rank, act: entry.act) } else { nil }
    }
  }

  /// The last day of the notice period, while it runs.
  public var noticeUntil: CivilDate? {
    guard closing == .inNotice else { return nil }
    return thread.lazy.reversed().compactMap { entry in
      if case .noticeBegan(let until) = entry.event { until } else { nil }
    }.first
  }

  /// Nil unless it is closed out.
  public var closedOn: CivilDate? { isDone ? thread.last { $0.event == .closedOut }?.act.on : nil }

  /// How often it was opened again after it had been closed out, and why.
  public var reopenings: [Act] { acts { if case .reopened = $0 { true } else { false } } }

  public var returns: [Act] { acts { $0 == .returned } }

  public var lookBacks: [LookBack] {
    thread.compactMap { entry in
      guard case .lookedBack(let held, let note) = entry.event else { return nil }
      return LookBack(held: held, note: note, act: entry.act)
    }
  }

  /// Looked at again since it was closed out last.
  public var isLookedBackAt: Bool {
    sinceLast { $0 == .closedOut }.contains { if case .lookedBack = $0.event { true } else { false } }
  }

  /// It was drawn for a look back that nobody has taken yet.
  public var isDrawnForLookBack: Bool {
    guard isDone else { return false }
    return sinceLast { $0 == .closedOut }.contains { $0.event == .lookBackDrawn } && !isLookedBackAt
  }

  // MARK: - Parts of the thread

  func acts(where isMeant: (RowEvent) -> Bool) -> [Act] { thread.filter { isMeant($0.event) }.map(\.act) }

  /// From the last such entry on, itself included; empty where there is none.
  func sinceLast(_ isMeant: (RowEvent) -> Bool) -> ArraySlice<Entry> {
    guard let start = thread.lastIndex(where: { isMeant($0.event) }) else { return [] }
    return thread[start...]
  }

  /// What happened to the evidence that counts now; nothing where it was sent back or the row opened again.
  private var sinceSubmission: ArraySlice<Entry> {
    switch closing {
    case .submitted, .inNotice, .closedOut: sinceLast { if case .submitted = $0 { true } else { false } }
    case .open, .sentBack, .reopened: []
    }
  }
}
