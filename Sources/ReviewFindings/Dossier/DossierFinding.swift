import ReviewCore

/// What of one unit's dossier somebody should ask about.
public enum DossierFinding: Hashable, Sendable {
  /// M14: the unit's own report says that the target is reached, and it is not.
  case targetClaimed(UnitTarget)
  /// M14: its day has passed before it was reached.
  case targetMissed(UnitTarget)
  /// M19: the letter stands in the chain, and nobody has signed it.
  case letterUnsigned(ResponsibilityLetter)
  /// M19: signed when part of the year was over.
  case letterLate(ResponsibilityLetter, by: CivilDate)
  /// M19: signed with those below before the one above was signed.
  case letterTooEarly(ResponsibilityLetter, before: ResponsibilityLetter)
  /// M19: between these two levels nobody has signed.
  case letterGap(upper: Level, lower: Level)
  /// M05: promised in public, and not kept in time.
  case commitmentBroken(PublicCommitment)
  /// M09: other projects of the book have a scheme, this one has none.
  case schemeMissing(Project)
  /// M09: a step of the scheme is late.
  case stepLate(Project, ProjectStep, number: Int)
  /// M20: the area has nobody who helps it.
  case areaWithoutHelper(AreaHelper)
  /// M16: the unit says that it complies with every article, and others have found something.
  case compliesEverywhere(articles: Int, found: [PlannedProblem])
}

extension DossierFinding {
  public var mechanism: Mechanism {
    switch self {
    case .targetClaimed, .targetMissed: .targets
    case .letterUnsigned, .letterLate, .letterTooEarly, .letterGap: .responsibilityList
    case .commitmentBroken: .pledges
    case .schemeMissing, .stepLate: .projectBook
    case .areaWithoutHelper: .contactLeaders
    case .compliesEverywhere: .pointedOut
    }
  }

  /// A name for programs.
  public var name: String {
    switch self {
    case .targetClaimed: "target-claimed"
    case .targetMissed: "target-missed"
    case .letterUnsigned: "letter-unsigned"
    case .letterLate: "letter-late"
    case .letterTooEarly: "letter-too-early"
    case .letterGap: "letter-gap"
    case .commitmentBroken: "commitment-broken"
    case .schemeMissing: "scheme-missing"
    case .stepLate: "step-late"
    case .areaWithoutHelper: "area-without-helper"
    case .compliesEverywhere: "complies-everywhere"
    }
  }
}

extension DossierPart {
  /// Of units that lack this part where others have it.
  var mechanism: Mechanism {
    switch self {
    case .helpers: .contactLeaders
    case .letters: .responsibilityList
    case .targets: .targets
    case .schemes: .projectBook
    case .commitments, .examples: .pledges
    case .selfChecks: .pointedOut
    }
  }

  var name: String {
    switch self {
    case .helpers: "helpers-missing"
    case .letters: "letters-missing"
    case .targets: "targets-missing"
    case .schemes: "schemes-missing"
    case .commitments: "commitments-missing"
    case .selfChecks: "self-checks-missing"
    case .examples: "examples-missing"
    }
  }
}
