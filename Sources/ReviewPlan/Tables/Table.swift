import ReviewCore
import TomlSource

/// One table of the file while it is read: hands out values by key and remembers which keys were asked for.
///
/// What was never asked for is unknown, so the keys a table may have are written once, where they are read. A value
/// that is missing or wrong is noted and replaced by something harmless, so reading goes on and finds the next fault;
/// no plan is built from such a reading.
final class Table {
  let place: TablePlace
  let position: TomlPosition
  let collector: FaultCollector
  /// `speaker.problem`; empty for the top.
  let path: String
  /// The top of the file; nil for the top itself.
  let top: Table?
  private let entries: [String: TomlEntry]
  private var asked: Set<String> = []
  private var missing: [String] = []

  init(
    _ entries: [TomlEntry], at position: TomlPosition, place: TablePlace, path: String, top: Table?,
    collector: FaultCollector
  ) {
    self.entries = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
    self.position = position
    self.place = place
    self.path = path
    self.top = top
    self.collector = collector
  }

  /// The same table with other contents, of which nothing was asked for yet.
  func replacing(_ change: ([TomlEntry]) -> [TomlEntry]) -> Table {
    let entries = change(entries.values.sorted { $0.keyPosition < $1.keyPosition })
    return Table(entries, at: position, place: place, path: path, top: top, collector: collector)
  }

  /// The raw value of `key`, which becomes known by being asked for.
  func node(_ key: String) -> TomlNode? {
    asked.insert(key)
    collector.noteKey(key, in: path)
    return entries[key]?.node
  }

  /// The raw value of `key`, which is not asked for by being looked at.
  func peek(_ key: String) -> TomlNode? { entries[key]?.node }

  /// Like `node`, noting that the key must be there.
  func requiredNode(_ key: String) -> TomlNode? {
    let node = node(key)
    if node == nil { require(key) }
    return node
  }

  /// Notes that `key`, which was asked for and not there, has to be.
  func require(_ key: String) { missing.append(key) }

  func has(_ key: String) -> Bool { entries[key] != nil }

  /// How many elements the array `key` has, readable or not.
  func count(of key: String) -> Int {
    guard case .array(let elements) = entries[key]?.node.value else { return 0 }
    return elements.count
  }

  func asks(for key: String) -> Bool { asked.contains(key) }

  /// Where the value of `key` stands, or the table where it has none.
  func position(of key: String) -> TomlPosition { entries[key]?.node.position ?? position }

  func keyPosition(of key: String) -> TomlPosition { entries[key]?.keyPosition ?? position }

  func wrongType(_ key: String, _ expected: ValueKind, _ node: TomlNode) {
    let written = WrittenValue(node, typed: collector.typed[node.position])
    if let impossible = written?.impossible(as: expected) {
      collector.error(impossible, at: node.position)
    } else if let written, let meant = written.meant(as: expected) {
      collector.error(.mistyped(key: key, expected: expected, typed: written.typed, meant: meant), at: node.position)
    } else {
      collector.error(.wrongType(key: key, expected: expected, found: node.value.kind), at: node.position)
    }
  }

  /// Names unknown and missing keys. Once, after everything was asked for.
  ///
  /// A missing key for which a misspelt one stands is named only as misspelt.
  func finish() {
    var misspelt = top == nil ? collector.misplaced : []
    let open = asked.filter { entries[$0] == nil }
    for entry in entries.values where !asked.contains(entry.key) {
      let suggestions = collector.suggestions(for: entry.key, among: open)
      if suggestions.isEmpty, let top, top.asks(for: entry.key) {
        if !top.has(entry.key) { collector.noteMisplaced(entry.key) }
        collector.error(.misplacedKey(entry.key, place: place), at: entry.keyPosition)
      } else {
        misspelt.formUnion(suggestions)
        collector.error(.unknownKey(entry.key, place: place, suggestions: suggestions), at: entry.keyPosition)
      }
    }
    for key in missing where !misspelt.contains(key) { collector.error(.missingKey(key, place: place), at: position) }
  }
}
