import ReviewCore

// The votes: a pane of their own, or on a narrow screen in place of the list while the hall votes.

extension ConsoleModel {
  /// At 80 columns there is no room for a pane of votes. While the hall votes nobody works on the list of problems, and
  /// who came back of whom was handed a ballot is what the secretary is asked.
  var showsVotesInList: Bool {
    isVoting && !session.plan.panels.isEmpty && ConsoleLayout(size: size).votes == nil
  }

  /// `待计票 乙街道党工委  A 52/60  B 31/31`: a vote that waits while the session goes on, in one line.
  var voteLine: String? {
    guard ConsoleLayout(size: size).votes == nil, !showsVotesInList, let round = roundInHand else { return nil }
    let panels = session.returns(of: round.with(box)).map {
      "\($0.panel) \(strings.figure($0.returned))/\(strings.figure($0.issued))"
    }
    let unit = session.name(of: round).unit ?? strings.pick("全体", "全體", "all")
    return ([strings.waiting(unit)] + panels).joined(separator: "  ")
  }
}

func renderVotes(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  guard let rect = layout.votes, rect.height > 3 else { return }
  renderVotes(
    model, heading: Rect(x: rect.x, y: rect.y, width: rect.width, height: 1), rect.inset(top: 1), into: &buffer)
}

func renderVotes(_ model: ConsoleModel, heading area: Rect, _ rect: Rect, into buffer: inout Buffer) {
  let strings = model.strings
  heading(
    strings.votes, tail: model.shownRound.map { strings.roundNumber($0.number) } ?? strings.notBegun, in: area,
    isFocused: model.showsVotesInList && model.focus == .list, into: &buffer)
  for (offset, line) in VoteLines(model, width: rect.width).fitting(rect.height).enumerated() {
    let y = rect.y + offset
    let x = line.tail.isEmpty ? rect.right + 1 : buffer.put(line.tail, endingAt: rect.right, y: y, role: .text)
    buffer.put(line.text, x: rect.x, y: y, role: line.role, limit: max(0, x - rect.x - 1))
  }
}
