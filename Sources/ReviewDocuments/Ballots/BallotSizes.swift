/// Letters in half points, lengths in tenths of a millimetre: what differs between the usual print and the large one.
struct BallotSizes: Hashable {
  let session: Int
  let title: Int
  let band: Int
  let head: Int
  let unit: Int
  let post: Int
  let note: Int
  /// The least a box has for a mark made by hand.
  let boxWidth: Int
  let rowHeight: Int
  let numberWidth: Int
  let nameWidth: Int
  /// Of the cells at both ends of the band: the panel's letter, its colour.
  let bandSide: Int

  static let usual = BallotSizes(
    session: 32, title: 44, band: 32, head: 21, unit: 24, post: 20, note: 21, boxWidth: 90, rowHeight: 110,
    numberWidth: 100, nameWidth: 350, bandSide: 320)

  /// For names longer than offices have them.
  static let small = BallotSizes(
    session: 24, title: 36, band: 22, head: 18, unit: 18, post: 16, note: 18, boxWidth: 90, rowHeight: 110,
    numberWidth: 100, nameWidth: 400, bandSide: 250)

  static let smallest = BallotSizes(
    session: 18, title: 28, band: 16, head: 14, unit: 14, post: 12, note: 14, boxWidth: 90, rowHeight: 100,
    numberWidth: 100, nameWidth: 400, bandSide: 200)

  /// With smaller heads, for long grades.
  static let largeWithSmallHeads = BallotSizes(
    session: 36, title: 52, band: 40, head: 22, unit: 36, post: 32, note: 32, boxWidth: 140, rowHeight: 170,
    numberWidth: 130, nameWidth: 480, bandSide: 430)

  /// From the one that is asked for down to the one that always does.
  static func all(isLarge: Bool) -> [BallotSizes] {
    (isLarge ? [large, largeWithSmallHeads] : []) + [usual, small, smallest]
  }

  /// For eyes that need 16 points and more.
  static let large = BallotSizes(
    session: 36, title: 52, band: 40, head: 32, unit: 36, post: 32, note: 32, boxWidth: 140, rowHeight: 170,
    numberWidth: 130, nameWidth: 480, bandSide: 430)
}
