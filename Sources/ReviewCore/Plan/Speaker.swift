/// The head of a unit who reports, and what was prepared about the unit.
public struct Speaker: Hashable, Codable, Sendable {
  public var id: Identifier
  /// The unit's name: 丁镇党委.
  public var unit: String
  /// The speaker's post: 党委书记.
  public var post: String
  public var group: Identifier?
  /// The field of party-building that the unit belongs to; nil where nobody has said it.
  public var sector: Sector?
  /// How many people of the unit are due in the hall, the speaker included.
  public var due: Int
  /// Reports in writing: never holds the clock, but is rated and gets register rows.
  public var inWriting: Bool
  /// The leader in charge of helping and watching this unit, by post.
  public var contactLeader: String?
  /// The leader in charge of the unit's project, by post.
  public var projectLeader: String?
  /// The report's length where it differs from the plan's.
  public var limit: Milliseconds?
  public var problems: [PlannedProblem]
  /// Ids of items of the responsibility list not done by this unit.
  public var dutiesUndone: [Identifier]
  /// The unit's own additions to the responsibility list 自选动作.
  public var ownDuties: [String]
  /// What residents ask of the unit; nil where nobody has written it down.
  public var demands: [Demand]?
  /// What shows that duties of the responsibility list were done; nil where nothing was handed in.
  public var evidence: [DutyEvidence]?
  /// The speaker whose unit this one checks, in the ring of units that check one another; nil where there is none.
  public var checks: Identifier?
  /// What was prepared about the unit beside its problems.
  public var dossier: Dossier
  /// The most characters of a unit's name or a post.
  public static let nameLimit = 200

  /// Letters, digits, dots and hyphens of ASCII, up to 40 of them.
  public static func isID(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// What is known of the routine and the cross assessment; nil where nothing is.
  public var scores: [ScoreSource: Hundredths]?

  public init(
    id: Identifier, unit: String, post: String, group: Identifier? = nil, due: Int = 1, inWriting: Bool = false,
    contactLeader: String? = nil, projectLeader: String? = nil, limit: Milliseconds? = nil,
    problems: [PlannedProblem] = [], dutiesUndone: [Identifier] = [], ownDuties: [String] = [],
    scores: [ScoreSource: Hundredths]? = nil, demands: [Demand]? = nil, evidence: [DutyEvidence]? = nil,
    checks: Identifier? = nil, sector: Sector? = nil, dossier: Dossier = Dossier()
  ) {
    self.id = id
    self.unit = unit
    self.post = post
    self.group = group
    self.due = due
    self.inWriting = inWriting
    self.contactLeader = contactLeader
    self.projectLeader = projectLeader
    self.limit = limit
    self.problems = problems
    self.dutiesUndone = dutiesUndone
    self.ownDuties = ownDuties
    self.scores = scores
    self.demands = demands
    self.evidence = evidence
    self.checks = checks
    self.sector = sector
    self.dossier = dossier
  }
}

/// Speakers who report one after another under one heading.
public struct SpeakerGroup: Hashable, Codable, Sendable {
  public var id: Identifier
  public var title: String

  public init(id: Identifier, title: String) {
    self.id = id
    self.title = title
  }
}

/// A problem known before the session.
public struct PlannedProblem: FieldHolder, Hashable, Codable, Sendable {
  /// The number it has carried since an earlier session; nil if it gets one from this session.
  public var number: String?
  public var source: ProblemSource
  public var scope: ProblemScope
  public var kind: String?
  public var text: String
  public var details: FieldValues
  public var isPublic: Bool

  public init(
    number: String? = nil, source: ProblemSource, scope: ProblemScope = .particular, kind: String? = nil, text: String,
    details: FieldValues = FieldValues(), isPublic: Bool = false
  ) {
    self.number = number
    self.source = source
    self.scope = scope
    self.kind = kind
    self.text = text
    self.details = details
    self.isPublic = isPublic
  }
}

/// An unannounced documentary shown to the hall.
public struct Film: Hashable, Codable, Sendable {
  public var id: Identifier
  public var title: String
  /// 暗访片: filmed without notice.
  public var undercover: Bool
  public var limit: Milliseconds?

  public init(id: Identifier, title: String, undercover: Bool = false, limit: Milliseconds? = nil) {
    self.id = id
    self.title = title
    self.undercover = undercover
    self.limit = limit
  }
}
