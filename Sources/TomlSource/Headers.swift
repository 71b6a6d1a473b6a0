/// The headers of a whole text, looked through beforehand: `[panel]` after a `[[panel]]` is a mistake where the other
/// way round both are.
struct Headers {
  private var doubled: Set<String> = []
  /// Lines of `[name]`.
  private var single: [String: [Int]] = [:]

  init(_ text: [Unicode.Scalar]) {
    var line = 0
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      guard let (name, depth) = Headers.header(row) else { continue }
      if depth > 1 { doubled.insert(name) } else { single[name, default: []].append(line) }
    }
  }

  func isArray(_ name: String) -> Bool { doubled.contains(name) || isRepeated(name) }

  /// Several times with single brackets, and not once for each element of a list.
  func isRepeated(_ name: String) -> Bool {
    guard !doubled.contains(name), (single[name]?.count ?? 0) > 1 else { return false }
    let parts = name.split(separator: ".")
    return !parts.indices.dropFirst().contains { doubled.contains(parts[..<$0].joined(separator: ".")) }
  }

  func first(_ name: String, before line: Int) -> Int? { single[name]?.first { $0 < line } }

  // MARK: - Private

  private static func header(_ row: ArraySlice<Unicode.Scalar>) -> (String, Int)? {
    let plain = row.prefix(200).drop(while: CharacterKinds.isBlank).prefix { CharacterKinds.plain($0) != "#" }
    let brackets = plain.prefix { CharacterKinds.plain($0) == "[" }.count
    guard (1...2).contains(brackets) else { return nil }
    let name = plain.dropFirst(brackets).prefix { CharacterKinds.plain($0) != "]" }
    let word = TypedValue.plain(string(name).trimmed)
    guard !word.isEmpty, word.unicodeScalars.allSatisfy({ CharacterKinds.isBareKey($0) || $0 == "." }) else {
      return nil
    }
    let rest = plain.dropFirst(brackets + name.count).filter { !CharacterKinds.isBlank($0) && $0 != "\r" }
    guard rest.allSatisfy({ CharacterKinds.plain($0) == "]" }) else { return nil }
    return (word, max(brackets, min(rest.count, 2)))
  }
}
