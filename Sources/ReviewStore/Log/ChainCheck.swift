import ReviewValues

/// Checks stored events one by one and names each that is not as it was written.
///
/// Each row holds its own hash and that of the row before, so a row is judged by itself (changed, or written for another
/// position) and by its neighbours (missing, put in another's place). What a chain cannot tell alone is that its tail is
/// gone, or that all of it was written anew from some event on; both show against an end noted elsewhere.
struct ChainCheck<Codec: EventCodec> {
  private var damages: [Damage] = []
  private var events: [Recorded<Codec.Event>] = []
  private var count = 0
  private var last: LogEnd?
  /// The positions the rows were written for. Counts every row that is there, changed or not.
  private var found: Set<Int> = []
  /// The last row, where it stands in its own place; what the next one must continue.
  private var chained: LogEnd? = LogEnd.none
  private var chainedIsIntact = true
  /// How far the last misplaced row had moved: those after it have, as a rule, moved as far.
  private var shift = 1
  private let codec = Codec()
  private var scratch: [UInt8] = []

  init() {}

  /// Something is wrong that is no row's; said once.
  mutating func add(_ damage: Damage) { if !damages.contains(damage) { damages.append(damage) } }

  /// A row of the log, in the order of the positions they stand at.
  mutating func check(_ row: StoredEvent) throws(StoreError) {
    count += 1
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
      events.append(try codec.decode(row))
    } catch {
      guard case .damaged(let damage) = error else { throw error }
      damages.append(damage)
    }
  }

  /// A row that holds what was never written there, at `position` as far as that can be read.
  mutating func checkUnreadable(at position: Int?) {
    count += 1
    let position = position ?? count
    damages.append(.changed(position))
    found.insert(position)
    chained = nil
  }

  /// There are no more rows.
  mutating func endRows() {
    damages = (damages + missingRanges()).sorted { ($0.position ?? 0) < ($1.position ?? 0) }
  }

  /// `stored` is what stands at the position that was noted outside the log.
  mutating func compare(with noted: LogEnd, stored: () throws -> LogEnd?) rethrows {
    let end = found.max() ?? 0
    if end < noted.position {
      damages.append(.tailMissing(end + 1...noted.position))
    } else if damages.isEmpty, try stored() != noted {
      damages.append(.rewritten(noted.position))
    }
  }

  /// What a log that is sound so far folds into.
  mutating func fold<State>(_ fold: ([Recorded<Codec.Event>]) -> State?) -> State? {
    guard damages.isEmpty else { return nil }
    let state = fold(events)
    if state == nil { damages.append(.noBeginning) }
    return state
  }

  func report<State>(_ state: State?, endWasNoted: Bool) -> VerificationReport<State> {
    VerificationReport(count: count, end: last, damages: damages, endWasNoted: endWasNoted, state: state)
  }

  // MARK: - Private

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
}
