import ReviewCore

/// The size of letters and the widths of columns by which a table fills a page from side to side.
struct TableFit {
  /// In half points.
  let size: Int
  /// In twips; they add up to the width given.
  let widths: [Int]

  /// At both sides of a cell together, in twips.
  static let padding = 114
  /// For the rules, and for letters that come out a little wider than they should.
  private static let slack = 24
  static let upright = 24

  init(_ table: Table, width: Int) {
    let columns = table.columns.indices.map { Column(table, at: $0) }
    // Rather smaller letters than dates on two lines or words cut to pieces, but no smaller than can be read.
    let attempts: [(size: Int, least: (Column) -> Int)] =
      [24, 22, 21, 20, 19, 18].map { ($0, \.whole) } + [20, 19, 18].map { ($0, \.comfortable) }
      + [18, 16, 15, 14, 13].map { ($0, \.least) }
    let fitting = attempts.first { attempt in
      columns.reduce(0) { $0 + TableFit.twips(attempt.least($1), attempt.size) } <= width
    }
    let (size, least) = fitting ?? (13, \.least)
    self.size = size
    widths = TableFit.share(
      width, least: columns.map { TableFit.twips(least($0), size) },
      most: columns.map { TableFit.twips($0.most, size) })
  }

  /// The line's height that goes with `size`, in twips.
  var line: Int { size * 13 }

  // MARK: - Private

  /// What a column holds, in half-width letters.
  private struct Column {
    var least: Int
    var comfortable: Int
    /// A date, a number or a unit's name on one line.
    var whole: Int
    var most: Int

    init(_ table: Table, at index: Int) {
      let column = table.columns[index]
      let cells = table.rows.map { $0[index] }
      let text = cells.reduce(0) { max($0, TableFit.printed($1)) }
      let widest = max(TableFit.printed(column.title, isHead: true), text)
      let head = TableFit.inHead(PrintWidth.longestWord(in: column.title))
      let word = cells.reduce(head) { max($0, PrintWidth.longestWord(in: $1)) }
      let figures = column.alignment == .trailing ? text : 0
      // Four Chinese characters: a name on lines of two is no name.
      least = max(4, min(word, 16), min(figures, 16), min(widest, 8))
      comfortable = max(least, min(widest, 12))
      whole = max(comfortable, widest <= 18 ? widest : 12)
      most = max(whole, min(widest, 60))
    }
  }

  /// How wide text comes out, in half-width letters: a percent sign is wider than a letter, and between Chinese and
  /// Latin letters there is some room, which brackets have in themselves.
  private static func printed(_ text: String, isHead: Bool = false) -> Int {
    var halves = 0
    var previous: (character: Character, width: Int)?
    for character in text {
      let width = PrintWidth.width(character)
      halves += 2 * width + (character == "%" ? 1 : 0)
      if let previous, previous.width + width == 3, !" （）".contains(previous.character), !" （）".contains(character) {
        halves += 1
      }
      previous = (character, width)
    }
    let letters = (halves + 1) / 2
    return isHead && text.utf8.count == text.count ? inHead(letters) : letters
  }

  /// Latin letters of a heading are bold.
  private static func inHead(_ letters: Int) -> Int { letters > 2 ? (letters * 5 + 3) / 4 : letters }

  private static func twips(_ letters: Int, _ size: Int) -> Int { letters * size * 5 + padding + slack }

  /// Everybody the least; what is left by what each could still use; where nobody needs more, by what they have.
  private static func share(_ width: Int, least: [Int], most: [Int]) -> [Int] {
    let sum = least.reduce(0, +)
    var widths = least
    if sum < width {
      let wishes = zip(most, least).map { $0 - $1 }
      let wished = wishes.reduce(0, +)
      let given = min(width - sum, wished)
      if wished > 0 { widths = zip(least, wishes).map { $0 + $1 * given / wished } }
    }
    let total = max(1, widths.reduce(0, +))
    widths = widths.map { $0 * width / total }
    if let last = widths.indices.last { widths[last] += width - widths.reduce(0, +) }
    return widths
  }
}
