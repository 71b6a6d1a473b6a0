import ReviewCore
import TomlSource

/// `[[question]]`: what was prepared to be asked in the hall.
extension PlanBuilder {
  static let questionLimit = 1_000
  static let followUpLimit = 20

  /// Needs groups and speakers read.
  func questionBank() -> [BankQuestion]? {
    var (ids, texts) = (DeclaredIdentifiers(), DeclaredIdentifiers())
    let read = top.tables("question") { table in
      let id = ids.declare(in: table)
      // The same question twice would come up twice as often.
      if let node = table.peek("text"), case .string(let text) = node.value, !text.isEmpty {
        texts.add(Located(value: text, position: node.position), key: "text", collector: collector)
      }
      let followUps = table.texts("follow_ups", limit: PlainText.limit).map(\.value)
      checkCount(table.count(of: "follow_ups"), "follow_ups", in: table, limit: PlanBuilder.followUpLimit)
      return BankQuestion(
        id: id, text: table.requiredText("text"), topic: table.requiredTitle("topic"), audience: audience(of: table),
        followUps: followUps.isEmpty ? nil : followUps, isPublic: table.has("public") ? table.boolean("public") : nil)
    }
    checkCount(top.count(of: "question"), "question", in: top, limit: PlanBuilder.questionLimit)
    return read.isEmpty ? nil : read
  }

  // MARK: - Private

  /// Speakers and groups by their ids; nil for everybody.
  private func audience(of table: Table) -> [Identifier]? {
    guard table.has("for") else { return nil }
    let named = table.texts("for")
    if case .array(let elements)? = table.node("for")?.value, elements.isEmpty {
      collector.error(.tooFew(key: "for", count: 0, least: 1), at: table.position(of: "for"))
    }
    for id in named where !groups.contains(id.value) && !speakers.contains(id.value) {
      if groups.hasGaps || speakers.hasGaps { continue }
      let known = groups.ids + speakers.ids
      let suggestions = collector.suggestions(for: id.value, among: known)
      collector.error(
        .dangling(key: "for", value: id.value, suggestions: suggestions, known: Array(known.prefix(12))),
        at: id.position)
    }
    return named.map(\.value)
  }

  private func checkCount(_ count: Int, _ key: String, in table: Table, limit: Int) {
    if count > limit { collector.error(.tooMany(key: key, count: count, limit: limit), at: table.position(of: key)) }
  }
}
