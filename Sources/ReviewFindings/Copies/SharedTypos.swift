/// Wrong characters that exactly two lists have in common.
///
/// A character is taken for wrong where both lines have it between the same neighbours, no other list has it there, several
/// lists or a known phrase have another character there, and with one of its neighbours it stands in no other list at all.
struct SharedTypos {
  /// So many lists write it the usual way at least.
  private static let usualLists = 3
  private let counts: WindowCounts
  private let texts: [ComparedText]
  private let table: ShingleTable

  init(of pairs: [AlikeLists], in texts: [ComparedText], _ table: ShingleTable, known phrases: [ComparedText]) {
    self.texts = texts
    self.table = table
    let windows = pairs.flatMap(\.lines).flatMap { line in
      SharedTypos.suspects(line, texts, table).flatMap { WindowCounts.Window.around($0, in: texts[line.first].tokens) }
    }
    counts = WindowCounts(of: Set(windows), in: texts, and: phrases, each: SharedTypos.usualLists)
  }

  /// Those of two lists, each once; `text` is a line as it was written.
  func typos(of pair: AlikeLists, _ text: (Int) -> String) -> [SharedTypo] {
    var found: [SharedTypo] = []
    for line in pair.lines {
      for place in SharedTypos.suspects(line, texts, table) {
        guard let usual = usual(at: place, of: line) else { continue }
        let typo = typo(at: place, of: texts[line.first].tokens.count, usual, in: text(line.first))
        if !found.contains(typo) { found.append(typo) }
      }
    }
    return found
  }

  // MARK: - Private

  private func usual(at place: Int, of line: AlikeTexts) -> Character? {
    let tokens = texts[line.first].tokens
    let usual = WindowCounts.Window.around(place, in: tokens).lazy.compactMap {
      counts.usual(insteadOf: tokens[place], in: $0, least: SharedTypos.usualLists)
    }.first
    return usual.flatMap(Unicode.Scalar.init).map(Character.init)
  }

  /// With two characters on either side.
  private func typo(at place: Int, of count: Int, _ usual: Character, in text: String) -> SharedTypo {
    let before = ComparedText.excerpt(of: text, tokens: max(0, place - 2)..<place)
    let wrong = ComparedText.excerpt(of: text, tokens: place..<place + 1)
    let after = ComparedText.excerpt(of: text, tokens: place + 1..<min(count, place + 3))
    return SharedTypo(written: before + wrong + after, usual: before + String(usual) + after)
  }

  /// Characters of the first line that stand between the same neighbours in the second and that only two lists have beside
  /// one of them.
  private static func suspects(_ pair: AlikeTexts, _ texts: [ComparedText], _ table: ShingleTable) -> [Int] {
    let (first, second) = (texts[pair.first].tokens, texts[pair.second].tokens)
    let others = Set(second.indices.dropFirst().dropLast().map { Array(second[$0 - 1...$0 + 1]) })
    return first.indices.dropFirst().dropLast().filter { place in
      ComparedText.isCharacter(first[place])
        && (table.lists(with: first[place - 1], first[place]) == 2
          || table.lists(with: first[place], first[place + 1]) == 2)
        && others.contains(Array(first[place - 1...place + 1]))
    }
  }
}
