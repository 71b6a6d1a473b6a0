/// Where ballots lie: those of one panel that came through one channel. Bags of a panel are added up under one gate.
public struct BallotBag: Hashable, Codable, Sendable {
  public let panel: Identifier
  public let channel: VotingChannel

  public init(panel: Identifier, channel: VotingChannel) {
    self.panel = panel
    self.channel = channel
  }
}

/// What is settled when a vote is opened, and never changes.
public struct RoundOpening: Hashable, Codable, Sendable {
  /// The round's place in the session, from 1; boxes, codes and pages name it by this.
  public let id: Int
  /// How many times those on the sheet have been rated by then, this vote included; where they differ, the highest.
  public let number: Int
  /// Who is on the sheet, in speaking order: one speaker, or all of them.
  public let speakers: [Identifier]
  public let panels: [Identifier]
  public let channels: [VotingChannel]
  /// Why the vote is held again; nil in round 1.
  public let reason: String?

  public init(
    id: Int, number: Int = 1, speakers: [Identifier], panels: [Identifier], channels: [VotingChannel],
    reason: String? = nil
  ) {
    self.id = id
    self.number = number
    self.speakers = speakers
    self.panels = panels
    self.channels = channels
    self.reason = reason
  }

  /// Whether ballots are cast on screens, and lie in the box until they are counted.
  public var isOnScreens: Bool { channels.contains(where: \.isElectronic) }

  /// Every bag ballots may lie in.
  public var bags: [BallotBag] {
    panels.flatMap { panel in channels.map { BallotBag(panel: panel, channel: $0) } }
  }
}

/// A vote: opened, closed, counted, published. It is never reset or overwritten; a vote that is held again is the next
/// round, with a reason, and the earlier one stays in the minutes.
public struct Round: Hashable, Sendable {
  public enum State: String, CaseIterable, Sendable {
    /// Ballots may be cast.
    case open
    /// None may be cast any more; counting goes on or is done.
    case closed
    /// Announced: from here on the count is a fact of the session.
    case published
    /// Counts for nothing.
    case voided
  }

  public let opening: RoundOpening
  public let openedAt: Timestamp
  /// The number of the vote: the highest of its speakers' own (`number(for:)`).
  public internal(set) var number: Int
  /// The panels' attendance as it was when the vote began. What the sign-in tables say later is about later; a
  /// correction is for this vote alone and says why.
  public internal(set) var attendance: [Identifier: Attendance] = [:]
  public internal(set) var presenceCorrections: [PresenceCorrection] = []
  public internal(set) var closedAt: Timestamp?
  public internal(set) var publishedAt: Timestamp?
  /// Why the round was declared void.
  public internal(set) var voided: String?
  /// Ballots handed out, by panel and channel; a bag without an entry is not known yet.
  public internal(set) var issued: [BallotBag: Int] = [:]
  /// What has been counted. A bag may be counted row by row.
  public internal(set) var counts: [BallotBag: SheetCount] = [:]
  /// First of two entries, waiting for the second.
  public internal(set) var firstEntries: [BallotBag: SheetCount] = [:]
  /// What the scrutineer decided about doubtful ballots.
  public internal(set) var doubts: [Doubt] = []
  /// Nobody opened it: a count was typed in, and the round is implied by it. The last panel's closes and publishes it.
  public let isByHand: Bool

  /// How many times each speaker had been rated by then, this vote included.
  var numbers: [Identifier: Int] = [:]

  public init(_ opening: RoundOpening, at: Timestamp, isByHand: Bool = false) {
    self.opening = opening
    self.isByHand = isByHand
    openedAt = at
    number = opening.number
  }

  public var id: Int { opening.id }

  /// How many times the speaker has been rated by then, this vote included.
  public func number(for speaker: Identifier) -> Int { numbers[speaker] ?? number }

  public var state: State {
    if voided != nil { return .voided }
    if publishedAt != nil { return .published }
    return closedAt == nil ? .open : .closed
  }
}

/// How many ballots of a bag came back, of how many that were handed out, while the round is open.
public struct Turnout: Hashable, Sendable {
  public let bag: BallotBag
  /// Nil while nobody has said how many were handed out.
  public let issued: Int?
  /// Nil for paper that has not been counted.
  public let returned: Int?

  public init(bag: BallotBag, issued: Int?, returned: Int?) {
    self.bag = bag
    self.issued = issued
    self.returned = returned
  }
}
