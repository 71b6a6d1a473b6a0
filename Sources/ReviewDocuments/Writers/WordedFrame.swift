import ReviewCore

/// What stands around a paper's text, worded: every format draws the same lines, each where it belongs.
struct WordedFrame {
  let masthead: String?
  let addressee: String?
  /// Of the annexes: label with its colon, and their titles.
  let annexes: (label: String, titles: String)?
  /// What each annex is headed by; none has a number where it is the only one.
  let annexLabels: [String]
  let issuer: String?
  let date: String?
  /// Label with its colon, and the names.
  let copies: (label: String, names: String)?
  let printer: String?
  let printed: String?
  let draft: String?
  let stamp: String?

  init(_ document: Document) {
    let s = Strings(document.metadata.language)
    let frame = document.frame
    masthead = frame.masthead
    addressee = frame.addressee.map { $0.hasSuffix("：") || $0.hasSuffix(":") ? $0 : $0 + s.colonMark }
    let titles = document.annexes.map(\.title)
    let numbers = titles.indices.map { titles.count > 1 ? "\($0 + 1)" : "" }
    annexes =
      titles.isEmpty
      ? nil
      : (
        s.annex + s.colon,
        zip(numbers, titles).map { ($0.isEmpty ? "" : $0 + ". ") + $1 }.joined(separator: s.separator(of: titles))
      )
    annexLabels = numbers.map { s.annex + $0 }
    issuer = frame.issuer
    date = frame.date.map(s.date)
    copies =
      frame.copies.isEmpty
      ? nil : (s.copiesTo + s.colon, frame.copies.joined(separator: s.separator(of: frame.copies)))
    printer = frame.printer
    printed = frame.printer == nil ? nil : frame.date.map(s.printed)
    draft = document.metadata.isDraft ? s.draft : nil
    stamp = document.metadata.stamp.map(s.stampLine)
  }
}

/// Neighbouring blocks on pages of one orientation.
struct PageStretch {
  var isWide: Bool
  var blocks: [Block]

  /// Rows of a table that may stay together with what comes below it.
  private static let smallTable = 6

  /// At least one, upright where there is nothing to print. Headings go along with the wide table below them.
  static func stretches(of blocks: [Block]) -> [PageStretch] {
    var stretches = [PageStretch(isWide: false, blocks: [])]
    for block in blocks {
      let isWide = block.isWide
      guard isWide != stretches[stretches.count - 1].isWide else {
        stretches[stretches.count - 1].blocks.append(block)
        continue
      }
      var opening: [Block] = []
      while isWide, let last = stretches[stretches.count - 1].blocks.last, last.isHeading {
        opening.insert(last, at: 0)
        stretches[stretches.count - 1].blocks.removeLast()
      }
      // A paper that opens with a wide table has its title on the page across.
      if stretches[stretches.count - 1].blocks.isEmpty, stretches.count == 1 { stretches.removeLast() }
      stretches.append(PageStretch(isWide: isWide, blocks: opening + [block]))
    }
    return stretches.filter { !$0.blocks.isEmpty || stretches.count == 1 }
  }

  /// Whether the block at `index` only opens what comes next, so that it must not be left behind at a page's foot: lines
  /// before a table or a list, a line or two alone between headings, the last words before somebody signs, and a small
  /// table that the next one goes on with.
  func leads(at index: Int, isSigned: Bool) -> Bool {
    let rest = blocks[(index + 1)...]
    guard let next = rest.first else { return isSigned }
    if case .table(let table) = blocks[index] {
      return table.rows.count <= PageStretch.smallTable && (next.isTable || next.isSigned)
    }
    if next.isSigned { return true }
    guard blocks[index].isParagraph else { return false }
    guard blocks[index].isLine, let opened = rest.prefix(3).first(where: { !$0.isLine }) else { return next.isRows }
    if opened.isHeading { return blocks[..<index].suffix(3).last { !$0.isLine }?.isHeading == true }
    return opened.isRows
  }
}

extension Block {
  fileprivate var isParagraph: Bool {
    if case .paragraph = self { return true }
    return false
  }

  fileprivate var isTable: Bool {
    if case .table = self { return true }
    return false
  }

  fileprivate var isSigned: Bool {
    if case .signatures = self { return true }
    return false
  }

  /// A paragraph of one line.
  fileprivate var isLine: Bool {
    guard case .paragraph(let runs) = self else { return false }
    return runs.reduce(0) { $0 + PrintWidth.of($1.text) } <= 52
  }

  fileprivate var isRows: Bool {
    switch self {
    case .table, .list: true
    case .heading, .paragraph, .attendance, .signatures: false
    }
  }

  fileprivate var isWide: Bool {
    switch self {
    case .table(let table): table.isWide
    case .heading, .paragraph, .attendance, .list, .signatures: false
    }
  }

  fileprivate var isHeading: Bool {
    switch self {
    case .heading: true
    case .paragraph, .attendance, .table, .list, .signatures: false
    }
  }
}
