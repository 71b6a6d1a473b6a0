import CGlibc
import Glibc

/// Tells work from rest by the processor time that was spent since the last look, and gives back what the work took once
/// it is over.
public struct WorkWatch {
  private var spent = WorkWatch.processorTime
  private var isBusy = true

  public init() {}

  /// To be called every few seconds, when nobody waits.
  public mutating func look() {
    let wasBusy = isBusy
    isBusy = WorkWatch.processorTime - spent > WorkWatch.idleTime
    if wasBusy, !isBusy { UnusedMemory.giveBack() }
    spent = WorkWatch.processorTime
  }

  // MARK: - Private

  /// In milliseconds: what a clock on the screen takes in some seconds, and giving back itself.
  private static let idleTime = 10

  private static var processorTime: Int { Int(clock()) / (Int(CLOCKS_PER_SEC) / 1_000) }
}
