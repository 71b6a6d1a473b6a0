import ReviewValues

/// A command as text: `problem "清单雷同" source=commentary owner=党委书记`. The language of step files, the palette and forms.
public struct TypedCommand<Name: OperationName>: Hashable, Sendable {
  public let operation: Name
  public let values: [Name.Argument: String]
  /// Counts by names of the subject's own, for operations that take them.
  public let counts: [String: String]

  public init(_ operation: Name, _ values: [Name.Argument: String] = [:], counts: [String: String] = [:]) {
    self.operation = operation
    self.values = values
    self.counts = counts
  }

  /// Reads one line. Positional words fill the arguments in order, the last text argument takes the rest; words of the
  /// form `name=value` fill the one of that name; quotes keep spaces together.
  ///
  /// `isCounted` knows the names the subject counts by, `counted` are those that may be suggested for a misspelt one.
  public init(
    parsing line: String, counted: [String] = [], isCounted: (String) -> Bool = { _ in false }
  ) throws(Name.Refusal) {
    guard let words = LineWord.words(of: line) else { throw .line(.unclosedQuote) }
    try self.init(words, counted: counted, isCounted: isCounted)
  }

  /// The same of words that a shell has taken apart already, its quotes gone.
  public init(words: [String]) throws(Name.Refusal) {
    try self.init(words.map(LineWord.init), counted: []) { _ in false }
  }

  private init(
    _ words: [LineWord], counted: [String], isCounted: (String) -> Bool
  ) throws(Name.Refusal) {
    let name = words.first?.text ?? ""
    guard let operation = Name(rawValue: name) else {
      throw .line(.unknownOperation(name, suggestion: closest(to: name, in: Name.names)))
    }
    let specs = operation.row.arguments
    var values: [Name.Argument: String] = [:]
    var counts: [String: String] = [:]
    var positional: [String] = []
    let takesCounts = specs.contains(where: \.kind.isCounts)
    for word in words.dropFirst() {
      guard let (key, value) = word.keyed else {
        positional.append(word.text)
        continue
      }
      if let spec = specs.first(where: { $0.name.rawValue == key && !$0.kind.isCounts }) {
        values[spec.name] = value
      } else if takesCounts, isCounted(key) {
        counts[key] = value
      } else if specs.contains(where: \.isNamed) {
        let known = specs.filter(\.isNamed).map(\.name.rawValue) + counted
        throw .line(.unknownArgument(operation, key, suggestion: closest(to: key, in: known)))
      } else {
        positional.append(word.text)
      }
    }
    let open = specs.filter { !$0.isNamed && values[$0.name] == nil }
    try TypedCommand.place(positional, in: open, of: operation, into: &values)
    self.init(operation, values, counts: counts)
  }

  /// The command this line asks for.
  public func command(in context: Name.Context) throws(Name.Refusal) -> Name.Command {
    let row = operation.row
    guard case .command(let make) = row.work else { throw .line(.screenOnly(operation)) }
    for spec in row.arguments where !spec.isOptional && values[spec.name] == nil {
      throw .line(.missingArgument(operation, spec.name))
    }
    return try make(reader(in: context))
  }

  /// For what a screen reads out of a line by itself.
  public func reader(in context: Name.Context) -> ArgumentReader<Name> {
    ArgumentReader(operation: operation, context: context, values: values, counts: counts)
  }

  // MARK: - Private

  private static func place(
    _ words: [String], in specs: [ArgumentSpec<Name>], of operation: Name, into values: inout [Name.Argument: String]
  ) throws(Name.Refusal) {
    for (index, word) in words.enumerated() {
      if index < specs.count {
        values[specs[index].name] = word
      } else if let last = specs.last, last.kind == .text, let begun = values[last.name] {
        values[last.name] = begun + " " + word
      } else {
        throw .line(.extraArgument(operation, word))
      }
    }
  }
}

extension TypedCommand {
  /// The line as it would be typed; parsing it gives the same line again.
  public var text: String {
    var words = [operation.rawValue]
    var isInOrder = true
    for spec in operation.row.arguments where !spec.kind.isCounts {
      guard let value = values[spec.name] else {
        // Whatever follows one that was left out cannot stand by its place.
        if !spec.isNamed { isInOrder = false }
        continue
      }
      let standsByPlace = !spec.isNamed && isInOrder
      let written = LineWord.written(value)
      words.append(standsByPlace ? written : "\(spec.name.rawValue)=\(written)")
    }
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) { words.append("\(name)=\(LineWord.written(count))") }
    return words.joined(separator: " ")
  }
}
