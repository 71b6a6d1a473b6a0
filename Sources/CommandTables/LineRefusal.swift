import ReviewValues

/// Why a line was not understood, whatever table it belongs to.
public enum LineRefusal<Name: OperationName>: Hashable, Sendable {
  case badNumber(argument: Name.Argument, text: String)
  case badSpan(argument: Name.Argument, text: String)
  case badDate(argument: Name.Argument, text: String)
  /// A date in the right form that no calendar has: 2027-02-30.
  case noSuchDay(argument: Name.Argument, year: Int, month: Int, day: Int)
  case badChoice(argument: Name.Argument, text: String, allowed: [String])
  case missingArgument(Name, Name.Argument)
  case unknownArgument(Name, String, suggestion: String?)
  case extraArgument(Name, String)
  case unknownOperation(String, suggestion: String?)
  case unclosedQuote
  /// The operation belongs to a screen; a step file has none.
  case screenOnly(Name)

  /// The argument that is missing or cannot be read; nil where the fault is none of one argument.
  public var argument: Name.Argument? {
    switch self {
    case .badNumber(let name, _), .badSpan(let name, _), .badDate(let name, _), .noSuchDay(let name, _, _, _),
      .badChoice(let name, _, _), .missingArgument(_, let name):
      name
    case .unknownArgument, .extraArgument, .unknownOperation, .unclosedQuote, .screenOnly: nil
    }
  }
}

extension Strings {
  /// What was wrong with the line, and how it is written.
  public func lineRefusal<Name>(_ refusal: LineRefusal<Name>) -> String {
    switch refusal {
    case .badNumber(let name, let text):
      pick(
        "\(name.title(self))应为数字，不是“\(text)”", "\(name.title(self))應為數字，不是「\(text)」",
        "\(name.title(self)) must be a number, not \"\(text)\"")
    case .badSpan(let name, let text):
      pick(
        "\(name.title(self))应写作 90s、8m、1m30s 或 2:30，不是“\(text)”",
        "\(name.title(self))應寫作 90s、8m、1m30s 或 2:30，不是「\(text)」",
        "\(name.title(self)) is written 90s, 8m, 1m30s or 2:30, not \"\(text)\"")
    case .badDate(_, let text):
      pick(
        "日期应写作 2026-12-18，不是“\(text)”", "日期應寫作 2026-12-18，不是「\(text)」", "A date is written 2026-12-18, not \"\(text)\"")
    case .noSuchDay(_, let year, let month, let day):
      noSuchDay(year, month, day, last: CivilDate.lastDay(year: year, month: month))
    case .badChoice(let name, let text, let allowed):
      pick(
        "\(name.title(self))不能是“\(text)”；可选 \(choices(allowed, of: name))",
        "\(name.title(self))不能是「\(text)」；可選 \(choices(allowed, of: name))",
        "\(name.title(self)) cannot be \"\(text)\"; one of \(choices(allowed, of: name))")
    case .missingArgument(let operation, let name):
      operation.row.words(self).short + pick("缺少", "缺少", " needs: ") + operation.title(of: name, self)
        + (isForSteps ? written(operation, lacking: name) : "")
    case .unknownArgument(let operation, let name, let suggestion):
      pick(
        "\(operation.rawValue) 没有 \(name)= 这一项（若是正文，加引号）", "\(operation.rawValue) 沒有 \(name)= 這一項（若是正文，加引號）",
        "\(operation.rawValue) has no \(name)= (put text with = in quotes)") + didYouMean(suggestion)
    case .extraArgument(let operation, let text):
      pick(
        "\(operation.rawValue) 多出“\(text)”；写法：\(operation.row.usage)",
        "\(operation.rawValue) 多出「\(text)」；寫法：\(operation.row.usage)",
        "\(operation.rawValue) does not take \"\(text)\"; it is written: \(operation.row.usage)")
    case .unknownOperation(let name, let suggestion):
      pick("没有命令“\(name)”", "沒有命令「\(name)」", "There is no command \"\(name)\"") + didYouMean(suggestion)
    case .unclosedQuote: pick("引号没有配对", "引號沒有配對", "A quotation mark is not closed")
    case .screenOnly: pick("这个命令只在屏幕上有用", "這個命令只在螢幕上有用", "This command belongs to the screen")
    }
  }

  /// The values one may choose from. In Chinese the words that are shown stand first: both are understood, and an office
  /// knows them by these.
  func choices<Argument: ArgumentNaming>(_ allowed: [String], of name: Argument) -> String {
    allowed.map { value in
      guard language != .en, let word = name.word(for: value, self) else { return value }
      return word + bracketed(value)
    }.joined(separator: " ")
  }

  // MARK: - Private

  /// How the line is written, as far as it must be; of what stands by its name and is missing, what it may be.
  private func written<Name: OperationName>(_ operation: Name, lacking name: Name.Argument) -> String {
    let specs = operation.row.arguments
    let needed = [operation.rawValue] + specs.filter { !$0.isOptional || $0.name == name }.map(\.needed)
    let more = specs.contains { $0.isOptional && $0.name != name } ? " …" : ""
    let line = needed.joined(separator: " ") + more
    var text = pick("；写法：\(line)", "；寫法：\(line)", "; it is written: \(line)")
    if case .choice(let allowed)? = specs.first(where: { $0.name == name })?.kind {
      let words = choices(allowed, of: name)
      text += pick("；可选 \(words)", "；可選 \(words)", "; one of \(words)")
    }
    return text
  }
}
