/// Why something about a vote was refused, with the figures.
public enum VoteRefusal: Hashable, Sendable {
  /// A round as it is spoken of.
  public struct Name: Hashable, Sendable {
    public let number: Int
    /// Nil where all speakers are on one sheet.
    public let unit: String?

    public init(number: Int, unit: String?) {
      self.number = number
      self.unit = unit
    }
  }

  /// One cell in which two entries differ.
  public struct Difference: Hashable, Sendable {
    public enum Cell: Hashable, Sendable {
      case issued, returned, voidSheets, blank, void, own
      case grade(Identifier)
    }

    public let cell: Cell
    public let first: Int
    public let second: Int
    /// Of a cell that is one of a scale of the plan's own: people know it by its title.
    public let grade: Grade?

    public init(_ cell: Cell, first: Int, second: Int, grade: Grade? = nil) {
      self.cell = cell
      self.first = first
      self.second = second
      self.grade = grade
    }
  }

  case noPanels
  /// Every speaker is absent or was passed over.
  case nobodyToRate
  case stillOpen(Name)
  /// Closed, and neither announced nor void.
  case pending(Name)
  case reasonNeeded(Name)
  /// Nil where none was named and none is under way.
  case noRound(Int?)
  /// Nothing is under way that could be void; the latest round was announced, and its number has to be said.
  case announced(Name, id: Int)
  /// Criteria and double entry need a vote that was opened.
  case notOpened(unit: String)
  case finished(Name, Round.State)
  case notInRound(panel: String, VotingChannel)
  case notOnSheet(unit: String)
  case panelNotInRound(panel: String, Name)
  case presenceStands(panel: String, Name, present: Int)

  case issuedDiffers(panel: String, said: Int, typed: Int)
  case ownExceedsMembers(panel: String, unit: String, own: Int, members: Int)
  case rowDoesNotAddUp(panel: String, unit: String, sum: Int, sheets: Int)
  /// The same sheets cannot be so many in one row and so many in another.
  case sheetsDiffer(panel: String, [Difference])
  case entriesDiffer(panel: String, unit: String, [Difference])
  case rulingsNotCounted(panel: String, ruled: Int, counted: Int)
  /// The box holds something else than it held when it was counted.
  case recountDiffers(panel: String, VotingChannel)
  case notCounted(panel: String, VotingChannel)
  case gateFailed(panel: String, Gate)
  /// An electronic vote's opening and closing cannot be taken back.
  case cannotUndo(Name)

  case unknownCriterion(String, known: [String])
  case criterionNeeded(known: [String])
  case unknownChannel(String)
  case badPoints(String)

  case noWeight(ScoreSource)
  case notRated(unit: String)
  case notPublished(Name)
  case noGradeProposed(unit: String)
  case deviationNeedsReason(unit: String, proposed: Grade?)
  /// What was confirmed is changed only with a reason, also back to what is proposed.
  case changeNeedsReason(unit: String, confirmed: Grade)
  case gradeStands(unit: String, Grade)
  case quotaFull(Grade, seats: Int, speakers: Int)
  case notProposed(unit: String, ConsequenceAction)
  case decided(unit: String, ConsequenceAction, isConfirmed: Bool)
}

extension SheetCount {
  /// How the sheets of two counts differ.
  func sheetDifferences(_ other: SheetCount) -> [VoteRefusal.Difference] {
    [
      (VoteRefusal.Difference.Cell.issued, issued, other.issued), (.returned, returned, other.returned),
      (.voidSheets, voidSheets, other.voidSheets),
    ].filter { $0.1 != $0.2 }.map { VoteRefusal.Difference($0.0, first: $0.1, second: $0.2) }
  }
}

extension RowCount {
  /// In the order of `grades`, then blank, void and own.
  func differences(_ other: RowCount, grades: [Grade]) -> [VoteRefusal.Difference] {
    let marks = grades.map { grade in
      VoteRefusal.Difference(
        .grade(grade.id), first: counts[grade.id] ?? 0, second: other.counts[grade.id] ?? 0, grade: grade)
    }
    let rest = [
      VoteRefusal.Difference(.blank, first: blank, second: other.blank),
      VoteRefusal.Difference(.void, first: void, second: other.void),
      VoteRefusal.Difference(.own, first: own, second: other.own),
    ]
    return (marks + rest).filter { $0.first != $0.second }
  }
}
