import ReviewCore

/// The console's own state: cursors, focus, open dialogs. Never stored; the session is in `history`.
public struct ConsoleModel: Sendable {
  public enum Pane: Hashable, Sendable { case queue, list, record }

  public enum Overlay: Hashable, Sendable {
    case help(scroll: Int)
    case palette(Palette)
    case form(Form)
    /// Words for the form's field to choose from.
    case offers(Form, [String], selection: Int)
    case menu(speaker: Identifier, selection: Int)
    case confirm(CommandLine)
    case pile(PileScreen)
    /// All speakers with their results; the row the keys are on.
    case standings(selection: Int)
    case reader(Reader)
    case gaps(selection: Int)
  }

  /// What the program asks of its own accord: whether the time counts in which it was away while a clock ran.
  ///
  /// Laid over whatever is open, which is given back as it was, typing and all. It stays until an answer is recorded.
  public struct GapQuestion: Hashable, Sendable {
    public internal(set) var length: Milliseconds
    /// An answer is on its way to the log.
    var isAnswered = false
    /// Why the last answer was refused.
    var refusal: String?
  }

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
  public var language: Language
  public internal(set) var focus = Pane.list
  public internal(set) var queueCursor: Identifier?
  public internal(set) var listCursor = 0
  public internal(set) var recordScroll = 0
  public internal(set) var overlay: Overlay?
  /// What help was opened over; given back when it closes.
  var underHelp: Overlay?
  /// Above the overlay: keys go here first.
  public internal(set) var question: GapQuestion?
  public internal(set) var notice: Notice?
  /// Whether a projector runs on this machine.
  public internal(set) var hasProjector = false
  /// What the ballot box says of the open vote; nil while none is open on screens.
  public internal(set) var box: BoxReading?
  public internal(set) var phones = PhoneService.off
  /// What large letters in the preview are drawn with.
  public var font = GlyphFont.builtIn
  /// The hall's picture instead of the panes.
  public internal(set) var isPreviewing = false
  var drafts: [String: Form] = [:]
  /// Paper under count, on its screen or left for a while.
  public internal(set) var piles: [PaperPile] = []

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
