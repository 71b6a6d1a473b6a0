/// Two lines of different lists that say nearly the same.
struct AlikeTexts: Hashable, Sendable {
  let first: Int
  let second: Int
  /// Twice the tokens they share ÷ the tokens of both, in whatever order, 0 to 1.
  let likeness: Float
  /// What the neighbours they share say, in bits.
  let shared: Float
}

/// Two lists with lines that say nearly the same, each line once.
struct AlikeLists {
  let first: Int
  let second: Int
  /// The most alike first.
  let lines: [AlikeTexts]

  /// Of a line that was written anew by a third, half of the neighbours are gone, among them most of the rare ones: pairs
  /// are looked at from here on, and told apart by their tokens.
  private static let leastSimilarity: Float = 0.15
  private static let leastBits: Float = 9
  /// So many tokens a copy has in common with its source at least. Lines that only have phrases in common have fewer.
  private static let leastLikeness: Float = 0.7
  /// All lines of two lists together say at least so much, in bits. Among two hundred lists, and among fourteen, chance
  /// brings some two lists to a third of it and hardly ever two to it (`CopiedListTests`).
  private static let enough: Float = 60

  /// What all lines say together, in bits.
  var shared: Float { lines.reduce(0) { $0 + $1.shared } }

  /// Lists that hang together, each group with the two that share most and all its others, by the order of the lists.
  static func groups(_ pairs: [AlikeLists]) -> [(pair: AlikeLists, others: [Int])] {
    var groups: [Set<Int>] = []
    for pair in pairs {
      let touched = groups.filter { $0.contains(pair.first) || $0.contains(pair.second) }
      groups.removeAll { touched.contains($0) }
      groups.append(touched.reduce([pair.first, pair.second]) { $0.union($1) })
    }
    return groups.compactMap { group in
      let inside = pairs.filter { group.contains($0.first) }
      // Of those that share the same, the first: the order is that of the lists.
      guard let most = inside.map(\.shared).max(), let pair = inside.first(where: { $0.shared == most }) else {
        return nil
      }
      return (pair, group.subtracting([pair.first, pair.second]).sorted())
    }.sorted { ($0.pair.first, $0.pair.second) < ($1.pair.first, $1.pair.second) }
  }

  /// By the order of the lists.
  static func all(_ texts: [ComparedText], _ table: ShingleTable) -> [AlikeLists] {
    struct Pair: Hashable {
      let first, second: Int
    }
    let alike = table.similarTexts(texts, least: leastSimilarity, sharing: leastBits).compactMap { pair in
      let likeness = texts[pair.first].likeness(to: texts[pair.second])
      return likeness < leastLikeness
        ? nil : AlikeTexts(first: pair.first, second: pair.second, likeness: likeness, shared: pair.shared)
    }
    return Dictionary(grouping: alike) { Pair(first: texts[$0.first].list, second: texts[$0.second].list) }
      .map { AlikeLists(first: $0.first, second: $0.second, lines: eachOnce($1)) }
      .filter { $0.shared >= enough }
      .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  // MARK: - Private

  /// The best partner for each line that is still free.
  private static func eachOnce(_ pairs: [AlikeTexts]) -> [AlikeTexts] {
    var taken: Set<Int> = []
    return pairs.sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }.filter { pair in
      guard !taken.contains(pair.first), !taken.contains(pair.second) else { return false }
      taken.formUnion([pair.first, pair.second])
      return true
    }
  }
}
