import ReviewValues

/// A table as a text to be read: every operation by groups, as it is typed, with its keys and what it does.
public struct CommandManual<Name: OperationName> {
  private let table: CommandTable<Name>
  private let strings: Strings

  public init(_ table: CommandTable<Name>, _ strings: Strings) {
    self.table = table
    self.strings = strings
  }

  /// One line an operation, its usage in front; the summary begins on the next line, indented.
  public var text: String {
    Name.Group.allCases.map { group in
      let rows = table.rows.filter { $0.group == group }
      return ([group.title(strings)] + rows.map(entry)).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  // MARK: - Private

  private func entry(_ row: OperationRow<Name>) -> String {
    let keys = row.keyNames.isEmpty ? "" : "  (\(row.keyNames.joined(separator: " ")))"
    return "  \(row.usage)\(keys)\n      \(row.words(strings).summary)"
  }
}
