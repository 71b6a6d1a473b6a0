import ReviewCore
import ReviewRegister

/// The register's screen: what is shown, where the cursors are, what is open over it. Never stored.
///
/// It holds the part of the register that is seen and no more. What it lacks it says (`wants`), and whoever runs it answers
/// before the next picture; between two answers it shows what it has.
public struct RegisterModel: Sendable {
  public enum View: Sendable { case list, due, units, urging }

  /// Who takes letters and arrows.
  public enum Focus: Sendable { case list, search, detail, calendar }

  /// A line of a list, wherever it stands: a row, in the calendar with what is due of it.
  struct Anchor: Equatable, Sendable {
    let number: RowNumber
    let matter: DueMatter?
  }

  struct Notice: Hashable, Sendable {
    let text: String
    let isError: Bool
    let at: Timestamp
  }

  public internal(set) var head: RegisterHead
  /// Where the log ends; answers that are older are asked for anew.
  public internal(set) var position: Int
  public internal(set) var now: Timestamp
  public internal(set) var size: Size
  public var language: Language
  /// How a session stands that runs below; nil where none does.
  public internal(set) var glance: SessionGlance?
  /// What the list was narrowed by when it was opened: Esc leads back to it, and from there to where one came from.
  let home: RowFilter
  public internal(set) var view = View.list {
    // Only what is due has a month beside it.
    didSet { if focus == .calendar, view != .due { focus = .list } }
  }
  public internal(set) var focus = Focus.list
  var search = RowSearch()
  var readings = SearchReadings([], in: nil)
  var order = RowQuery.Order.number
  /// Nil until it is known where something is due: then the first span that has something is shown.
  var due: DueChoice?
  /// The day under the cursor of the calendar's month.
  var calendarDay: CivilDate
  /// That is urged for.
  var month: Month
  /// Rows that commands are about, with how far the closing of each had come when it was marked.
  var marks: [RowNumber: Closing] = [:]
  /// Of those that are to be urged, the ones that are left out.
  var spared: Set<RowNumber> = []
  var places: [View: ListPlace] = [:]
  var detailScroll = 0
  /// After news the cursor goes there, if it is still among what is loaded.
  var anchor: Anchor?
  /// The row to which the cursor goes once it is known where in the list it stands.
  var sought: RowNumber?

  var page: Answered<RowPage>?
  var dues: Answered<DuePage>?
  var calendar: Answered<DueCalendar>?
  /// The rows with their threads: of the line under the cursor, and of those a step from it.
  var threads: [RowNumber: KnownRow] = [:]
  var names: Answered<RegisterNames>?
  /// Where the log ended when other names may last have come up: those that were asked for since still hold.
  var namesEnd: Int
  var figures: Answered<RegisterFigures>?
  /// Units with the lowest completion first; those alike by name.
  var unitNames: [String] = []
  var urging: Answered<UrgingList>?

  var layers = RegisterLayers()
  var notice: Notice?
  /// Forms left half-way, by their key.
  var drafts: [String: RegisterForm] = [:]

  /// `unit`: whose rows are shown to begin with. `glance`: of the session below, to which Esc returns.
  public init(
    head: RegisterHead, position: Int, now: Timestamp, size: Size, language: Language, unit: String? = nil,
    glance: SessionGlance? = nil
  ) {
    self.head = head
    self.position = position
    self.now = now
    self.size = size
    self.language = language
    self.glance = glance
    namesEnd = position
    var chips = RowFilter()
    chips.unit = unit
    home = chips
    search.chips = chips
    month = Month(of: now.date)
    calendarDay = now.date
  }

  public var strings: Strings { Strings(language) }
  var settings: RegisterSettings { head.settings }
  var today: CivilDate { now.date }
  var layout: RegisterLayout { RegisterLayout(size: size, view: view) }

  /// Seconds a notice stays.
  private static let noticeLife = Milliseconds.seconds(12)

