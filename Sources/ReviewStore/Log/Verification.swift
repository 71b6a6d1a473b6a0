import GRDB
import ReviewCore

/// What `verify` found.
public struct VerificationReport: Hashable, Sendable {
  /// Events found, sound or not.
  public let count: Int
  /// Of the last event found; nil where there is none. Noted elsewhere, it proves on another day that no tail is gone.
  public let end: LogEnd?
  /// In the order of the log; nothing where it is sound.
  public let damages: [Damage]
  /// Whether the end was compared with one noted outside the log. Where it was not, a missing tail cannot be told.
  public let endWasNoted: Bool
  /// The counts of bags on screens that stand, to be compared with the box; none where the log is damaged.
  public let counts: [LoggedCount]

  public var isSound: Bool { damages.isEmpty }
}

/// Checks a log from its file to its fold and names every event that is not as it was written.
///
/// Each row holds its own hash and that of the row before, so a row is judged by itself (changed, or written for another
/// position) and by its neighbours (missing, put in another's place). What a chain cannot tell alone is that its tail is
/// gone, or that all of it was written anew from some event on; both show against an end noted elsewhere.
public struct Verification {
  private var damages: [Damage] = []
  private var events: [Recorded<Event>] = []
  private var counts: [LoggedCount] = []
  private var count = 0
  private var last: LogEnd?
  /// The positions the rows were written for. Counts every row that is there, changed or not.
  private var found: Set<Int> = []
  /// The last row, where it stands in its own place; what the next one must continue.
  private var chained: LogEnd? = LogEnd(position: 0, hash: .genesis)
  private var chainedIsIntact = true
  /// How far the last misplaced row had moved: those after it have, as a rule, moved as far.
  private var shift = 1
  private let codec = EventCodec()
  private var scratch: [UInt8] = []

  /// Throws only where there is no log to check; a damaged one is reported. The end is compared with `expected` or, where
  /// that is nil, with the mark beside the log.
  public static func verify(directory: String, expecting expected: LogEnd? = nil) throws(StoreError)
    -> VerificationReport
  {
    let files = LogFiles(directory: directory)
    let noted = expected ?? EndMark.read(files.end)
    var verification = Verification()
    do {
      let store = try EventStore.openReadOnly(directory: directory)
      defer { store.close() }
      try store.perform { db in
        verification.checkFile(db)
        try verification.checkRows(db)
        if let noted { try verification.compare(with: noted, in: db) }
      }
    } catch {
      guard case .damaged(let damage) = error else { throw error }
      if !verification.damages.contains(damage) { verification.damages.append(damage) }
    }
    verification.checkFold()
    // After the fold, which a broken mark does not touch.
    if EndMark.isBroken(files.end) { verification.damages.append(.mark(file: "log.end")) }
    return VerificationReport(
      count: verification.count, end: verification.last, damages: verification.damages, endWasNoted: noted != nil,
      counts: verification.counts)
  }

  // MARK: - Private

  private init() {}

  private mutating func checkFile(_ db: Database) {
    do {
      let lines = try String.fetchAll(db, sql: "PRAGMA quick_check(20)")
      damages += lines.filter { $0 != "ok" }.map(Damage.file)
    } catch {
      damages.append(.file("\(error)"))
    }
  }

  private mutating func checkRows(_ db: Database) throws {
    let cursor = try Row.fetchCursor(db, sql: "SELECT \(StoredEvent.columns) FROM event ORDER BY position")
    do {
      while let row = try cursor.next() {
        count += 1
        if let stored = try StoredEvent(row: row) {
          try check(stored)
        } else {
          let position = Int.fromDatabaseValue(row[0]) ?? count
          damages.append(.changed(position))
          found.insert(position)
          chained = nil
        }
      }
    } catch let error as DatabaseError {
      damages.append(.file(error.message ?? "SQLite \(error.extendedResultCode.rawValue)"))
    }
    let missing = missingRanges()
    damages = (damages + missing).sorted { ($0.position ?? 0) < ($1.position ?? 0) }
  }

  private mutating func check(_ row: StoredEvent) throws {
    last = LogEnd(position: row.position, hash: row.hash)
    guard row.isIntact(scratch: &scratch) else {
      if let original = originalPosition(of: row) {
        misplaced(at: row.position, by: original - row.position)
        found.insert(original)
        chained = nil
      } else {
        damages.append(.changed(row.position))
        found.insert(row.position)
        chained = last
        chainedIsIntact = false
      }
      return
    }
    found.insert(row.position)
    // A row with a hash of its own making is betrayed by the one after it.
    if let chained, chained.position == row.position - 1, chained.hash != row.previous, chainedIsIntact {
      damages.append(.changed(max(1, chained.position)))
    }
    chained = last
    chainedIsIntact = true
    do {
      let event = try codec.decode(row)
      events.append(Recorded(position: row.position, batch: row.batch, at: row.at, event: event))
    } catch {
      guard case .damaged(let damage) = error else { throw error }
      damages.append(damage)
    }
  }

  /// The position `row` was written for, looked for near the one it has.
  private mutating func originalPosition(of row: StoredEvent) -> Int? {
    if row.computedHash(at: row.position &+ shift, scratch: &scratch) == row.hash { return row.position &+ shift }
    for distance in 1...512 {
      for candidate in [row.position &- distance, row.position &+ distance] where candidate > 0 {
        if row.computedHash(at: candidate, scratch: &scratch) == row.hash {
          shift = candidate - row.position
          return candidate
        }
      }
    }
    return nil
  }

  private mutating func misplaced(at position: Int, by shift: Int) {
    if case .misplaced(let range, shift) = damages.last, range.upperBound == position - 1 {
      damages[damages.count - 1] = .misplaced(range.lowerBound...position, by: shift)
    } else {
      damages.append(.misplaced(position...position, by: shift))
    }
  }

  private func missingRanges() -> [Damage] {
    var ranges: [Damage] = []
    var expected = 1
    for position in found.sorted() {
      if position > expected { ranges.append(.missing(expected...position - 1)) }
      expected = max(expected, min(position, .max - 1) + 1)
    }
    return ranges
  }

  private mutating func compare(with noted: LogEnd, in db: Database) throws {
    let end = found.max() ?? 0
    if end < noted.position {
      damages.append(.tailMissing(end + 1...noted.position))
    } else if damages.isEmpty, try EventStore.entry(db, "WHERE position = ?", [noted.position]) != noted {
      damages.append(.rewritten(noted.position))
    }
  }

  private mutating func checkFold() {
    guard damages.isEmpty else { return }
    guard let history = History(events) else {
      damages.append(.noBeginning)
      return
    }
    counts = events.filter(history.counts).compactMap(LoggedCount.init)
  }
}
