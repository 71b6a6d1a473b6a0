extension RegisterRow {
  /// How the supervision of a row stands.
  public enum NextStep: Hashable, Sendable {
    /// The step, and the first day on which it may be taken.
    case step(SupervisionStep, from: CivilDate)
    /// Somebody answered: the matter rests until the deadline has passed.
    case rests(Letter)
    case allTaken(Letter)
    /// The step is counted from a deadline that nobody has said.
    case needsDeadline
    /// The settings have no steps.
    case none
  }

  /// Which letter comes next (RULES: supervision): in the order of the settings, each only after the one before went unanswered.
  public func nextStep(_ settings: RegisterSettings, on day: CivilDate) -> NextStep {
    let all = lettersOfMatter
    let unanswered = all.suffix(from: all.lastIndex { $0.answeredOn != nil }.map { $0 + 1 } ?? 0)
    guard let before = unanswered.last else {
      if let last = all.last, let answered = last.answeredOn, !hasPassed(since: answered, by: day) {
        return .rests(last)
      }
      return settings.steps.first.map { step($0, settings, after: nil) } ?? .none
    }
    guard let index = settings.steps.firstIndex(where: { $0.id == before.step }) else {
      return settings.steps.first.map { step($0, settings, after: before) } ?? .none
    }
    guard settings.steps.indices.contains(index + 1) else { return .allTaken(before) }
    return step(settings.steps[index + 1], settings, after: before)
  }

  // MARK: - Private

  /// Whether the deadline still lay ahead on the day of the answer and is over now.
  private func hasPassed(since answered: CivilDate, by day: CivilDate) -> Bool {
    guard let deadline else { return false }
    return answered <= deadline && deadline < day
  }

  private func step(_ step: SupervisionStep, _ settings: RegisterSettings, after before: Letter?) -> NextStep {
    var from = opened.on
    if let before { from = max(from, before.answerDue.moved(days: settings.bufferDays + 1)) }
    switch step.trigger {
    case .unanswered(let days): if let before { from = max(from, before.answerDue.moved(days: days + 1)) }
    case .beforeDeadline(let days):
      guard let deadline else { return .needsDeadline }
      from = max(from, deadline.moved(days: -days))
    case .overdue(let days):
      guard let deadline else { return .needsDeadline }
      from = max(from, deadline.moved(days: days))
    }
    return .step(step, from: from)
  }
}
