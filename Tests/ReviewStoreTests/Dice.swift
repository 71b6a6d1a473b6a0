import Foundation

/// What a test chooses at random, to be had again: the seed is printed, and `PINGYI_SEED` gives it back. What the store
/// draws for itself, keys and codes, stays as random as it is.
struct Dice: RandomNumberGenerator, CustomStringConvertible {
  let seed: UInt64
  private var state: UInt64

  init(of test: String = #function) {
    seed = ProcessInfo.processInfo.environment["PINGYI_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...(.max))
    state = seed
    print("PINGYI_SEED=\(seed) of “\(test)”")
  }

  /// For a failure's message.
  var description: String { "PINGYI_SEED=\(seed)" }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}
