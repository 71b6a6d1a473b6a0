/// A moment as the machine saw it: wall-clock time for people, a monotonic reading for durations.
///
/// The core never reads a clock; whoever submits a command hands one in. Between two stamps of the same `clock`
/// (one boot of one machine) a duration is the difference of the monotonic readings, so a stepped or corrected wall
/// clock changes nothing; across clocks, after a reboot or on another machine, it is the difference of wall time.
public struct Timestamp: Hashable, Codable, Sendable {
  /// Milliseconds since 1970-01-01T00:00Z.
  public var wall: Int64
  /// Minutes east of UTC in the hall.
  public var offset: Int
  /// Milliseconds on the monotonic clock named by `clock`.
  public var monotonic: Int64
  /// Which monotonic clock: one boot of one machine; 0 for a driven session, whose clock is the wall time itself.
  public var clock: UInt32

  public init(wall: Int64, offset: Int, monotonic: Int64, clock: UInt32) {
    self.wall = wall
    self.offset = offset
    self.monotonic = monotonic
    self.clock = clock
  }

  /// A moment of a driven or tested session: wall and monotonic clock are one.
  public init(date: CivilDate, secondsOfDay: Int64, offset: Int = 0) {
    let wall = (Int64(date.dayNumber) * 86_400 + secondsOfDay - Int64(offset) * 60) * 1_000
    self.init(wall: wall, offset: offset, monotonic: wall, clock: 0)
  }

  /// Time that has run since `earlier`, never negative.
  public func since(_ earlier: Timestamp) -> Milliseconds {
    let difference = clock == earlier.clock ? monotonic &- earlier.monotonic : wall &- earlier.wall
    return Milliseconds(max(0, difference))
  }

  /// This moment moved by `span` on both clocks.
  public func moved(by span: Milliseconds) -> Timestamp {
    var copy = self
    copy.wall &+= span.rawValue
    copy.monotonic &+= span.rawValue
    return copy
  }

  /// Seconds since local midnight in the hall, 0..<86400.
  public var secondsOfDay: Int64 { localSeconds - Int64(date.dayNumber) * 86_400 }

  public var date: CivilDate {
    let day = localSeconds >= 0 ? localSeconds / 86_400 : (localSeconds - 86_399) / 86_400
    return CivilDate(dayNumber: Int(day))
  }

  /// `10:26:43`, local time in the hall.
  public var clockText: String {
    let total = ((localSeconds % 86_400) + 86_400) % 86_400
    return "\(twoDigits(total / 3600)):\(twoDigits(total / 60 % 60)):\(twoDigits(total % 60))"
  }

  // MARK: - Private

  private var localSeconds: Int64 { (wall >= 0 ? wall / 1_000 : (wall - 999) / 1_000) + Int64(offset) * 60 }
}
