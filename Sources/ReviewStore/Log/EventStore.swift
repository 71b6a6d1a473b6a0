import Foundation
import GRDB
import ReviewCore

/// The event log: an append-only chain of events in one SQLite database.
///
/// Invariant: what `append` returned is on the disk and stays at its position; what it threw is not acknowledged. Each
/// event carries the hash of the one before, so that `verify` can name what was changed, and `read` passes on nothing
/// that does not continue the chain it has seen. It must never delete or change an event, sync in the background, or
/// use a handle again whose write or sync has failed: `reopen()` verifies and goes on from the last stored event.
/// Several processes may write; one store is used from one thread. In: events with a `Timestamp` and the position they
/// were decided at. Out: `Recorded` events.
/// Read next: `StoredEvent` (the row and its hash), `LogConnection` (how SQLite is set up), `Verification`, `Salvage`.
public final class EventStore {
  private let files: LogFiles
  /// Where the database is really opened: a copy, on media where SQLite cannot open it in place.
  private let place: LogFiles
  private let isReadOnly: Bool
  /// Names the writer in the log: which console, booth or channel.
  private let origin: String
  private let codec = EventCodec()
  private var queue: DatabaseQueue?
  private var mark: EndMark?
  /// The last event read or appended; the chain continues from it.
  private var seen = LogEnd(position: 0, hash: .genesis)
  /// Frames that failed to sync may be in the page cache and not on the disk; see `reopen`.
  private var mustCheckpoint = false

  /// Makes the session's directory and its log with its first events. Of several processes that try at once exactly one
  /// succeeds; the others get `.existsAlready`.
  public static func create(
    directory: String, first events: [Event], at: Timestamp, origin: String
  ) throws(StoreError) -> EventStore {
    let files = LogFiles(directory: directory)
    try files.makeDirectory()
    try files.locked {
      if files.exists { throw StoreError.existsAlready(directory: directory) }
      let start = LogEnd(position: 0, hash: .genesis)
      let rows = try chain(events, after: start, at: at, origin: origin, codec: EventCodec())
      // Left by a session whose log was removed by hand: it would call the new log damaged.
      unlink(files.end)
      try LogConnection.build(files, rows: rows)
    }
    return try open(directory: directory, origin: origin)
  }

  public static func open(directory: String, origin: String) throws(StoreError) -> EventStore {
    let files = LogFiles(directory: directory)
    // Before the log: the mark may then only lag.
    let noted = EndMark.read(files.end)
    let store = EventStore(files, place: files, readOnly: false, origin: origin)
    PrivateFile.tighten(files)
    try store.connect()
    store.mark = EndMark(files.end)
    if let noted { try store.compare(with: noted) }
    return store
  }

