import Crypto
import Foundation
import GRDB
import ReviewCore
import Synchronization

/// A ballot box in one SQLite database beside the log: see `BallotBox` for what it promises.
///
/// While a round is open its ballots are sealed under a key of their own, and no commit pairs one with its code; closing
/// shuffles them, stores them under random numbers and destroys the key, so that neither box nor write-ahead log nor file
/// times link a ballot with a code, an address or a moment.
/// Read next: `BoxKeys` (what is hashed and sealed), `BoxConnection` (the tables), `SQLiteBallotBox+Cast` and `WaitingMarks`
/// (how ballots and marks go in), `+Rounds` (opening, closing), `+Codes`, `+Count`.
public final class SQLiteBallotBox: BallotBox {
  struct Handle {
    var queue: DatabaseQueue?
    /// Frames that failed to sync may be in the page cache and not on the disk.
    var mustCheckpoint = false
    /// Of the round last seen open: papers never change.
    var voting: (paper: BallotPaper, key: SymmetricKey)?
    var mark: EndMark?
  }

  let files: LogFiles
  let isReadOnly: Bool
  /// Nil where a box is only read and its key is not there.
  let knownKeys: BoxKeys?
  private let handle: Mutex<Handle>
  /// The pool of waiting marks as it was last read or written: every page asks it whether a code has voted.
  let pool = Mutex<WaitingPool?>(nil)

  /// Opens the box of a session, making it where there is none, and finishes the closing of a round that was cut short.
  public static func open(in directory: String) throws(StoreError) -> SQLiteBallotBox {
    let files = LogFiles(directory: directory)
    PrivateFile.tighten(files)
    let queue = try BoxConnection.open(files, makes: true)
    let codes: Int
    do {
      codes = try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM code") ?? 0 }
    } catch {
      LogConnection.closeWithoutWriting(queue)
      throw StoreError(error, in: files)
    }
    let box = SQLiteBallotBox(files, try BoxKeys(files, mayMake: codes == 0), queue, isReadOnly: false)
    try box.upgradeFormat()
    try box.tidyUp()
    return box
  }

  /// For `verify`; nil where the session never had a box.
  public static func openReadOnly(in directory: String) throws(StoreError) -> SQLiteBallotBox? {
    let files = LogFiles(directory: directory)
    guard BoxConnection.exists(files) else { return nil }
    let queue = try BoxConnection.open(files, makes: false, readOnly: true)
    return SQLiteBallotBox(files, try? BoxKeys(files, mayMake: false), queue, isReadOnly: true)
  }

  private init(_ files: LogFiles, _ keys: BoxKeys?, _ queue: DatabaseQueue, isReadOnly: Bool) {
    self.files = files
    knownKeys = keys
    self.isReadOnly = isReadOnly
    handle = Mutex(Handle(queue: queue))
  }

  /// What a code may do now. Nothing is stored, and a guess costs no write.
  public func status(of code: VotingCode, by channel: VotingChannel) throws(StoreError) -> CodeStatus {
    try perform { db in
      let hash = try self.keys.hash(code)
      guard let (voter, number) = try self.voter(hash, db) else { return .unknownCode }
      guard let paper = try self.openPaper(db) else { return .notOpen }
      guard paper.invites(voter, by: channel) else { return .notInvited }
      return try self.hasVoted(hash, number, paper.id, db) ? .hasVoted : .mayVote(voter)
    }
  }

  /// The paper of the open round; nil while none is open.
  public func openPaper() throws(StoreError) -> BallotPaper? { try perform { db in try self.openPaper(db) } }

  var keys: BoxKeys {
    get throws(StoreError) {
      guard let knownKeys else { throw .keyMissing(path: files.boxKey) }
      return knownKeys
    }
  }

  /// Moves what is in the write-ahead log into the database. To be called when nobody waits.
  public func checkpoint() throws(StoreError) {
    if isReadOnly { return }
    do { try perform { db in _ = try db.checkpoint(.passive) } } catch {
      if error != .busy { throw error }
    }
  }

  public func close() {
    let queue = handle.withLock { handle in
      defer { handle.queue = nil }
      return handle.queue
    }
    guard let queue else { return }
    if !isReadOnly { queue.writeWithoutTransaction { db in _ = try? db.checkpoint(.truncate) } }
    do { try queue.close() } catch { LogConnection.closeWithoutWriting(queue) }
  }

