import GRDB
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
  /// Whether the count in the log says what the ballots say; `bags` are the counts of its panel as the box has them.
  /// How many slips were handed out is not compared: the secretary says that, and the box knows only which ones are
  /// valid.
  fileprivate func isOf(_ bags: [SheetCount]) -> Bool {
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
    return count.joined?.sheets == others.reduce(0) { $0 + $1.returned - $1.voidSheets }
      && onPaper.allSatisfy { $0?.sum == count.returned - count.voidSheets }
  }
}

/// The ballots are counted once more, and what the log says of them is compared.
extension BallotBox {
  /// Everything that is wrong with the box, and each count of the log that is not the box's; nothing where all is
  /// sound.
  public func verify(against logged: [LoggedCount]) throws(StoreError) -> [Damage] {
    let marks: [Damage] = EndMark.isBroken(files.boxEnd) ? [.mark(file: "ballots.end")] : []
    return try verify() + marks + differences(from: logged)
  }

  // MARK: - Private

  private func differences(from logged: [LoggedCount]) throws(StoreError) -> [Damage] {
    try perform { db in
      var counted: [Int: [SheetCount]] = [:]
      for round in Set(logged.map(\.round)) { counted[round] = try? self.recount(round, db)?.counts }
      return logged.compactMap { entry in
        let bags = counted[entry.round]?.filter { $0.bag.panel == entry.count.bag.panel } ?? []
        let found = bags.first { $0.bag == entry.count.bag }
        if entry.isOf(bags) { return nil }
        return .box(
          .otherCount(
            event: entry.position, round: entry.round, bag: entry.count.bag, logged: entry.count.returned,
            found: found?.returned))
      }
    }
  }
}
