import ReviewCore

extension CompleteRecord {
  /// What had been decided about a speaker on a round that counts for nothing any more: when, what, and that it lapsed with
  /// the round. Whoever was told of it finds in the record why it does not stand.
  func writeLapsed(on round: AppraisalRound, of speaker: Identifier, into m: inout DocumentBuilder) {
    let decisions = lapsed.filter { $0.round == round.id && $0.speaker == speaker }
    guard let first = decisions.first else { return }
    m.paragraph(s.lapsed(on: round.number, at: first.lapsedAt))
    m.list(
      decisions.compactMap { decision in
        Amendment(decision.recorded, in: session).map { "\(s.clock($0.at)) " + s.amendment($0, in: session) }
      })
  }
}
