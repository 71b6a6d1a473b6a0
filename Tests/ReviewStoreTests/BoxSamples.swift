import ReviewCore

@testable import ReviewStore

/// A small round, and what voters may put in.
enum BoxSamples {
  static func plan(criteria: Int = 0, speakers: Int = 3) -> Plan {
    var plan = Samples.plan
    plan.speakers = (1...speakers).map { Speaker(id: "u\($0)", unit: "unit \($0)", post: "head") }
    plan.panels = [
      Panel(id: "A", title: "committee", due: 9, weight: 60, ownUnits: ["u1", "u2"]),
      Panel(id: "B", title: "masses", due: 40, weight: 40),
    ]
    plan.appraisal.voting.criteria = (0..<criteria).map { Criterion(id: "c\($0)", title: "criterion \($0)", weight: 1) }
    return plan
  }

  static func paper(_ round: Int = 1, criteria: Int = 0, speakers: Int = 3) -> BallotPaper {
    let plan = plan(criteria: criteria, speakers: speakers)
    return BallotPaper(
      plan,
      RoundOpening(
        id: round, speakers: plan.speakers.map(\.id), panels: ["A", "B"], channels: [.paper, .phone, .booth]))
  }

  static func marks(on paper: BallotPaper, own: Identifier? = nil) -> [Mark] {
    var system = SystemRandomNumberGenerator()
    return marks(on: paper, own: own, using: &system)
  }

  static func marks(
    on paper: BallotPaper, own: Identifier? = nil, using random: inout some RandomNumberGenerator
  ) -> [Mark] {
    paper.sheet.places.map { place in
      if place.speaker == own { return .own }
      if Int.random(in: 0...4, using: &random) == 0 { return .blank }
      return .choice(Int.random(in: 0..<paper.sheet.choices.count, using: &random))
    }
  }

  static func token() -> Submission.Token {
    var system = SystemRandomNumberGenerator()
    return token(using: &system)
  }

  static func token(using random: inout some RandomNumberGenerator) -> Submission.Token {
    (0..<Submission.tokenLength).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  static func submission(
    _ code: VotingCode, _ paper: BallotPaper, own: Identifier? = nil, channel: VotingChannel = .phone
  ) -> Submission {
    var system = SystemRandomNumberGenerator()
    return submission(code, paper, own: own, channel: channel, using: &system)
  }

  static func submission(
    _ code: VotingCode, _ paper: BallotPaper, own: Identifier? = nil, channel: VotingChannel = .phone,
    using random: inout some RandomNumberGenerator
  ) -> Submission {
    Submission(
      code: code, round: paper.id, channel: channel, marks: marks(on: paper, own: own, using: &random),
      token: token(using: &random))
  }
}
