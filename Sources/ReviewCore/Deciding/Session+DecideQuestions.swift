// Deciding on questions: asked by the hall, drawn or chosen from the bank, asked after another; and on what became of them.

extension Session {
  func ask(
    _ speaker: Identifier?, asker: String?, text raw: String, isPublic: Bool?
  ) throws(Rejection) -> [Event] {
    [
      .questionAsked(
        speaker: try self.speaker(speaker), asker: try optional(asker), text: try text(raw),
        isPublic: isPublic ?? plan.projector.publicQuestions)
    ]
  }

  func drawQuestion(for speaker: Identifier?, topic: String?, seed: UInt64) throws(Rejection) -> [Event] {
    let record = try bankReader(speaker)
    let topics = plan.questionTopics
    if let topic, !topics.contains(topic) { throw .bank(.unknownTopic(topic, known: topics)) }
    let (questions, round) = questionsToDraw(for: record.speaker, topic: topic)
    if questions.isEmpty { throw .bank(nothingLeft(for: record, topic: topic)) }
    var lots = SplitMix64(seed: seed)
    let drawn = questions[Int(lots.next(below: UInt64(questions.count)))]
    let draw = QuestionDraw(seed: seed, topic: topic, among: questions.count, round: round)
    return [asked(drawn, of: record.speaker.id, by: nil, draw: draw)]
  }

  func poseQuestion(_ id: Identifier, to speaker: Identifier?, asker: String?) throws(Rejection) -> [Event] {
    let record = try bankReader(speaker)
    guard let question = plan.bankQuestion(id) else {
      throw .bank(.unknownQuestion(id, suggestion: closest(to: id, in: (plan.questionBank ?? []).map(\.id))))
    }
    let unit = record.speaker.unit
    if !question.fits(record.speaker) { throw .bank(.forOthers(id, unit: unit)) }
    if record.questions.contains(where: { $0.origin?.bank == id }) { throw .bank(.askedAlready(id, unit: unit)) }
    return [asked(question, of: record.speaker.id, by: try optional(asker), draw: nil)]
  }

  /// `index` nil means the last question; what is asked after a follow-up hangs on the same question as that.
  func followUp(
    _ speaker: Identifier?, after index: Int?, asker: String?, text raw: String, isPublic: Bool?
  ) throws(Rejection) -> [Event] {
    let id = try self.speaker(speaker)
    let questions = try known(id).questions
    if questions.isEmpty { throw .bank(.nothingAsked) }
    if let index, !questions.indices.contains(index) { throw .noSuchQuestion(index + 1, count: questions.count) }
    let place = index ?? questions.count - 1
    let root = questions[place].origin?.follows ?? place
    return [
      .questionAsked(
        speaker: id, asker: try optional(asker), text: try text(raw), isPublic: isPublic ?? questions[root].isPublic,
        origin: QuestionOrigin(follows: root))
    ]
  }

  /// `index` nil means the last question without an outcome; for an answer with its words, where all have one, the first
  /// that is owed. After the adjournment what the hall settled stays: only what was left open, or is owed, is answered then.
  func settleQuestion(
    of speaker: Identifier?, index: Int?, outcome: QuestionOutcome, answer raw: String?
  ) throws(Rejection) -> [Event] {
    let id = try self.speaker(speaker)
    let questions = try known(id).questions
    if let index, !questions.indices.contains(index) { throw .noSuchQuestion(index + 1, count: questions.count) }
    let answer = try optional(raw)
    let owed = outcome == .answered && answer != nil ? answersOwed(by: id).first : nil
    guard let chosen = index ?? questions.lastIndex(where: { $0.outcome == nil }) ?? owed else {
      throw .noOpenQuestion
    }
    if adjournedAt != nil {
      if ![nil, .later].contains(questions[chosen].outcome) { throw .bank(.settledInHall(chosen + 1)) }
      if questions[chosen].isOwed, answer == nil { throw .bank(.answerNeeded(chosen + 1)) }
    }
    return [.questionSettled(speaker: id, index: chosen, outcome: outcome, answer: answer)]
  }

  // MARK: - Private

  private func bankReader(_ speaker: Identifier?) throws(Rejection) -> SpeakerRecord {
    if plan.questionBank == nil { throw .bank(.noBank) }
    return try known(try self.speaker(speaker))
  }

  private func nothingLeft(for record: SpeakerRecord, topic: String?) -> BankRefusal {
    let fits = (plan.questionBank ?? []).contains { $0.fits(record.speaker) && (topic == nil || $0.topic == topic) }
    return fits
      ? .usedUp(unit: record.speaker.unit, topic: topic) : .nothingFits(unit: record.speaker.unit, topic: topic)
  }

  private func asked(
    _ question: BankQuestion, of speaker: Identifier, by asker: String?, draw: QuestionDraw?
  ) -> Event {
    .questionAsked(
      speaker: speaker, asker: asker, text: question.text,
      isPublic: question.isPublic ?? plan.projector.publicQuestions,
      origin: QuestionOrigin(bank: question.id, draw: draw))
  }
}
