import GRDB
import ReviewRegister

extension RegisterStore {
  /// Where a row stands in a list, from 0, whatever part of it is asked for; nil where it is not in it.
  public func place(of number: RowNumber, in query: RowQuery) throws(StoreError) -> Int? {
    var whole = query
    (whole.limit, whole.offset) = (nil, 0)
    return try log.perform { db in
      let found = try Row.fetchOne(
        db, sql: "SELECT rowid, \(RowSelection.standing) FROM row WHERE number = ?", arguments: [number.rawValue])
      guard let found, let row = Int64.fromDatabaseValue(found[0]) else { return nil }
      if whole.isOfAllByNumber { return found[1] ? try placeOfAll(number, in: db) : nil }
      // Whoever asks reads the list around it next.
      return try KeptList.items(&keptPlaces, of: whole, in: db) {
        let selection = RowSelection(whole, settings: head.settings)
        return try Int64.fetchAll(db, sql: selection.places, arguments: StatementArguments(selection.arguments))
      }.firstIndex(of: row)
    }
  }

  // MARK: - Private

  /// Counted by the index; no list is made.
  private func placeOfAll(_ number: RowNumber, in db: Database) throws -> Int? {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM row WHERE \(RowSelection.standing) AND (place, number) < (?, ?)",
      arguments: [number.place, number.rawValue])
  }
}
