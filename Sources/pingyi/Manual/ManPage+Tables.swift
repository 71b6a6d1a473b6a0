import CommandTables
import ReviewCore

extension ManPage {
  /// Every operation that a line may say, or with `screen` those of the screen too, by groups: usage, keys, what it does
  /// and what its arguments are.
  mutating func operations<Name: OperationName>(of table: CommandTable<Name>, _ strings: Strings, screen: Bool) {
    for group in Name.Group.allCases {
      let rows = table.rows.filter { $0.group == group && (screen || !$0.isScreenOnly) }
      if rows.isEmpty { continue }
      subheading(group.title(strings))
      for row in rows {
        let keys = row.keyNames.isEmpty || !screen ? "" : "  (\(row.keyNames.joined(separator: " ")))"
        let arguments = row.arguments.map { "\($0.usage) \($0.name.title(strings))" }
        item(
          row.usage + keys,
          [row.words(strings).summary] + (arguments.isEmpty ? [] : [arguments.joined(separator: strings.semicolon)]))
      }
    }
  }

  /// Every key, in the order of the table, with all that it may stand for; the first that is possible has it.
  mutating func keys<Name: OperationName>(of table: CommandTable<Name>, _ strings: Strings) {
    var keys: [String] = []
    for key in table.rows.flatMap(\.keys) where !keys.contains(key) { keys.append(key) }
    for key in keys {
      item(KeyName.spoken(key), table.rows(key: key).map { "\($0.words(strings).summary) (\($0.operation.rawValue))" })
    }
  }

  /// A verb: how it is typed, what it does, and what its arguments are.
  mutating func verb(_ verb: VerbOutline, of program: String) {
    subheading("\(program) \(verb.usage)")
    if let abstract = verb.abstract { paragraph(abstract) }
    if let discussion = verb.discussion { lines(discussion.split(separator: "\n").map(String.init)) }
    for argument in verb.shownArguments {
      let standard = argument.defaultValue.map { " (\($0))" } ?? ""
      item(argument.term, [(argument.abstract ?? "") + standard])
    }
  }
}
