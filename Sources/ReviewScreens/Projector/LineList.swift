import ReviewCore

/// One line of a list on a scene.
struct SheetLine: Hashable, Sendable {
  /// `✓`
  var mark = ""
  /// Its number, aligned to the right.
  var number = ""
  var text: String
  /// Beside it, small.
  var tail = ""
  var role = Role.text
}

/// A list of at most five lines; longer ones turn their pages by the clock.
struct LineList: SceneBody {
  static let most = 5

  let lines: [SheetLine]
  private let marks: Int
  private let numbers: Int
  private let tails: Int

  init(_ lines: [SheetLine]) {
    self.lines = Array(lines.prefix(LineList.most))
    marks = LineList.widest(self.lines.map(\.mark), gap: 1)
    numbers = LineList.widest(self.lines.map(\.number), gap: 2)
    tails = LineList.widest(self.lines.map(\.tail), gap: 0)
  }

  var plainLines: [String] {
    lines.map { [$0.mark, $0.number, $0.text].filter { !$0.isEmpty }.joined(separator: " ") }
  }

  func leastRows(columns: Int) -> Int { lines.count }

  func rows(columns: Int, atMost rows: Int) -> Int {
    let heights = heights(columns: textWidth(columns), rows: rows)
    return heights.reduce(0, +) + step(heights, rows) * max(0, lines.count - 1)
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    let width = min(rect.width, naturalWidth)
    let area = Rect(x: rect.x + (rect.width - width) / 2, y: rect.y, width: width, height: rect.height)
    let room = textWidth(width)
    let heights = heights(columns: room, rows: rect.height)
    let step = step(heights, rect.height)
    var y = area.y
    for (line, height) in zip(lines, heights) where y + height <= rect.bottom {
      buffer.put(line.mark, x: area.x, y: y, role: .mark, limit: width)
      let x = area.x + marks + numbers
      if numbers > 0 { buffer.put(line.number, endingAt: x - 2, y: y, role: .dim) }
      for (offset, text) in Width.wrapped(line.text, to: room, rows: height).enumerated() {
        buffer.put(text, x: x, y: y + offset, role: line.role, limit: room)
      }
      if showsTails(width) { buffer.put(line.tail, x: area.right - tails, y: y, role: .dim) }
      y += height + step
    }
  }

  // MARK: - Private

  private static func widest(_ texts: [String], gap: Int) -> Int {
    let width = texts.reduce(0) { max($0, Width.of($1)) }
    return width == 0 ? 0 : width + gap
  }

  /// As wide as the longest line, so that what is short stands in the middle.
  private var naturalWidth: Int {
    let texts = LineList.widest(lines.map(\.text), gap: 0)
    return marks + numbers + texts + (tails == 0 ? 0 : tails + 4)
  }

  /// Where it would leave the text less than half the width it is left out.
  private func showsTails(_ columns: Int) -> Bool { tails > 0 && tails + 4 <= columns / 2 }

  private func textWidth(_ columns: Int) -> Int {
    max(2, min(columns, naturalWidth) - marks - numbers - (showsTails(columns) ? tails + 4 : 0))
  }

  /// Rows of each line: two where its text needs them and they are there.
  private func heights(columns: Int, rows: Int) -> [Int] {
    var spare = rows - lines.count
    return lines.map { line in
      guard spare > 0, Width.of(line.text) > columns else { return 1 }
      spare -= 1
      return 2
    }
  }

  /// Blank rows between lines.
  private func step(_ heights: [Int], _ rows: Int) -> Int {
    guard lines.count > 1 else { return 0 }
    return max(0, min(2, (rows - heights.reduce(0, +)) / (lines.count - 1)))
  }
}

/// The part of a list that is on, where it turns its pages by the clock.
struct Page<Element> {
  /// How long a page stays: five lines are read aloud in less.
  static var length: Milliseconds { .seconds(8) }

  let elements: [Element]
  /// From 1.
  let number: Int
  let count: Int

  /// All projectors show the same page at the same moment.
  init(_ all: [Element], at moment: Timestamp, size: Int = LineList.most) {
    count = max(1, (all.count + size - 1) / size)
    let turn = max(0, moment.wall / Page.length.rawValue)
    number = Int(turn % Int64(count)) + 1
    elements = Array(all.dropFirst((number - 1) * size).prefix(size))
  }
}
