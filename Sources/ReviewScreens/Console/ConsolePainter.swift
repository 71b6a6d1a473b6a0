import ReviewCore

/// Draws the console frame after frame, and of each frame only the panes whose picture can have changed.
///
/// A pane's picture follows from its `Inputs`; where these are what they were, the cells still stand. The result is cell
/// for cell that of `render` (a test holds the two together), at a fraction of the work: a tick costs the clock and the
/// timer, a cursor key the list it moves in.
public struct ConsolePainter: Sendable {
  private var drawn: [Inputs] = []

  public init() {}

  /// `buffer` must be the one painted last time.
  public mutating func paint(_ model: ConsoleModel, into buffer: inout Buffer) {
    let inputs = ConsolePane.allCases.map { Inputs($0, model) }
    // What opens over the panes covers them, and uncovers them when it closes.
    let isCovered = !model.layers.isEmpty || model.isPreviewing || !model.size.isServed
    if isCovered || drawn.isEmpty || drawn[0].size != model.size || drawn[0].language != model.language {
      render(model, into: &buffer)
    } else {
      let layout = ConsoleLayout(size: model.size)
      for (index, pane) in ConsolePane.allCases.enumerated() where drawn[index] != inputs[index] {
        if let area = pane.area(layout) { buffer.fill(area, role: .text) }
        pane.draw(model, layout, into: &buffer)
      }
    }
    drawn = isCovered ? [] : inputs
  }

  // MARK: - Private

  /// All that a pane's picture can depend on; what it does not depend on stays nil.
  private struct Inputs: Equatable {
    let size: Size
    let language: Language
    /// The log's end as far as it concerns the pane: starting and stopping the clock leaves the lists as they are.
    let end: Int
    var second: Int64?
    var focus: ConsoleModel.Pane?
    var queueCursor: Identifier?
    var listCursor: Int?
    var recordScroll: Int?
    /// What Space would do to the row under the cursor; all that the footer shows of it.
    var spaceWord: Operation?
    var notice: ConsoleModel.Notice?
    var hasProjector: Bool?
    var phones: PhoneService?
    /// What the votes are drawn from beside the log, wherever they stand at this size.
    var box: BoxReading?
    var piles: [PaperPile]?

    init(_ pane: ConsolePane, _ model: ConsoleModel) {
      size = model.size
      language = model.language
      let second = model.now.wall / 1_000
      switch pane {
      case .title, .timer, .record, .footer, .projector, .preview: end = model.history.end
      case .queue, .header, .list, .votes, .notice: end = model.contentEnd
      }
      switch pane {
      case .title, .timer: self.second = second
      case .preview:
        self.second = second
        box = model.box
      case .projector:
        hasProjector = model.hasProjector
        phones = model.phones
      case .queue:
        queueCursor = model.queueCursor
        focus = model.focus
      case .header:
        queueCursor = model.queueCursor
        // The shares of what is being spoken of move with the clock.
        if model.session.topic != nil { self.second = second }
      case .list:
        queueCursor = model.queueCursor
        listCursor = model.listCursor
        focus = model.focus
      case .record:
        recordScroll = model.recordScroll
        focus = model.focus
      case .votes:
        queueCursor = model.queueCursor
        box = model.box
      case .notice: notice = model.shownNotice
      case .footer:
        queueCursor = model.queueCursor
        spaceWord = model.spaceRow?.operation
      }
      if pane == .votes || (pane == .list && model.showsVotesInList) || (pane == .record && model.voteLine != nil) {
        queueCursor = model.queueCursor
        box = model.box
        piles = model.piles
      }
    }
  }
}

/// The panes of the console, each with its place and its drawing.
enum ConsolePane: CaseIterable {
  case title, queue, header, list, record, timer, votes, projector, preview, notice, footer

  /// The cells it may draw in; nil where the layout has no room for it.
  func area(_ layout: ConsoleLayout) -> Rect? {
    switch self {
    case .title: layout.title
    case .queue: layout.queueHeading.joined(with: layout.queue)
    case .header: layout.header
    // One column to the left stands the mark of the row under the cursor.
    case .list: layout.listHeading.joined(with: layout.list).inset(left: -1)
    // Where it has no heading, the mark of the focus stands to the left.
    case .record: layout.record.map { layout.recordHeading?.joined(with: $0) ?? $0.inset(left: -1) }
    case .timer: layout.timer
    case .votes: layout.votes
    // The line itself is drawn anew under the words.
    case .projector: nil
    case .preview: layout.preview
    case .notice: layout.entry
    case .footer: layout.footer
    }
  }

  func draw(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
    switch self {
    case .title: renderTitle(model, layout, into: &buffer)
    case .queue: renderQueue(model, layout, into: &buffer)
    case .header: renderHeader(model, layout, into: &buffer)
    case .list where model.showsVotesInList:
      renderVotes(model, heading: layout.listHeading, layout.list, into: &buffer)
    case .list: renderList(model, layout, into: &buffer)
    case .record: renderRecord(model, layout, into: &buffer)
    case .timer: renderTimer(model, layout, into: &buffer)
    case .votes: renderVotes(model, layout, into: &buffer)
    case .projector:
      renderRule(layout, into: &buffer)
      renderProjectorBar(model, layout, into: &buffer)
    case .preview: renderPreview(model, layout, into: &buffer)
    case .notice: renderNotice(model, layout, into: &buffer)
    case .footer: renderFooter(model, layout, into: &buffer)
    }
  }
}

extension Rect {
  /// The smallest rectangle around both.
  fileprivate func joined(with other: Rect) -> Rect {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return Rect(x: left, y: top, width: max(right, other.right) - left, height: max(bottom, other.bottom) - top)
  }
}
