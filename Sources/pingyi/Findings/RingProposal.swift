import ReviewCore
import ReviewFindings

/// What `check --ring` prints: who could check whom, as lines for the plan.
struct RingProposal {
  private let ring: CheckRing
  private let plan: Plan
  private let seed: UInt64

  /// Nil where there are too few units for a ring.
  init?(_ plan: Plan, seed: UInt64) {
    guard let ring = CheckRing(of: plan, seed: seed) else { return nil }
    self.ring = ring
    self.plan = plan
    self.seed = seed
  }

  func lines(_ strings: Strings) -> [String] {
    [strings.ringHeading(seed: seed)]
      + plan.speakers.compactMap { speaker in
        guard let checked = ring.checked(by: speaker.id) else { return nil }
        return "[\(speaker.id)] checks = \"\(checked)\"  # \(speaker.unit) → \(plan.unit(of: checked))"
      }
  }
}
