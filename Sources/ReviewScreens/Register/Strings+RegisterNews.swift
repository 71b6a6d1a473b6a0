import ReviewCore
import ReviewRegister

// What was stored, in one line.

extension Strings {
  /// The last thing that happened, and to how many rows.
  public func summary(of events: [RegisterEvent]) -> String? {
    let told = events.compactMap { event -> (RowNumber, RowEvent)? in
      if case .row(let number, let event, _) = event { (number, event) } else { nil }
    }
    let rows = Set(told.map(\.0)).count
    // Where something happened beside the rows, it is what they came of.
    let head = events.map { headEvent($0) }.last { !$0.isEmpty }
    // How far the work has come follows from evidence and from a return; they are what was done.
    guard let last = told.last(where: { !$0.1.isProgress }) ?? told.last else { return head }
    let subject = rows == 1 ? last.0.rawValue : counted(rows, marked: 0)
    return subject + colon + (head ?? event(last.1))
  }

  /// `已撤销：2026-005：退回；按 Ctrl-R 恢复`: what an undo took back, so that nobody takes back a colleague's work unseen.
  public func takenBack(_ events: [RegisterEvent]) -> String {
    let what = summary(of: events) ?? ""
    return pick("已撤销：", "已撤銷：", "Taken back: ") + what + semicolon
      + pick(
        "\(way(to: RegisterOperation.redo)) 恢复", "\(way(to: RegisterOperation.redo)) 恢復",
        "\(way(to: RegisterOperation.redo)) to bring it back")
  }

  /// What another office took back. Nobody here brings that back by a key that was meant for something else.
  public func takenBackElsewhere(_ events: [RegisterEvent]) -> String {
    pick("另一处撤销了：", "另一處撤銷了：", "Another office took back: ") + (summary(of: events) ?? "")
  }

  public func broughtBackElsewhere(_ events: [RegisterEvent]) -> String {
    pick("另一处恢复了：", "另一處恢復了：", "Another office brought back: ") + (summary(of: events) ?? "")
  }

  public func broughtBack(_ events: [RegisterEvent]) -> String {
    pick("已恢复：", "已恢復：", "Brought back: ") + (summary(of: events) ?? "")
  }
}

extension RowEvent {
  fileprivate var isProgress: Bool { kind == .progressed }
}
