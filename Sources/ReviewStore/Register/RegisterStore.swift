import GRDB
import ReviewRegister

/// A register in one file: its log, and beside it in the same database the tables that lists are read from.
///
/// Invariant: the log is the truth, and the tables are made of it. What is appended and what follows from it for the tables
/// is one transaction; where the tables lag, since an older program has written or they were dropped, they catch up when the
/// register is opened. A command is decided on the head and the rows it names, so that no register is ever folded whole.
/// Two offices may write at once: whoever was slower gets `.wrongPosition`, catches up and decides again.
/// Read next: `RegisterTables` (events into tables), `RegisterSchema`, `RegisterStore+Query`.
public final class RegisterStore {
  public typealias Recorded = ReviewRegister.Recorded<RegisterEvent>

  /// The database's path.
  public let place: String
  public private(set) var head: RegisterHead
  /// Of the last event known here.
  public private(set) var position: Int
  let log: SQLiteLog<RegisterCodec>
  let states = RowStates()
  /// What was asked for last, part by part.
  var keptPlaces: KeptList<RowQuery, Int64>?
  var keptDues: KeptList<DueSubject, DueKey>?

  /// How many events are taken into the tables in one go: few enough to keep memory small.
  private static let stretch = 4_096

  /// `first` is what `Register.begin` answered.
  public static func create(
    at place: String, first: [RegisterEvent], at time: Timestamp, origin: String
  ) throws(StoreError) -> RegisterStore {
    let log = try SQLiteLog<RegisterCodec>.create(in: place, first: first, at: time, origin: origin)
    return try RegisterStore(log, at: place, isReadOnly: false)
  }

  /// Brings the tables up to the log where they lag.
  public static func open(at place: String, origin: String) throws(StoreError) -> RegisterStore {
    let log = try SQLiteLog<RegisterCodec>.open(in: place, origin: origin)
    return try RegisterStore(log, at: place, isReadOnly: false)
  }

  /// For media that cannot be written to; where the tables lag there, nothing can be read from them.
  public static func openReadOnly(at place: String) throws(StoreError) -> RegisterStore {
    try RegisterStore(try SQLiteLog<RegisterCodec>.openReadOnly(in: place), at: place, isReadOnly: true)
  }

  private init(_ log: SQLiteLog<RegisterCodec>, at place: String, isReadOnly: Bool) throws(StoreError) {
    self.log = log
    self.place = place
    if !isReadOnly { try log.migrate(RegisterSchema.migrator) }
    (head, position) = try RegisterStore.caughtUp(log)
  }

  public var evidence: EvidenceFolder { EvidenceFolder(beside: place) }

  /// The hash of the last event, and so of all before it: what a register above notes of this one.
  public var edition: String {
    get throws(StoreError) { try log.hash(at: position)?.hex ?? EventHash.genesis.hex }
  }

  public func close() { log.close() }

  public func checkpoint() throws(StoreError) { try log.checkpoint() }

  /// After an error that has closed the handle.
  public func reopen() throws(StoreError) {
    try log.reopen()
    try catchUp()
  }

  // MARK: - Deciding

  /// The part of the register on which the command is decided.
  public func register(for command: RegisterCommand) throws(StoreError) -> Register {
    Register(head: head, rows: try rows(command.rows(in: head)))
  }

  /// Stores the events of one command, and what they change in the tables, or nothing.
  ///
  /// Throws `.wrongPosition` where somebody else was quicker: catch up, decide again.
  public func append(_ events: [RegisterEvent], at time: Timestamp) throws(StoreError) -> [Recorded] {
    var after = (head, position)
    let stored = try log.append(events, at: time, expecting: position) { db, recorded in
      // An older program may have appended without the tables.
      guard try RegisterTables.position(in: db) == position else { throw StoreError.wrongPosition(end: position) }
      var tables = RegisterTables(db, head: head, position: position)
      try tables.take(recorded)
      after = (tables.head ?? head, tables.position)
    }
    (head, position) = after
    return stored
  }

  /// Reads what others have stored; true where there was something.
  @discardableResult
  public func catchUp() throws(StoreError) -> Bool {
    let known = position
    if try log.end() == known { return false }
    (head, position) = try RegisterStore.caughtUp(log)
    return position != known
  }

  /// Makes the tables anew from the log.
  public func rebuild() throws(StoreError) {
    try log.perform { db in
      try db.inTransaction(.immediate) {
        try RegisterSchema.empty(db)
        return .commit
      }
    }
    (head, position) = try RegisterStore.caughtUp(log)
  }

  // MARK: - Private

  private static func caughtUp(_ log: SQLiteLog<RegisterCodec>) throws(StoreError) -> (RegisterHead, Int) {
    try log.perform { db in
      var tables = try RegisterTables(db)
      if try tables.position != SQLiteLog<RegisterCodec>.end(of: db).position {
        try db.inTransaction(.immediate) {
          // Somebody else may have done it meanwhile.
          tables = try RegisterTables(db)
          try follow(db, &tables)
          return .commit
        }
      }
      guard let head = tables.head else { throw StoreError.damaged(.noBeginning) }
      return (head, tables.position)
    }
  }

  private static func follow(_ db: Database, _ tables: inout RegisterTables) throws {
    let codec = RegisterCodec()
    let start = try SQLiteLog<RegisterCodec>.entry(db, "WHERE position = ?", [tables.position]) ?? .none
    if start.position != tables.position { throw StoreError.damaged(.tailMissing(1...tables.position)) }
    _ = try SQLiteLog<RegisterCodec>.walk(db, from: start, stretch: stretch) { try tables.take(try codec.decode($0)) }
  }
}
