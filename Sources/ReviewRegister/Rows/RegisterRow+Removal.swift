extension RegisterRow {
  /// The letter that made the matter formal: the settings' step, or one behind it.
  public func formalNotice(_ settings: RegisterSettings) -> Letter? {
    guard let first = settings.steps.firstIndex(where: { $0.id == settings.removeAfter }) else { return nil }
    let formal = Set(settings.steps[first...].map(\.id))
    return lettersOfMatter.first { formal.contains($0.step) }
  }

  /// Why a removal may not be proposed on a day; nil where it may (RULES: consequences).
  public func obstacleToRemoval(
    on day: CivilDate, settings: RegisterSettings
  ) -> RemovalObstacle? {
    guard let step = settings.steps.first(where: { $0.id == settings.removeAfter }) else { return .neverByTheSettings }
    guard let letter = formalNotice(settings) else { return .noFormalNotice(step: step) }
    guard timing(on: day, settings: settings).isOverdue else { return .notOverdue }
    let from = letter.answerDue.moved(days: settings.bufferDays + 1)
    return day < from ? .tooEarly(from: from) : nil
  }

  /// Whether such a proposal waits for a person, or was confirmed by one.
  public func isProposed(_ proposal: Proposal) -> Bool {
    proposals.contains { $0.proposal == proposal && $0.isConfirmed != false }
  }
}
