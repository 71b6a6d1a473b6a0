import ReviewCore

/// Something that somebody should ask about, with what it rests on.
public enum ReviewFinding: Hashable, Sendable {
  /// M06: units' lists say the same.
  case copiedList(CopiedList)
  /// M07: residents ask for it, and the unit's list has nothing of it.
  case demandMissing(speaker: Identifier, Demand)
  /// M08: said to be done, and too little shows that it was.
  case dutiesUnproven(speaker: Identifier, [UnprovenDuty])
  /// M09: its deadline has passed by the day of the session.
  case projectLate(Project)
  /// M09: done, and nothing is said of what came of it; or nobody has said what it aims at, or how.
  case projectUnclear(Project, lacks: [ProjectGap])
  /// M09: others have claimed projects of the book, these units none.
  case projectNotClaimed(speakers: [Identifier])
  /// M19: what the unit calls its own choice is required of every unit.
  case ownDutyRequired(speaker: Identifier, duty: String, item: ResponsibilityList.Item)
  /// M20: other units have a contact leader, these have none.
  case leaderMissing(speakers: [Identifier])
  /// M22: the cross-evaluation counts, and nobody is told to check anybody.
  case ringMissing
  /// M22
  case ringFault(RingFault)
  /// Something in what was prepared about the unit beside its problems.
  case dossier(speaker: Identifier, DossierFinding)
  /// Other units have this part of a dossier, these have none.
  case dossierMissing(DossierPart, speakers: [Identifier])
  /// M16: others pointed it out, and the speaker has not owned up to it while on the floor.
  case notOwned(speaker: Identifier, numbers: [String])
  /// M16: rows of last year whose deadline has passed.
  case rowsOverdue(speaker: Identifier, numbers: [String])
  /// M23: questions that were to be answered later and were not yet, by their places from 0.
  case answersOwed(speaker: Identifier, places: [Int])
}

/// A duty that comes round, and of how many of its times something is shown.
public struct UnprovenDuty: Hashable, Sendable {
  public let duty: RecurringDuty
  public let shown: Int
}

/// What a project says nothing of.
public enum ProjectGap: String, Hashable, Sendable {
  case goal, measure, effect
}

/// What is wrong with who checks whom.
public enum RingFault: Hashable, Sendable {
  case checksItself(Identifier)
  /// Two units check each other.
  case checkEachOther(Identifier, Identifier)
  /// Nobody checks these.
  case notChecked([Identifier])
  /// Several check the same unit.
  case checkedBySeveral(Identifier, by: [Identifier])
  /// Others check somebody, these nobody.
  case checksNobody([Identifier])
}

/// The number by which the table of mechanisms in Sessions/README.md refers to what goes wrong.
public enum Mechanism: String, CaseIterable, Sendable {
  case pledges = "M05"
  case copiedLists = "M06"
  case missingDemands = "M07"
  case dutiesOnPaper = "M08"
  case projectBook = "M09"
  case targets = "M14"
  case pointedOut = "M16"
  case responsibilityList = "M19"
  case contactLeaders = "M20"
  case crossChecks = "M22"
  case impromptuQuestions = "M23"
}

extension ReviewFinding {
  public var mechanism: Mechanism {
    switch self {
    case .copiedList: .copiedLists
    case .demandMissing: .missingDemands
    case .dutiesUnproven: .dutiesOnPaper
    case .projectLate, .projectUnclear, .projectNotClaimed: .projectBook
    case .ownDutyRequired: .responsibilityList
    case .leaderMissing: .contactLeaders
    case .ringMissing, .ringFault: .crossChecks
    case .dossier(_, let finding): finding.mechanism
    case .dossierMissing(let part, _): part.mechanism
    case .notOwned, .rowsOverdue: .pointedOut
    case .answersOwed: .impromptuQuestions
    }
  }

  /// The speakers whose units it concerns; the first is whom to ask. Empty where it is about the plan as a whole.
  public var speakers: [Identifier] {
    switch self {
    case .copiedList(let list): [list.first, list.second] + list.others
    case .demandMissing(let speaker, _), .dutiesUnproven(let speaker, _), .ownDutyRequired(let speaker, _, _),
      .notOwned(let speaker, _), .rowsOverdue(let speaker, _), .answersOwed(let speaker, _), .dossier(let speaker, _):
      [speaker]
    case .projectLate(let project), .projectUnclear(let project, _): [project.speaker]
    case .projectNotClaimed(let speakers), .leaderMissing(let speakers), .dossierMissing(_, let speakers): speakers
    case .ringMissing: []
    case .ringFault(let fault): fault.speakers
    }
  }

  /// A name for programs.
  public var name: String {
    switch self {
    case .copiedList: "copied-list"
    case .demandMissing: "demand-missing"
    case .dutiesUnproven: "duties-unproven"
    case .projectLate: "project-late"
    case .projectUnclear: "project-unclear"
    case .projectNotClaimed: "project-not-claimed"
    case .ownDutyRequired: "own-duty-required"
    case .leaderMissing: "leader-missing"
    case .ringMissing: "ring-missing"
    case .ringFault: "ring-fault"
    case .dossier(_, let finding): finding.name
    case .dossierMissing(let part, _): part.name
    case .notOwned: "not-owned"
    case .rowsOverdue: "rows-overdue"
    case .answersOwed: "answers-owed"
    }
  }
}

extension RingFault {
  fileprivate var speakers: [Identifier] {
    switch self {
    case .checksItself(let speaker): [speaker]
    case .checkEachOther(let first, let second): [first, second]
    case .notChecked(let speakers), .checksNobody(let speakers): speakers
    case .checkedBySeveral(let speaker, let others): [speaker] + others
    }
  }
}
