#if canImport(Glibc)
  import Glibc
#endif

/// Every pair of neighbouring tokens (shingle) of all texts, and how much it says that two lists share one.
///
/// Its weight in bits is the logarithm of how few of the lists have it, so that what most lists say weighs nothing. The
/// number of a shingle is its rank by weight: of two, the smaller number weighs more.
struct ShingleTable {
  /// Of each text, the numbers of its shingles, the heaviest first, each once.
  let shingles: [[Int32]]
  /// Of each shingle, in bits.
  let weights: [Float]
  /// Of each text, all its shingles together, in bits.
  let totals: [Float]
  private let counts: ShingleCounts

  /// Lists that are thought to stand beside those at hand, so that a few lists are no whole world: official phrases stand
  /// in half of them, other words in none.
  private static let background = 40
  /// Among fewer lists than these, what all have may still be copied.
  private static let few = 8

  init(_ texts: [ComparedText], listCount: Int, common phrases: [ComparedText]) {
    var counts = ShingleCounts()
    let found = texts.map { counts.add($0) }
    let common = Set(phrases.flatMap { counts.known(in: $0.tokens) })
    let weights = counts.lists.indices.map {
      ShingleTable.weight(lists: counts.lists[$0], of: listCount, isCommon: common.contains(Int32($0)))
    }
    let order = weights.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    var rank = [Int32](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { rank[number] = Int32(place) }
    let ranked = order.map { weights[$0] }
    shingles = found.map { numbers in ShingleTable.once(numbers.map { rank[Int($0)] }.sorted()) }
    totals = shingles.map { $0.reduce(0) { $0 + ranked[Int($1)] } }
    self.weights = ranked
    self.counts = counts
  }

  /// In how many lists one token follows the other.
  func lists(with first: UInt32, _ second: UInt32) -> Int {
    counts.known(in: [first, second]).first.map { counts.lists[Int($0)] } ?? 0
  }

  // MARK: - Private

  /// What two lists have says most; what all have was given to all.
  private static func weight(lists: Int, of count: Int, isCommon: Bool) -> Float {
    let background = Float(background)
    let rarity = log2f((Float(count) + background) / (Float(lists) + (isCommon ? background / 2 : 0)))
    let all = Float(max(count, few))
    return lists > 2 ? rarity * max(0, (all - Float(lists)) / (all - 2)) : rarity
  }

  private static func once(_ sorted: [Int32]) -> [Int32] {
    var last: Int32 = -1
    return sorted.filter { number in
      defer { last = number }
      return number != last
    }
  }
}

/// Numbers shingles as they come, and counts the lists each stands in. Texts of one list follow each other.
struct ShingleCounts {
  private var numbers: [UInt64: Int32] = [:]
  private(set) var lists: [Int] = []
  private var lastList: [Int] = []

  /// The text's shingles, in their order.
  mutating func add(_ text: ComparedText) -> [Int32] {
    ShingleCounts.pairs(of: text.tokens).map { pair in
      let number = numbers[pair] ?? Int32(lists.count)
      if Int(number) == lists.count {
        numbers[pair] = number
        lists.append(0)
        lastList.append(-1)
      }
      if lastList[Int(number)] != text.list {
        lastList[Int(number)] = text.list
        lists[Int(number)] += 1
      }
      return number
    }
  }

  /// Those of these tokens' shingles that some text has.
  func known(in tokens: [UInt32]) -> [Int32] { ShingleCounts.pairs(of: tokens).compactMap { numbers[$0] } }

  private static func pairs(of tokens: [UInt32]) -> [UInt64] {
    guard tokens.count > 1 else { return [] }
    return (1..<tokens.count).map { UInt64(tokens[$0 - 1]) << 32 | UInt64(tokens[$0]) }
  }
}
