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

  /// One operation with what each of its arguments is and may be, a line each.
  public func text(of operation: Name) -> String {
    let row = operation.row
    let width = row.arguments.map(\.usage.count).max() ?? 0
    let arguments = row.arguments.map { spec in
      let gap = String(repeating: " ", count: width - spec.usage.count + 2)
      return "    " + spec.usage + gap + operation.title(of: spec.name, strings) + told(spec)
    }
    return ([entry(row)] + arguments).joined(separator: "\n")
  }

  // MARK: - Private

  private func entry(_ row: OperationRow<Name>) -> String {
    let keys = row.keyNames.isEmpty ? "" : "  (\(row.keyNames.joined(separator: " ")))"
    return "  \(row.usage)\(keys)\n      \(row.words(strings).summary)"
  }

  /// What may be typed there, where it is not any text.
  private func told(_ spec: ArgumentSpec<Name>) -> String {
    switch spec.kind {
    case .text, .reference, .counts: ""
    case .number: strings.bracketed(strings.pick("数字", "數字", "a number"))
    case .span: strings.bracketed("8m, 1m30s, 2:30")
    case .date: strings.bracketed("2026-12-18, 12.18")
    case .choice(let allowed): strings.colon + strings.choices(allowed, of: spec.name)
    }
  }
}
