import ReviewCore

/// What was edited in the plan's file since the session began: as it is, as it would be, and whether it can be taken over.
/// Enter takes over all that can be, as one command that one undo takes back.
struct PlanChanges: ConsoleLayer {
  let edited: Plan
  /// The line at the top.
  var scroll = 0

  init(_ edited: Plan) { self.edited = edited }

  var cover: LayerCover { .screen }
  var showsNotices: Bool { true }

  private struct Line {
    let text: String
    let role: Role
    var indent = 3
    var mark = ""
  }

  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    let key = key.halfWidth
    if key == .enter {
      let steps = comparison(console).steps
      return steps.isEmpty
        ? [.say(console.strings.nothingToTakeOver, isError: true)] : [.effect(.takeOver(steps))]
    }
    if key.belongs(to: .help) { return [.push(Help())] }
    if key.leavesList { return [.close] }
    let height = console.size.rows - 3
    let count = lines(comparison(console), console).count
    scroll = key.moved(scroll, in: max(1, count - height + 1), height: height)
    return []
  }

  func footer(_ console: ConsoleModel) -> String { footer(comparison(console), console.strings) }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let (strings, size) = (console.strings, console.size)
    let comparison = comparison(console)
    let count = strings.differenceCount(comparison.differences.count)
    console.drawTitle(strings.operation(.changes).short + "  " + count, into: &buffer)
    for (offset, line) in lines(comparison, console).dropFirst(scroll).prefix(size.rows - 3).enumerated() {
      let y = offset + 1
      buffer.put(line.mark, x: 1, y: y, role: .key)
      buffer.put(line.text, x: line.indent, y: y, role: line.role, limit: size.columns - line.indent - 1)
    }
    console.drawFooter(footer(comparison, strings), into: &buffer)
    return nil
  }

  // MARK: - Private

  private func footer(_ comparison: PlanComparison, _ strings: Strings) -> String {
    let back = strings.pick("↑↓ 滚动  Esc 返回", "↑↓ 捲動  Esc 返回", "Up/Down scroll  Esc: back")
    if comparison.steps.isEmpty { return back }
    return strings.pick(
      "Enter 照改带 + 的各项，可一步撤销  ", "Enter 照改帶 + 的各項，可一步撤銷  ", "Enter: take over rows with +, one undo takes all back  ")
      + back
  }

  /// Held against the session as it is now: other consoles go on. It tries every change, so once a key or a picture.
  private func comparison(_ console: ConsoleModel) -> PlanComparison {
    PlanComparison(console.session, edited: edited, at: console.now)
  }

  private func lines(_ comparison: PlanComparison, _ console: ConsoleModel) -> [Line] {
    let (strings, room) = (console.strings, console.size.columns - 6)
    return comparison.differences.flatMap { difference -> [Line] in
      let isTaken = !difference.steps.isEmpty
      var lines = [Line(text: strings.subject(difference), role: .text, mark: isTaken ? "+" : "-")]
      let change = strings.change(difference, in: console.session.plan)
      lines += change.isEmpty ? [] : Width.wrapped(change, to: room).map { Line(text: $0, role: .text, indent: 5) }
      if !isTaken {
        lines += Width.wrapped(strings.fate(difference), to: room).map { Line(text: $0, role: .warning, indent: 5) }
      }
      return lines
    }
  }
}

extension Strings {
  fileprivate func differenceCount(_ count: Int) -> String {
    pick("与会议不同 \(count) 处", "與會議不同 \(count) 處", "\(count) unlike the session")
  }

  fileprivate var nothingToTakeOver: String {
    pick("没有能照改的", "沒有能照改的", "Nothing can be taken over")
  }
}
