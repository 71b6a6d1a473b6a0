extension RegisterRow {
  /// The day from which a matter's own day is reckoned (`DueReckoning`); nil where nothing of it is due.
  ///
  /// It follows from the row alone, so that a store may keep it whatever becomes of settings and holidays.
  public func dueBase(_ matter: DueMatter) -> CivilDate? {
    if withdrawn != nil { return nil }
    let isWithUnit = closing.isWithUnit
    return switch matter {
    case .deadline: isWithUnit ? deadline : nil
    case .milestone: isWithUnit ? milestones.first { $0.doneOn == nil }?.due : nil
    case .answer: isDone ? nil : letters.last.flatMap { $0.answeredOn == nil ? $0.answerDue : nil }
    case .request: waitingRequest.map { deadline ?? $0.act.on }
    case .list: isWithUnit && origin.kind == .session && !missing.isEmpty ? namedOn : nil
    case .check: closing == .submitted ? submission?.evidence.handedInOn : nil
    case .lapse: isWithUnit && tolerated == nil ? deadline.flatMap { isSeenTo(since: $0) ? nil : $0 } : nil
    case .close: noticeUntil
    case .lookBack: isLookedBackAt ? nil : closedOn
    case .undated: isWithUnit && deadline == nil ? namedOn : nil
    case .urging, .sample, .report, .publication, .unitReport, .reply, .meeting: nil
    }
  }

  /// Its owner is to be urged for a month: it is with the unit, due by the end of the month, and was not urged for it yet.
  public func isToBeUrged(for month: Month) -> Bool {
    guard let deadline, closing.isWithUnit, withdrawn == nil else { return false }
    return Month(of: deadline) <= month && !urgedMonths.contains(month)
  }

  // MARK: - Private

  /// Closing out settles a request too.
  private var waitingRequest: ExtensionRequest? {
    guard RowCommand.Kind.extend.closings.contains(closing) else { return nil }
    let last = thread.last { $0.event.isAboutExtension || $0.event == .closedOut }
    return last?.event == .closedOut ? nil : extensionRequest
  }

  private func isSeenTo(since deadline: CivilDate) -> Bool {
    thread.contains { $0.act.on > deadline && $0.event.seesToLapse }
  }
}

extension RowEvent {
  /// By it the office has seen to a deadline that passed without evidence.
  fileprivate var seesToLapse: Bool {
    switch self {
    case .returned, .reopened, .extensionRefused, .urged, .letterSent, .concealmentFlagged, .proposed: true
    case .opened, .corrected, .editionTaken, .missingFromEdition, .carriedOver, .progressed, .milestonesSet,
      .milestoneReached, .submitted, .checked, .signed, .noticeBegan, .closedOut, .lookBackDrawn, .lookedBack,
      .extensionAsked, .extended, .letterAnswered, .tolerated, .proposalDecided, .pledged, .withdrawn:
      false
    }
  }
}
