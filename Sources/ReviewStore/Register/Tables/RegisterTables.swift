import Foundation
import GRDB
import ReviewRegister

/// Keeps the tables in step with the log, inside somebody else's transaction.
///
/// Invariant: the tables hold what `EventHistory<Register>` folds the events up to `position` into, and nothing else. An event
/// touches its row or the head, so that taking a command back makes anew only what the command touched.
struct RegisterTables {
  /// Nil before the first event.
  private(set) var head: RegisterHead?
  /// Of the last event that the tables hold; 0 where they are empty.
  private(set) var position: Int
  private let db: Database
  private let states = RowStates()
  private let codec = RegisterCodec()

  init(_ db: Database, head: RegisterHead?, position: Int) {
    self.db = db
    self.head = head
    self.position = position
  }

  /// As they stand in the database.
  init(_ db: Database) throws {
    let stored = try Row.fetchOne(db, sql: "SELECT position, json FROM head")
    let head = try stored.map { try RowStates.decoded(RegisterHead.self, $0[1]) }
    self.init(db, head: head, position: stored?[0] ?? 0)
  }

  static func position(in db: Database) throws -> Int {
    try Int.fetchOne(try db.cachedStatement(sql: "SELECT position FROM head")) ?? 0
  }

  /// How many rows are not withdrawn.
  static func standing(in db: Database) throws -> Int {
    try Int.fetchOne(try db.cachedStatement(sql: "SELECT standing FROM tally")) ?? 0
  }

  /// The next events of the log.
  mutating func take(_ recorded: [Recorded<RegisterEvent>]) throws {
    var rest = recorded[...]
    while let first = rest.first {
      let run = rest.prefix { $0.event.takesBack == .nothing }
      if run.isEmpty { try turn(first) } else { try fold(run) }
      rest = rest.dropFirst(max(1, run.count))
    }
    guard let last = recorded.last, let head else { return }
    position = last.position
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO head (id, position, json) VALUES (1, ?, ?)")
      .execute(arguments: [position, try states.json(head)])
  }

  /// The events of the command whose first one stands at `batch`.
  func events(of batch: Int) throws -> [Recorded<RegisterEvent>] {
    try events(
      """
      event WHERE position >= ?1 AND position < coalesce(
        (SELECT position FROM event WHERE position > ?1 AND batch <> ?1 ORDER BY position LIMIT 1), ?1 + 1000000000)
      ORDER BY position
      """, [batch])
  }

  // MARK: - Private

  private mutating func fold(_ run: ArraySlice<Recorded<RegisterEvent>>) throws {
    let first = run[run.startIndex]
    let loaded = try states.rows(Set(run.compactMap(\.event.row)), in: db)
    guard var register = head.map({ Register(head: $0, rows: loaded) }) ?? Register(beginning: first.event) else {
      throw StoreError.damaged(.noBeginning)
    }
    for recorded in run {
      register.apply(recorded)
      try db.cachedStatement(sql: "INSERT INTO row_event (number, position) VALUES (?, ?)")
        .execute(arguments: [recorded.event.row?.rawValue ?? RegisterSchema.head, recorded.position])
    }
    head = register.head
    for row in register.rows.values { try states.save(row, in: db) }
    try db.cachedStatement(sql: "DELETE FROM redoable").execute()
  }

  /// Takes a command back, or brings one again. A redo of what cannot be redone changes nothing, as in `EventHistory`.
  private mutating func turn(_ recorded: Recorded<RegisterEvent>) throws {
    switch recorded.event.takesBack {
    case .nothing: break
    case .command(let batch):
      try db.execute(sql: "INSERT OR IGNORE INTO taken_back (batch) VALUES (?)", arguments: [batch])
      try db.execute(
        sql: "INSERT INTO redoable (undo, batch) VALUES (?, ?)", arguments: [recorded.batch, batch])
      try remake(touchedBy: batch)
    case .undo(let undo):
      guard let batch = try Int.fetchOne(db, sql: "SELECT batch FROM redoable WHERE undo = ?", arguments: [undo])
      else { return }
      try db.execute(sql: "DELETE FROM redoable WHERE undo = ?", arguments: [undo])
      try db.execute(sql: "DELETE FROM taken_back WHERE batch = ?", arguments: [batch])
      try remake(touchedBy: batch)
    }
  }

  private mutating func remake(touchedBy batch: Int) throws {
    let touched = try events(of: batch)
    for number in Set(touched.compactMap(\.event.row)) { try remake(number) }
    if touched.contains(where: \.event.isOfHead) { try remakeHead() }
  }

  private func remake(_ number: RowNumber) throws {
    guard let head else { return }
    var register = Register(head: head, rows: [])
    for recorded in try standing(number.rawValue) { register.apply(recorded) }
    if let row = register.rows[number] {
      try states.save(row, in: db)
    } else {
      try states.remove(number, in: db)
    }
  }

  private mutating func remakeHead() throws {
    guard let first = try events("event WHERE position = 1", []).first, var register = Register(beginning: first.event)
    else { throw StoreError.damaged(.noBeginning) }
    for recorded in try standing(RegisterSchema.head) where recorded.position > 1 { register.apply(recorded) }
    head = register.head
  }

  /// The events of a row, or of the head, that count.
  private func standing(_ number: String) throws -> [Recorded<RegisterEvent>] {
    try events(
      """
      row_event JOIN event USING (position)
      WHERE number = ? AND batch NOT IN (SELECT batch FROM taken_back) ORDER BY position
      """, [number])
  }

  private func events(_ source: String, _ arguments: StatementArguments) throws -> [Recorded<RegisterEvent>] {
    let statement = try db.cachedStatement(sql: "SELECT \(StoredEvent.columns) FROM \(source)")
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    var stored: [StoredEvent] = []
    var scratch: [UInt8] = []
    while let row = try cursor.next() {
      guard let event = try StoredEvent(row: row), event.isIntact(scratch: &scratch) else {
        throw StoreError.damaged(.changed(Int.fromDatabaseValue(row[0]) ?? 0))
      }
      stored.append(event)
    }
    return try codec.decode(stored)
  }
}
