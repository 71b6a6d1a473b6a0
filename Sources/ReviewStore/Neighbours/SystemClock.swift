import Glibc
import ReviewCore

/// The machine's clocks, read as a `Timestamp`.
public struct SystemClock: Sendable {
  /// One boot of this machine.
  private let boot: UInt32

  public init() {
    // FNV-1a; 0 is the clock of driven sessions.
    boot = max(1, SystemClock.bootName.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 })
  }

  /// Durations count while the machine is suspended: whether they should is the secretary's to say, afterwards.
  public func now() -> Timestamp {
    let wall = SystemClock.read(CLOCK_REALTIME)
    var seconds = time_t(wall / 1_000)
    var local = tm()
    localtime_r(&seconds, &local)
    return Timestamp(
      wall: wall, offset: local.tm_gmtoff / 60, monotonic: SystemClock.read(CLOCK_BOOTTIME), clock: boot)
  }

  // MARK: - Private

  private static var bootName: ArraySlice<UInt8> {
    let descriptor = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return bytes.prefix(max(0, count))
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
