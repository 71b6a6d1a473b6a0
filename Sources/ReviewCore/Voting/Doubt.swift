/// A doubtful ballot and what the scrutineer decided about it. The tellers count it so; the decision is for the minutes.
public struct Doubt: Hashable, Codable, Sendable {
  public enum Ruling: Hashable, Codable, Sendable {
    /// It is to be read as this grade.
    case grade(id: Identifier)
    case blank
    case void
  }

  public let bag: BallotBag
  /// Nil where the whole sheet is void.
  public let place: BallotSheet.Place?
  public let ruling: Ruling
  /// What was doubtful about it.
  public let reason: String?

  public init(bag: BallotBag, place: BallotSheet.Place?, ruling: Ruling, reason: String?) {
    self.bag = bag
    self.place = place
    self.ruling = ruling
    self.reason = reason
  }
}

extension SheetCount {
  /// How many of these rulings the count has no room for: two sheets ruled void need two void sheets.
  func lacks(_ doubts: [Doubt]) -> (doubt: Doubt, ruled: Int, counted: Int)? {
    let meant = doubts.filter { $0.bag == bag }
    for doubt in meant {
      guard let counted = counted(doubt) else { continue }
      let ruled = meant.filter { $0.place == doubt.place && $0.ruling == doubt.ruling }.count
      if ruled > counted { return (doubt, ruled, counted) }
    }
    return nil
  }

  /// Nil where the row is not in this count.
  private func counted(_ doubt: Doubt) -> Int? {
    guard let place = doubt.place else { return voidSheets }
    guard let row = row(place) else { return nil }
    return switch doubt.ruling {
    case .grade(let id): row.counts[id] ?? 0
    case .blank: row.blank
    // On a ballot for one speaker a void row is a void ballot, whichever way the tellers wrote it down.
    case .void: row.void + voidSheets
    }
  }
}
