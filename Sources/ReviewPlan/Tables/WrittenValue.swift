import TomlSource

/// A single value as it stands in the file, to tell its writer what to write instead.
struct WrittenValue {
  /// With its quotes where it has some.
  let typed: String
  /// Without them.
  private let content: String
  private let kind: TomlKind

  /// `typed` is what stood there where the tree holds something mended.
  init?(_ node: TomlNode, typed: String?) {
    kind = node.value.kind
    switch node.value {
    case .string(let text):
      content = typed ?? text
      self.typed = typed ?? "\"\(text)\""
    case .integer(let number):
      content = typed ?? "\(number)"
      self.typed = content
    case .boolean(let flag):
      content = typed ?? "\(flag)"
      self.typed = content
    case .float, .date, .time:
      guard let typed else { return nil }
      content = typed
      self.typed = typed
    case .table, .array, .dateTime: return nil
    }
  }

  /// A day or time that does not exist, in quotes, where one is wanted.
  func impossible(as expected: ValueKind) -> TypingMistake.Kind? {
    switch TypedValue(content) {
    case .noSuchDay(let year, let month, let day, let last) where expected == .date:
      .noSuchDay(year: year, month: month, day: day, last: last)
    case .noSuchTime where expected == .time: .noSuchTime(content)
    case .plain, .meant, .noSuchDay, .noSuchTime, .tooLarge, .text: nil
    }
  }

  /// How the same is written where `expected` is wanted; nil where that cannot be told.
  func meant(as expected: ValueKind) -> String? {
    let plain: String
    switch TypedValue(content) {
    case .plain: plain = content
    case .meant(let meant): plain = meant
    case .noSuchDay, .noSuchTime, .tooLarge, .text: plain = ""
    }
    switch expected {
    case .text: return kind == .string ? nil : "\"\(content)\""
    case .integer: return Int(plain).map { "\($0)" }
    case .boolean: return plain == "true" || plain == "false" ? plain : nil
    case .date: return plain.split(separator: "-").count == 3 ? plain : nil
    case .time: return plain.split(separator: ":").count == 3 ? plain : nil
    case .duration:
      if let minutes = Int(plain), minutes > 0 { return "\"\(minutes)m\"" }
      return plain.split(separator: ":").count == 3 && content.unicodeScalars.allSatisfy(\.isASCII)
        ? "\"\(content)\"" : nil
    case .texts, .entries: return kind == .string ? "[\"\(content)\"]" : nil
    case .percentage, .points, .quantity, .inlineTables, .table, .tables: return nil
    }
  }
}
