/// Running totals of an open round for a hall that may see them (RULES: disclosure), in batches.
///
/// Invariant: of each panel at least `batch` ballots are held back, and totals move by `batch` at a time, so that no
/// change on the wall, the last one at the close included, is the work of one voter. The ballots are taken in the order
/// the box keeps them in: every screen, also one that is started in the middle, shows the same totals.
public struct LiveCount: Hashable, Sendable {
  /// Fewer would tell what somebody chose who has just pressed the button.
  public static let batch = 5

  public let opening: RoundOpening
  public let sheet: BallotSheet
  /// How far the box has been read: the number of its last batch that was added here.
  public private(set) var seen = 0
  private var shown: [BallotBag: BallotCounter] = [:]
  private var heldBack: [Identifier: [Held]] = [:]

  private struct Held: Hashable {
    let bag: BallotBag
    let ballot: Ballot
  }

  public init(_ opening: RoundOpening, on sheet: BallotSheet) {
    self.opening = opening
    self.sheet = sheet
  }

  public mutating func add(_ ballot: Ballot, in bag: BallotBag, seen: Int) {
    self.seen = seen
    heldBack[bag.panel, default: []].append(Held(bag: bag, ballot: ballot))
    guard let held = heldBack[bag.panel], held.count == 2 * LiveCount.batch else { return }
    for one in held.prefix(LiveCount.batch) {
      _ = shown[one.bag, default: BallotCounter(sheet)].add(one.ballot)
    }
    heldBack[bag.panel] = Array(held.dropFirst(LiveCount.batch))
  }

  /// What may be shown; a bag of which nothing may has no entry.
  public var counts: [SheetCount] {
    opening.bags.compactMap { bag in shown[bag].map { $0.count(of: bag, issued: $0.returned) } }
  }
}