  /// For the projector, `verify` and `export`. On media where SQLite cannot work in place the log is read from a copy.
  public static func openReadOnly(directory: String) throws(StoreError) -> EventStore {
    let files = LogFiles(directory: directory)
    let store = EventStore(files, place: files, readOnly: true, origin: "")
    do {
      try store.connect()
      return store
    } catch {
      guard case .readOnly = error, let copy = files.copyAside() else { throw error }
      let store = EventStore(files, place: copy, readOnly: true, origin: "")
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

  /// The last event read or appended: with `verify(expecting:)` on another day it proves that no tail is gone.
  public var lastSeen: LogEnd { seen }

  /// Stores `events` as one command, in one immediate transaction that is on the disk when this returns.
  ///
  /// Throws `.wrongPosition` and stores nothing when the log does not end at `expecting`.
  public func append(_ events: [Event], at: Timestamp, expecting: Int) throws(StoreError) -> [Recorded<Event>] {
    let rows: [StoredEvent] = try perform { db in
      var rows: [StoredEvent] = []
      try db.inTransaction(.immediate) {
        let end = try EventStore.end(of: db)
        guard end.position == expecting else { throw StoreError.wrongPosition(end: end.position) }
        if end.position == seen.position, end.hash != seen.hash { throw StoreError.damaged(.changed(end.position)) }
        rows = try EventStore.chain(events, after: end, at: at, origin: origin, codec: codec)
        for row in rows { try row.insert(into: db) }
        return .commit
      }
      return rows
    }
    if let last = rows.last {
      seen = LogEnd(position: last.position, hash: last.hash)
      mark?.write(seen)
    }
    return zip(rows, events).map { Recorded(position: $0.position, batch: $0.batch, at: $0.at, event: $1) }
  }

  /// The events after `position`, each checked to continue the chain.
  ///
  /// `position` is 0 or that of an event read or appended before, as a rule the last one.
  public func read(after position: Int) throws(StoreError) -> [Recorded<Event>] {
    let events = try perform { db in
      var end = try start(at: position, in: db)
      var recorded: [Recorded<Event>] = []
      try EventStore.walk(db, from: &end) { rows in
        for (row, event) in zip(rows, try codec.decode(rows)) {
          recorded.append(Recorded(position: row.position, batch: row.batch, at: row.at, event: event))
        }
      }
      if end.position >= seen.position { seen = end }
      return recorded
    }
    return events
  }

  /// The position of the last stored event.
  public func end() throws(StoreError) -> Int { try perform { db in try EventStore.end(of: db).position } }

  /// The hash of the event at `position`, and so of everything up to it; nil where there is none.
  public func hash(at position: Int) throws(StoreError) -> EventHash? {
    try perform { db in try EventStore.entry(db, "WHERE position = ?", [position])?.hash }
  }

  /// Whether somebody has appended since this store last read or appended.
  public func hasNews() throws(StoreError) -> Bool { try end() != seen.position }

  /// Moves what is in the write-ahead log into the database. To be called when nobody waits; never waits for others.
  public func checkpoint() throws(StoreError) {
    if isReadOnly { return }
    do { try perform { db in _ = try db.checkpoint(.passive) } } catch {
      if error != .busy { throw error }
    }
  }

  /// Leaves one file behind where nobody else has the log open. The store can be reopened.
  public func close() {
    guard let queue else { return }
    self.queue = nil
    mark = nil
    if !isReadOnly { queue.writeWithoutTransaction { db in _ = try? db.checkpoint(.truncate) } }
    do { try queue.close() } catch { LogConnection.closeWithoutWriting(queue) }
  }

  /// Opens the log anew after an error, checks the whole chain and that everything acknowledged here is still there.
  ///
  /// Read on afterwards: an append that was not acknowledged may nevertheless have been stored.
  public func reopen() throws(StoreError) {
    drop()
    try connect()
    mark = isReadOnly ? nil : EndMark(files.end)
    let acknowledged = seen
    try perform { db in
      // After a failed sync the kernel may call lost pages clean; frames behind them would be lost with them. So the
      // write-ahead log is emptied into the database before anything is appended to it.
      if mustCheckpoint { try db.checkpoint(.truncate) }
      var end = LogEnd(position: 0, hash: .genesis)
      try EventStore.walk(db, from: &end) { _ in }
      if end.position < acknowledged.position {
        throw StoreError.damaged(.tailMissing(end.position + 1...acknowledged.position))
      }
    }
    mustCheckpoint = false
    try compare(with: acknowledged)
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
    if position == 0 { return LogEnd(position: 0, hash: .genesis) }
    guard let end = try EventStore.entry(db, "WHERE position = ?", [position]) else {
      throw StoreError.damaged(.missing(position...position))
    }
    return end
  }

  private func compare(with noted: LogEnd) throws(StoreError) {
    if noted.position == 0 { return }
    try perform { db in
      let end = try EventStore.end(of: db).position
      if end < noted.position { throw StoreError.damaged(.tailMissing(end + 1...noted.position)) }
      guard try EventStore.entry(db, "WHERE position = ?", [noted.position]) == noted else {
        throw StoreError.damaged(.rewritten(noted.position))
      }
    }
  }
}
