import ReviewCore

/// A stretch of a paper, to be read on the screen.
public enum Passage: Hashable, Sendable {
  /// The paper's title is level 0.
  case heading(level: Int, String)
  case paragraph(String)
  case item(String)
  /// Titles first; every row has a cell for every column.
  case table([[String]])
}

/// A paper on the whole screen: scrolled by the arrow keys, searched by typing.
///
/// There is no search mode: letters are looked for, Enter goes on to the next place, so that nobody has to know more
/// than that. In: passages and a width. Out: lines and the place of the search among them.
struct Reader: ConsoleLayer {
  struct Line: Hashable, Sendable {
    let text: String
    let role: Role
  }

  let matter: ReadingMatter
  let passages: [Passage]
  private(set) var lines: [Line]
  private(set) var scroll = 0
  private(set) var search = LineEditor()
  /// Lines that hold what is searched for.
  private(set) var hits: [Int] = []
  /// Index into `hits` of the one last gone to.
  private(set) var hit: Int?

  init(_ passages: [Passage], of matter: ReadingMatter, size: Size) {
    self.matter = matter
    self.passages = passages
    lines = passages.flatMap { Reader.lines(of: $0, columns: size.columns - 2) }
  }

  /// The same place in another text or at another size, as near as lines tell.
  func reset(_ passages: [Passage]? = nil, size: Size) -> Reader {
    var reader = Reader(passages ?? self.passages, of: matter, size: size)
    let isEnd = scroll > 0 && scroll >= maxScroll(size)
    reader.scroll = isEnd ? reader.maxScroll(size) : min(scroll, reader.maxScroll(size))
    reader.search = search
    reader.find()
    reader.hit = hit.flatMap { reader.hits.indices.contains($0) ? $0 : nil }
    return reader
  }

  static func height(_ size: Size) -> Int { size.rows - 2 }

  mutating func scroll(by step: Int, _ size: Size) { scroll = min(max(0, scroll + step), maxScroll(size)) }

  /// Looks for what is typed, from what is on the screen downwards.
  mutating func handleSearch(_ key: Key, _ size: Size) {
    let before = search.text
    guard search.handle(key), search.text != before else { return }
    find()
    hit = hits.isEmpty ? nil : hits.firstIndex { $0 >= scroll } ?? 0
    showHit(size)
  }

  mutating func clearSearch() {
    search = LineEditor()
    find()
    hit = nil
  }

  /// On to the next place, round the end.
  mutating func next(_ step: Int, _ size: Size) {
    guard !hits.isEmpty else { return }
    hit = ((hit ?? -step) + step + hits.count) % hits.count
    showHit(size)
  }

  /// Where in a line of text the search is found first, in columns.
  func marks(in text: String) -> [(column: Int, width: Int)] {
    let wanted = Array(search.text.lowercased())
    let characters = Array(text.lowercased())
    guard !wanted.isEmpty, characters.count == text.count else { return [] }
    var marks: [(Int, Int)] = []
    var index = 0
    while index + wanted.count <= characters.count {
      if Array(characters[index..<(index + wanted.count)]) == wanted {
        marks.append((Width.of(String(text.prefix(index))), Width.of(search.text)))
        index += wanted.count
      } else {
        index += 1
      }
    }
    return marks
  }

  // MARK: - Private

  private func maxScroll(_ size: Size) -> Int { max(0, lines.count - Reader.height(size)) }

  private mutating func find() {
    let wanted = search.text.lowercased()
    hits = wanted.isEmpty ? [] : lines.indices.filter { lines[$0].text.lowercased().contains(wanted) }
  }

  private mutating func showHit(_ size: Size) {
    guard let hit else { return }
    let line = hits[hit]
    if line < scroll || line >= scroll + Reader.height(size) { scroll = min(max(0, line - 3), maxScroll(size)) }
  }

  private static func lines(of passage: Passage, columns: Int) -> [Line] {
    let empty = Line(text: "", role: .text)
    switch passage {
    case .heading(let level, let text):
      return [empty] + Width.wrapped(text, to: columns).map { Line(text: $0, role: level < 2 ? .accent : .heading) }
    case .paragraph(let text): return Width.wrapped(text, to: columns).map { Line(text: $0, role: .text) }
    case .item(let text):
      return Width.wrapped(text, to: columns - 2).enumerated().map { index, line in
        Line(text: (index == 0 ? "· " : "  ") + line, role: .text)
      }
    case .table(let rows): return table(rows, columns) + [empty]
    }
  }

