/// Why a change on the day was refused, with the evidence.
public enum DayRefusal: Hashable, Sendable {
  case dueOutside(ClosedRange<Int>)

  case unfitID(String)
  case idTaken(String)
  case groupNeeded(known: [String])
  case unknownGroup(String, known: [String])
  /// No part is left in which the speaker could report to the hall.
  case reportsOver(unit: String)
  /// All speakers are on one sheet, and a sheet that was handed out is not changed; `id` is the vote's place in the session.
  case sheetOpened(VoteRefusal.Name, id: Int)

  case outAlready(unit: String)
  /// The vote on the speaker is neither announced nor void; `id` is its place in the session.
  case voteUnderWay(unit: String, VoteRefusal.Name, id: Int)

  /// Parts that have begun, and those before them, stay where they are: only from `first` on parts can be moved.
  case partsBegun(first: Int, count: Int)
  case partMisplaced(AgendaOrder)
  /// The part has begun or is over.
  case partBegun(AgendaItem)
  /// The reports take as long as their turns.
  case partOfTurns

  /// The stage has begun in the speaker's turn, or is over.
  case stageBegun(unit: String, TurnStage)

  case unknownProject(String, unit: String, known: [String])
  case noSuchEntry(DossierPart, Int, count: Int)
  case dossierFull(DossierPart, limit: Int)
  case levelsUpsideDown(Level, Level)
}

/// What the order of an agenda must keep to.
public enum AgendaOrder: CaseIterable, Hashable, Sendable {
  case signInFirst, lotsBeforeReports, commentaryAfterReports, appraisalAfterReports

  public func holds(in agenda: [AgendaItem]) -> Bool {
    func first(_ part: Part) -> Int? { agenda.firstIndex { $0.part == part } }
    let reports = first(.reports) ?? 0
    return switch self {
    case .signInFirst: (first(.signIn) ?? 0) == 0
    case .lotsBeforeReports: (first(.drawLots) ?? 0) <= reports
    case .commentaryAfterReports: (first(.commentary) ?? .max) > reports
    case .appraisalAfterReports: (first(.appraisal) ?? .max) > reports
    }
  }
}
