// Bags on screens with too few ballots to have figures of their own. The log stores counts by bag, and the count of a
// small bag is its voters' marks in clear: where one member of a panel votes by phone and all others on paper, the
// phone's bag is that member's ballot. So the marks of such a bag go into the log within another count of the same
// panel.

/// Says in a count whose marks its rows contain beside those of its own bag: those of smaller bags of the same panel.
public struct JoinedBags: Hashable, Codable, Sendable {
  public let channels: [VotingChannel]
  /// Ballots of theirs that are not void.
  public let sheets: Int

  public init(channels: [VotingChannel], sheets: Int) {
    self.channels = channels
    self.sheets = sheets
  }
}

extension SheetCount {
  /// This count with the marks of `others` added to its rows. Places that are not counted here are left out of theirs.
  public func joining(_ others: [SheetCount]) -> SheetCount {
    if others.isEmpty { return self }
    let rows = rows.map { row in others.compactMap { $0.row(row.place) }.reduce(row, +) }
    let sheets = others.reduce(0) { $0 + $1.sheets.valid }
    return SheetCount(
      bag: bag, issued: issued, returned: returned, voidSheets: voidSheets, rows: rows,
      joined: JoinedBags(channels: others.map(\.bag.channel), sheets: sheets))
  }
}

extension RowCount {
  static func + (one: RowCount, other: RowCount) -> RowCount {
    RowCount(
      place: one.place, counts: one.counts.merging(other.counts, uniquingKeysWith: +), blank: one.blank + other.blank,
      void: one.void + other.void, own: one.own + other.own)
  }

  /// What is left without the marks of another; nil where there are fewer.
  public func without(_ other: RowCount) -> RowCount? {
    let left = counts.merging(other.counts.mapValues { -$0 }, uniquingKeysWith: +).filter { $0.value != 0 }
    let rest = RowCount(
      place: place, counts: left, blank: blank - other.blank, void: void - other.void, own: own - other.own)
    return left.values.allSatisfy { $0 > 0 } && [rest.blank, rest.void, rest.own].allSatisfy { $0 >= 0 } ? rest : nil
  }
}

extension Session {
  /// The counts of a closed box as they go into the log.
  ///
  /// A bag with fewer ballots than the plan's minimum sample gets no rows of its own: the panel's largest bag on
  /// screens has its marks in its rows. Where all bags on screens together are too few, they wait for the panel's count
  /// on paper (`awaitingPaper`). Only in a panel that does not vote on paper they go into the log all the same, since
  /// there is nothing to mix them with.
  public func countsForLog(_ counts: [SheetCount], in round: Round) -> [SheetCount] {
    counts.map { count in
      let small = apart(of: count.bag.panel, counts, in: round)
      guard small.contains(where: { $0.bag == count.bag }) else { return count }
      let carrier = awaitsPaper(small, in: round) ? nil : small.max { $0.returned < $1.returned }
      let others = small.filter { $0.bag != carrier?.bag }
      return carrier?.bag == count.bag ? count.joining(others) : count.with(rows: [])
    }
  }

  /// The counts of a closed box whose marks go into the log together with the panel's count on paper.
  public func awaitingPaper(of panel: Identifier, _ counts: [SheetCount], in round: Round) -> [SheetCount] {
    let small = apart(of: panel, counts, in: round)
    return awaitsPaper(small, in: round) ? small : []
  }

  // MARK: - Private

  /// The panel's bags on screens that have ballots, where one of them must not be told apart.
  private func apart(of panel: Identifier, _ counts: [SheetCount], in round: Round) -> [SheetCount] {
    let bags = counts.filter { $0.bag.panel == panel && $0.bag.channel.isElectronic && $0.returned > 0 }
    // Earlier programs wrote counts of small bags into the log with rows of their own; that cannot be taken back.
    let isTold = round.bags(of: panel).compactMap { round.counts[$0] }.contains {
      $0.returned > 0 && !$0.rows.isEmpty && $0.joined == nil
    }
    return isTold || bags.allSatisfy { plan.appraisal.mayTell(returned: $0.returned) } ? [] : bags
  }

  private func awaitsPaper(_ bags: [SheetCount], in round: Round) -> Bool {
    round.opening.channels.contains(.paper)
      && !plan.appraisal.mayTell(returned: bags.reduce(0) { $0 + $1.returned })
  }
}
