import ReviewCore

extension Session {
  /// So many of each: a page is read standing, between two sentences.
  private static let mostFound = 8
  private static let mostOfBank = 6

  /// What a unit is likely to be asked: about what came up in the hall, about what was found in the plan (`findings`), and
  /// what the question bank has for it and it was not asked yet (M23). For leaders' eyes.
  public func likelyQuestions(
    for speaker: Identifier, _ findings: [ReviewFinding], _ strings: Strings
  ) -> [LikelyQuestion] {
    let found = (live(speaker) + findings.filter { $0.speakers.contains(speaker) }).compactMap { finding in
      strings.question(finding, in: plan, self).map { LikelyQuestion(text: $0, reason: strings.title(finding)) }
    }
    let bank = questionsLeft(for: speaker).map {
      LikelyQuestion(text: $0.text, reason: strings.fromBank + strings.colon + $0.topic)
    }
    return Array(found.prefix(Session.mostFound)) + Array(bank.prefix(Session.mostOfBank))
  }

  // MARK: - Private

  private func live(_ speaker: Identifier) -> [ReviewFinding] {
    // As long as the report goes on it may still come to it.
    let hasReported = turn?.speaker == speaker && turn?.stage != nil && turn?.stage != .report
    let notOwned = hasReported ? notOwnedOnTheFloor : nil
    return [notOwned, rowsOverdue(of: speaker), answersOwed(of: speaker)].compactMap(\.self)
  }
}

extension Strings {
  fileprivate var fromBank: String { pick("题库", "題庫", "question bank") }
}
