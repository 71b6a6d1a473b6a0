// Ballots of a channel that are too few to be told apart. In the log a small bag would be its voters' marks in clear: of one
// phone among paper voters, that person's.

/// Bags of the same panel whose marks are in the rows of another one's count.
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
  /// With the marks of `others` in its rows; of theirs, only in places that are counted here.
  public func joining(_ others: [SheetCount]) -> SheetCount {
    if others.isEmpty { return self }
    let rows = rows.map { row in others.compactMap { $0.row(row.place) }.reduce(row, +) }
    let sheets = others.reduce(0) { $0 + $1.returned - $1.voidSheets }
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
  /// The counts of a closed box as they go into the log, none of them apart that has fewer ballots than the plan's minimum
  /// sample: the largest bag on screens of its panel tells their marks with its own. Where all of them together are too
  /// few they wait for the count on paper (`awaitingPaper`), and only a panel that has no paper tells them so.
  public func told(_ counts: [SheetCount], in round: Round) -> [SheetCount] {
    counts.map { count in
      let small = apart(of: count.bag.panel, counts, in: round)
      guard small.contains(where: { $0.bag == count.bag }) else { return count }
      let carrier = awaitsPaper(small, in: round) ? nil : small.max { $0.returned < $1.returned }
      let others = small.filter { $0.bag != carrier?.bag }
      return carrier?.bag == count.bag ? count.joining(others) : count.with(rows: [])
    }
  }

  /// Those of a closed box whose marks go into the log with the panel's paper.
  public func awaitingPaper(of panel: Identifier, _ counts: [SheetCount], in round: Round) -> [SheetCount] {
    let small = apart(of: panel, counts, in: round)
    return awaitsPaper(small, in: round) ? small : []
  }

  // MARK: - Private

  /// The panel's bags on screens that have ballots, where one of them must not be told apart.
  private func apart(of panel: Identifier, _ counts: [SheetCount], in round: Round) -> [SheetCount] {
    let bags = counts.filter { $0.bag.panel == panel && $0.bag.channel.isElectronic && $0.returned > 0 }
    // What an earlier program has told apart cannot be taken back.
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
