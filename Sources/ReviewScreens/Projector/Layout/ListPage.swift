import ReviewCore

/// The part of a list that is on, where it turns its pages by the clock.
struct ListPage<Element> {
  /// How long a page stays: five lines are read aloud in less.
  static var length: Milliseconds { .seconds(8) }

  let elements: [Element]
  /// From 1.
  let number: Int
  let count: Int

  /// All projectors show the same page at the same moment.
  init(_ all: [Element], at moment: Timestamp, size: Int = LineList.most) {
    count = max(1, (all.count + size - 1) / size)
    let turn = max(0, moment.wall / ListPage.length.rawValue)
    number = Int(turn % Int64(count)) + 1
    elements = Array(all.dropFirst((number - 1) * size).prefix(size))
  }
}
