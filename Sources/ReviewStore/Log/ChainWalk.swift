import ReviewValues

/// Goes along the chain from a known event, one stored event after the other, and stops at the first that does not belong
/// there.
struct ChainWalk {
  private(set) var end: LogEnd
  private var scratch: [UInt8] = []

  init(from end: LogEnd) { self.end = end }

  mutating func take(_ stored: StoredEvent) throws(StoreError) {
    let expected = end.position + 1
    if stored.position > expected { throw .damaged(.missing(expected...stored.position - 1)) }
    if !stored.isIntact(scratch: &scratch) { throw .damaged(.changed(expected)) }
    if stored.previous != end.hash { throw .damaged(.changed(max(1, end.position))) }
    end = LogEnd(position: stored.position, hash: stored.hash)
  }
}
