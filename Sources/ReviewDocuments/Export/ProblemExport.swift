import ReviewCore

/// One problem in `session.json`; the withdrawn ones too, with the reason.
struct ProblemExport: Encodable {
  /// A deadline another one stands for.
  struct Moved: Encodable {
    let from: CivilDate
    let to: CivilDate?
    let at: String
    let reason: String?
    let approver: String?
  }

  let number: String
  let speaker: Identifier
  let source: String
  let scope: String
  let kind: String?
  let text: String
  let cause: String?
  let goal: String?
  let measure: String?
  let owner: String?
  let leader: String?
  let unit: String?
  let deadline: CivilDate?
  let movedDeadlines: [Moved]
  let isPublic: Bool
  let standing: String
  let ownedAt: String?
  let notedAt: String?
  let timeCodeMs: Int64?
  let raisedBy: String?
  let withdrawnBecause: String?
  let missing: [String]

  init(_ problem: Problem, in session: Session) {
    number = problem.number
    speaker = problem.speaker
    source = problem.source.rawValue
    scope = problem.scope.rawValue
    kind = problem.kind
    text = problem.text
    let details = problem.details
    cause = details.cause
    goal = details.goal
    measure = details.measure
    owner = details.owner
    leader = details.leader
    unit = details.unit
    deadline = details.deadline
    movedDeadlines = (problem.movedDeadlines ?? []).map {
      Moved(from: $0.from, to: $0.to, at: $0.at.iso8601, reason: $0.reason, approver: $0.approver)
    }
    isPublic = problem.isPublic
    standing =
      switch ProblemStanding(problem, in: session) {
      case .owned: "owned"
      case .unmentioned: "unmentioned"
      case .newlyNamed: "newly-named"
      case .unheard: "unheard"
      }
    ownedAt = problem.ownedAt?.iso8601
    notedAt = problem.notedAt?.iso8601
    timeCodeMs = problem.timeCode?.rawValue
    raisedBy = problem.raisedBy
    withdrawnBecause = problem.withdrawn
    missing = problem.missing.map(\.rawValue)
  }
}
