import ReviewCore
import ReviewRegister

extension RegisterLineVerb {
  /// `register` alone or with a line of the table, its options each followed by their value: what people and cron type all day.
  ///
  /// Building the argument parser's tables takes more than half of such a start, so these lines are read without it; nil for
  /// all others, and for whatever the parser would refuse.
  init?(plain words: [String]) {
    guard words.first == "register" else { return nil }
    var (line, values, rest): ([String], [String: String], ArraySlice<String>) = ([], [:], words.dropFirst())
    while let word = rest.popFirst() {
      guard word.hasPrefix("-") else {
        line.append(word)
        continue
      }
      guard RegisterLineVerb.plainOptions.contains(word), values[word] == nil, let value = rest.popFirst(),
        !value.hasPrefix("-")
      else { return nil }
      values[word] = value
    }
    if let name = line.first {
      guard let operation = RegisterOperation(rawValue: name), operation.row.group != .screen else { return nil }
    }
    self.init()
    var (options, output) = (RegisterOptions(), RegisterOutput())
    (options.register, options.on, output.to) = (values["--register"], values["--on"], values["--to"])
    (options.lang, output.format) = (nil, .table)
    if let name = values["--lang"] {
      guard let language = Language(argument: name) else { return nil }
      options.lang = language
    }
    if let name = values["--as"] {
      guard let format = RegisterOutput.Format(argument: name) else { return nil }
      output.format = format
    }
    (self.options, self.output, self.words) = (options, output, line)
  }

  // MARK: - Private

  private static let plainOptions: Set = ["--register", "--on", "--lang", "--as", "--to"]
}
