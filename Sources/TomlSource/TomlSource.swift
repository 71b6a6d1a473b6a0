import CToml

// TomlSource: bytes in, a tree of TOML values out, each with its line and column.
//
// It exists because a fault of a plan or a theme is only worth naming with its place. The grammar is toml++'s, reached
// through CToml; this module copies the result into values, so nothing of the C side outlives `read`.
// Invariant: every position lies within the text, at most one column past the end of its line.
// It never fails otherwise than by `TomlFault`, never reads a file, and knows no key of any file.
// Next: TomlNode.swift for the values, Sources/CToml/include/CToml.h for the C side.

/// Why a text is not TOML, and where.
public struct TomlFault: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case notUTF8
    /// A dotted key of more than `limit` parts.
    case tooDeep(limit: Int)
    /// The parser's own sentence, in English.
    case syntax(String)
  }

  public let reason: Reason
  public let position: TomlPosition
}

public enum TomlSource {
  /// The root table of a TOML text. A byte order mark at the beginning is allowed.
  public static func read(_ bytes: [UInt8]) throws(TomlFault) -> TomlNode {
    let bounds = LineBounds(bytes)
    if let position = bounds.invalidByte { throw TomlFault(reason: .notUTF8, position: position) }
    let document = bytes.withUnsafeBufferPointer { ctoml_parse($0.baseAddress, $0.count) }
    guard let document else { throw TomlFault(reason: .syntax("out of memory"), position: .start) }
    defer { ctoml_free(document) }
    let status = Int(ctoml_status(document))
    guard status == CTOML_OK, let nodes = ctoml_nodes(document) else {
      let reason: TomlFault.Reason =
        status == CTOML_TOO_DEEP
        ? .tooDeep(limit: Int(CTOML_MAX_KEY_PARTS)) : .syntax(text(ctoml_message(document)))
      throw TomlFault(reason: reason, position: bounds.clamp(ctoml_fault_place(document)))
    }
    var tree = TreeBuilder(
      nodes: UnsafeBufferPointer(start: nodes, count: ctoml_node_count(document)), bounds: bounds)
    return tree.build()
  }

  // MARK: - Private

  static func text(_ text: ctoml_text) -> String {
    guard let start = text.bytes else { return "" }
    let bytes = UnsafeRawBufferPointer(start: start, count: text.length)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Folds the flat pre-order list back into a tree. The recursion is as deep as the text nests, which CToml bounds.
private struct TreeBuilder {
  let nodes: UnsafeBufferPointer<ctoml_node>
  let bounds: LineBounds
  private var next = 0

  init(nodes: UnsafeBufferPointer<ctoml_node>, bounds: LineBounds) {
    self.nodes = nodes
    self.bounds = bounds
  }

  mutating func build() -> TomlNode {
    let node = nodes[next]
    next += 1
    return TomlNode(value: value(of: node), position: bounds.clamp(node.place))
  }

  private mutating func value(of node: ctoml_node) -> TomlValue {
    switch Int(node.kind) {
    case CTOML_TABLE: .table(entries(node.children))
    case CTOML_ARRAY: .array(elements(node.children))
    case CTOML_INTEGER: .integer(node.integer)
    case CTOML_FLOAT: .float(node.real)
    case CTOML_BOOLEAN: .boolean(node.boolean != 0)
    case CTOML_DATE: .date(year: Int(node.year), month: Int(node.month), day: Int(node.day))
    case CTOML_TIME: .time(hour: Int(node.hour), minute: Int(node.minute), second: Int(node.second))
    case CTOML_DATE_TIME: .dateTime
    default: .string(TomlSource.text(node.text))
    }
  }

  /// In the order of the text; the parser hands them over sorted by key.
  private mutating func entries(_ count: UInt32) -> [TomlEntry] {
    var entries: [TomlEntry] = []
    for _ in 0..<count {
      let (key, place) = (TomlSource.text(nodes[next].key), bounds.clamp(nodes[next].key_place))
      entries.append(TomlEntry(key: key, keyPosition: place, node: build()))
    }
    return entries.sorted { $0.keyPosition < $1.keyPosition }
  }

  private mutating func elements(_ count: UInt32) -> [TomlNode] {
    var elements: [TomlNode] = []
    for _ in 0..<count { elements.append(build()) }
    return elements
  }
}
