/// How an office keeps its register: frozen into the first event, changed by an event. Every key has a usual value.
public struct RegisterSettings: Hashable, Codable, Sendable {
  /// Who keeps it: facts nobody else is named for are this office's.
  public var office: String
  public var level: Level
  /// The office its figures go up to; nil where there is none.
  public var parent: String?
  /// The unit under which the committee's own rows stand.
  public var committee: String
  public var acceptance = AcceptanceRules()
  public var lookBack = LookBackRules()
  public var usualDays = UsualDays()
  public var branchTargets = BranchTargets()
  /// Nil where units owe no reports.
  public var unitReports: UnitReportRules?
  /// Which units get a slip when owners are urged; nil: all with open rows.
  public var slipsTo: SlipRecipients?
  /// Nil where no meetings are owed.
  public var meetings: MeetingRules?
  /// Working days from the session to the list.
  public var listWithin = 5
  /// Working days from the evidence to its check.
  public var checkWithin = 15
  /// The file of holidays, as it is found from the register's folder; nil: `holidays.toml` beside the register.
  public var holidays: String?
  /// Days that pass after the day an answer was due before the next step: 0...15; usually 7 to 15.
  public var bufferDays = 7
  /// From how many days before the deadline a row is near, and urgent.
  public var nearDays = 20
  public var urgentDays = 10
  /// In their order; each only after the one before went unanswered.
  public var steps = SupervisionStep.fiveLetters
  /// The step from which on a missed deadline may cost the post; nil where it never does.
  public var removeAfter: Identifier? = SupervisionStep.formalNotice

  public init(office: String, level: Level, parent: String? = nil, committee: String? = nil) {
    self.office = office
    self.level = level
    self.parent = parent
    self.committee = committee ?? office
  }
}

/// Which units get a slip of a month's urging.
public enum SlipRecipients: String, CaseIterable, Codable, Sendable {
  /// Each with rows still to be mended.
  case open
  /// Each of which a deadline has passed or falls into the month. Whoever owes an answer gets one in either case.
  case due
}

/// What closing a row takes beside evidence.
public struct AcceptanceRules: Hashable, Codable, Sendable {
  /// 1 or 2; two are of different rank.
  public var signatures = 1
  /// Names of ranks that may sign, the lower first; empty where ranks are written freely.
  public var ranks: [String] = []
  /// How long an accepted row is put up for objections; 0 where it is not.
  public var noticeDays = 0
  /// Every row is checked on the spot.
  public var siteCheck = false

  public init() {}
}

public struct LookBackRules: Hashable, Codable, Sendable {
  /// Months after closing out.
  public var afterMonths = 3
  /// Percent of the rows that are due which are drawn: 100 is all.
  public var share = 100

  /// Looked at again are only rows that were drawn for it.
  public var isAtSample: Bool { share < 100 }

  public init() {}
}

/// What is aimed at for weak branches within the year, in percent of them.
public struct BranchTargets: Hashable, Codable, Sendable {
  public var converted = 100
  public var advanced = 30

  public init() {}
}

/// The usual deadline of each way of mending, in days from the opening of the row; nil where the office has none.
public struct UsualDays: Hashable, Codable, Sendable {
  public var atOnce: Int?
  public var inStages: Int?
  public var continuous: Int?

  public init(atOnce: Int? = nil, inStages: Int? = nil, continuous: Int? = nil) {
    self.atOnce = atOnce
    self.inStages = inStages
    self.continuous = continuous
  }

  public subscript(_ rectification: Rectification) -> Int? {
    switch rectification {
    case .atOnce: atOnce
    case .inStages: inStages
    case .continuous: continuous
    }
  }
}
