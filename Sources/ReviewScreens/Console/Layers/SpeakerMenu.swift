import CommandTables
import ReviewCore

/// What can be done with a speaker of the queue. It closes with the choice.
struct SpeakerMenu: ConsoleLayer {
  let speaker: Identifier
  var selection = 0

  /// The table's queue rows that take a speaker.
  private func rows(_ console: ConsoleModel) -> [OperationRow<Operation>] {
    let phase = console.session.phase
    return Operation.table.rows.filter {
      $0.group == .queue && $0.about == .queuedSpeaker && $0.phases.contains(phase)
    }
  }

  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    let rows = rows(console)
    switch key.halfWidth {
    case .escape, .control("C"): return [.close]
    case .up, .down, .pageUp, .pageDown, .home, .end:
      selection = key.moved(selection, in: rows.count, height: rows.count)
    case .character(let character):
      if let digit = character.wholeNumberValue, rows.indices.contains(digit - 1) {
        return [.close, .start(rows[digit - 1], asking: true)]
      }
    case .enter:
      return rows.indices.contains(selection) ? [.close, .start(rows[selection], asking: true)] : [.close]
    case .control, .function, .tab, .backTab, .backspace, .delete, .left, .right: break
    }
    return []
  }

  func footer(_ console: ConsoleModel) -> String {
    console.strings.pick("数字或 Enter 选择  Esc 返回", "數字或 Enter 選擇  Esc 返回", "Digit or Enter: choose  Esc: back")
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let lines = rows(console).enumerated().map { index, row -> (String, Role) in
      let words = console.strings.operation(row.operation)
      return ("\(index + 1)  \(words.short)  \(words.summary)", index == selection ? .selection : .overlay)
    }
    let unit = console.session.record(speaker)?.speaker.unit ?? speaker
    Sheet(title: unit, lines: lines, hint: footer(console)).draw(console.size, into: &buffer)
    return nil
  }
}
