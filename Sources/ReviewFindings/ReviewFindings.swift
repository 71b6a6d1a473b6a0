import ReviewCore

// ReviewFindings: what somebody should ask about, found in what was prepared.
//
// A plan goes in, and while a session is held the session; findings come out: of what kind, which units they concern, what
// they rest on, and the question a chair would ask. A finding is no fault: `check` names faults of the file with their
// line (a leader of two units, counts that differ, a weight that is unusual), and a plan with findings can be held.
// Invariant: the same plan gives the same findings in the same order. It must never read a clock or a file, never say
// who copied from whom, and never change anything.
// Next: ReviewFinding.swift (the kinds), Copies (lists that are alike, from texts to lists), Lists (one file a subject),
// Wording (how each is said); Sessions/README.md has the table of mechanisms by their numbers.

/// All that can be found in a plan.
public enum Findings {
  /// Lists in the order of the mechanisms' numbers, then dossiers; each in the order of the plan.
  public static func all(in plan: Plan) -> [ReviewFinding] {
    CopiedLists.findings(in: plan) + DemandFindings.all(in: plan) + DutyFindings.all(in: plan)
      + ProjectFindings.all(in: plan) + LeaderFindings.all(in: plan) + RingFindings.all(in: plan)
      + DossierFindings.all(in: plan)
  }
}
