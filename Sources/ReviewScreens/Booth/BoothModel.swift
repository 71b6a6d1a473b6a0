import ReviewCore

// The booth: a voting sheet on a spare terminal.
//
// One voter at a time comes with a slip's code, or because the secretary has freed the booth; fills in the sheet, reads
// it through, casts it, and leaves nothing behind. Invariant: what a voter has put down is in the model's page alone, and
// every way out of that page (cast, given up, timed out, vote closed) drops it; no key but the secretary's own sequence
// ends the booth. It must never acknowledge what the box has not.
// In: `BoothMessage`. Out: cells, `BoothEffect`.
// Read next: `BoothSheet` (marking), `BoothUpdate` (keys, time), `BoothView` (drawing).

/// What a booth is set up for.
public struct BoothSetting: Sendable {
  public let title: String
  public let panel: Panel
  /// Voters come without a slip, each freed by the secretary.
  public let waitsForRelease: Bool
  /// What the booth goes back to after each voter.
  public let language: Language
  /// Without a key for so long, a sheet is thrown away.
  public let idleAfter: Milliseconds
  public let font: GlyphFont

  public init(
    title: String, panel: Panel, waitsForRelease: Bool, language: Language, idleAfter: Milliseconds, font: GlyphFont
  ) {
    self.title = title
    self.panel = panel
    self.waitsForRelease = waitsForRelease
    self.language = language
    self.idleAfter = idleAfter
    self.font = font
  }
}

/// What the box says of this booth now.
public struct BoothAvailability: Hashable, Sendable {
  /// Of the vote that is open in booths for this panel; nil while there is none.
  public let paper: BallotPaper?
  /// Whom the booth is free for without a slip.
  public let released: Voter?

  public init(paper: BallotPaper?, released: Voter? = nil) {
    self.paper = paper
    self.released = released
  }

  public static let shut = BoothAvailability(paper: nil)
}

public struct BoothModel: Sendable {
  public let setting: BoothSetting
  public var size: Size
  public internal(set) var now: Timestamp
  /// This voter's.
  public internal(set) var language: Language
  var availability = BoothAvailability.shut
  var page = BoothPage.idle(IdlePage())
  var lastKey: Timestamp
  /// In a row, over all voters, until a right one.
  var wrongCodes = 0
  var lockedUntil: Timestamp?
  /// How much of the secretary's sequence has been pressed.
  var leaving = 0

  public init(_ setting: BoothSetting, now: Timestamp, size: Size) {
    self.setting = setting
    self.now = now
    self.size = size
    language = setting.language
    lastKey = now
  }

  public var strings: Strings { Strings(language) }

  /// Whether somebody's marks are on the screen.
  public var isInUse: Bool {
    switch page {
    case .sheet, .check: true
    case .idle, .outcome: false
    }
  }

  /// Whole seconds until a sheet is thrown away, while that is near enough to be said; nil otherwise.
  var secondsLeft: Int64? {
    guard isInUse else { return nil }
    let left = setting.idleAfter - now.since(lastKey)
    let warning = min(BoothModel.longestWarning, Milliseconds(setting.idleAfter.rawValue / 2))
    return left <= warning ? max(0, (left.rawValue + 999) / 1_000) : nil
  }

  /// Whole seconds until another code may be typed; nil where one may.
  var secondsLocked: Int64? {
    guard let lockedUntil, lockedUntil.since(now) > .zero else { return nil }
    return (lockedUntil.since(now).rawValue + 999) / 1_000
  }

  /// A second Enter right after the one that led to the second look is no press of the button.
  func canCast(_ sheet: BoothSheet) -> Bool { sheet.shownAt.map { now.since($0) >= Milliseconds(500) } ?? false }

  private static let longestWarning = Milliseconds.seconds(20)
  /// How long what became of a ballot stays, unless a key sends it away.
  static let outcomeIsShownFor = Milliseconds.seconds(12)
}

/// What is on.
enum BoothPage: Hashable, Sendable {
  case idle(IdlePage)
  case sheet(BoothSheet, SheetNotice? = nil)
  case check(BoothSheet, CheckCursor = .button, error: String? = nil)
  /// What became of it.
  case outcome(VoterMessage, isGood: Bool)
}

struct IdlePage: Hashable, Sendable {
  var typed = TypedCode()
  /// Why the last one was not let in.
  var notice: VoterMessage?
}

/// What the line under a sheet says beside the usual.
enum SheetNotice: Hashable, Sendable {
  /// A place has nothing in it.
  case chooseFirst
  /// Esc once more throws the sheet away.
  case givingUp
}

/// What is under the cursor of the page that is read through.
enum CheckCursor: Hashable, Sendable {
  /// Of `CheckList`.
  case row(Int)
  case button
}

public enum BoothMessage: Sendable {
  case key(Key)
  case paste(String)
  case tick(Timestamp)
  case resize(Size)
  /// The box was looked at.
  case availability(BoothAvailability)
  case admitted(Voter, BoothPass)
  case refused(CodeStatus)
  case cast(CastAnswer)
  /// The box could not be asked, or did not answer: the words say why.
  case failed(String)
}

public enum BoothEffect: Hashable, Sendable {
  /// What may the holder of this code do?
  case ask(VotingCode)
  /// A code and a token for whom the booth is free for.
  case admit(Voter)
  case cast(Submission)
  /// Nothing of what was shown may stay on the terminal.
  case forget
  case redraw
  case leave
}
