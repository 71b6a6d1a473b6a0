import ReviewCore

extension CompleteRecord {
  /// Names and limits that were put right: the record has the new ones throughout, and here what they were and since when.
  func writeCorrections(into m: inout DocumentBuilder) {
    guard !chronicle.changes.isEmpty else { return }
    m.heading(.first, s.correctionsHeading)
    m.list(
      chronicle.changes.map { change in
        let time = change.at.date == session.date ? s.clock(change.at) : s.moment(change.at)
        return "\(time) " + s.minute(change, in: session)
      })
  }
}

extension Strings {
  fileprivate var correctionsHeading: String { pick("名称、时限更正", "名稱、時限更正", "Names and limits corrected") }
}
