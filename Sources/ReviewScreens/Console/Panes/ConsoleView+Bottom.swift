import CommandTables
import ReviewCore

// The notice line, the footer and what help says.

func renderNotice(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  let rect = layout.entry
  if let notice = model.shownNotice {
    buffer.put(notice.text, x: rect.x + 1, y: rect.y, role: notice.isError ? .error : .notice, limit: rect.width - 2)
  } else {
    let hint = model.strings.pick(
      "直接输入文字即可记录", "直接輸入文字即可記錄", "Press \(model.strings.key(.note)) to take a note; Chinese text begins one by itself")
    buffer.put(hint, x: rect.x + 1, y: rect.y, role: .dim, limit: rect.width - 2)
  }
}

func renderFooter(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  model.keys(on: .footer)
    .draw(in: layout.footer, gap: layout.shape == .narrow ? 1 : 2, word: model.word, into: &buffer)
}

extension ConsoleModel {
  var helpSheet: HelpSheet {
    let marks = ProblemSource.allCases.map { "\(strings.sourceMark($0)) \(strings.source($0))" }
    let more =
      [HelpSheet.Line.heading(strings.pick("来源记号", "來源記號", "Source marks"))]
      + marks.map { HelpSheet.Line(keys: "", usage: $0, summary: "", role: .text) }
    return HelpSheet(Operation.table, strings, columns: size.columns, more: more) { $0.phases.contains(session.phase) }
  }
}

// MARK: - Private

extension ConsoleModel {
  /// What a row is called now: the same key calls a speaker or begins a part, begins a clock or lets it go on.
  func word(_ row: OperationRow<Operation>) -> String {
    if row.operation == .next, session.item?.part != .reports || session.nextSpeaker == nil {
      return isInLastPart
        ? strings.pick("结束本位", "結束本位", "End the turn") : strings.pick("下一环节", "下一環節", "Next part")
    }
    // Only a film's clock waits to be begun.
    if row.operation == .resume, session.phase == .film, session.timer?.elapsed(at: now) == .zero {
      return strings.operation(.report).short
    }
    return strings.operation(row.operation).short
  }

  /// Nothing of the agenda follows: what goes on ends the turn under way, and then the session is adjourned.
  private var isInLastPart: Bool { session.partIndex.map { $0 + 1 == session.plan.agenda.count } ?? false }

  /// The row Space stands for: everybody here, owned, or not owned after all.
  var spaceRow: OperationRow<Operation>? {
    guard case .problem(let number) = selectedRow else {
      return selectedRow == nil ? nil : Operation.attend.row
    }
    guard Operation.own.row.phases.contains(session.phase) else { return nil }
    return (session.problem(number)?.ownedAt == nil ? Operation.own : .disown).row
  }

  /// The keys of a line with what they would do now.
  func keys(on line: FooterPlace<Operation>.Line) -> KeyLine<Operation> {
    KeyLine(Operation.table, on: line) { key in
      // Enter opens what is under the cursor: only in the list is that a problem.
      if key == Key.enter.name, focus != .list { return nil }
      let row = key == Key.character(" ").name ? spaceRow : row(forKeyNamed: key)
      return row.flatMap { isShown($0) ? $0 : nil }
    }
  }

  /// A key that would be refused is not shown, nor one that is for another moment.
  private func isShown(_ row: OperationRow<Operation>) -> Bool {
    if row.about == .listedProblem {
      guard case .problem = selectedRow else { return false }
    }
    if let phases = row.footer?.phases, !phases.contains(session.phase) { return false }
    return row.footer?.occasion.map(isNow) ?? true && isPossible(row)
  }

  private func isNow(_ occasion: OperationOccasion) -> Bool {
    switch occasion {
    // While the hall votes the vote's key comes before whatever may not find room.
    case .voteDue: voteStep == .poll && isVoting
    case .ballotsNotIssued:
      session.openRound.map { round in
        round.opening.bags.contains { !$0.channel.isElectronic && round.issued[$0] == nil }
      } ?? false
    case .questionOpen:
      subject?.questions.contains { $0.outcome == nil || ($0.isOwed && session.adjournedAt != nil) } ?? false
    case .bankAtHand:
      subject.map { record in
        record.questions.allSatisfy { $0.outcome != nil } && !session.questionsLeft(for: record.speaker.id).isEmpty
      } ?? false
    case .followUpAtHand: subject.map { !session.followUps(of: $0.speaker.id).isEmpty } ?? false
    }
  }
}
