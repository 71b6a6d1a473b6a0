// Drawing from the question bank, and what it has at hand for a unit. The rule is in RULES.md; Sessions/README.md has it
// in figures.

extension Session {
  /// Which questions of the bank may be drawn for a unit now: those that fit it, of a topic where one is named, that it was
  /// not asked yet; of these the ones that were asked least often in this session, in the order of the plan.
  func questionsToDraw(for speaker: Speaker, topic: String?) -> (questions: [BankQuestion], round: Int) {
    let left = questionsLeft(for: speaker.id).filter { topic == nil || $0.topic == topic }
    let counts = timesAsked
    let round = left.map { counts[$0.id] ?? 0 }.min() ?? 0
    return (left.filter { (counts[$0.id] ?? 0) == round }, round)
  }

  /// The questions of the bank that fit the speaker's unit and were not put to it yet, in the order of the plan.
  public func questionsLeft(for speaker: Identifier) -> [BankQuestion] {
    guard let record = records[speaker] else { return [] }
    let asked = Set(record.questions.compactMap(\.origin?.bank))
    return (plan.questionBank ?? []).filter { $0.fits(record.speaker) && !asked.contains($0.id) }
  }

  /// What the bank has to be asked after the unit's question at `index`, and was not asked after it.
  public func followUps(of speaker: Identifier, after index: Int) -> [String] {
    guard let questions = records[speaker]?.questions, questions.indices.contains(index) else { return [] }
    let root = questions[index].origin?.follows ?? index
    guard questions.indices.contains(root), let bank = questions[root].origin?.bank else { return [] }
    let asked = Set(questions.filter { $0.origin?.follows == root }.map(\.text))
    return (plan.bankQuestion(bank)?.followUps ?? []).filter { !asked.contains($0) }
  }

  /// The same after the last question that was put to the unit.
  public func followUps(of speaker: Identifier) -> [String] {
    records[speaker].map { followUps(of: speaker, after: $0.questions.count - 1) } ?? []
  }

  /// The places, from 0, of the unit's questions whose answer is owed.
  public func answersOwed(by speaker: Identifier) -> [Int] {
    (records[speaker]?.questions ?? []).enumerated().filter(\.element.isOwed).map(\.offset)
  }

  // MARK: - Private

  /// How often each question of the bank was asked in this session, by hand or by lot.
  private var timesAsked: [Identifier: Int] {
    records.values.flatMap(\.questions).compactMap(\.origin?.bank).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
