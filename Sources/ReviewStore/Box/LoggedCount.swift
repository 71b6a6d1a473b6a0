import ReviewCore

/// A count of a bag on screens, as it stands in the log.
public struct LoggedCount: Hashable, Sendable {
  /// Of the event that holds it.
  public let position: Int
  public let round: Int
  public let count: SheetCount

  /// Nil for events of other kinds and for paper that has nothing of a box in it.
  init?(_ recorded: Recorded<Event>) {
    guard case .ballotsCounted(let round, let count) = recorded.event,
      count.bag.channel.isElectronic || count.joined != nil
    else { return nil }
    position = recorded.position
    self.round = round
    self.count = count
  }
}

extension LoggedCount {
  /// Whether it says what the ballots say, of which the bags of its panel are `bags`. The slips handed out are the
  /// secretary's word: the box knows only which are valid.
  func isOf(_ bags: [SheetCount]) -> Bool {
    let channels = count.joined?.channels ?? []
    let others = bags.filter { channels.contains($0.bag.channel) }
    if others.count != channels.count { return false }
    if count.bag.channel.isElectronic {
      guard let found = bags.first(where: { $0.bag == count.bag })?.joining(others) else { return false }
      let isWithoutRows = count.rows.isEmpty && channels.isEmpty
      let sheets = isWithoutRows ? found.returned == count.returned && found.voidSheets == count.voidSheets : nil
      return sheets ?? (found.holdsSame(as: count) && found.joined == count.joined)
    }
    // Paper that nobody can count again: what is left without the box's marks must be a count.
    let onPaper = count.rows.map { row in
      others.compactMap { $0.row(row.place) }.reduce(Optional(row)) { $0?.without($1) }
    }
    return count.joined?.sheets == others.reduce(0) { $0 + $1.sheets.valid }
      && onPaper.allSatisfy { $0?.sum == count.sheets.valid }
  }
}
