/// What a voter sees of an open round, and all a booth or a page needs to know of the session.
///
/// Frozen when the round is opened. Titles are the plan's; a grade's word depends on the reader's language.
public struct BallotPaper: Hashable, Codable, Sendable {
  public struct Panel: Hashable, Codable, Sendable {
    public let id: Identifier
    public let title: String
    /// True where members of the panel may not rate their own unit. The row that such a member leaves out tells whose
    /// ballot it is, so the box stores the rows of these sheets apart from each other.
    public let keepsRowsApart: Bool
  }

  public struct Row: Hashable, Codable, Sendable {
    public let unit: String
    public let post: String
  }

  /// The session's title.
  public let title: String
  public let opening: RoundOpening
  public let sheet: BallotSheet
  /// One for each of the sheet's speakers.
  public let rows: [Row]
  /// One for each of the sheet's criteria.
  public let criteria: [String]
  /// One for each of the sheet's choices.
  public let choices: [Grade]
  public let panels: [Panel]
  /// The session's.
  public let language: Language

  public init(_ plan: Plan, _ opening: RoundOpening) {
    title = plan.title
    self.opening = opening
    sheet = BallotSheet(of: opening, in: plan)
    rows = sheet.speakers.map { id in
      let speaker = plan.speakers.first { $0.id == id }
      return Row(unit: speaker?.unit ?? id, post: speaker?.post ?? "")
    }
    criteria = plan.appraisal.voting.criteria.map(\.title)
    choices = plan.appraisal.choices
    panels = plan.panels.filter { opening.panels.contains($0.id) }.map {
      Panel(id: $0.id, title: $0.title, keepsRowsApart: !($0.ownUnits ?? []).isEmpty)
    }
    language = plan.language
  }

  public var id: Int { opening.id }
}

/// Whom a code stands for: not a person, but what its holder may do.
public struct Voter: Hashable, Sendable {
  public let panel: Identifier
  /// The voter's own unit, which is not rated; nil for most.
  public let ownUnit: Identifier?

  public init(panel: Identifier, ownUnit: Identifier? = nil) {
    self.panel = panel
    self.ownUnit = ownUnit
  }
}

/// One press of the button that casts a ballot.
public struct Submission: Hashable, Sendable {
  /// Random bytes made with the sheet. The same token again is the same press: the answer got lost on its way. It says
  /// nothing about the marks, and only a keyed hash of it is kept.
  public typealias Token = [UInt8]

  public static let tokenLength = 16

  public let code: VotingCode
  public let round: Int
  public let channel: VotingChannel
  public let marks: [Mark]
  public let token: Token
  /// Whom the secretary freed a booth for; nil where a slip's code is used. The booth then draws the code itself, for
  /// this sheet alone, and it joins the issued ones with the ballot.
  public let release: Voter?

  public init(
    code: VotingCode, round: Int, channel: VotingChannel, marks: [Mark], token: Token, release: Voter? = nil
  ) {
    self.code = code
    self.round = round
    self.channel = channel
    self.marks = marks
    self.token = token
    self.release = release
  }
}

/// What became of a submission. Only the first two say that a ballot is stored.
public enum CastAnswer: Hashable, Sendable {
  case stored
  /// This very submission was stored before.
  case storedAlready
  /// The code has voted in this round by another submission; that one counts.
  case hasVoted
  /// Never issued, or withdrawn; no release is left.
  case unknownCode
  /// The round was closed before this submission came, or none is open: it does not count.
  case notOpen
  /// The code's panel does not vote in this round, or not through this channel.
  case notInvited
  /// The marks are not those of this sheet.
  case doesNotFit
}

/// What a code may do right now.
public enum CodeStatus: Hashable, Sendable {
  case mayVote(Voter)
  case hasVoted
  case unknownCode
  case notInvited
  case notOpen
}

extension BallotPaper {
  /// More choices than there is room for as buttons: points are typed.
  public var isTyped: Bool { choices.count > 8 }

  public func roundTitle(_ strings: Strings) -> String {
    opening.number == 1 ? title : title + strings.again(opening.number)
  }

  /// Whether a voter may cast these marks on a screen: their own unit is left out and nothing else, and nothing is
  /// void.
  public func accepts(_ marks: [Mark], of voter: Voter) -> Bool {
    guard sheet.fits(.marks(marks)) else { return false }
    let own = voter.ownUnit.flatMap { sheet.speakers.firstIndex(of: $0) }
    for (index, mark) in marks.enumerated() {
      let isOwn = index / sheet.marksPerSpeaker == own
      switch mark {
      case .choice, .blank: if isOwn { return false }
      case .own: if !isOwn { return false }
      case .void: return false
      }
    }
    return true
  }

  public func invites(_ voter: Voter, by channel: VotingChannel) -> Bool {
    opening.panels.contains(voter.panel) && opening.channels.contains(channel)
  }
}
