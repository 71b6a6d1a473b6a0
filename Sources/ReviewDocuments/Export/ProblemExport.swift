import ReviewCore

/// One problem in `session.json`; the withdrawn ones too, with the reason. Its fields are members beside what the session
/// knows of it.
struct ProblemExport {
  /// A deadline another one stands for.
  struct Moved: Encodable {
    let from: CivilDate
    let to: CivilDate?
    let at: String
    let reason: String?
    let approver: String?
  }

  /// What the register knew of it, and what the hall decided.
  struct LastYear: Encodable {
    let history: CarriedHistory
    let closing: String
    let decisions: [HallDecision]
  }

  struct Facts: Encodable {
    let number: String
    let speaker: Identifier
    let source: String
    let movedDeadlines: [Moved]
    let standing: String
    let ownedAt: String?
    let notedAt: String?
    let timeCodeMs: Int64?
    let raisedBy: String?
    let withdrawnBecause: String?
    let missing: [String]
    let lastYear: LastYear?
  }

  private let facts: Facts
  private let fields: FieldValues

  init(_ problem: Problem, in session: Session) {
    facts = Facts(
      number: problem.number, speaker: problem.speaker, source: problem.source.rawValue,
      movedDeadlines: (problem.movedDeadlines ?? []).map {
        Moved(from: $0.from, to: $0.to, at: $0.at.iso8601, reason: $0.reason, approver: $0.approver)
      },
      standing: ProblemExport.word(ProblemStatus(problem, in: session)), ownedAt: problem.ownedAt?.iso8601,
      notedAt: problem.notedAt?.iso8601, timeCodeMs: problem.timeCode?.rawValue, raisedBy: problem.raisedBy,
      withdrawnBecause: problem.withdrawn, missing: problem.missing.map(\.rawValue),
      lastYear: problem.carried.map {
        LastYear(history: $0, closing: (problem.closing ?? $0.closing).rawValue, decisions: problem.decisions ?? [])
      })
    fields = problem.fields
  }

  // MARK: - Private

  private static func word(_ standing: ProblemStatus) -> String {
    switch standing {
    case .owned: "owned"
    case .unmentioned: "unmentioned"
    case .newlyNamed: "newly-named"
    case .unheard: "unheard"
    }
  }
}

extension ProblemExport: Encodable {
  func encode(to encoder: any Encoder) throws {
    try facts.encode(to: encoder)
    try fields.encode(to: encoder)
  }
}
