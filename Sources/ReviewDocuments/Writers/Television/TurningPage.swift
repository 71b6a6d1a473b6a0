import ReviewCore

/// What a television shows at one moment: a heading and as many lines as a screen of sixteen to nine holds in large type.
struct TurningPage: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    /// Lines of one paragraph, as they are broken.
    case lines([String])
    /// A small table, each row a line.
    case table(Table)
    /// What a row of a larger table says, each cell behind its column's title.
    case record([[String]])
  }

  var heading: String?
  var parts: [Part] = []

  /// In half-width letters, and in lines below the heading: what the style sheet leaves room for.
  static let width = 56
  static let height = 9

  /// How long it stays, in seconds: time to look up, and then five Chinese characters a second.
  var seconds: Int { 5 + letters / 10 }

  // MARK: - Private

  private var letters: Int {
    parts.reduce(heading.map { PrintWidth.of($0) } ?? 0) { $0 + $1.letters }
  }
}

extension TurningPage.Part {
  /// How many lines it takes, with the gap behind a record.
  var height: Int {
    switch self {
    case .lines(let lines): lines.count
    case .table(let table): table.rows.count + 1
    case .record(let cells): cells.reduce(1) { $0 + $1.count }
    }
  }

  fileprivate var letters: Int {
    switch self {
    case .lines(let lines): lines.reduce(0) { $0 + PrintWidth.of($1) }
    case .table(let table): table.rows.joined().reduce(0) { $0 + PrintWidth.of($1) }
    case .record(let cells): cells.joined().reduce(0) { $0 + PrintWidth.of($1) }
    }
  }

  /// In pieces that each fit a page.
  fileprivate var pieces: [TurningPage.Part] {
    let room = TurningPage.height
    switch self {
    case .lines(let lines): return lines.chunks(of: room).map(TurningPage.Part.lines)
    case .table(let table):
      return table.rows.chunks(of: room - 1).map { rows in
        .table(Table(columns: table.columns, rows: rows))
      }
    case .record(let cells):
      if height <= room { return [self] }
      return Array(cells.joined()).chunks(of: room).map(TurningPage.Part.lines)
    }
  }
}

/// A document cut into the pages of a television.
struct TurningPages: Sendable {
  private(set) var pages: [TurningPage] = []
  private let s: Strings

  init(_ document: Document) {
    s = Strings(document.metadata.language)
    for block in document.blocks + document.annexes.flatMap(\.blocks) { add(block) }
    pages.removeAll { $0.parts.isEmpty }
  }

  // MARK: - Private

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(_, let text): pages.append(TurningPage(heading: text))
    case .paragraph(let runs): add([.lines(broken(runs.map(\.text).joined()))])
    case .list(let items):
      add(items.map { .lines(broken($0.map(\.text).joined(), first: "· ")) })
    case .attendance(let lines):
      add(lines.map { .lines(broken($0.names.joined(separator: s.comma), first: $0.label + s.colon)) })
    case .table(let table): add(parts(of: table))
    // Nobody signs a screen.
    case .signatures: break
    }
  }

  /// What does not go on the page that is being filled opens the next one, under the same heading.
  private mutating func add(_ parts: [TurningPage.Part]) {
    for part in parts.flatMap(\.pieces) {
      let used = pages.last.map { $0.parts.reduce(0) { $0 + $1.height } }
      if used.map({ $0 > 0 && $0 + part.height > TurningPage.height }) ?? true {
        pages.append(TurningPage(heading: pages.last?.heading))
      }
      pages[pages.count - 1].parts.append(part)
    }
  }

  private func parts(of table: Table) -> [TurningPage.Part] {
    guard Lines.aligned(table, width: TurningPage.width - 2 * table.columns.count, s) == nil else {
      return [.table(table)]
    }
    return table.rows.map { row in
      .record(
        zip(table.columns, row).filter { !$1.isEmpty }.map { broken($1, first: PlainText.clean($0.title) + s.colon) })
    }
  }

  private func broken(_ text: String, first: String = "") -> [String] {
    Lines.wrapped(text, width: TurningPage.width, first: first)
  }
}

extension Array {
  /// In order, each of `count` elements but the last.
  fileprivate func chunks(of count: Int) -> [[Element]] {
    stride(from: 0, to: self.count, by: count).map { Array(self[$0..<Swift.min($0 + count, self.count)]) }
  }
}
