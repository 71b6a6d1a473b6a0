/// Where somebody is in a list: the row under the cursor, and the first that is seen. Within a page only the cursor moves, so
/// that a key costs the terminal two rows and not all of them.
struct ListPlace: Hashable, Sendable {
  private(set) var cursor = 0
  private(set) var top = 0

  mutating func put(_ place: Int, count: Int, height: Int) {
    cursor = min(max(0, place), max(0, count - 1))
    if cursor < top { top = cursor }
    if cursor >= top + height { top = cursor - height + 1 }
    top = min(max(0, top), max(0, count - height))
  }

  /// To a row of a list whose length is not known yet, in the middle of what is seen.
  mutating func go(to place: Int, height: Int) { (cursor, top) = (place, max(0, place - height / 2)) }

  /// False for a key that moves nothing.
  mutating func handle(_ key: Key, count: Int, height: Int) -> Bool {
    guard key.isStep, ![.left, .right].contains(key) else { return false }
    put(key.moved(cursor, in: count, height: height), count: count, height: height)
    return true
  }
}

/// The lines of a list that are loaded.
struct LoadedLines<Line> {
  private let lines: [Line]
  /// The place of the first of them in the list.
  private let offset: Int

  init(_ lines: [Line]? = nil, from offset: Int = 0) {
    self.lines = lines ?? []
    self.offset = offset
  }

  subscript(index: Int) -> Line? { lines.indices.contains(index - offset) ? lines[index - offset] : nil }

  /// Those of these places.
  func within(_ places: Range<Int>) -> ArraySlice<Line> {
    lines[places.clamped(to: offset..<offset + lines.count).moved(by: -offset)]
  }
}

extension Range<Int> {
  fileprivate func moved(by step: Int) -> Range<Int> { lowerBound + step..<upperBound + step }
}
