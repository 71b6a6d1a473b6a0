/// The words that a cell may choose from, in every wording there is.
struct ImportWords<Value: Sendable>: Sendable {
  private let values: [String: Value]
  /// In the three wordings, as a refusal names them.
  let known: [Language: [String]]

  /// `names` are what lines call the values; `others` what offices write besides.
  init(_ values: [Value], names: [String], others: [String: Value] = [:], word: (Strings, Value) -> String) {
    var byWord: [String: Value] = [:]
    for (word, value) in others { byWord[ImportText.folded(word)] = value }
    for (name, value) in zip(names, values) { byWord[ImportText.folded(name)] = value }
    for language in Language.allCases {
      for value in values { byWord[ImportText.folded(word(Strings(language), value))] = value }
    }
    self.values = byWord
    known = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in (language, values.map { word(Strings(language), $0) }) }
    )
  }

  subscript(_ text: String) -> Value? { values[ImportText.folded(text)] }
}

extension ImportWords where Value == Progress {
  static let progress = ImportWords(
    Progress.allCases, names: Progress.names,
    others: [
      "未启动": .notStarted, "未啟動": .notStarted, "未开始": .notStarted, "未開始": .notStarted, "整改中": .inProgress,
      "进行中": .inProgress, "進行中": .inProgress, "正在推进": .inProgress, "完成": .done, "整改完成": .done, "已整改": .done,
      "长期": .longTerm, "長期": .longTerm,
    ]
  ) { $0.progress($1) }
}

extension ImportWords where Value == Closing {
  static let closings = ImportWords(
    Closing.allCases, names: Closing.names,
    others: ["submitted for acceptance": .submitted, "in public notice": .inNotice, "销号": .closedOut, "銷號": .closedOut]
  ) { $0.closing($1) }
}

extension ImportWords where Value == ProblemSource {
  static let sources = ImportWords(ProblemSource.allCases, names: ProblemSource.names) { $0.source($1) }
}

extension ImportWords where Value == ProblemScope {
  static let scopes = ImportWords(
    ProblemScope.allCases, names: ProblemScope.names,
    others: ["共性问题": .common, "共性問題": .common, "个性问题": .particular, "個性問題": .particular]
  ) { $0.scope($1) }
}

extension ImportWords where Value == Rectification {
  static let rectifications = ImportWords(Rectification.allCases, names: Rectification.names) { $0.rectification($1) }
}

extension ImportWords where Value == Bool {
  static let flags = ImportWords(
    [true, false], names: ["yes", "no"], others: ["true": true, "false": false, "√": true, "✓": true, "×": false]
  ) { strings, isSet in strings.word(.flag(isSet), of: .isPublic) }
}
