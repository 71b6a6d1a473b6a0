import ReviewCore
import TomlSource

/// The tree of a plan as text, section by section, with a comment at the first of each key.
struct PlanText {
  private(set) var text = ""
  private let strings: Strings
  private var explained: Set<String> = []

  /// The sections in the order in which somebody fills them in; keys before any table come first of all.
  private static let order = [
    "limits", "panel", "group", "film", "appraisal", "responsibility_list", "project_book", "project", "speaker",
    "question",
  ]

  init(_ entries: [TomlEntry], _ strings: Strings) {
    self.strings = strings
    comment(strings.planHead)
    let values = entries.filter { !PlanText.order.contains($0.key) }
    for entry in values { write(entry, path: "") }
    for line in strings.optionalKeys { text += "# \(line)\n" }
    for key in PlanText.order {
      guard let node = entries.first(where: { $0.key == key })?.node else {
        example(of: key)
        continue
      }
      section(key, node)
    }
    example(of: "phones")
  }

  // MARK: - Private

  private mutating func section(_ path: String, _ node: TomlNode) {
    switch node.value {
    case .table(let entries): table("[\(path)]", path, entries)
    case .array(let elements):
      for element in elements {
        if case .table(let entries) = element.value { table("[[\(path)]]", path, entries) }
      }
    case .string, .integer, .float, .boolean, .date, .time, .dateTime: break
    }
  }

  private mutating func table(_ header: String, _ path: String, _ entries: [TomlEntry]) {
    text += "\n"
    if explained.insert(path).inserted, let words = strings.planComment(path) { comment(words) }
    text += header + "\n"
    let isSection: (TomlEntry) -> Bool = { PlanText.isSection($0.node) }
    for entry in entries where !isSection(entry) { write(entry, path: path + ".") }
    for entry in entries where isSection(entry) { section("\(path).\(entry.key)", entry.node) }
  }

  private mutating func write(_ entry: TomlEntry, path: String) {
    if explained.insert(path + entry.key).inserted, let words = strings.planComment(path + entry.key) { comment(words) }
    text += "\(TomlText.key(entry.key)) = \(PlanText.value(entry.node))\n"
  }

  private mutating func example(of key: String) {
    let lines = strings.planExample(key)
    if lines.isEmpty { return }
    text += "\n"
    if let words = strings.planComment(key) { comment(words) }
    for line in lines { text += "# \(line)\n" }
  }

  private mutating func comment(_ words: String) {
    for line in words.split(separator: "\n") { text += "# \(line)\n" }
  }

  /// Tables, and arrays of them.
  private static func isSection(_ node: TomlNode) -> Bool {
    switch node.value {
    case .table: true
    case .array(let elements): elements.first.map { if case .table = $0.value { true } else { false } } ?? false
    case .string, .integer, .float, .boolean, .date, .time, .dateTime: false
    }
  }

  /// A list whose texts are sentences has a line for each.
  private static func value(_ node: TomlNode) -> String {
    guard case .array(let elements) = node.value, let line = node.value.text, line.unicodeScalars.count > 80 else {
      return node.value.text ?? "\"\""
    }
    return "[\n" + elements.compactMap { $0.value.text.map { "  \($0),\n" } }.joined() + "]"
  }
}
