import ReviewCore

/// Draws the console frame after frame, and of each frame only the panes whose picture can have changed.
///
/// A pane's picture follows from its `Inputs`; where these are what they were, the cells still stand. The result is cell
/// for cell that of `render` (a test holds the two together), at a fraction of the work: a tick costs the clock and the
/// timer, a cursor key the list it moves in, and once a minute the queue tells anew when somebody is expected.
public struct ConsolePainter: Sendable {
  private var drawn: [Inputs] = []

  public init() {}

  /// `buffer` must be the one painted last time.
  public mutating func paint(_ model: ConsoleModel, into buffer: inout Buffer) {
    let inputs = ConsolePane.allCases.map { Inputs($0, model) }
    // What opens over the panes covers them, and uncovers them when it closes.
    let isCovered = !model.layers.isEmpty || model.isPreviewing || !model.isServed
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
    var minute: Int64?
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
    var piles: [BallotPile]?

    init(_ pane: ConsolePane, _ model: ConsoleModel) {
      size = model.size
      language = model.language
      let second = model.now.wall / 1_000
      end = pane.showsClockEvents ? model.history.end : model.contentEnd
      switch pane {
      case .title, .timer: self.second = second
      case .preview:
        self.second = second
        box = model.box
      case .projector:
        hasProjector = model.hasProjector
        phones = model.phones
      case .queue:
        minute = second / 60
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
      case .votes: break
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
