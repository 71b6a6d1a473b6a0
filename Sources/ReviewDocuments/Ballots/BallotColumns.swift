import ReviewCore

/// Which way criteria and grades run on a ballot, and how wide its columns are, in tenths of a millimetre.
///
/// Offices have criteria as columns with the grades under them. Where that leaves no room to mark a box, on an upright
/// page and then on one across, each criterion has a row of its own. Where grades are too long to stand over boxes,
/// numbers do, and a legend says what they are.
struct BallotColumns: Hashable {
  enum Form: Hashable { case across, down }

  let form: Form
  let isWide: Bool
  let hasLegend: Bool
  let number: Int
  let name: Int
  /// Of the column that names the criterion; nought where criteria are no rows.
  let criterion: Int
  let box: Int
  let boxCount: Int

  /// All that leave room for marks and have the grades over the boxes, what offices have first.
  static func ways(_ ballot: PrintedBallot, _ sizes: BallotSizes) -> [BallotColumns] {
    attempts(hasCriteria: !ballot.paper.criteria.isEmpty).compactMap { BallotColumns(fitting: ballot, sizes, $0) }
  }

  init(withLegend ballot: PrintedBallot, _ sizes: BallotSizes) {
    self.init(ballot, sizes, (ballot.paper.criteria.isEmpty ? .across : .down, false, true))
  }

  var widths: [Int] {
    [number, name] + (criterion > 0 ? [criterion] : []) + Array(repeating: box, count: boxCount)
  }

  // MARK: - Private

  private typealias Attempt = (form: Form, isWide: Bool, hasLegend: Bool)

  /// A page across is for criteria: fewer rows fit on it.
  private static func attempts(hasCriteria: Bool) -> [Attempt] {
    let forms: [(Form, Bool)] =
      hasCriteria ? [(.across, false), (.across, true), (.down, false), (.down, true)] : [(.across, false)]
    return forms.map { ($0, $1, false) }
  }

  /// Nil where boxes get too narrow, or heads too high.
  private init?(fitting ballot: PrintedBallot, _ sizes: BallotSizes, _ attempt: Attempt) {
    self.init(ballot, sizes, attempt)
    let room = box - 2 * SheetTable.padding
    let words = ballot.boxes.map { BallotColumns.room(for: $0, size: sizes.head) }.max() ?? 0
    let lines = ballot.boxes.map { SheetLength.lines($0, in: room, size: sizes.head) }.max() ?? 0
    guard box >= sizes.boxWidth, words <= room, lines <= BallotColumns.mostHeadLines else { return nil }
    guard form == .across, !ballot.paper.criteria.isEmpty else { return }
    let group = box * ballot.boxes.count - 2 * SheetTable.padding
    let heads = ballot.paper.criteria
    guard heads.allSatisfy({ BallotColumns.room(for: $0, size: sizes.head) <= group }),
      heads.allSatisfy({ SheetLength.lines($0, in: group, size: sizes.head) <= BallotColumns.mostHeadLines })
    else { return nil }
  }

  private init(_ ballot: PrintedBallot, _ sizes: BallotSizes, _ attempt: Attempt) {
    (form, isWide, hasLegend) = attempt
    let perPlace = ballot.boxes.count
    boxCount = form == .across ? perPlace * max(1, ballot.paper.criteria.count) : perPlace
    number = sizes.numberWidth
    let width = SheetPage(isWide: isWide).textWidth
    let names = form == .down ? 2 * sizes.nameWidth : sizes.nameWidth
    // Boxes as wide as a mark needs, then names; what is left is shared.
    let most = ballot.inPoints ? 400 : 3 * sizes.boxWidth
    box = min(most, max(0, (width - number - names) / boxCount))
    let left = width - number - box * boxCount
    criterion = form == .down ? left / 2 : 0
    name = left - criterion
  }

  private static let mostHeadLines = 5

  /// For the longest word on one line; Latin letters of a head are bold.
  private static func room(for text: String, size: Int) -> Int {
    let letters = PrintWidth.longestWord(in: text)
    return (letters * size * (letters > 2 ? 1_100 : 882) + 999) / 1_000
  }
}
