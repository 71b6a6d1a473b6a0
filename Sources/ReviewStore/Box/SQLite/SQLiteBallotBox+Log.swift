import GRDB
import ReviewCore

/// The ballots are counted once more, and what the log says of them is compared.
extension SQLiteBallotBox {
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
