import ReviewCore
import ReviewFindings

/// The console's own state: cursors, focus, what is open over the panes. Never stored; the session is in `history`.
public struct ConsoleModel: Sendable {
  public enum Pane: Hashable, Sendable { case queue, list, record }

  public struct Notice: Hashable, Sendable {
    public let text: String
    public let isError: Bool
    let at: Timestamp
    /// To be seen by somebody before it goes.
    var staysUntilKey = false
  }

  /// A row of the middle pane's list.
  public enum ListRow: Hashable, Sendable {
    case attendance(Identifier)
    case problem(String)
  }

  public internal(set) var history: History
  /// Where the log ended when something but the clock was last touched.
  var contentEnd: Int
  public internal(set) var now: Timestamp
  public internal(set) var size: Size
  /// The smallest size it is served at: less where whoever shows it keeps rows of the terminal for something else.
  public var least = Size.least
  public var language: Language
  /// Held for practice: nothing of it is kept when the console is left.
  public var isPractice = false
  public internal(set) var focus = Pane.list
  public internal(set) var queueCursor: Identifier?
  public internal(set) var listCursor = 0
  public internal(set) var recordScroll = 0
  /// What is open over the panes. While anything is, the keys go there.
  var layers = LayerStack()
  /// What closed when it was handed to the runtime, until the next key: given back, with what was typed, if that fails.
  var handedOver = LayerStack()
  public internal(set) var notice: Notice?
  /// Whether a projector runs on this machine.
  public internal(set) var hasProjector = false
  /// What the ballot box says of the open vote; nil while none is open on screens.
  public internal(set) var box: BoxReading?
  public internal(set) var phones = PhoneService.off
  /// What large letters in the preview are drawn with.
  public var font = GlyphFont.builtIn
  /// What was found in the plan when it was last looked for; nil until it is known.
  var findings: [ReviewFinding]?
  /// The hall's picture instead of the panes.
  public internal(set) var isPreviewing = false
  /// What was typed in the palette as it was last left.
  var lineLeft = ""
  /// Forms left half-way, by `Form.key`.
  var drafts: [String: Form] = [:]
  /// Paper under count, on its screen or left for a while.
  public internal(set) var piles: [BallotPile] = []
  /// Screens of piles that were left, with the digits that were not yet part of the count.
  var pilesAside: [BallotPile.Name: PileScreen] = [:]

  public init(history: History, now: Timestamp, size: Size, language: Language) {
    self.history = history
    contentEnd = history.end
    self.now = now
    self.size = size
    self.language = language
    queueCursor = history.session.turn?.speaker ?? history.session.queue.first
  }

  public var session: Session { history.session }
  public var strings: Strings { Strings(language) }
  var isServed: Bool { size.holds(least) }

  /// The speaker that lists and forms are about: whoever has the turn, else the one under the queue's cursor.
  public var subject: SpeakerRecord? {
    session.currentSpeaker ?? queueCursor.flatMap { session.record($0) }
  }

  /// What the middle pane lists in this phase.
  public var listRows: [ListRow] {
    // Nobody can see what a key would do to.
    if showsVotesInList { return [] }
    switch session.phase {
    case .prepared, .signIn:
      return session.plan.panels.map { .attendance($0.id) } + session.queue.map { .attendance($0) }
    case .film: return problems { $0.timeCode != nil || $0.source == .film || $0.source == .undercover }
    case .lastYear: return problems { $0.source == .lastYear }
    case .drawingLots, .betweenTurns, .called, .reporting, .questioning, .commentary, .appraisal, .jointCommentary,
      .jointAppraisal, .summary, .pledges, .otherPart, .recess, .adjourned:
      guard let subject else { return [] }
      return session.checklist(of: subject.speaker.id).map { .problem($0.number) }
    }
  }

  public var selectedRow: ListRow? {
    let rows = listRows
    return rows.indices.contains(listCursor) ? rows[listCursor] : rows.last
  }

  /// Seconds a notice stays.
  static let noticeLife = Milliseconds.seconds(12)

  var shownNotice: Notice? {
    notice.flatMap { $0.staysUntilKey || now.since($0.at) < ConsoleModel.noticeLife ? $0 : nil }
  }

  // MARK: - Private

  private func problems(_ wanted: (Problem) -> Bool) -> [ListRow] {
    session.problems.filter { $0.withdrawn == nil && wanted($0) }.map { .problem($0.number) }
  }
}
