/// The panes of the console, each with its place and its drawing.
enum ConsolePane: CaseIterable {
  case title, queue, header, list, record, timer, votes, projector, preview, notice, footer

  /// Whether starting and stopping the clock can change it.
  var showsClockEvents: Bool {
    switch self {
    case .title, .queue, .timer, .record, .footer, .projector, .preview: true
    case .header, .list, .votes, .notice: false
    }
  }

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
