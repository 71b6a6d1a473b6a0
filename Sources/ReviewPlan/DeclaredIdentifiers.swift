import ReviewCore
import TomlSource

/// The identifiers of one kind, each declared once; references are held against it.
struct DeclaredIdentifiers {
  private var places: [Identifier: TomlPosition] = [:]
  /// In the order of the file, for suggestions.
  private(set) var ids: [Identifier] = []
  /// An identifier could not be read, so a reference that leads nowhere may be meant for it and is not named.
  private(set) var hasGaps = false

  /// Where `id` was declared.
  func place(of id: Identifier) -> TomlPosition? { places[id] }

  func contains(_ id: Identifier) -> Bool { places[id] != nil }

  /// Reads and declares the identifier of `table`; empty where missing, malformed or taken.
  mutating func declare(in table: Table, key: String = "id") -> Identifier {
    guard let node = table.requiredNode(key), let id = table.string(key, node) else {
      hasGaps = true
      return ""
    }
    guard Speaker.isID(id.value) else {
      hasGaps = true
      table.collector.error(.badIdentifier(key: key, value: id.value), at: id.position)
      return ""
    }
    if add(id, key: key, collector: table.collector) { return id.value }
    // One of the two was meant to be another, and references to that other one are right.
    hasGaps = true
    return ""
  }

  /// Notes a second declaration of `id`; false for one.
  @discardableResult
  mutating func add(_ id: Located<Identifier>, key: String, collector: FaultCollector) -> Bool {
    if let first = places[id.value] {
      collector.error(
        .duplicate(key: key, value: id.value, first: collector.earlier(first)), at: id.position)
      return false
    }
    places[id.value] = id.position
    ids.append(id.value)
    return true
  }

  /// Whether `reference` names something declared; noted if not.
  func check(_ reference: Located<Identifier>, key: String, collector: FaultCollector) -> Bool {
    if contains(reference.value) { return true }
    if !hasGaps {
      let suggestions = collector.suggestions(for: reference.value, among: ids)
      collector.error(
        .dangling(key: key, value: reference.value, suggestions: suggestions, known: Array(ids.prefix(12))),
        at: reference.position)
    }
    return false
  }

  mutating func leaveGap() { hasGaps = true }
}
