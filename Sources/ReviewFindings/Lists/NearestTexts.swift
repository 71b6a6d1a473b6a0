/// Texts held against others: which of these says most of what one says.
struct NearestTexts {
  struct Nearest {
    /// Index into the others.
    let place: Int
    /// How much of the one text the other has, 0 to 1.
    let part: Float
    /// Twice what they share ÷ what both hold, 0 to 1.
    let likeness: Float
  }

  private let table: ShingleTable
  private let count: Int

  init(_ texts: [String], among others: [String]) {
    var reader = TextReader()
    let read = (texts + others).enumerated().map { reader.read($1, list: $0) }
    table = ShingleTable(read, listCount: read.count, common: OfficialPhrases.all.map { reader.read($0, list: 0) })
    count = texts.count
  }

  /// Of the text at `index`; nil where none of the others has anything of it.
  func nearest(to index: Int) -> Nearest? {
    var best: (place: Int, shared: Float)?
    for other in count..<table.totals.count {
      let shared = table.shared(index, other)
      if shared > best?.shared ?? 0 { best = (other, shared) }
    }
    guard let best else { return nil }
    let whole = table.totals[index]
    return Nearest(
      place: best.place - count, part: best.shared / whole,
      likeness: 2 * best.shared / (whole + table.totals[best.place]))
  }
}
