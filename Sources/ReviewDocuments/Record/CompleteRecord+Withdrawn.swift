import ReviewCore

extension CompleteRecord {
  /// The counts of a speaker the hall was told and which were taken back: what was said, when, by whom and why it was put
  /// right, and when another was told. Like a void round's they stay in the record.
  func writeWithdrawn(of speaker: Identifier, into m: inout DocumentBuilder) {
    for announcement in withdrawn where announcement.round.opening.speakers.contains(speaker) {
      m.paragraph(s.withdrawn(announcement, round: announcement.round.number(for: speaker)))
      let appraisal = session.appraisal(of: speaker, in: announcement.round)
      m.list(appraisal.counted(in: session).map { s.announcement($0, rules: plan.appraisal) })
    }
  }
}
