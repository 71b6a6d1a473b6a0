import ReviewCore

/// The guide's strip: the last rows of the terminal. The console has all rows above it and is never covered.
public enum TutorStrip {
  /// A title, three rows of what to do and why, and what comes next.
  static let height = 5
  static let words = 3

  /// What is left to the console.
  public static func console(in size: Size) -> Size {
    Size(columns: size.columns, rows: max(1, size.rows - height))
  }

  /// The smallest console beside it, on the smallest terminal that is served.
  public static let leastConsole = console(in: Size.least)
}

/// Draws the guide below the picture of its console. Touches nothing but the strip.
public func render(_ tutor: TutorModel, strings: Strings, into buffer: inout Buffer) {
  let size = buffer.size
  guard size.isServed else { return }
  let strip = Rect(x: 0, y: size.rows - TutorStrip.height, width: size.columns, height: TutorStrip.height)
  buffer.fill(strip, role: .text)
  drawTitle(tutor, strings, in: strip, into: &buffer)
  for (offset, line) in tutor.lines(strings, columns: strip.width - 2).prefix(TutorStrip.words).enumerated() {
    buffer.put(line.0, x: 1, y: strip.y + 1 + offset, role: line.1)
  }
  drawNext(tutor, strings, y: strip.bottom - 1, into: &buffer)
}

// MARK: - Private

extension TutorModel {
  /// What to do, then why, in the width of the screen.
  func lines(_ strings: Strings, columns: Int) -> [(String, Role)] {
    let words = current.words(strings)
    return Width.wrapped(words.task, to: columns).map { ($0, .accent) }
      + Width.wrapped(words.why, to: columns).map { ($0, .text) }
  }
}

/// `教程 3/32  签到      Shift-F1 替我做 …`
private func drawTitle(_ tutor: TutorModel, _ strings: Strings, in strip: Rect, into buffer: inout Buffer) {
  buffer.fill(Rect(x: 0, y: strip.y, width: strip.width, height: 1), role: .title)
  let keys = TutorKey.allCases.map { "\($0.spoken) \(strings.word($0))" }.joined(separator: "  ")
  let right = buffer.put(keys, endingAt: strip.right - 1, y: strip.y, role: .title)
  let place = "\(strings.tutorTitle) \(tutor.step + 1)/\(TutorStep.all.count)"
  let title = "\(place)  \(tutor.current.words(strings).title)"
  buffer.put(title, x: 1, y: strip.y, role: .title, limit: max(0, right - 3))
}

/// What is said of the last key, and which keys lead on.
private func drawNext(_ tutor: TutorModel, _ strings: Strings, y: Int, into buffer: inout Buffer) {
  let (now, strokes) = (strings.tutorNow(isTyped: tutor.beginsWithWords), tutor.next(strings))
  var x = 1
  if let answer = tutor.isMissed ? .missed : tutor.answer {
    // What comes next is not cut for it.
    let room = buffer.size.columns - Width.of(now) - Width.of(strokes) - 5
    let role: Role = answer.isPraise ? .done : .warning
    x = buffer.put(strings.tutorAnswer(answer), x: x, y: y, role: role, limit: max(0, room)) + 2
  }
  x = buffer.put(now, x: x, y: y, role: .dim) + 1
  buffer.put(strokes, x: x, y: y, role: .key, limit: max(0, buffer.size.columns - x - 1))
}

extension Strings {
  fileprivate var tutorTitle: String { pick("教程", "教程", "Tutor") }

  fileprivate func tutorNow(isTyped: Bool) -> String {
    isTyped ? pick("接着打", "接著打", "Now type") : pick("接着按", "接著按", "Now press")
  }

  fileprivate func word(_ key: TutorKey) -> String {
    switch key {
    case .show: pick("替我做", "替我做", "show me")
    case .again: pick("重来这一步", "重來這一步", "again")
    case .leave: pick("离开", "離開", "leave")
    }
  }
}
