import Mustache
import ReviewCore

/// What stands for the names of a template: one level of it.
struct TemplateValues {
  indirect enum Value {
    case text(String)
    case flag(Bool)
    case list([TemplateValues])
    case blocks([Block])
  }

  private(set) var values: [String: Value] = [:]

  /// Nothing said is an empty text.
  mutating func set(_ name: String, _ text: String?) { values[name] = .text(PlainText.clean(text ?? "")) }

  /// None is an empty text, so that a section over it is left out.
  mutating func set(_ name: String, count: Int) { set(name, count == 0 ? nil : "\(count)") }

  mutating func set(_ name: String, _ flag: Bool) { values[name] = .flag(flag) }
  mutating func set(_ name: String, _ list: [TemplateValues]) { values[name] = .list(list) }
  mutating func set(_ name: String, _ blocks: [Block]) { values[name] = .blocks(blocks) }

  /// Names that have a value and are in no catalogue, or are in it and have none; what is not said has an empty value.
  func stray(from placeholders: [Placeholder]) -> Set<String> {
    let inner = placeholders.flatMap { placeholder -> [String] in
      guard case .list(let entries)? = values[placeholder.name] else { return [] }
      return entries.flatMap { entry in entry.stray(from: placeholder.inner).map { "\(placeholder.name).\($0)" } }
    }
    return Set(values.keys).symmetricDifference(placeholders.map(\.name)).union(inner)
  }

  /// Texts alone.
  init(_ texts: KeyValuePairs<String, String?> = [:]) {
    for (name, text) in texts { set(name, text) }
  }
}

/// Values on their way through Mustache. It sees a mark in place of each text and table: marks keep nothing it or the
/// reading of lines could take for structure, and what stands for them is put in when the structure is settled.
struct TemplateSlots {
  enum Filling {
    case text(String)
    case blocks([Block])
  }

  /// A stretch of a line that Mustache has written.
  enum Piece {
    case written(Substring)
    case filling(Filling)
  }

  private struct Mark: MustacheCustomRenderable, MustacheParent {
    let index: Int
    let isNull: Bool
    var renderText: String { "\(TemplateSlots.opening)\(index)\(TemplateSlots.closing)" }
    func child(named: String) -> Any? { nil }
  }

  /// Private characters, which no template keeps (`Template.init`).
  private static let opening: Character = "\u{E000}"
  private static let closing: Character = "\u{E001}"

  private var fillings: [Filling] = []

  static func isReserved(_ scalar: Unicode.Scalar) -> Bool { (0xE000...0xE001).contains(scalar.value) }

  /// As Mustache takes it.
  mutating func object(_ values: TemplateValues) -> [String: Any] {
    var object: [String: Any] = [:]
    for name in values.values.keys.sorted() {
      switch values.values[name] {
      case .text(let text)?: object[name] = mark(.text(text), isNull: text.isEmpty)
      case .blocks(let blocks)?: object[name] = mark(.blocks(blocks), isNull: blocks.isEmpty)
      case .flag(let flag)?: object[name] = flag
      case .list(let list)?: object[name] = list.map { self.object($0) }
      case nil: break
      }
    }
    return object
  }

  func pieces(of line: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = line
    while let start = rest.firstIndex(of: TemplateSlots.opening),
      let end = rest[start...].firstIndex(of: TemplateSlots.closing)
    {
      if start > rest.startIndex { pieces.append(.written(rest[..<start])) }
      if let index = Int(rest[rest.index(after: start)..<end]), fillings.indices.contains(index) {
        pieces.append(.filling(fillings[index]))
      }
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.written(rest)) }
    return pieces
  }

  private mutating func mark(_ filling: Filling, isNull: Bool) -> Mark {
    fillings.append(filling)
    return Mark(index: fillings.count - 1, isNull: isNull)
  }
}