  var shownNotice: Notice? { notice.flatMap { now.since($0.at) < RegisterModel.noticeLife ? $0 : nil } }

  /// Whether something is said that will go by itself.
  public var hasNotice: Bool { shownNotice != nil }

  /// Whether nothing is left to step back from: the list as it was opened.
  var isAtHome: Bool {
    view == .list && focus == .list && search.editor.text.isEmpty && marks.isEmpty
      && [home, RowFilter()].contains(search.chips)
  }

  mutating func say(_ text: String, isError: Bool = false) { notice = Notice(text: text, isError: isError, at: now) }
}

// MARK: - What is under the cursor

extension RegisterModel {
  var place: ListPlace {
    get { places[view] ?? ListPlace() }
    set { places[view] = newValue }
  }

  /// Lines of the list that is shown.
  var count: Int {
    switch view {
    case .list: page?.value?.total ?? 0
    case .due: dues?.value?.total ?? 0
    case .units: unitNames.count
    case .urging: urging?.value?.lines.count ?? 0
    }
  }

  /// The row of a line; nil where it is not loaded, or the line is about none.
  func line(at index: Int) -> RowLine? { view == .due ? dueLine(at: index)?.row : rows[index] }

  /// What is due there, in the calendar; nil where it is not loaded.
  func dueLine(at index: Int) -> DueLine? { matters[index] }

  func anchor(at index: Int) -> Anchor? {
    line(at: index).map { Anchor(number: $0.number, matter: dueLine(at: index)?.due.matter) }
  }

  /// The rows that are seen at once, as far as they are loaded.
  var seenLines: [RowLine] {
    let seen = place.top..<place.top + layout.list.height
    return view == .due ? matters.within(seen).compactMap(\.row) : Array(rows.within(seen))
  }

  /// What is loaded of the list that is shown: rows, or what is due.
  var loadedLines: (rows: LoadedLines<RowLine>, dues: LoadedLines<DueLine>) { (rows, matters) }

  private var rows: LoadedLines<RowLine> {
    switch view {
    case .list:
      guard let page, case .page(let query) = page.ask else { return LoadedLines() }
      return LoadedLines(page.value?.lines, from: query.offset)
    case .urging: return LoadedLines(urging?.value?.lines)
    case .due, .units: return LoadedLines()
    }
  }

  private var matters: LoadedLines<DueLine> {
    guard view == .due, let dues, case .dues(let query) = dues.ask else { return LoadedLines() }
    return LoadedLines(dues.value?.lines, from: query.offset)
  }

  /// How many matters a question about the rows that are searched for has for an answer; nil where it is not known yet.
  func dueCount(_ query: (RowQuery) -> DueQuery) -> Int? { calendar?.value?.count(query(RowQuery(on: today))) }

  var currentLine: RowLine? { line(at: place.cursor) }

  /// What is known of the row under the cursor.
  var row: Answered<RegisterRow>? { currentLine.flatMap { threads[$0.number]?.answer } }

  /// The row that the detail shows, once it is loaded.
  var currentRow: RegisterRow? { row?.value }

  /// The rows under the cursor after the next step, as far as their lines are loaded.
  var rowsNextToCursor: [RowNumber] { [1, -1].compactMap { line(at: place.cursor + $0)?.number } }

  /// The rows a command is about: those that are marked, else the one under the cursor.
  var rowsAtHand: [RowNumber] { marks.isEmpty ? currentLine.map { [$0.number] } ?? [] : marks.keys.sorted() }

  /// How far the closing of the rows at hand has come; nil where there is none.
  var phase: Closing? { marks.min { $0.key < $1.key }?.value ?? currentLine?.closing }

  /// In a list, what commands are about; in a month's urging, all that are not left out.
  func isMarked(_ number: RowNumber) -> Bool {
    view == .urging ? !spared.contains(number) : marks[number] != nil
  }

  /// The rows that would be urged.
  var toUrge: [RowNumber] { (urging?.value?.lines.map(\.number) ?? []).filter { !spared.contains($0) } }
}
