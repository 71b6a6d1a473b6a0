import ReviewRegister

/// The lines of a list that are seen, each with all that its picture follows from: what is alike in two of them is drawn alike.
struct ShownLines: Equatable {
  fileprivate enum Content: Equatable {
    case row(RowLine)
    case due(DueLine)
    /// Behind the end of the list, or not loaded.
    case nothing
  }

  struct Line: Equatable {
    fileprivate let content: Content
    fileprivate let isMarked: Bool
    fileprivate let hasCursor: Bool
  }

  /// The place in the whole list of the first of them.
  let top: Int
  /// Of the columns, from left to right.
  let columnWidths: [Int]
  private let lines: [Line]

  init(_ model: RegisterModel, columns: [Int], height: Int) {
    top = model.place.top
    columnWidths = columns
    let (rows, dues) = model.loadedLines
    lines = (top..<top + height).map { index in
      let due = dues[index]
      let row = due.map(\.row) ?? rows[index]
      return Line(
        content: due.map(Content.due) ?? row.map(Content.row) ?? .nothing,
        isMarked: row.map { model.isMarked($0.number) } ?? false, hasCursor: index == model.place.cursor)
    }
  }

  /// Nil for a row of the screen that the list does not have.
  subscript(offset: Int) -> Line? { lines.indices.contains(offset) ? lines[offset] : nil }
}
