import CommandTables
import ReviewCore

/// One friendly line on what a key has done that the step does not wait for. None is said of words being typed.
enum TutorAnswer: Hashable, Sendable {
  /// The step of this place is done.
  case passed(Int)
  /// The guide pressed these.
  case shown(String)
  /// Something else was recorded.
  case recorded
  /// Something else was opened.
  case opened
  /// The console has said why not.
  case refused
  /// Nothing came of it.
  case useless(String)
  /// The evening has gone on past what the step is about.
  case missed

  /// Nil where there is nothing to say: a cursor was moved, a letter typed.
  init?(to key: Key, from before: ConsoleTrace, to after: ConsoleTrace, on console: ConsoleModel) {
    if after.end > before.end {
      self = .recorded
    } else if after.layers > before.layers {
      // The palette leads everywhere.
      if console.layers.top is Palette { return nil }
      self = .opened
    } else if after.notice?.isError == true, after.notice != before.notice {
      self = .refused
    } else if after == before, after.layers == 0, !key.isStep, !key.belongs(to: .suspend) {
      self = .useless(KeyName.spoken(key.name))
    } else {
      return nil
    }
  }

  var isPraise: Bool {
    switch self {
    case .passed, .shown: true
    case .recorded, .opened, .refused, .useless, .missed: false
    }
  }
}

/// What of a console tells whether a key has done anything.
struct ConsoleTrace: Hashable, Sendable {
  let end: Int
  let layers: Int
  let notice: ConsoleModel.Notice?
  private let focus: ConsoleModel.Pane
  private let cursors: [Int]
  private let queueCursor: Identifier?
  private let isPreviewing: Bool

  init(_ console: ConsoleModel) {
    end = console.history.end
    layers = console.layers.layers.count
    notice = console.notice
    focus = console.focus
    cursors = [console.listCursor, console.recordScroll]
    queueCursor = console.queueCursor
    isPreviewing = console.isPreviewing
  }
}

extension Strings {
  func tutorAnswer(_ answer: TutorAnswer) -> String {
    let (undo, again) = (pressed(.undo), TutorKey.again.spoken)
    switch answer {
    case .passed(let step):
      return "✓ " + TutorStep.all[step].words(self).title
    case .shown(let strokes):
      return pick("替你按了 \(strokes)", "替你按了 \(strokes)", "Pressed for you: \(strokes)")
    case .recorded:
      return pick(
        "这也记下了，不要紧：\(undo) 撤销，或 \(again) 重来。", "這也記下了，不要緊：\(undo) 撤銷，或 \(again) 重來。",
        "That was recorded too, no harm: \(undo) undoes it, \(again) begins the step again.")
    case .opened:
      return pick("这是别的，看完按 Esc 就回来。", "這是別的，看完按 Esc 就回來。", "That is something else; Esc comes back from it.")
    case .refused:
      return pick("没有成，原因在上面；什么都没丢。", "沒有成，原因在上面；什麼都沒丟。", "Refused, the reason stands above; nothing is lost.")
    case .missed:
      return pick("这一步的时候已经过了。", "這一步的時候已經過了。", "The moment for this has gone by.")
    case .useless(let key):
      return pick("\(key) 此刻没有用处。", "\(key) 此刻沒有用處。", "\(key) does nothing now.")
    }
  }
}
