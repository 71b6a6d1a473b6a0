import ReviewCore
import ReviewRegister

/// The register's screen: what is shown, where the cursors are, what is open over it. Never stored.
///
/// It holds the part of the register that is seen and no more. What it lacks it says (`wants`), and whoever runs it answers
/// before the next picture; between two answers it shows what it has.
public struct RegisterModel: Sendable {
  public enum View: Sendable { case list, due, units, urging }

  /// Who takes letters and arrows.
  public enum Focus: Sendable { case list, search, detail }

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
  public internal(set) var view = View.list
  public internal(set) var focus = Focus.list
  var search = RowSearch()
  var readings = SearchReadings([], in: nil)
  var order = RowQuery.Order.number
  var span = DueSpan.overdue
  var month: Month
  /// Rows that commands are about, with how far the closing of each had come when it was marked.
  var marks: [RowNumber: Closing] = [:]
  /// Of those that are to be urged, the ones that are left out.
  var spared: Set<RowNumber> = []
  var places: [View: ListPlace] = [:]
  var detailScroll = 0
  /// After news the cursor goes to this row, if it is still among those that are loaded.
  var anchor: RowNumber?

  var page: Answered<RowPage>?
  var row: Answered<RegisterRow>?
  var names: Answered<RegisterNames>?
  var figures: Answered<RegisterFigures>?
  var urging: Answered<UrgingList>?

  var layers = RegisterLayers()
  var notice: Notice?
  /// Forms left half-way, by their key.
  var drafts: [String: RegisterForm] = [:]

  public init(head: RegisterHead, position: Int, now: Timestamp, size: Size, language: Language) {
    self.head = head
    self.position = position
    self.now = now
    self.size = size
    self.language = language
    month = Month(of: now.date)
  }

  public var strings: Strings { Strings(language) }
  var settings: RegisterSettings { head.settings }
  var today: CivilDate { now.date }
  var layout: RegisterLayout { RegisterLayout(size: size) }

  /// Seconds a notice stays.
  private static let noticeLife = Milliseconds.seconds(12)

  var shownNotice: Notice? { notice.flatMap { now.since($0.at) < RegisterModel.noticeLife ? $0 : nil } }

  /// Whether something is said that will go by itself.
  public var hasNotice: Bool { shownNotice != nil }

  mutating func say(_ text: String, isError: Bool = false) { notice = Notice(text: text, isError: isError, at: now) }
}

// MARK: - What is under the cursor

extension RegisterModel {
  var place: ListPlace {
    get { places[view] ?? ListPlace() }
    set { places[view] = newValue }
  }

  /// Rows of the list that is shown.
  var count: Int {
    switch view {
    case .list, .due: page?.value?.total ?? 0
    case .units: unitNames.count
    case .urging: urging?.value?.lines.count ?? 0
    }
  }

  /// A line of the list; nil where it is not loaded, or the list is not one of rows.
  func line(at index: Int) -> RowLine? {
    switch view {
    case .list, .due:
      guard let page, case .page(let query) = page.ask, let lines = page.value?.lines else { return nil }
      return lines.indices.contains(index - query.offset) ? lines[index - query.offset] : nil
    case .urging:
      guard let lines = urging?.value?.lines else { return nil }
      return lines.indices.contains(index) ? lines[index] : nil
    case .units: return nil
    }
  }

  var currentLine: RowLine? { line(at: place.cursor) }

  /// The row that the detail shows, once it is loaded.
  var currentRow: RegisterRow? { row?.value?.number == currentLine?.number ? row?.value : nil }

  /// Units with the lowest completion first; those alike by name.
  var unitNames: [String] {
    guard let units = figures?.value?.byUnit else { return [] }
    return units.sorted { ($0.value.completion, $0.key) < ($1.value.completion, $1.key) }.map(\.key)
  }

  /// The rows a command is about: those that are marked, else the one under the cursor.
  var rowsAtHand: [RowNumber] { marks.isEmpty ? currentLine.map { [$0.number] } ?? [] : marks.keys.sorted() }

  /// How far the closing of the rows at hand has come; nil where there is none.
  var phase: Closing? { marks.min { $0.key < $1.key }?.value ?? currentLine?.closing }

  /// The rows that would be urged.
  var toUrge: [RowNumber] { (urging?.value?.lines.map(\.number) ?? []).filter { !spared.contains($0) } }
}
