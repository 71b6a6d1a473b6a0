import MemoryTrimming
import ReviewCore
import ReviewFindings
import Synchronization

/// What was found in the session's plan, for the leaders' page: looked for once somebody asks, and again when the plan has
/// changed on the day.
///
/// Looking takes seconds where there are hundreds of lists, so nobody waits for it: a page has it as soon as it is there.
final class FoundInPlan: Sendable {
  private struct State {
    var plan: Plan?
    var findings: [ReviewFinding] = []
    var isLooking = false
  }

  private let state = Mutex(State())

  /// As far as it is known.
  func findings(in plan: Plan) -> [ReviewFinding] {
    let (known, mustLook) = state.withLock { state in
      let mustLook = state.plan != plan && !state.isLooking
      if mustLook { state.isLooking = true }
      return (state.findings, mustLook)
    }
    if mustLook { Task.detached(priority: .background) { self.look(in: plan) } }
    return known
  }

  // MARK: - Private

  private func look(in plan: Plan) {
    let findings = Findings.all(in: plan)
    state.withLock { $0 = State(plan: plan, findings: findings) }
    UnusedMemory.giveBack()
  }
}
