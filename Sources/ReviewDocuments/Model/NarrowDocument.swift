import ReviewCore

extension Document {
  /// The same paper for a page as narrow as a phone: what a table says of a row stands line by line below what the row is
  /// called by, so that nobody has to push a table about. Small tables stay.
  var narrow: Document {
    var document = self
    document.blocks = blocks.flatMap { $0.narrow(metadata.language) }
    document.annexes = annexes.map { annex in
      Annex(title: annex.title, blocks: annex.blocks.flatMap { $0.narrow(metadata.language) })
    }
    return document
  }
}

extension Block {
  /// In half-width letters: what a phone held upright shows of a table.
  private static let phoneWidth = 36

  fileprivate func narrow(_ language: Language) -> [Block] {
    guard case .table(let table) = self, table.printWidth > Block.phoneWidth else { return [self] }
    let s = Strings(language)
    return table.rows.flatMap { row -> [Block] in
      guard let name = row.first else { return [] }
      let facts = zip(table.columns, row).dropFirst().filter { !$1.isEmpty }.map { column, cell -> Block in
        .paragraph([.strong(column.title + s.colon), .plain(cell)])
      }
      return [.heading(.fourth, name)] + facts
    }
  }
}

extension Table {
  /// Of the widest cells side by side, in half-width letters.
  fileprivate var printWidth: Int {
    columns.indices.reduce(0) { width, column in
      width + 2 + rows.reduce(PrintWidth.of(columns[column].title)) { max($0, PrintWidth.of($1[column])) }
    }
  }
}
