// Deciding what follows from a count. The program proposes; a person confirms, or deviates and says why.

extension Session {
  func enterScore(
    of speaker: Identifier, _ source: ScoreSource, _ points: Hundredths
  ) throws(Rejection) -> [Event] {
    if source == .session || plan.appraisal.composite.weight(source) == 0 { throw .vote(.noWeight(source)) }
    if points > Hundredths(100) { throw .vote(.badPoints(points.text)) }
    return [.scoreEntered(speaker: speaker, source: source, points: points)]
  }

  func confirmGrade(
    of speaker: Identifier, _ named: Identifier?, reason: String?
  ) throws(Rejection) -> [Event] {
    let unit = try rateable(speaker).speaker.unit
    let scale = plan.appraisal.grades
    try requireResult(of: speaker)
    let standings = Standings(self)
    let proposed = standings.proposedGrades[speaker]
    guard let id = named ?? proposed else { throw .vote(.noGradeProposed(unit: unit)) }
    guard let grade = scale.first(where: { $0.id == id }) else { throw .unknownGrade(id, known: scale.map(\.id)) }
    if grades[speaker]?.grade == id { throw .vote(.gradeStands(unit: unit, grade)) }
    if reason == nil, let confirmed = grades[speaker]?.grade {
      throw .vote(
        .changeNeedsReason(
          unit: unit, confirmed: scale.first { $0.id == confirmed } ?? Grade(id: confirmed, points: 0)))
    }
    if reason == nil, id != proposed {
      throw .vote(.deviationNeedsReason(unit: unit, proposed: scale.first { $0.id == proposed }))
    }
    try requireSeat(for: speaker, grade, in: standings)
    return [.gradeConfirmed(speaker: speaker, grade: id, proposed: proposed, reason: reason)]
  }

  func decide(
    _ action: ConsequenceAction, for speaker: Identifier, _ isConfirmed: Bool, reason: String?
  ) throws(Rejection) -> [Event] {
    let unit = attendanceName(speaker)
    let earlier = consequences.first { $0.speaker == speaker && $0.action == action }
    if let earlier, earlier.isConfirmed == isConfirmed {
      throw .vote(.decided(unit: unit, action, isConfirmed: isConfirmed))
    }
    // What was confirmed can be taken back when a correction has left nothing to propose it.
    let isTakenBack = earlier?.isConfirmed == true && !isConfirmed
    if !isTakenBack, !proposals(for: speaker).contains(where: { $0.action == action }) {
      throw .vote(.notProposed(unit: unit, action))
    }
    try requireResult(of: speaker)
    return [
      .consequenceDecided(speaker: speaker, action: action, isConfirmed: isConfirmed, reason: reason)
    ]
  }

  // MARK: - Private

  /// A count that was announced.
  private func requireResult(of speaker: Identifier) throws(Rejection) {
    guard let round = round(of: speaker) else { throw .vote(.notRated(unit: attendanceName(speaker))) }
    if round.state != .published { throw .vote(.notPublished(name(of: round))) }
  }

  /// The quota binds persons too: whoever is to have the best grade needs a seat nobody else was given.
  private func requireSeat(
    for speaker: Identifier, _ grade: Grade, in standings: Standings
  ) throws(Rejection) {
    guard grade.id == plan.appraisal.composite.bands.first?.grade, let seats = standings.seats else { return }
    let taken = grades.count { id, decision in
      id != speaker && decision.grade == grade.id && records[id]?.isTakenOut == false
    }
    if taken >= seats { throw .vote(.quotaFull(grade, seats: seats, speakers: standings.ranking.count)) }
  }
}
