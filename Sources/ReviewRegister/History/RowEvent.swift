/// A fact about one row, past tense. Cases are only ever added, and JSON only grows: every event ever stored is read for ever.
///
/// Who, when and why stand beside it, in its `Act`.
public enum RowEvent: Hashable, Codable, Sendable {
  indirect case opened(opening: RowOpening)
  indirect case corrected(changes: RowChanges)
  /// A corrected edition of the session the row comes from: what it changed, and what it says in fields that the office has
  /// written in since and keeps.
  indirect case editionTaken(changes: RowChanges, kept: RowChanges)
  /// The corrected edition no longer has the row. A person withdraws it or keeps it.
  case missingFromEdition
  /// A later session took it up again.
  indirect case carriedOver(session: SessionName)

  case progressed(progress: Progress, note: String?)
  indirect case milestonesSet(milestones: [Milestone])
  /// `index` counts from 0, in the order of days.
  case milestoneReached(index: Int, on: CivilDate)

  indirect case submitted(evidence: Evidence)
  case checked(result: CheckResult, note: String?)
  case signed(rank: String?)
  /// Put up for objections; `until` is the last day.
  case noticeBegan(until: CivilDate)
  case closedOut
  case returned
  /// Nil: the deadline stays.
  case reopened(deadline: CivilDate?)
  case lookBackDrawn
  case lookedBack(held: Bool, note: String?)

  case extensionAsked(to: CivilDate)
  indirect case extended(from: CivilDate, to: CivilDate, askedOn: CivilDate, approvedBy: String)
  case extensionRefused

  case urged(month: Month)
  indirect case letterSent(letter: Letter)
  case letterAnswered(text: String?)
  case concealmentFlagged
  case tolerated
  case proposed(proposal: Proposal)
  case proposalDecided(proposal: Proposal, isConfirmed: Bool)
  case pledged(text: String)
  case withdrawn
}

extension RowEvent {
  /// The name a row's event goes by in the log. New kinds are added at the end.
  public enum Kind: String, CaseIterable, Sendable {
    case opened, corrected, editionTaken, missingFromEdition, carriedOver
    case progressed, milestonesSet, milestoneReached
    case submitted, checked, signed, noticeBegan, closedOut, returned, reopened, lookBackDrawn, lookedBack
    case extensionAsked, extended, extensionRefused
    case urged, letterSent, letterAnswered, concealmentFlagged, tolerated, proposed, proposalDecided, pledged, withdrawn
  }

  public var kind: Kind {
    switch self {
    case .opened: .opened
    case .corrected: .corrected
    case .editionTaken: .editionTaken
    case .missingFromEdition: .missingFromEdition
    case .carriedOver: .carriedOver
    case .progressed: .progressed
    case .milestonesSet: .milestonesSet
    case .milestoneReached: .milestoneReached
    case .submitted: .submitted
    case .checked: .checked
    case .signed: .signed
    case .noticeBegan: .noticeBegan
    case .closedOut: .closedOut
    case .returned: .returned
    case .reopened: .reopened
    case .lookBackDrawn: .lookBackDrawn
    case .lookedBack: .lookedBack
    case .extensionAsked: .extensionAsked
    case .extended: .extended
    case .extensionRefused: .extensionRefused
    case .urged: .urged
    case .letterSent: .letterSent
    case .letterAnswered: .letterAnswered
    case .concealmentFlagged: .concealmentFlagged
    case .tolerated: .tolerated
    case .proposed: .proposed
    case .proposalDecided: .proposalDecided
    case .pledged: .pledged
    case .withdrawn: .withdrawn
    }
  }

  var isOfEdition: Bool { [.editionTaken, .missingFromEdition].contains(kind) }

  var isAboutExtension: Bool { [.extensionAsked, .extended, .extensionRefused].contains(kind) }

  /// The steps of supervision begin again from the first (RULES: supervision).
  var beginsMatterAnew: Bool { [.reopened, .returned, .extended].contains(kind) }

  /// It has left the office, and is taken back only with a reason.
  var leftTheOffice: Bool { [.closedOut, .letterSent, .noticeBegan].contains(kind) }
}
