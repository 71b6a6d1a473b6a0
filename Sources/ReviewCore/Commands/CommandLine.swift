/// A command as text: `problem "清单雷同" source=commentary owner=党委书记`. The language of step files, the palette and forms.
public struct CommandLine: Hashable, Sendable {
  public let operation: Operation
  public let values: [ArgumentName: String]
  /// Counts by grade id, for operations that take them.
  public let gradeCounts: [String: String]

  public init(_ operation: Operation, _ values: [ArgumentName: String] = [:], gradeCounts: [String: String] = [:]) {
    self.operation = operation
    self.values = values
    self.gradeCounts = gradeCounts
  }

  /// Reads one line. Positional words fill the arguments in order, the last text argument takes the rest; words of the
  /// form `name=value` fill the one of that name; quotes keep spaces together.
  public init(parsing line: String, plan: Plan) throws(Rejection) {
    let words = try CommandLine.words(of: line)
    let name = words.first?.text ?? ""
    guard let operation = Operation(rawValue: name) else {
      throw .unknownOperation(name, suggestion: closest(to: name, in: Operation.names))
    }
    let specs = operation.row.arguments
    var values: [ArgumentName: String] = [:]
    var counts: [String: String] = [:]
    var positional: [String] = []
    let takesGrades = specs.contains { $0.kind == .grades }
    for word in words.dropFirst() {
      guard let (key, value) = word.keyed else {
        positional.append(word.text)
        continue
      }
      if let spec = specs.first(where: { $0.name.rawValue == key && $0.kind != .grades }) {
        values[spec.name] = value
      } else if takesGrades, plan.appraisal.grade(key) != nil {
        counts[key] = value
      } else if specs.contains(where: \.isNamed) {
        let known = specs.filter(\.isNamed).map(\.name.rawValue) + plan.appraisal.grades.map(\.id)
        throw .unknownArgument(operation, key, suggestion: closest(to: key, in: known))
      } else {
        positional.append(word.text)
      }
    }
    let open = specs.filter { !$0.isNamed && values[$0.name] == nil }
    try CommandLine.place(positional, in: open, of: operation, into: &values)
    self.init(operation, values, gradeCounts: counts)
  }

  /// The command this line asks for.
  public func command(in context: CommandContext) throws(Rejection) -> Command {
    let row = operation.row
    guard case .command(let make) = row.work else { throw .screenOnly(operation) }
    for spec in row.arguments where !spec.isOptional && values[spec.name] == nil {
      throw .missingArgument(operation, spec.name)
    }
    return try make(
      ArgumentReader(operation: operation, context: context, values: values, gradeCounts: gradeCounts))
  }

  // MARK: - Private

  private struct Word {
    var text = ""
    /// Where an unquoted `=` stands in `text`, counted in UTF-8.
    var equals: Int?

    /// The word as `name=value`, where its name is ASCII and stood outside quotes.
    var keyed: (String, String)? {
      guard let equals, equals > 0 else { return nil }
      let key = text.utf8.prefix(equals)
      let isName = key.allSatisfy {
        $0 == 45 || $0 == 46 || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
      }
      guard isName else { return nil }
      return (String(decoding: key, as: UTF8.self), String(decoding: text.utf8.dropFirst(equals + 1), as: UTF8.self))
    }
  }

  private static func place(
    _ words: [String], in specs: [ArgumentSpec], of operation: Operation, into values: inout [ArgumentName: String]
  ) throws(Rejection) {
    for (index, word) in words.enumerated() {
      if index < specs.count {
        values[specs[index].name] = word
      } else if let last = specs.last, last.kind == .text, let begun = values[last.name] {
        values[last.name] = begun + " " + word
      } else {
        throw .extraArgument(operation, word)
      }
    }
  }

  /// Scalar by scalar: a combining mark after a quote would hide it in one character.
  private static func words(of line: String) throws(Rejection) -> [Word] {
    var words: [Word] = []
    var current: Word?
    var isQuoted = false
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        current?.text.unicodeScalars.append(scalar)
        isEscaped = false
      } else if isQuoted, scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        isQuoted.toggle()
        if current == nil { current = Word() }
      } else if !isQuoted, scalar == " " || scalar == "\t" {
        if let word = current { words.append(word) }
        current = nil
      } else {
        var word = current ?? Word()
        if scalar == "=", !isQuoted, word.equals == nil { word.equals = word.text.utf8.count }
        word.text.unicodeScalars.append(scalar)
        current = word
      }
    }
    if isQuoted || isEscaped { throw .unclosedQuote }
    if let word = current { words.append(word) }
    return words
  }
}

extension CommandLine {
  /// The line as it would be typed; parsing it gives the same line again.
  public var text: String {
    let specs = operation.row.arguments
    var words = [operation.rawValue]
    var isInOrder = true
    for spec in specs where spec.kind != .grades {
      guard let value = values[spec.name] else {
        // Whatever follows one that was left out cannot stand by its place.
        if !spec.isNamed { isInOrder = false }
        continue
      }
      let standsByPlace = !spec.isNamed && isInOrder
      words.append(standsByPlace ? quoted(value) : "\(spec.name.rawValue)=\(quoted(value))")
    }
    for (grade, count) in gradeCounts.sorted(by: { $0.key < $1.key }) { words.append("\(grade)=\(quoted(count))") }
    return words.joined(separator: " ")
  }

  private func quoted(_ value: String) -> String {
    let special: [Unicode.Scalar] = [" ", "\t", "\"", "\\", "="]
    if !value.isEmpty, !value.unicodeScalars.contains(where: special.contains) { return value }
    var text = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text.append("\\") }
      text.append(scalar)
    }
    return "\"" + String(text) + "\""
  }
}
