// The gates of a count (RULES: gates), over all channels of a panel together.

/// What stands in the way of announcing a panel's count. The gates are tried in an order, and the first that fails is
/// told.
public enum Gate: Hashable, Sendable {
  /// Nobody has said how many of the panel are present.
  case notSignedIn
  /// Nobody has said how many ballots were handed out for this channel.
  case issuedUnknown(VotingChannel)
  case issuedExceedsPresent(issued: Int, present: Int)
  /// `rows` of the sheet have not been counted.
  case notCounted(VotingChannel, rows: Int)
  /// More ballots came back than went out: the round is void and is held again.
  case returnedExceedsIssued(returned: Int, issued: Int)
  case sums(VotingChannel, CountFault)
}

/// The figures of one panel in one round, as they are read out.
public struct PanelReturn: Hashable, Sendable {
  public let panel: Identifier
  /// As the vote began.
  public let due: Int
  public let present: Int?
  /// Nil while nothing is known of them.
  public let issued: Int?
  public let returned: Int?
  /// Void sheets.
  public let invalid: Int?
  /// The first gate that fails; nil where the panel's count may be announced.
  public let gate: Gate?
  /// Nothing but another round will help.
  public var isVoid: Bool {
    if case .returnedExceedsIssued = gate { return true }
    return false
  }

  /// Sheets that are not void.
  public var valid: Int? {
    guard let returned, let invalid else { return nil }
    return SheetTotals(returned: returned, void: invalid).valid
  }
}

extension Round {
  func bags(of panel: Identifier) -> [BallotBag] {
    opening.channels.map { BallotBag(panel: panel, channel: $0) }
  }

  /// As far as it is known, over all channels; nil where nothing is.
  func issued(to panel: Identifier) -> Int? { sum(panel) { issued[$0] ?? counts[$0]?.issued } }

  func returned(by panel: Identifier) -> Int? { sum(panel) { counts[$0]?.returned } }

  func voidSheets(of panel: Identifier) -> Int? { sum(panel) { counts[$0]?.voidSheets } }

  /// Whether every row of the panel's ballots has been counted in every channel.
  func isCounted(_ panel: Identifier, on sheet: BallotSheet) -> Bool {
    bags(of: panel).allSatisfy { missingRows(in: $0, of: sheet) == 0 }
  }

  func missingRows(in bag: BallotBag, of sheet: BallotSheet) -> Int {
    guard counts[bag] != nil else { return sheet.placeCount }
    return sheet.placeCount - (covering(bag)?.rows.count ?? 0)
  }

  /// The count in whose rows the marks of a bag are: its own, or one that they were joined with (`JoinedBags`).
  private func covering(_ bag: BallotBag) -> SheetCount? {
    bags(of: bag.panel).compactMap { counts[$0] }.first { $0.covered.contains(bag.channel) }
  }

  /// The panel's figures in one place of the sheet, over all channels. Nil while a channel is not counted, since
  /// readers would take a part for the whole; with `soFar` the channels that are counted are added up.
  func tally(of panel: Identifier, at place: BallotSheet.Place, soFar: Bool = false) -> PanelTally? {
    let counted = bags(of: panel).filter { covering($0)?.row(place) != nil }.compactMap { counts[$0] }
    guard !counted.isEmpty, soFar || counted.count == opening.channels.count else { return nil }
    // Marks that were joined to another bag's are in that one's row.
    let rows = counted.compactMap { $0.row(place) }
    return PanelTally(
      panel: panel, channel: counted.count == 1 ? counted[0].bag.channel : nil,
      issued: counted.reduce(0) { $0 + $1.issued }, returned: counted.reduce(0) { $0 + $1.returned },
      voidSheets: counted.reduce(0) { $0 + $1.voidSheets },
      row: rows.reduce(RowCount(place: place, counts: [:], blank: 0), +))
  }

  /// More ballots came back than went out: nothing but another round will help. What is not known yet makes nothing void.
  static func isVoid(returned: Int?, issued: Int?) -> Bool { (returned ?? 0) > (issued ?? Int.max) }

  func isVoid(_ panel: Identifier) -> Bool { Round.isVoid(returned: returned(by: panel), issued: issued(to: panel)) }

  func hasResult(on sheet: BallotSheet) -> Bool {
    state != .voided && opening.panels.allSatisfy { isCounted($0, on: sheet) && !isVoid($0) }
  }

  /// The first gate that fails, from the issuing of ballots on.
  func gate(of panel: Identifier, on sheet: BallotSheet) -> Gate? {
    guard let present = attendance[panel]?.present else { return .notSignedIn }
    for bag in bags(of: panel) where issued[bag] == nil && counts[bag] == nil { return .issuedUnknown(bag.channel) }
    let issued = issued(to: panel) ?? 0
    if issued > present { return .issuedExceedsPresent(issued: issued, present: present) }
    // What is still to be counted can only be more.
    if isVoid(panel) { return .returnedExceedsIssued(returned: returned(by: panel) ?? 0, issued: issued) }
    // Marks that go into the log with those on paper wait for them.
    for bag in bags(of: panel).sorted(by: { !$0.channel.isElectronic && $1.channel.isElectronic }) {
      let rows = missingRows(in: bag, of: sheet)
      if rows > 0 { return .notCounted(bag.channel, rows: rows) }
    }
    for bag in bags(of: panel) {
      if let fault = counts[bag]?.fault { return .sums(bag.channel, fault) }
    }
    return nil
  }

  // MARK: - Private

  private func sum(_ panel: Identifier, _ figure: (BallotBag) -> Int?) -> Int? {
    let known = bags(of: panel).compactMap(figure)
    return known.isEmpty ? nil : known.reduce(0, +)
  }
}