  /// Opens the box anew after an error. What was not acknowledged may be stored nevertheless.
  public func reopen() throws(StoreError) {
    drop(mustCheckpoint: false)
    let queue = try BoxConnection.open(files, makes: false, readOnly: isReadOnly)
    let mustCheckpoint = handle.withLock { handle in
      handle.queue = queue
      return handle.mustCheckpoint
    }
    // After a failed sync the kernel may call lost pages clean: nothing is appended behind them.
    if mustCheckpoint { try perform { db in _ = try db.checkpoint(.truncate) } }
    handle.withLock { $0.mustCheckpoint = false }
  }

  /// The one way to the database: every error is told in our terms, and one that loses the handle closes it.
  func perform<T: Sendable>(_ body: @Sendable (Database) throws -> T) throws(StoreError) -> T {
    guard let queue = handle.withLock({ $0.queue }) else { throw .mustReopen }
    do { return try queue.writeWithoutTransaction(body) } catch {
      let error = StoreError(error, in: files)
      if error.losesHandle {
        var mustCheckpoint = false
        if case .ioError = error { mustCheckpoint = !isReadOnly }
        drop(mustCheckpoint: mustCheckpoint)
      }
      throw error
    }
  }

  /// The open round's paper and key.
  func voting(_ db: Database) throws -> (paper: BallotPaper, key: SymmetricKey)? {
    let open = try db.cachedStatement(sql: "SELECT id FROM round WHERE isOpen")
    guard let id = try Int.fetchOne(open) else { return nil }
    if let known = handle.withLock({ $0.voting }), known.paper.id == id { return known }
    guard let paper = try paper(id, db) else { return nil }
    let voting = (paper, try BoxKeys.roundKey(id, files))
    handle.withLock { $0.voting = voting }
    return voting
  }

  func openPaper(_ db: Database) throws -> BallotPaper? { try voting(db)?.paper }

  /// Ballots of the open round that were on the disk once and are not there any more.
  func missing(from round: Int, _ db: Database) throws -> Int {
    guard let noted = EndMark.read(files.boxEnd), noted == SQLiteBallotBox.end(ballots: noted.position, of: round)
    else {
      return 0
    }
    // Of a broken file the position may be any number.
    return max(0, max(0, noted.position) - (try BatchPosition(round: round, db).count))
  }

  func paper(_ id: Int, _ db: Database) throws -> BallotPaper? {
    guard let row = try Row.fetchOne(db, sql: "SELECT paper, paperHash FROM round WHERE id = ?", arguments: [id]) else {
      return nil
    }
    let (bytes, hash): (Data, Data) = (try row.read(0), try row.read(1))
    guard Data(SHA256.hash(data: bytes)) == hash, let paper = try? JSONDecoder().decode(BallotPaper.self, from: bytes)
    else { throw StoreError.damaged(.box(.paper(round: id))) }
    return paper
  }

  /// What is noted beside the box of how many ballots the open round has.
  static func end(ballots: Int, of round: Int) -> LogEnd {
    LogEnd(position: ballots, hash: EventHash(of: Array("round \(round)".utf8)))
  }

  var mark: EndMark? {
    handle.withLock { handle in
      if handle.mark == nil { handle.mark = EndMark(files.boxEnd) }
      return handle.mark
    }
  }

  private func drop(mustCheckpoint: Bool) {
    let queue = handle.withLock { handle in
      handle.mustCheckpoint = handle.mustCheckpoint || mustCheckpoint
      handle.voting = nil
      handle.mark = nil
      defer { handle.queue = nil }
      return handle.queue
    }
    if let queue { LogConnection.closeWithoutWriting(queue) }
  }

  func voter(_ hash: Data, _ db: Database) throws -> (voter: Voter, number: Int)? {
    let known = try db.cachedStatement(sql: "SELECT panel, own, number FROM code WHERE hash = ? AND NOT withdrawn")
    return try Row.fetchOne(known, arguments: [hash]).map {
      (Voter(panel: try $0.read(0), ownUnit: try $0.readOptional(1)), try $0.read(2))
    }
  }
}
