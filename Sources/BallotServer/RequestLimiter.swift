import ReviewCore
import Synchronization

/// Counts requests and wrong codes, in memory only, and forgets them with each window of time.
final class RequestLimiter: Sendable {
  /// Counts of a window; dropped as a whole, so that what it costs in memory is bounded by what it lets in.
  private struct Window<Key: Hashable & Sendable>: Sendable {
    let seconds: Int64
    var begin: Int64 = 0
    var counts: [Key: Int] = [:]

    /// The count with this one, and the seconds until it is forgotten.
    mutating func add(_ key: Key, at now: Int64) -> (count: Int, wait: Int64) {
      if now >= begin + seconds {
        begin = now
        counts.removeAll(keepingCapacity: counts.count < 10_000)
      }
      counts[key, default: 0] += 1
      return (counts[key] ?? 0, begin + seconds - now)
    }
  }

  private let limits: ServerLimits
  private let start = ContinuousClock.now
  private let addresses = Mutex(Window<String>(seconds: 10))
  private let codes = Mutex(Window<VotingCode>(seconds: 10))
  private let wrong = Mutex(Window<String>(seconds: 60))

  init(_ limits: ServerLimits) { self.limits = limits }

  /// Seconds to wait; nil where the request may come in.
  func wait(address: String) -> Int64? {
    let (count, wait) = addresses.withLock { $0.add(address, at: now) }
    return count > limits.requestsPerAddress ? wait : nil
  }

  func wait(code: VotingCode) -> Int64? {
    let (count, wait) = codes.withLock { $0.add(code, at: now) }
    return count > limits.requestsPerCode ? wait : nil
  }

  /// Notes a wrong code; seconds to wait where there were too many.
  func wait(wrongCodeFrom address: String) -> Int64? {
    let (count, wait) = wrong.withLock { $0.add(address, at: now) }
    return count > limits.wrongCodesPerAddress ? wait : nil
  }

  // MARK: - Private

  private var now: Int64 { (ContinuousClock.now - start).components.seconds }
}