  /// Columns as wide as their widest cell; where they do not fit side by side, a row is told cell by cell.
  private static func table(_ rows: [[String]], _ columns: Int) -> [Line] {
    guard let titles = rows.first else { return [] }
    let widths = titles.indices.map { column in rows.map { Width.of($0[column]) }.max() ?? 0 }
    if widths.reduce(0, +) + 2 * (widths.count - 1) <= columns {
      return rows.enumerated().map { index, row in
        let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - Width.of($0)) }
        return Line(text: cells.joined(separator: "  "), role: index == 0 ? .dim : .text)
      }
    }
    return rows.dropFirst().flatMap { row in
      let text = zip(titles, row).filter { !$0.1.isEmpty }.map { "\($0) \($1)" }.joined(separator: "  ")
      return lines(of: .item(text), columns: columns)
    }
  }
}

// MARK: - Keys

extension Reader {
  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    let size = console.size
    let page = Reader.height(size) - 1
    switch key {
    case .escape, .control("C"):
      if search.text.isEmpty { return [.close] }
      clearSearch()
    case .up: scroll(by: -1, size)
    case .down: scroll(by: 1, size)
    case .pageUp: scroll(by: -page, size)
    case .pageDown: scroll(by: page, size)
    case .character(" ") where search.text.isEmpty: scroll(by: page, size)
    case .home: scroll(by: -lines.count, size)
    case .end: scroll(by: lines.count, size)
    case .enter, .tab: next(1, size)
    case .backTab: next(-1, size)
    case .character, .control, .backspace, .delete, .left, .right: handleSearch(key, size)
    case .function: break
    }
    return []
  }
}

// MARK: - Drawing

extension Reader {
  var cover: LayerCover { .screen }

  func footer(_ console: ConsoleModel) -> String {
    let strings = console.strings
    if search.text.isEmpty {
      return strings.pick(
        "直接输入文字即可查找  ↑↓ PgUp PgDn 翻看  Esc 返回", "直接輸入文字即可查找  ↑↓ PgUp PgDn 翻看  Esc 返回",
        "Type to search  Up/Down PgUp PgDn: read on  Esc: back")
    }
    if hits.isEmpty { return strings.pick("没有找到", "沒有找到", "not found") }
    return strings.pick(
      "\((hit ?? 0) + 1)/\(hits.count) 处  Enter 下一处  Esc 清除",
      "\((hit ?? 0) + 1)/\(hits.count) 處  Enter 下一處  Esc 清除",
      "\((hit ?? 0) + 1) of \(hits.count)  Enter: next  Esc: clear")
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let size = console.size
    let height = Reader.height(size)
    let shown = "\(min(lines.count, scroll + height))/\(lines.count)"
    console.drawTitle("\(matter.title(console))  \(shown)", into: &buffer)
    for (offset, line) in lines.dropFirst(scroll).prefix(height).enumerated() {
      buffer.put(line.text, x: 1, y: offset + 1, role: line.role, limit: size.columns - 2)
      for mark in marks(in: line.text) {
        buffer.paint(Rect(x: 1 + mark.column, y: offset + 1, width: mark.width, height: 1), role: .selection)
      }
    }
    return drawSearch(console, y: size.rows - 1, into: &buffer)
  }

  private func drawSearch(_ console: ConsoleModel, y: Int, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let width = buffer.size.columns
    if search.text.isEmpty {
      buffer.put(footer(console), x: 1, y: y, role: .dim, limit: width - 2)
      return nil
    }
    let end = buffer.put(footer(console), endingAt: width - 1, y: y, role: hits.isEmpty ? .error : .dim)
    let x = buffer.put(console.strings.pick("查找：", "查找：", "Search: "), x: 1, y: y, role: .accent)
    let window = search.window(columns: max(3, end - x - 2))
    buffer.put(window.text, x: x, y: y, role: .input)
    return (x + window.cursor, y)
  }
}
