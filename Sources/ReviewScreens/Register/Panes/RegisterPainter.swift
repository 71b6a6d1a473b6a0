import ReviewRegister

/// Draws the register's screen frame after frame, and of each frame only what can have changed: the panes whose picture
/// follows from other values than before, and of a list the lines that came into sight or are another than before.
///
/// The result is cell for cell that of `render`; a test holds the two together.
public struct RegisterPainter: Sendable {
  private var drawn: Frame?

  public init() {}

  /// `buffer` must be the one painted last time.
  public mutating func paint(_ model: RegisterModel, into buffer: inout Buffer) {
    // What opens over the panes covers them, and uncovers them when it closes.
    let frame = model.layers.isEmpty && model.size.isServed ? Frame(model) : nil
    defer { drawn = frame }
    guard let frame, let drawn, frame.setting == drawn.setting else { return render(model, into: &buffer) }
    for (pane, inputs) in frame.panes where drawn.panes[pane] != inputs {
      if let lines = inputs.lines, let before = drawn.panes[pane]?.lines, lines.columnWidths == before.columnWidths {
        RowList(model).redraw(lines, after: before, into: &buffer)
      } else {
        if pane == frame.editor { buffer.cursor = nil }
        if let area = pane.area(model.layout) { buffer.fill(area, role: .text) }
        pane.draw(model, into: &buffer)
      }
    }
  }
}

// MARK: - Private

/// All that one picture follows from.
private struct Frame {
  /// Where any of these is another, everything is drawn anew.
  struct Setting: Equatable {
    let size: Size
    let language: Language
    let view: RegisterModel.View
    let day: CivilDate
    let position: Int
  }

  let setting: Setting
  let panes: [RegisterPane: Inputs]
  /// The pane that has the search line, and with it the terminal's cursor while somebody types there.
  let editor: RegisterPane

  init(_ model: RegisterModel) {
    setting = Setting(
      size: model.size, language: model.language, view: model.view, day: model.today, position: model.position)
    panes = Dictionary(uniqueKeysWithValues: RegisterPane.allCases.map { ($0, Inputs($0, model)) })
    editor = model.view == .due ? .notice : .top
  }
}

/// All that a pane's picture can depend on beside the setting; what it does not depend on stays nil.
private struct Inputs: Equatable {
  /// Of an answer: what was asked, when, and whether there was one.
  struct Stamp: Equatable {
    let ask: RegisterAsk
    let position: Int
    let isAnswered: Bool

    init?<Value>(_ answer: Answered<Value>?) {
      guard let answer else { return nil }
      (ask, position, isAnswered) = (answer.ask, answer.position, answer.value != nil)
    }
  }

  private var minute: Int64?
  private var glance: SessionGlance?
  private var focus: RegisterModel.Focus?
  private var search: RowSearch?
  private var due: DueChoice?
  private var month: Month?
  private var day: CivilDate?
  private var marks: Set<RowNumber>?
  private var spared: Set<RowNumber>?
  private var count: Int?
  private var top: Int?
  private var cursor: Int?
  /// Of a list that has any, beside which it follows from nothing else.
  private(set) var lines: ShownLines?
  private var entry: DetailLine?
  private var phase: Closing?
  private var page: Stamp?
  private var answer: Stamp?
  private var names: Stamp?

  init(_ pane: RegisterPane, _ model: RegisterModel) {
    switch pane {
    case .title:
      minute = model.now.wall / 60_000
      glance = model.glance
    case .top:
      takeList(model)
      due = model.due
      month = model.month
      if model.view == .list { takeSearch(model) }
    case .list:
      if model.view != .units, model.count > 0 {
        lines = RowList(model).shown
      } else {
        takeList(model)
        top = model.place.top
        cursor = model.place.cursor
      }
    case .calendar:
      due = model.due
      day = model.calendarDay
      answer = Stamp(model.calendar)
      focus = model.focus == .calendar ? .calendar : .list
    case .detail:
      answer = model.view == .units ? Stamp(model.figures) : Stamp(model.row)
      top = model.detailScroll
      cursor = model.currentRow == nil ? nil : 0
      focus = model.focus == .detail ? .detail : .list
    case .notice:
      entry = model.entry
      if FilterLine.takesEntry(model) { takeSearch(model) }
    case .footer: phase = model.phase
    }
  }

  // MARK: - Private

  private mutating func takeList(_ model: RegisterModel) {
    count = model.count
    marks = Set(model.marks.keys)
    spared = model.spared
    switch model.view {
    case .list: (page, names) = (Stamp(model.page), Stamp(model.names))
    case .due: (page, answer) = (Stamp(model.dues), Stamp(model.calendar))
    case .units: answer = Stamp(model.figures)
    case .urging: answer = Stamp(model.urging)
    }
  }

  private mutating func takeSearch(_ model: RegisterModel) {
    search = model.search
    focus = model.focus == .search ? .search : .list
  }
}
