/// The shape in which logs hold a count nobody opened a vote for, from a time before there were bags and rows. Nothing but
/// `Event`'s coding knows it; what is written today is what was written then.
struct StoredTally: Codable {
  private let panel: Identifier
  /// Nil in the oldest logs, which know paper alone.
  private let channel: VotingChannel?
  private let issued: Int
  private let returned: Int
  private let invalid: Int
  private let abstained: Int
  /// Nil is none.
  private let own: Int?
  private let counts: [Identifier: Int]

  init(_ count: SheetCount) {
    panel = count.bag.panel
    channel = count.bag.channel
    issued = count.issued
    returned = count.returned
    let row = count.rows.first
    invalid = count.voidSheets + (row?.void ?? 0)
    abstained = row?.blank ?? 0
    own = row.flatMap { $0.own == 0 ? nil : $0.own }
    counts = row?.counts ?? [:]
  }

  func count(of speaker: Identifier) -> SheetCount {
    SheetCount(
      bag: BallotBag(panel: panel, channel: channel ?? .paper), issued: issued, returned: returned,
      voidSheets: invalid,
      rows: [
        RowCount(
          place: BallotSheet.Place(speaker: speaker, criterion: nil), counts: counts, blank: abstained, own: own ?? 0)
      ])
  }
}
