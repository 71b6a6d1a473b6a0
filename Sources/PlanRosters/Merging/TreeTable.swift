/// A table of a plan's tree while it is added to.
struct TreeTable {
  var entries: [TomlEntry]
  let position: TomlPosition
  /// What was added to arrays, by their keys; a long table adds to one array again and again.
  private var added: [String: [TomlNode]] = [:]

  /// With all that was added.
  var node: TomlNode {
    var whole = self
    for (key, nodes) in added.sorted(by: { $0.key < $1.key }) {
      guard let there = self[key] else {
        whole[key] = nodes.first.map { TomlNode(value: .array(nodes), position: $0.position) }
        continue
      }
      if case .array(let elements) = there.value {
        whole[key] = TomlNode(value: .array(elements + nodes), position: there.position)
      }
    }
    return TomlNode(value: .table(whole.entries), position: position)
  }

  /// Nil unless the node is a table.
  init?(_ node: TomlNode) {
    guard case .table(let entries) = node.value else { return nil }
    (self.entries, position) = (entries, node.position)
  }

  init(_ entries: [TomlEntry] = [], at position: TomlPosition) { (self.entries, self.position) = (entries, position) }

  /// In place of what stands under the key, else behind all others.
  subscript(key: String) -> TomlNode? {
    get { entries.first { $0.key == key }?.node }
    set {
      let index = entries.firstIndex { $0.key == key }
      guard let newValue else {
        if let index { entries.remove(at: index) }
        return
      }
      let entry = TomlEntry(key: key, keyPosition: newValue.position, node: newValue)
      if let index { entries[index] = entry } else { entries.append(entry) }
    }
  }

  func text(_ key: String) -> String? {
    if case .string(let text)? = self[key]?.value { text } else { nil }
  }

  /// What stands there in its folded form, as units and panels are held against each other.
  func folded(_ key: String) -> String? { text(key).map(TableText.folded) }

  /// Adds to the array under the key; one begins where there is none. Where anything else stands there, that stays.
  mutating func append(_ node: TomlNode, to key: String) { added[key, default: []].append(node) }

  /// The tables of an array; empty where there is none. Nil where something else stands there, which is not touched.
  func tables(_ key: String) -> [TreeTable]? {
    guard let node = self[key] else { return [] }
    guard case .array(let elements) = node.value else { return nil }
    let tables = elements.compactMap(TreeTable.init)
    return tables.count == elements.count ? tables : nil
  }

  /// Puts an array of tables back. Nil, and none where there was none, change nothing.
  mutating func put(_ tables: [TreeTable]?, under key: String) {
    guard let tables, let first = tables.first else { return }
    self[key] = TomlNode(value: .array(tables.map(\.node)), position: self[key]?.position ?? first.position)
  }
}

extension TomlNode {
  static func text(_ text: String, at position: TomlPosition) -> TomlNode {
    TomlNode(value: .string(text), position: position)
  }
}
