import ReviewCore

/// One round of an appraisal in `session.json`. Below the minimum sample a panel's abstentions and grades are left out
/// here too; who must recount has the log.
struct RoundExport: Encodable {
  struct Tally: Encodable {
    let panel: Identifier
    let criterion: Identifier?
    let channel: String?
    let present: Int?
    let issued: Int
    let returned: Int
    let valid: Int
    let invalid: Int
    let abstained: Int?
    let own: Int?
    let pointsHundredths: Int?
    let base: Int
    let isVoid: Bool
    let isWithheld: Bool
    let grades: [Line]?
  }

  struct Line: Encodable {
    let grade: Identifier
    let count: Int
    let shareHundredths: Int
  }

  /// Of `votes`.
  let vote: Int
  let number: Int
  let reason: String?
  let state: String
  let tallies: [Tally]

  init(_ round: AppraisalRound, in session: Session) {
    vote = round.id
    number = round.number
    reason = round.reason
    state = round.state.rawValue
    tallies = round.counted(in: session).map { counted in
      let tally = counted.tally
      let lines = counted.lines.map {
        Line(grade: $0.grade.id, count: $0.count, shareHundredths: $0.share.hundredths)
      }
      return Tally(
        panel: counted.panel.id, criterion: tally.criterion, channel: tally.channel?.rawValue, present: counted.present,
        issued: tally.issued,
        returned: tally.returned, valid: tally.valid, invalid: tally.invalid, abstained: counted.abstained,
        own: counted.isWithheld ? nil : tally.own,
        pointsHundredths: counted.points?.rawValue,
        base: counted.base, isVoid: tally.isVoid, isWithheld: counted.isWithheld,
        grades: counted.isWithheld ? nil : lines)
    }
  }
}
