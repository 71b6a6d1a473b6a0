/// Which row of the register a line means.
enum LineKey: Hashable {
  case row(RowNumber)
  /// It is not in the register; where it came from it may have a number of its own.
  case new(numberThere: String?)

  static let columns: [ImportField] = [.beside(.identity), .beside(.number)]

  /// Numbers as a line may mean them.
  static func candidates(_ line: ImportedLine) -> [RowNumber] {
    columns.compactMap { try? line.text($0) }.flatMap { [RowNumber(TableText.folded($0)), RowNumber($0)] }
  }

  /// The hidden column goes before the visible one, which may be empty but must not contradict.
  init(_ line: ImportedLine, in rows: [RowNumber: RegisterRow], _ options: ImportOptions) throws(ImportFault) {
    let hidden = try line.text(.beside(.identity))
    let visible = try line.text(.beside(.number))
    if let hidden, let visible, TableText.folded(hidden) != TableText.folded(visible) {
      throw ImportFault(.numbersDiffer(visible: visible, hidden: hidden), at: line.address(.beside(.number)))
    }
    guard let text = hidden ?? visible, !options.isForeign else {
      self = .new(numberThere: hidden ?? visible)
      return
    }
    let folded = RowNumber(TableText.folded(text))
    if let known = [folded, RowNumber(text)].first(where: { rows[$0] != nil }) {
      self = .row(known)
    } else if folded.parts == nil {
      self = .new(numberThere: text)
    } else {
      let column: ImportField = hidden == nil ? .beside(.number) : .beside(.identity)
      throw ImportFault(.unknownNumber(text), at: line.address(column))
    }
  }
}
