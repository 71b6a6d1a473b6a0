import Foundation
import GRDB
import ReviewValues

/// An event log in one SQLite database: see `EventLog` for what it promises. It lives in a folder of its own, or, where the
/// place ends in `.sqlite`, in that file.
///
/// Invariant: a handle whose write or sync has failed is never used again, nothing is synced in the background, and nothing
/// of SQLite or GRDB leaves this folder but as a `StoreError`.
/// Read next: `StoredEvent` (an event and its hash), `LogConnection` (how SQLite is set up), `ChainCheck`.
public final class SQLiteLog<Codec: EventCodec>: EventLog {
  public typealias Event = Codec.Event

  private let files: LogFiles
  /// Where the database is really opened: a copy, on media where SQLite cannot open it in place.
  private let place: LogFiles
  private let isReadOnly: Bool
  /// Names the writer in the log: which console, booth or channel.
  private let origin: String
  private let codec = Codec()
  private var queue: DatabaseQueue?
  /// Which file was opened.
  private var opened: FileIdentity?
  private var mark: EndMark?
  /// The last event read or appended; the chain continues from it.
  private var seen = LogEnd.none
  /// Frames that failed to sync may be in the page cache and not on the disk; see `reopen`.
  private var mustCheckpoint = false

  /// Makes the folder too where it is missing.
  public static func create(
    in place: String, first events: [Event], at: Timestamp, origin: String
  ) throws(StoreError) -> SQLiteLog {
    let files = LogFiles(place: place)
    try files.makeDirectory()
    try files.locked {
      if files.exists { throw StoreError.existsAlready(place: files.place) }
      let rows = try StoredEvent.chain(events, after: .none, at: at, origin: origin, codec: Codec())
      // Left by a session whose log was removed by hand: it would call the new log damaged.
      unlink(files.end)
      try LogConnection.build(files, rows: rows)
    }
    return try open(in: place, origin: origin)
  }

  public static func open(in place: String, origin: String) throws(StoreError) -> SQLiteLog {
    let files = LogFiles(place: place)
    // Before the log: the mark may then only lag.
    let noted = EndMark.read(files.end)
    let store = SQLiteLog(files, place: files, readOnly: false, origin: origin)
    PrivateFile.tighten(files)
    try store.connect()
    store.mark = EndMark(files.end)
    if let noted { try store.compare(with: noted) }
    return store
  }

  /// On media where SQLite cannot work in place the log is read from a copy.
  public static func openReadOnly(in place: String) throws(StoreError) -> SQLiteLog {
    let files = LogFiles(place: place)
    let store = SQLiteLog(files, place: files, readOnly: true, origin: "")
    do {
      try store.connect()
      return store
    } catch {
      guard case .readOnly = error, let copy = files.copyAside() else { throw error }
      let store = SQLiteLog(files, place: copy, readOnly: true, origin: "")
      try store.connect()
      return store
    }
  }

  private init(_ files: LogFiles, place: LogFiles, readOnly: Bool, origin: String) {
    self.files = files
    self.place = place
    isReadOnly = readOnly
    self.origin = origin
  }

  deinit {
    if place != files { place.removeCopy() }
  }

  public var lastSeen: LogEnd { seen }

  /// Whether another log lies now where this one was opened: this handle still reads the old one. Where none does, it is not
  /// replaced.
  public var isReplaced: Bool {
    guard let opened, let now = FileIdentity(files.log) else { return false }
    return now != opened
  }

  /// In one immediate transaction, which is on the disk when this returns.
  public func append(_ events: [Event], at: Timestamp, expecting: Int) throws(StoreError) -> [Recorded<Event>] {
    try append(events, at: at, expecting: expecting) { _, _ in }
  }

  /// Stores `events`, and in the same transaction what `together` writes of them into other tables of the same database:
  /// after a crash both are there, or neither.
  func append(
    _ events: [Event], at: Timestamp, expecting: Int, together: (Database, [Recorded<Event>]) throws -> Void
  ) throws(StoreError) -> [Recorded<Event>] {
    let rows: [StoredEvent] = try perform { db in
      var rows: [StoredEvent] = []
      try db.inTransaction(.immediate) {
        let end = try SQLiteLog.end(of: db)
        guard end.position == expecting else { throw StoreError.wrongPosition(end: end.position) }
        if end.position == seen.position, end.hash != seen.hash { throw StoreError.damaged(.changed(end.position)) }
        rows = try StoredEvent.chain(events, after: end, at: at, origin: origin, codec: codec)
        for row in rows { try row.insert(into: db) }
        try together(db, zip(rows, events).map { $0.recorded($1) })
        return .commit
      }
      return rows
    }
    if let last = rows.last {
      seen = LogEnd(position: last.position, hash: last.hash)
      mark?.write(seen)
    }
    return zip(rows, events).map { $0.recorded($1) }
  }

