/// What a line says of the closing, held against what the register has. It is never taken: evidence, acceptance and
/// signatures are given by their own commands.
struct ClosingComparison {
  private(set) var faults: [ImportFault] = []
  private(set) var notes: [ImportNote] = []
  private let imported: ImportedLine
  private let row: RegisterRow

  init(_ imported: ImportedLine, _ row: RegisterRow) {
    self.imported = imported
    self.row = row
    for column in ImportField.closingColumns where imported.has(.beside(column)) {
      do throws(ImportFault) { try compare(column) } catch { faults.append(error) }
    }
  }

  // MARK: - Private

  private mutating func compare(_ column: ImportField.Column) throws(ImportFault) {
    let field = ImportField.beside(column)
    guard try imported.text(field) != nil else {
      if isTold(column) { notes.append(.closingStays(field, imported.address(field))) }
      return
    }
    if try !agrees(column) {
      throw ImportFault(.closingByCommand(row.number, field, try operation(column)), at: imported.address(field))
    }
  }

  /// The register has something to say in this column.
  private func isTold(_ column: ImportField.Column) -> Bool {
    switch column {
    case .closing: row.closing != .open
    case .completedOn: row.completedOn != nil
    case .acceptance: Strings(.en).acceptance(row) != nil
    case .acceptedBy: !row.signatures.isEmpty
    case .closedOn: row.closedOn != nil
    case .identity, .ordinal, .number, .progress, .approver, .askedOn, .reason, .namedOn: false
    }
  }

  private func agrees(_ column: ImportField.Column) throws(ImportFault) -> Bool {
    let field = ImportField.beside(column)
    switch column {
    case .closing: return try imported.word(field, .closings) == row.closing
    case .completedOn: return try imported.date(field)?.date == row.completedOn
    case .acceptance:
      let text = try imported.text(field)
      return Language.allCases.contains { TableText.areAlike(Strings($0).acceptance(row), text) }
    case .acceptedBy:
      let names = (try imported.text(field) ?? "").split { "、,，;；".contains($0) }
      return names.map { TableText.trimmed(String($0)) } == row.signatures.map(\.act.by)
    case .closedOn: return try imported.date(field)?.date == row.closedOn
    case .identity, .ordinal, .number, .progress, .approver, .askedOn, .reason, .namedOn: return true
    }
  }

  /// What leads to what the line says.
  private func operation(_ column: ImportField.Column) throws(ImportFault) -> RegisterOperation {
    switch column {
    case .closing: try imported.word(.beside(.closing), .closings).map(\.leadingOperation) ?? .submit
    case .completedOn: .submit
    case .acceptance: .check
    case .acceptedBy: .accept
    case .closedOn: .close
    case .identity, .ordinal, .number, .progress, .approver, .askedOn, .reason, .namedOn: .update
    }
  }
}

extension Closing {
  /// What brings a row into this state.
  var leadingOperation: RegisterOperation {
    switch self {
    case .submitted: .submit
    case .open, .sentBack: .sendBack
    case .inNotice, .closedOut: .accept
    case .reopened: .reopen
    }
  }
}
