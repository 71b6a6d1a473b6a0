import TomlSource

/// Tables within a table. Each is finished here, so no reader can forget to name its unknown keys.
extension Table {
  /// The table `key`, read by `body`; nil where there is none.
  func table<Result>(_ key: String, _ body: (Table) -> Result) -> Result? {
    guard let node = node(key) else { return nil }
    guard case .table(let entries) = node.value else {
      wrongType(key, .table, node)
      return nil
    }
    return read(entries, at: node.position, place: .table(subpath(key)), key: key, body)
  }

  /// Each of the tables `[[key]]`, read by `body`, in the order of the file.
  func tables<Result>(_ key: String, _ body: (Table) -> Result) -> [Result] {
    guard let node = node(key) else { return [] }
    return eachTable(key, node, expected: .tables, place: .element(subpath(key)), body)
  }

  /// Each of the inline tables in the array `key`; nil where there is no such key.
  func inlineTables<Result>(_ key: String, _ body: (Table) -> Result) -> [Result]? {
    guard let node = node(key) else { return nil }
    return eachTable(key, node, expected: .inlineTables, place: .inline(subpath(key)), body)
  }

  /// One inline table that stands in the array `key`.
  func inline<Result>(_ entries: [TomlEntry], at position: TomlPosition, key: String, _ body: (Table) -> Result)
    -> Result
  {
    read(entries, at: position, place: .inline(subpath(key)), key: key, body)
  }

  // MARK: - Private

  private func subpath(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private func eachTable<Result>(
    _ key: String, _ node: TomlNode, expected: ValueKind, place: TablePlace, _ body: (Table) -> Result
  ) -> [Result] {
    guard case .array(let elements) = node.value else {
      wrongType(key, expected, node)
      return []
    }
    return elements.compactMap { element in
      guard case .table(let entries) = element.value else {
        wrongType(key, expected, element)
        return nil
      }
      return read(entries, at: element.position, place: place, key: key, body)
    }
  }

  private func read<Result>(
    _ entries: [TomlEntry], at position: TomlPosition, place: TablePlace, key: String, _ body: (Table) -> Result
  ) -> Result {
    let table = Table(
      entries, at: position, place: place, path: subpath(key), top: top ?? self, collector: collector)
    defer { table.finish() }
    return body(table)
  }
}
