import ReviewValues

/// The words that a cell may choose from, in every wording there is.
public struct TableWords<Value: Sendable>: Sendable {
  private let values: [String: Value]
  /// In the three wordings, as a refusal names them.
  public let known: [Language: [String]]

  /// `names` are what lines call the values; `others` what offices write besides.
  public init(_ values: [Value], names: [String], others: [String: Value] = [:], word: (Strings, Value) -> String) {
    var byWord: [String: Value] = [:]
    for (word, value) in others { byWord[TableText.folded(word)] = value }
    for (name, value) in zip(names, values) { byWord[TableText.folded(name)] = value }
    for language in Language.allCases {
      for value in values { byWord[TableText.folded(word(Strings(language), value))] = value }
    }
    self.values = byWord
    known = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in (language, values.map { word(Strings(language), $0) }) }
    )
  }

  public subscript(_ text: String) -> Value? { values[TableText.folded(text)] }
}
