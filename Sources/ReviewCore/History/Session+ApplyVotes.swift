// What `apply` does to votes. Total, as all of it is.

extension Session {
  mutating func changeRound(_ id: Int, _ body: (inout Round) -> Void) {
    guard let index = rounds.lastIndex(where: { $0.id == id }) else { return }
    body(&rounds[index])
  }

  /// Takes a copy of who is present, and counts the rounds of each speaker. What was decided on an earlier round's figures
  /// does not stand on the new one's.
  mutating func open(_ opened: Round) {
    var round = opened
    for speaker in round.opening.speakers {
      ratings[speaker, default: 0] += 1
      round.numbers[speaker] = ratings[speaker]
      forgetDecisions(about: speaker)
    }
    round.number = round.numbers.values.max() ?? round.number
    for panel in round.opening.panels { round.attendance[panel] = panels[panel] }
    rounds.append(round)
  }

  /// Nor does it stand on a round that counts for nothing any more.
  mutating func voidRound(_ id: Int, reason: String) {
    changeRound(id) { $0.voided = reason }
    for speaker in round(id)?.opening.speakers ?? [] where round(of: speaker)?.id == id {
      forgetDecisions(about: speaker)
    }
  }

  /// The last word on a speaker and a consequence stands in place of what was said before.
  mutating func decide(_ decision: ConsequenceDecision) {
    consequences.removeAll { $0.speaker == decision.speaker && $0.action == decision.action }
    consequences.append(decision)
  }

  // MARK: - Private

  private mutating func forgetDecisions(about speaker: Identifier) {
    grades[speaker] = nil
    consequences.removeAll { $0.speaker == speaker }
  }
}

extension Round {
  /// Rows that were typed of other sheets go: the count has all of them anew, but for logs of a time when it need not.
  mutating func enterFirst(_ count: SheetCount) {
    let first = firstEntries[count.bag]
    firstEntries[count.bag] = first?.sheetDifferences(count).isEmpty == true ? first?.adding(count) : count
  }

  mutating func correct(
    _ panel: Identifier, present: Int, reason: String, by: String, at: Timestamp
  ) {
    presenceCorrections.append(
      PresenceCorrection(
        at: at, panel: panel, before: attendance[panel]?.present, present: present, reason: reason, by: by))
    attendance[panel]?.present = present
  }

  mutating func enter(_ count: SheetCount) {
    issued[count.bag] = count.issued
    counts[count.bag] = counts[count.bag]?.adding(count) ?? count
    guard let first = firstEntries[count.bag] else { return }
    let waiting = first.rows.filter { count.row($0.place) == nil }
    firstEntries[count.bag] = waiting.isEmpty ? nil : first.with(rows: waiting)
  }
}
