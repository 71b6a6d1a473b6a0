import ReviewCore
import ReviewRegister

/// Units by how they did, best first: by the share of their rows that is closed out; where that is equal, by fewer rows
/// overdue; then by fewer rows that came back after they had been closed out. Units equal in all three share a place, and
/// the place behind them counts them all: 1, 2, 2, 4. Units without rows have none.
struct UnitRanking: Sendable {
  struct Entry: Sendable {
    /// From 1.
    let place: Int
    let unit: String
    let counts: Counts
  }

  /// How many places are named at each end.
  static let namedPlaces = 3

  let entries: [Entry]

  /// `units` in the order in which those of one place stand.
  init(_ units: [(unit: String, counts: Counts)]) {
    let ranked = units.filter { $0.counts[.rows] > 0 }.enumerated().sorted { a, b in
      let (first, second) = (Score(a.element.counts), Score(b.element.counts))
      return first == second ? a.offset < b.offset : first.isBetter(than: second)
    }.map(\.element)
    var entries: [Entry] = []
    for (index, ranked) in ranked.enumerated() {
      let isTied = entries.last.map { Score($0.counts) == Score(ranked.counts) } ?? false
      let place = isTied ? entries[index - 1].place : index + 1
      entries.append(Entry(place: place, unit: ranked.unit, counts: ranked.counts))
    }
    self.entries = entries
  }

  /// Those on the first three places. Equals are named together or not at all: where they reach past the middle of the
  /// list, they are neither good nor bad.
  var best: [Entry] {
    entries.filter { entry in
      entry.place <= UnitRanking.namedPlaces && size(of: entry) + entry.place - 1 <= entries.count / 2
    }
  }

  /// Those on the last three, by the same rule.
  var worst: [Entry] {
    entries.filter { entry in
      let behind = entries.count - entry.place + 1 - size(of: entry)
      return behind < UnitRanking.namedPlaces && entry.place > (entries.count + 1) / 2
    }
  }

  /// How many share the first place where too many do for any to be named, though some are named as last; else 0.
  var tiedFirst: Int { best.isEmpty && !worst.isEmpty ? entries.first.map(size) ?? 0 : 0 }

  /// The same of the last place.
  var tiedLast: Int { worst.isEmpty && !best.isEmpty ? entries.last.map(size) ?? 0 : 0 }

  // MARK: - Private

  /// How many share its place.
  private func size(of entry: Entry) -> Int { entries.count { $0.place == entry.place } }

  private struct Score: Equatable {
    let completion: Hundredths
    let overdue, reopened: Int

    init(_ counts: Counts) {
      completion = counts.completion
      (overdue, reopened) = (counts[.overdue], counts[.reopened])
    }

    func isBetter(than other: Score) -> Bool {
      if completion != other.completion { return completion > other.completion }
      return overdue == other.overdue ? reopened < other.reopened : overdue < other.overdue
    }
  }
}
