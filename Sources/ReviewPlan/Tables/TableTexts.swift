import ReviewCore
import TomlSource

/// Texts of a table: clean, not empty, not too long.
extension Table {
  /// Names, posts and headings: what must fit on one line of a page.
  static let titleLimit = Speaker.nameLimit
  static let numberLimit = 40

  /// Nil where the key is missing or stands empty, as it does in a form not filled in.
  func text(_ key: String, limit: Int = PlainText.limit) -> String? {
    node(key).flatMap { string(key, $0) }.flatMap { clean($0, key, limit)?.value }
  }

  func title(_ key: String) -> String? { text(key, limit: Table.titleLimit) }

  /// Empty where missing or faulty.
  func requiredText(_ key: String, limit: Int = PlainText.limit) -> String {
    requiredNode(key).flatMap { filled(key, $0, limit)?.value } ?? ""
  }

  func requiredTitle(_ key: String) -> String { requiredText(key, limit: Table.titleLimit) }

  func locatedTitle(_ key: String, limit: Int = Table.titleLimit) -> Located<String>? {
    node(key).flatMap { string(key, $0) }.flatMap { clean($0, key, limit) }
  }

  /// The texts of an array; faulty ones are left out.
  func texts(_ key: String, limit: Int = Table.titleLimit) -> [Located<String>] {
    node(key).map { texts(key, $0, limit) } ?? []
  }

  func requiredTexts(_ key: String, limit: Int = Table.titleLimit) -> [Located<String>] {
    requiredNode(key).map { texts(key, $0, limit) } ?? []
  }

  /// A word of a fixed list.
  func choice<Choice>(_ key: String, of type: Choice.Type) -> Located<Choice>?
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    node(key).flatMap { choice(key, $0) }
  }

  func requiredChoice<Choice>(_ key: String, of type: Choice.Type) -> Located<Choice>?
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    requiredNode(key).flatMap { choice(key, $0) }
  }

  /// The words of an array, each of a fixed list and nil if it is not; nil where there is no such array.
  func choices<Choice>(_ key: String, of type: Choice.Type) -> [Located<Choice>?]?
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    guard let node = node(key) else { return nil }
    guard case .array(let elements) = node.value else {
      wrongType(key, .texts, node)
      return nil
    }
    return elements.map { choice(key, $0) }
  }

  func choice<Choice>(_ key: String, _ node: TomlNode) -> Located<Choice>?
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    word(key, node, among: Choice.allCases.map(\.rawValue)).flatMap(Choice.init).map {
      Located(value: $0, position: node.position)
    }
  }

  /// One of the words allowed; any other is a fault.
  func word(_ key: String, _ node: TomlNode, among allowed: [String]) -> String? {
    guard let word = string(key, node)?.value else { return nil }
    if allowed.contains(word) { return word }
    let suggestions = collector.suggestions(for: word, among: allowed)
    collector.error(.notInList(key: key, value: word, suggestions: suggestions, allowed: allowed), at: node.position)
    return nil
  }

  /// Whether `key` is there and one of the words, without another note if it is not.
  func choiceIsReadable<Choice>(_ key: String, of type: Choice.Type) -> Bool
  where Choice: RawRepresentable, Choice.RawValue == String {
    guard case .string(let word) = node(key)?.value else { return false }
    return Choice(rawValue: word) != nil
  }

  func string(_ key: String, _ node: TomlNode, expected: ValueKind = .text) -> Located<String>? {
    guard case .string(let text) = node.value else {
      wrongType(key, expected, node)
      return nil
    }
    return Located(value: text, position: node.position)
  }

  // MARK: - Private

  private func texts(_ key: String, _ node: TomlNode, _ limit: Int) -> [Located<String>] {
    guard case .array(let elements) = node.value else {
      wrongType(key, .texts, node)
      return []
    }
    return elements.compactMap { filled(key, $0, limit) }
  }

  private func filled(_ key: String, _ node: TomlNode, _ limit: Int) -> Located<String>? {
    guard let text = string(key, node) else { return nil }
    if text.value.isEmpty { collector.error(.emptyText(key: key), at: node.position) }
    return clean(text, key, limit)
  }

  /// Nil where `text` is empty, noted as a fault where it may not be shown as it is.
  private func clean(_ text: Located<String>, _ key: String, _ limit: Int) -> Located<String>? {
    if text.value.isEmpty { return nil }
    let count = text.value.count
    if count > limit {
      collector.error(.tooLongText(key: key, count: count, limit: limit), at: text.position)
    } else if !PlainText.isClean(text.value) {
      collector.error(impurity(of: text.value, key), at: text.position)
    } else {
      return text
    }
    return nil
  }

  /// Why `text` is not clean, the worst first.
  private func impurity(of text: String, _ key: String) -> TextFinding {
    let breaks: Set<UInt32> = [0x09, 0x0A, 0x0D]
    let offender = text.unicodeScalars.first { scalar in
      !breaks.contains(scalar.value) && !PlainText.isClean("x\(scalar)x")
    }
    if let offender { return .controlCharacter(key: key, scalar: offender.value) }
    return text.first == " " || text.last == " " ? .outerSpace(key: key) : .lineBreak(key: key)
  }
}
