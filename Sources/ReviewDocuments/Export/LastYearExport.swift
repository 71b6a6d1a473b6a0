import ReviewCore

/// What became of last year's rows, in `session.json`: in all, and of each speaker that had any.
struct LastYearExport: Encodable {
  struct Figures: Encodable {
    let rows, closedBefore, carried, closedHere, open, inNotice, extended, overdue, reopened: Int

    init(_ figures: LastYearFigures) {
      rows = figures.rows
      closedBefore = figures.closedBefore
      carried = figures.carried
      closedHere = figures.closedHere
      open = figures.open
      inNotice = figures.inNotice
      extended = figures.extended
      overdue = figures.overdue
      reopened = figures.reopened
    }
  }

  struct OfSpeaker: Encodable {
    let speaker: Identifier
    let figures: Figures
  }

  let total: Figures
  let speakers: [OfSpeaker]

  /// Nil where the session took nothing over from the register.
  init?(_ session: Session) {
    guard session.knowsLastYear else { return nil }
    total = Figures(session.lastYearFigures)
    speakers = session.lastYearByUnit.map { OfSpeaker(speaker: $0.unit, figures: Figures($0.figures)) }
  }
}
