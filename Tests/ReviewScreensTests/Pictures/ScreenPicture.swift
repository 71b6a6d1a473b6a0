import ReviewScreens

/// A screen as an SVG picture: what a terminal would draw of these cells in this theme, as text that can be read in a diff.
struct ScreenPicture {
  private let buffer: Buffer
  private let theme: Theme
  private let title: String
  /// Pixels of a cell; the letters are so large that the usual faces of one width fill it.
  private let cellWidth = 9
  private let cellHeight = 18
  private let fontSize = 15

  init(_ buffer: Buffer, theme: Theme, title: String) {
    (self.buffer, self.theme, self.title) = (buffer, theme, title)
  }

  var svg: String {
    let (width, height) = (buffer.size.columns * cellWidth, buffer.size.rows * cellHeight)
    let rows = (0..<buffer.size.rows).flatMap { y in runs(in: y).flatMap { elements($0, y) } }
    let paper = color(theme.style(.text).background ?? .standard, otherwise: "#000000")
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
      font-family="'DejaVu Sans Mono','Noto Sans Mono CJK SC',monospace" font-size="\(fontSize)" xml:space="preserve">
      <title>\(escaped(title))</title>
      <rect width="\(width)" height="\(height)" fill="\(paper)"/>
      \(rows.joined(separator: "\n"))
      </svg>

      """
  }

  // MARK: - Private

  private enum Kind: Equatable {
    case narrow, wide
    /// Drawn as shapes, which join from cell to cell; letters of a font would leave gaps.
    case shape
  }

  /// Neighbouring cells of one role and kind.
  private struct Run {
    let role: Role
    let kind: Kind
    let x: Int
    var characters: [String]

    var columns: Int { characters.count * (kind == .wide ? 2 : 1) }
  }

  private func runs(in y: Int) -> [Run] {
    var runs: [Run] = []
    for x in 0..<buffer.size.columns {
      let cell = buffer[x, y]
      if cell.width == 0 { continue }
      let text = buffer.text(of: cell)
      let isShape = ScreenPicture.blocks[text] != nil || ScreenPicture.lines[text] != nil
      let kind: Kind = isShape ? .shape : cell.width == 2 ? .wide : .narrow
      if let last = runs.last, last.role == cell.role, last.kind == kind, last.x + last.columns == x {
        runs[runs.count - 1].characters.append(text)
      } else {
        runs.append(Run(role: cell.role, kind: kind, x: x, characters: [text]))
      }
    }
    return runs
  }

  private func elements(_ run: Run, _ y: Int) -> [String] {
    let style = theme.style(run.role)
    let paper = color(style.background ?? .standard, otherwise: "#000000")
    let ink = color(style.foreground, otherwise: "#D0D0D0")
    var elements: [String] = []
    if style.background != theme.style(.text).background {
      elements.append(rectangle(run.x, y, run.columns, paper))
    }
    if run.kind == .shape { return elements + shapes(run, y, ink) }
    // Blanks around it need no letters.
    let leading = run.characters.prefix { $0 == " " }.count
    let text = Array(run.characters.dropFirst(leading).reversed().drop { $0 == " " }.reversed())
    if text.isEmpty { return elements }
    let left = run.x + leading
    let weight = style.bold ? " font-weight=\"bold\"" : ""
    // Wide characters are set one by one: faces differ in how wide they draw them.
    let place =
      run.kind == .wide
      ? "x=\"" + text.indices.map { "\((left + $0 * 2) * cellWidth)" }.joined(separator: " ") + "\""
      : "x=\"\(left * cellWidth)\" textLength=\"\(text.count * cellWidth)\" lengthAdjust=\"spacingAndGlyphs\""
    elements.append(
      "<text \(place) y=\"\(y * cellHeight + 14)\" fill=\"\(ink)\"\(weight)>\(escaped(text.joined()))</text>")
    return elements
  }

  /// The same shape side by side is one.
  private func shapes(_ run: Run, _ y: Int, _ ink: String) -> [String] {
    var elements: [String] = []
    var start = 0
    while start < run.characters.count {
      let character = run.characters[start]
      let end = run.characters[start...].firstIndex { $0 != character } ?? run.characters.count
      let (left, top) = ((run.x + start) * cellWidth, y * cellHeight)
      let width = (end - start) * cellWidth
      if let part = ScreenPicture.blocks[character] {
        elements.append(
          "<rect x=\"\(left)\" y=\"\(top + part.top * cellHeight / 2)\" width=\"\(width)\" "
            + "height=\"\(part.halves * cellHeight / 2)\" fill=\"\(ink)\"/>")
      } else if let arms = ScreenPicture.lines[character] {
        elements.append(path(arms, left, top, width, ink))
      }
      start = end
    }
    return elements
  }

  private func path(_ arms: String, _ left: Int, _ top: Int, _ width: Int, _ ink: String) -> String {
    let (middle, center) = (left + cellWidth / 2, top + cellHeight / 2)
    var path = ""
    if arms.contains("-") { path += "M\(left) \(center)h\(width)" }
    if arms.contains("l") { path += "M\(left) \(center)H\(middle)" }
    if arms.contains("r") { path += "M\(middle) \(center)H\(left + width)" }
    if arms.contains("u") { path += "M\(middle) \(top)V\(center)" }
    if arms.contains("d") { path += "M\(middle) \(center)V\(top + cellHeight)" }
    return "<path d=\"\(path)\" stroke=\"\(ink)\"/>"
  }

  private func rectangle(_ x: Int, _ y: Int, _ columns: Int, _ fill: String) -> String {
    "<rect x=\"\(x * cellWidth)\" y=\"\(y * cellHeight)\" width=\"\(columns * cellWidth)\" height=\"\(cellHeight)\" "
      + "fill=\"\(fill)\"/>"
  }

  private func color(_ color: Color, otherwise standard: String) -> String {
    switch color {
    case .standard: return standard
    case .rgb(let red, let green, let blue):
      return "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// Which of the two halves of a cell a block fills, from the top.
  private static let blocks: [String: (top: Int, halves: Int)] = ["█": (0, 2), "▀": (0, 1), "▄": (1, 1)]

  /// Which ways a line goes from the middle: left, right, up, down; `-` from side to side.
  private static let lines = [
    "─": "-", "│": "ud", "┴": "-u", "┬": "-d", "├": "udr", "┤": "udl", "┼": "-ud", "└": "ur", "┘": "ul", "┌": "dr",
    "┐": "dl",
  ]
}