  public func read(after position: Int) throws(StoreError) -> [Recorded<Event>] {
    try perform { db in
      var recorded: [Recorded<Event>] = []
      let end = try SQLiteLog.walk(db, from: try start(at: position, in: db)) { recorded += try codec.decode($0) }
      if end.position >= seen.position { seen = end }
      return recorded
    }
  }

  public func end() throws(StoreError) -> Int { try perform { db in try SQLiteLog.end(of: db).position } }

  public func hash(at position: Int) throws(StoreError) -> EventHash? {
    try perform { db in try SQLiteLog.entry(db, "WHERE position = ?", [position])?.hash }
  }

  public func hasNews() throws(StoreError) -> Bool { try end() != seen.position }

  /// Moves what is in the write-ahead log into the database. To be called when nobody waits; never waits for others.
  public func checkpoint() throws(StoreError) {
    if isReadOnly { return }
    do { try perform { db in _ = try db.checkpoint(.passive) } } catch {
      if error != .busy { throw error }
    }
  }

  /// Leaves one file behind where nobody else has the log open.
  public func close() {
    guard let queue else { return }
    self.queue = nil
    mark = nil
    if !isReadOnly { queue.writeWithoutTransaction { db in _ = try? db.checkpoint(.truncate) } }
    do { try queue.close() } catch { LogConnection.closeWithoutWriting(queue) }
  }

  public func reopen() throws(StoreError) {
    drop()
    try connect()
    mark = isReadOnly ? nil : EndMark(files.end)
    let acknowledged = seen
    try perform { db in
      // After a failed sync the kernel may call lost pages clean; frames behind them would be lost with them. So the
      // write-ahead log is emptied into the database before anything is appended to it.
      if mustCheckpoint { try db.checkpoint(.truncate) }
      let end = try SQLiteLog.walk(db, from: .none) { _ in }
      if end.position < acknowledged.position {
        throw StoreError.damaged(.tailMissing(end.position + 1...acknowledged.position))
      }
    }
    mustCheckpoint = false
    try compare(with: acknowledged)
  }

  /// Brings the other tables of the same database to their newest form; of several processes that open it at once, one does.
  func migrate(_ migrator: DatabaseMigrator) throws(StoreError) {
    let isDone = try perform { db in
      if try migrator.hasBeenSuperseded(db) { throw StoreError.newerVersion(try migrator.appliedIdentifiers(db).count) }
      return try migrator.hasCompletedMigrations(db)
    }
    guard !isDone, let queue else { return }
    try files.locked { try migrator.migrate(queue) }
  }

  /// The one way to the database: every error is told in our terms, and one that loses the handle closes it.
  func perform<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    guard let queue else { throw .mustReopen }
    do { return try queue.writeWithoutTransaction(body) } catch {
      let error = StoreError(error, in: files)
      if case .ioError = error { mustCheckpoint = !isReadOnly }
      if error.losesHandle { drop() }
      throw error
    }
  }

  // MARK: - Private

  private func connect() throws(StoreError) {
    // Before the log: a file that takes its place meanwhile is then taken for another one, and looked at again.
    opened = FileIdentity(files.log)
    do { queue = try LogConnection.open(place, readOnly: isReadOnly) } catch { throw StoreError(error, in: files) }
  }

  private func drop() {
    if let queue { LogConnection.closeWithoutWriting(queue) }
    queue = nil
    mark = nil
  }

  /// Where to continue the chain from after `position`.
  private func start(at position: Int, in db: Database) throws -> LogEnd {
    if position == seen.position { return seen }
    if position == 0 { return LogEnd.none }
    guard let end = try SQLiteLog.entry(db, "WHERE position = ?", [position]) else {
      throw StoreError.damaged(.missing(position...position))
    }
    return end
  }

  private func compare(with noted: LogEnd) throws(StoreError) {
    if noted.position == 0 { return }
    try perform { db in
      let end = try SQLiteLog.end(of: db).position
      if end < noted.position { throw StoreError.damaged(.tailMissing(end + 1...noted.position)) }
      guard try SQLiteLog.entry(db, "WHERE position = ?", [noted.position]) == noted else {
        throw StoreError.damaged(.rewritten(noted.position))
      }
    }
  }
}
