import GRDB
import ReviewCore

/// A count of a bag on screens, as it stands in the log.
public struct LoggedCount: Hashable, Sendable {
  /// Of the event that holds it.
  public let position: Int
  public let round: Int
  public let count: SheetCount

  /// Nil for events of other kinds and for paper, which lies in no box.
  init?(_ recorded: Recorded) {
    guard case .ballotsCounted(let round, let count) = recorded.event, count.bag.channel.isElectronic else {
      return nil
    }
    position = recorded.position
    self.round = round
    self.count = count
  }
}

/// The ballots are counted once more, and what the log says of them is compared.
extension BallotBox {
  /// Everything that is wrong with the box, and each count of the log that is not the box's; nothing where all is sound.
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
        let found = counted[entry.round]?.first { $0.bag == entry.count.bag }
        // The slips handed out are the secretary's word: the box knows only which are valid.
        if found?.holdsSame(as: entry.count) == true { return nil }
        return .box(
          .otherCount(
            event: entry.position, round: entry.round, bag: entry.count.bag, logged: entry.count.returned,
            found: found?.returned))
      }
    }
  }
}
