import ReviewCore

extension CompleteRecord {
  /// What turned out otherwise than it was prepared: the record has the new throughout, and here what it was and since when.
  func writeCorrections(into m: inout DocumentBuilder) {
    guard !chronicle.changes.isEmpty else { return }
    m.heading(.first, chronicle.changes.allSatisfy(\.event.isNameOrLimit) ? s.correctionsHeading : s.changesHeading)
    m.list(
      chronicle.changes.map { change in
        let time = change.at.date == session.date ? s.clock(change.at) : s.moment(change.at)
        return "\(time) " + s.minute(change, in: session)
      })
  }
}

extension Strings {
  fileprivate var correctionsHeading: String { pick("名称、时限更正", "名稱、時限更正", "Names and limits corrected") }

  fileprivate var changesHeading: String { pick("临时变动", "臨時變動", "Changes on the day") }
}

extension Event {
  fileprivate var isNameOrLimit: Bool { [.speakerRenamed, .limitSet, .partLimitCorrected].contains(kind) }
}
