import ReviewCore

@testable import ReviewFindings

/// Invented lists into which copies were put, each way some times, every pair of lists at most once.
struct PlantedCopies {
  struct Copied: Hashable {
    let first, second: Int
  }

  private struct Pair {
    let way: Copying
    let source, copier: Int
    /// Lines of the source and where they stand in the copy.
    var lines: Set<Copied> = []
  }

  private var lists: [[String]]
  private var pairs: [Pair] = []
  /// Lines with a wrong character in them that were copied.
  private var misspelt = 0

  init(seed: UInt64, units: Int, length: Int, copied: Int, pairsOfEach: Int) {
    var invented = InventedLists(seed: seed)
    lists = invented.lists(units, of: length)
    for way in Copying.allCases {
      for _ in 0..<pairsOfEach {
        let source = pairs.count * 2
        let places = (0..<copied).map { $0 * (length / copied) }
        plant(way, from: source, to: source + 1, places: way == .typos ? misspell(source, places) : places, &invented)
      }
    }
  }

  func look() -> Found {
    var found = Found()
    for case .copiedList(let list) in CopiedLists.findings(in: .with(lists: lists)) {
      found.pairs += 1
      guard let pair = pairs.first(where: { list.joins("u\($0.source + 1)", "u\($0.copier + 1)") }) else {
        found.falsePairs += 1
        continue
      }
      let lines = Set(list.lines.compactMap(\.places))
      let slips = pair.way == .typos ? list.typos.count { Copying.isSlip($0.written) } : 0
      found.add(
        pair.way, lines: pair.lines.intersection(lines).count, others: lines.subtracting(pair.lines).count,
        typos: slips, wrongTypos: list.typos.count - slips)
    }
    for pair in pairs { found.addPlanted(pair.way, lines: pair.lines.count) }
    found.plantedTypos = misspelt
    return found
  }

  // MARK: - Private

  /// Puts wrong characters into a list, and says which lines to copy: those first.
  private mutating func misspell(_ source: Int, _ places: [Int]) -> [Int] {
    var wrong: [Int] = []
    for place in lists[source].indices.dropLast() {
      guard let slip = Copying.misspelt(lists[source][place], by: pairs.count) else { continue }
      lists[source][place] = slip
      wrong.append(place)
    }
    misspelt += min(wrong.count, places.count)
    return Array((wrong + places.filter { !wrong.contains($0) }).prefix(places.count)).sorted()
  }

  private mutating func plant(
    _ way: Copying, from source: Int, to copier: Int, places: [Int], _ invented: inout InventedLists
  ) {
    var pair = Pair(way: way, source: source, copier: copier)
    let copies = way.copy(places.map { lists[source][$0] }, &invented)
    let origins = way == .reordered ? places.reversed() : places
    for (copy, (place, origin)) in zip(copies, zip(places, origins)) {
      lists[copier][place + 1] = copy
      pair.lines.insert(Copied(first: origin, second: place + 1))
    }
    pairs.append(pair)
  }
}

/// What came of looking for planted copies.
struct Found {
  private struct Tally {
    var pairs = 0
    var plantedPairs = 0
    var lines = 0
    var plantedLines = 0
    var others = 0
    var typos = 0
    var wrongTypos = 0

    var figures: [Int] {
      [pairs, plantedPairs - pairs, lines, plantedLines - lines, others, typos, wrongTypos]
    }
  }

  private var tallies: [Copying: Tally] = [:]
  var pairs = 0
  var falsePairs = 0
  /// Lines with a wrong character that were copied.
  var plantedTypos = 0

  mutating func add(_ way: Copying, lines: Int, others: Int, typos: Int, wrongTypos: Int) {
    tallies[way, default: Tally()].pairs += 1
    tallies[way, default: Tally()].lines += lines
    tallies[way, default: Tally()].others += others
    tallies[way, default: Tally()].typos += typos
    tallies[way, default: Tally()].wrongTypos += wrongTypos
  }

  mutating func addPlanted(_ way: Copying, lines: Int) {
    tallies[way, default: Tally()].plantedPairs += 1
    tallies[way, default: Tally()].plantedLines += lines
  }

  func foundPairs(_ way: Copying) -> Int { tallies[way]?.pairs ?? 0 }

  func foundTypos(_ way: Copying) -> Int { tallies[way]?.typos ?? 0 }

  /// Taken for wrong, and only rare.
  var wrongTypos: Int { tallies.values.reduce(0) { $0 + $1.wrongTypos } }

  /// In percent.
  func lineRecall(_ way: Copying) -> Int {
    tallies[way].map { $0.lines * 100 / max(1, $0.plantedLines) } ?? 0
  }

  /// A row for each way of copying.
  var table: String {
    let heads = ["copied", "pairs found", "missed", "lines found", "missed", "other lines", "typos told", "wrongly"]
    let rows = Copying.allCases.compactMap { way in tallies[way].map { [way.rawValue] + $0.figures.map { "\($0)" } } }
    let lines = [heads, heads.map { _ in "---" }] + rows
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
      + "\nfalse pairs: \(falsePairs) of \(pairs); lines with a typo: \(plantedTypos)"
  }
}

extension Copying {
  /// The share of copied lines that must be found, in percent.
  var leastRecall: Int {
    switch self {
    case .verbatim, .reordered: 100
    case .tenth, .typos: 95
    case .third: 70
    }
  }
}

extension CopiedList {
  fileprivate func joins(_ one: Identifier, _ other: Identifier) -> Bool {
    (first, second) == (one, other) || (first, second) == (other, one)
  }
}

extension CopiedLine {
  /// Both places in their lists, from 0; nil where one is no problem's text.
  fileprivate var places: PlantedCopies.Copied? {
    guard case .problem(let one, .text) = first, case .problem(let other, .text) = second else { return nil }
    return PlantedCopies.Copied(first: one - 1, second: other - 1)
  }
}
