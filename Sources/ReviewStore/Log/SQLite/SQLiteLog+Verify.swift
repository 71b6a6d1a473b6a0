import GRDB
import ReviewValues

extension SQLiteLog {
  /// The end is noted in `log.end`, or in the file of that ending beside a database that stands alone.
  public static func verify<State>(
    in place: String, expecting expected: LogEnd?, fold: ([Recorded<Event>]) -> State?
  ) throws(StoreError) -> VerificationReport<State> {
    let files = LogFiles(place: place)
    let noted = expected ?? EndMark.read(files.end)
    var check = ChainCheck<Codec>()
    do {
      let log = try openReadOnly(in: place)
      defer { log.close() }
      try log.perform { db in
        checkFile(db, &check)
        try checkRows(db, &check)
        if let noted { try check.compare(with: noted) { try entry(db, "WHERE position = ?", [noted.position]) } }
      }
    } catch {
      guard case .damaged(let damage) = error else { throw error }
      check.add(damage)
    }
    let state = check.fold(fold)
    // After the fold, which a broken mark does not touch.
    if EndMark.isBroken(files.end) { check.add(.mark(file: files.endName)) }
    return check.report(state, endWasNoted: noted != nil)
  }

  // MARK: - Private

  private static func checkFile(_ db: Database, _ check: inout ChainCheck<Codec>) {
    do {
      for line in try String.fetchAll(db, sql: "PRAGMA quick_check(20)") where line != "ok" { check.add(.file(line)) }
    } catch {
      check.add(.file("\(error)"))
    }
  }

  private static func checkRows(_ db: Database, _ check: inout ChainCheck<Codec>) throws {
    let cursor = try Row.fetchCursor(db, sql: "SELECT \(StoredEvent.columns) FROM event ORDER BY position")
    do {
      while let row = try cursor.next() {
        if let stored = try StoredEvent(row: row) {
          try check.check(stored)
        } else {
          check.checkUnreadable(at: Int.fromDatabaseValue(row[0]))
        }
      }
    } catch let error as DatabaseError {
      check.add(.file(error.message ?? "SQLite \(error.extendedResultCode.rawValue)"))
    }
    check.endRows()
  }
}
