import ReviewCore

// The notice line, the footer and what help says.

func renderNotice(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  let rect = layout.entry
  if let notice = model.shownNotice {
    buffer.put(notice.text, x: rect.x + 1, y: rect.y, role: notice.isError ? .error : .notice, limit: rect.width - 2)
  } else {
    let hint = model.strings.pick(
      "直接输入文字即可记录", "直接輸入文字即可記錄", "Press n to take a note; Chinese text begins one by itself")
    buffer.put(hint, x: rect.x + 1, y: rect.y, role: .dim, limit: rect.width - 2)
  }
}

func renderFooter(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  let rect = layout.footer
  let gap = layout.shape == .narrow ? 1 : 2
  // The way to everything else is never dropped.
  let last = [Key.character(":"), .character("?")].compactMap { key in model.row(for: key).map { (key, $0) } }
  let first = model.footerEntries
  let word = model.word
  let width = { (entry: (Key, OperationRow)) in entry.0.name.count + 1 + Width.of(word(entry.1)) + gap }
  var room = rect.width - 1 - last.reduce(0) { $0 + width($1) }
  var x = rect.x + 1
  for entry in first.prefix(while: {
    room -= width($0); return room >= 0
  }) + last {
    x = buffer.put(entry.0.name, x: x, y: rect.y, role: .key) + 1
    x = buffer.put(word(entry.1), x: x, y: rect.y, role: .text) + gap
  }
}

/// A line of the help screen: keys, usage, what it does.
typealias HelpLine = (keys: String, usage: String, summary: String, role: Role)

extension ConsoleModel {
  /// The lines as they are shown, and where usage and summary begin. What is too long for its column goes on below:
  /// there is no end to the rows.
  var helpSheet: (lines: [HelpLine], usageX: Int, summaryX: Int) {
    let lines = helpLines
    let usageX = 13
    let summaryX = usageX + helpUsageWidth(lines.map { ($0.usage, $0.summary) }, room: size.columns - usageX) + 1
    let wrapped = lines.flatMap { line -> [HelpLine] in
      let usage = Width.wrapped(line.usage, to: line.summary.isEmpty ? size.columns - usageX : summaryX - usageX - 1)
      let summary = Width.wrapped(line.summary, to: size.columns - summaryX)
      return (0..<max(1, usage.count, summary.count)).map { row in
        (
          row == 0 ? line.keys : "", row < usage.count ? usage[row] : "", row < summary.count ? summary[row] : "",
          line.role
        )
      }
    }
    return (wrapped, usageX, summaryX)
  }

  private var helpLines: [HelpLine] {
    var lines: [HelpLine] = []
    for group in OperationGroup.allCases {
      lines.append((strings.group(group), "", "", .heading))
      for row in CommandTable.rows where row.group == group {
        let keys = row.keyNames.joined(separator: " ")
        let isNow = row.phases.contains(session.phase)
        lines.append((keys, row.usage, strings.operation(row.operation).summary, isNow ? .text : .dim))
      }
    }
    lines.append((strings.pick("来源记号", "來源記號", "Source marks"), "", "", .heading))
    let marks = ProblemSource.allCases.map { "\(strings.sourceMark($0)) \(strings.source($0))" }
    return lines + marks.map { ("", $0, "", .text) }
  }
}

/// As wide as the longest usage where the summaries still have their room, else what leaves both about as much.
private func helpUsageWidth(_ lines: [(usage: String, summary: String)], room: Int) -> Int {
  let both = lines.filter { !$0.summary.isEmpty }
  let usage = both.map { Width.of($0.usage) }.max() ?? 0
  let summary = both.map { Width.of($0.summary) }.max() ?? 0
  return min(usage, max(room - summary - 1, room * 2 / 5))
}

// MARK: - Private

extension ConsoleModel {
  /// What a row is called now: the same key calls a speaker or begins a part, begins a clock or lets it go on.
  func word(_ row: OperationRow) -> String {
    if row.operation == .next, session.item?.part != .reports || session.nextSpeaker == nil {
      return strings.pick("下一环节", "下一環節", "Next part")
    }
    // Only a film's clock waits to be begun.
    if row.operation == .resume, session.phase == .film, session.timer?.elapsed(at: now) == .zero {
      return strings.operation(.report).short
    }
    return strings.operation(row.operation).short
  }

  /// In the order in which a turn goes, then what else is at hand.
  fileprivate var footerKeys: [Key] {
    // What can still be done is filling in; taking back comes last.
    if session.phase == .adjourned {
      return [.control("W"), .enter, .control("S"), .character("m"), .character("u"), .character("q")]
    }
    let questions: [Key] = [.control("D"), .control("K"), .control("B")]
    // While the hall votes the vote's key comes before whatever may not find room.
    var vote: [Key] = []
    if let step = voteStep, step != .poll || isVoting { vote.append(.function(11)) }
    if let open = session.openRound,
      open.opening.bags.contains(where: { !$0.channel.isElectronic && open.issued[$0] == nil })
    {
      vote.append(.control("A"))
    }
    return [.function(2), .function(3)] + vote + (4...8).map { Key.function($0) } + questions
      + (session.phase == .pledges ? [.control("T")] : [])
      + [.character("u"), .character(" "), .control("X"), .control("N")]
  }

  /// The row Space stands for: everybody here, owned, or not owned after all.
  var spaceRow: OperationRow? {
    guard case .problem(let number) = selectedRow else {
      return selectedRow == nil ? nil : CommandTable.row(.attend)
    }
    guard CommandTable.row(.own).phases.contains(session.phase) else { return nil }
    return CommandTable.row(session.problem(number)?.ownedAt == nil ? .own : .disown)
  }

  /// What two keys would do stands once, under the key that the table names first.
  fileprivate var footerEntries: [(Key, OperationRow)] {
    let all = footerKeys.compactMap { key in footerRow(for: key).map { (key, $0) } }
    return all.filter { key, row in
      let place = { (name: String) in row.keys.firstIndex(of: name) ?? 0 }
      return !all.contains { $0.1.operation == row.operation && place($0.0.name) < place(key.name) }
    }
  }

  /// What the footer says of a key: nothing where it would be refused.
  fileprivate func footerRow(for key: Key) -> OperationRow? {
    if key == .character(" ") { return spaceRow }
    if key == .enter {
      guard case .problem = selectedRow else { return nil }
    }
    if [.control("D"), .control("K"), .control("B")].contains(key),
      subject?.questions.contains(where: { $0.outcome == nil }) != true
    {
      return nil
    }
    return row(for: key).flatMap { isPossible($0) ? $0 : nil }
  }
}
