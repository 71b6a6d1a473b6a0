/// The tables of one kind that a plan declares, found by their names or identifiers.
struct DeclaredTables {
  /// Nil where something else than tables stands under the key, which the plan's reader names.
  private(set) var tables: [TreeTable]?
  private let nameKey: String
  /// By their names, folded; projects of several units may be called alike.
  private var places: [String: [Int]] = [:]
  private var placesByID: [String: Int] = [:]
  var minting = Minting()

  /// `nameKey` is the key of what people call them: `unit`, `title`.
  init(_ tables: [TreeTable]?, named nameKey: String) {
    self.nameKey = nameKey
    self.tables = tables.map { _ in [] }
    for table in tables ?? [] { append(table) }
  }

  var isReadable: Bool { tables != nil }
  var count: Int { tables?.count ?? 0 }
  var names: [String] { (tables ?? []).compactMap { $0.text(nameKey) } }

  /// By the name, however it is typed, or the identifier.
  func place(of name: String) -> Int? { places(of: name).first }

  /// All of that name in their order, then the one with that identifier.
  func places(of name: String) -> [Int] {
    (places[TableText.folded(name)] ?? []) + (placesByID[name].map { [$0] } ?? [])
  }

  func id(at place: Int) -> String? { text("id", at: place) }

  func text(_ key: String, at place: Int) -> String? { tables?[place].text(key) }

  func has(_ key: String, at place: Int) -> Bool { tables?[place][key] != nil }

  func node(_ key: String, at place: Int) -> TomlNode? { tables?[place][key] }

  @discardableResult
  mutating func append(_ table: TreeTable) -> Int {
    let place = count
    if let name = table.folded(nameKey) { places[name, default: []].append(place) }
    if let id = table.text("id") {
      if placesByID[id] == nil { placesByID[id] = place }
      minting.take(id)
    }
    tables?.append(table)
    return place
  }

  /// Identifiers that lines give themselves are minted for no other, also where those lines come later.
  mutating func reserve(_ lines: [RosterValues]) {
    for id in lines.compactMap({ $0.text("id") }) { minting.take(id) }
  }

  mutating func set(_ key: String, _ node: TomlNode, at place: Int) { tables?[place][key] = node }

  mutating func append(_ node: TomlNode, to key: String, at place: Int) { tables?[place].append(node, to: key) }
}
