// The gates of a count while it is entered (RULES: gates). A count comes by one way, whether it was typed
// in, counted ballot by ballot, or came out of the box.

extension Session {
  func enter(
    _ count: SheetCount, in id: Int?, startsAnew: Bool, joining others: [SheetCount] = []
  ) throws(Rejection) -> [Event] {
    let panel = try panel(count.bag.panel)
    let named = try id.map { id throws(Rejection) in try known(round: id) }
    // A count out of the box may have no rows of its own.
    let ofBox = count.bag.channel.isElectronic ? named?.opening.speakers.first : nil
    guard let speaker = count.rows.first?.place.speaker ?? ofBox else { throw .speakerNeeded }
    let record = try known(speaker)
    guard let round = named ?? round(of: speaker), !round.isByHand else { return try enterByHand(count, for: record) }
    try require(count.bag, in: round)
    switch round.state {
    case .open: throw .vote(.stillOpen(name(of: round)))
    case .published, .voided: throw .vote(.finished(name(of: round), round.state))
    case .closed: break
    }
    if count.bag.channel.isElectronic { return [try enterFromBox(count, in: round, panel)] }
    try requireNew(count, in: round, panel)
    try requireRoom(for: count.issued, count.bag, in: round)
    try check(count, on: sheet(of: round), of: panel)
    if let short = count.lacks(round.doubts) {
      throw .vote(.rulingsNotCounted(panel: panel.title, ruled: short.ruled, counted: short.counted))
    }
    if !plan.appraisal.voting.isTypedTwice {
      return [.ballotsCounted(round: round.id, count: count.joining(others))]
    }
    return [try entered(count, in: round, of: panel, startsAnew: startsAnew, joining: others)]
  }

  func require(_ bag: BallotBag, in round: Round) throws(Rejection) {
    guard round.opening.panels.contains(bag.panel), round.opening.channels.contains(bag.channel) else {
      throw .vote(.notInRound(panel: attendanceName(bag.panel), bag.channel))
    }
  }

  /// No more ballots are handed out than people are there, whatever the channels.
  func requireRoom(for issued: Int, _ bag: BallotBag, in round: Round) throws(Rejection) {
    let panel = try panel(bag.panel)
    guard let present = present(of: panel.id, in: round) else { throw .attendanceMissing(panel: panel.title) }
    let all = round.bags(of: panel.id).reduce(0) { $0 + ($1 == bag ? issued : round.issued[$1] ?? 0) }
    if all > present { throw .issuedExceedsPresent(panel: panel.title, issued: all, present: present) }
  }

  /// Only what stands on the sheet is counted, and no more own rows than there are members of the unit.
  func checkRows(of count: SheetCount, on sheet: BallotSheet, _ panel: Panel) throws(Rejection) {
    let places = Set(sheet.places)
    for row in count.rows {
      let unit = attendanceName(row.place.speaker)
      guard places.contains(row.place) else { throw .vote(.notOnSheet(unit: unit)) }
      for grade in row.counts.keys.sorted() where !sheet.choices.contains(grade) {
        throw .unknownGrade(grade, known: plan.appraisal.grades.map(\.id))
      }
      try check(own: row.own, of: row.place.speaker, in: panel)
    }
  }

  // MARK: - Private

  /// What lies in a closed box is a fact: no figure that was said or not said keeps it out of the log. Whether it may be
  /// announced is for the gates.
  private func enterFromBox(_ boxed: SheetCount, in round: Round, _ panel: Panel) throws(Rejection) -> Event {
    let count = boxed.with(issued: handedOut(boxed.bag, slips: boxed.issued, returned: boxed.returned, in: round))
    try requireNew(count, in: round, panel)
    try check(count, on: sheet(of: round), of: panel)
    return .ballotsCounted(round: round.id, count: count)
  }

  /// Nothing that is counted is counted again, and no row knows of other sheets than the rows before.
  private func requireNew(_ count: SheetCount, in round: Round, _ panel: Panel) throws(Rejection) {
    guard let counted = round.counts[count.bag] else {
      if let said = round.issued[count.bag], said != count.issued {
        throw .vote(.issuedDiffers(panel: panel.title, said: said, typed: count.issued))
      }
      return
    }
    if count.rows.isEmpty { throw .tallyExists(panel: panel.title, round: round.number) }
    if !Set(counted.rows.map(\.place)).isDisjoint(with: count.rows.map(\.place)) {
      if count.bag.channel.isElectronic, !counted.isSame(as: count) {
        throw .vote(.recountDiffers(panel: panel.title, count.bag.channel))
      }
      throw .tallyExists(panel: panel.title, round: round.number)
    }
    let differences = counted.sheetDifferences(count)
    if !differences.isEmpty { throw .vote(.sheetsDiffer(panel: panel.title, differences)) }
  }

  private func check(_ count: SheetCount, on sheet: BallotSheet, of panel: Panel) throws(Rejection) {
    try checkRows(of: count, on: sheet, panel)
    switch count.fault {
    case nil: return
    case .voidSheetsExceedReturned(let voidSheets, let returned):
      throw .invalidExceedsReturned(panel: panel.title, invalid: voidSheets, returned: returned)
    case .rowDoesNotAddUp(let place, let sum, let sheets):
      throw .vote(
        .rowDoesNotAddUp(panel: panel.title, unit: attendanceName(place.speaker), sum: sum, sheets: sheets))
    }
  }

  private func check(own: Int, of speaker: Identifier, in panel: Panel) throws(Rejection) {
    let members = panel.barred(from: speaker)
    if own > members {
      throw .vote(
        .ownExceedsMembers(panel: panel.title, unit: attendanceName(speaker), own: own, members: members))
    }
  }

  /// The first of two entries is kept aside; the second must say the same.
  private func entered(
    _ count: SheetCount, in round: Round, of panel: Panel, startsAnew: Bool, joining others: [SheetCount]
  ) throws(Rejection) -> Event {
    let grades = plan.appraisal.choices
    guard let first = round.firstEntries[count.bag] else {
      return .firstCountEntered(round: round.id, count: count.joining(others))
    }
    if startsAnew || first.row(count.rows[0].place) == nil {
      // All rows are of the same sheets: another figure would be found out only when this row is typed again, and rows
      // that were typed of other sheets are not dropped for one that begins anew.
      let differences = startsAnew && count.hasAllRows(of: first) ? [] : first.sheetDifferences(count)
      if !differences.isEmpty { throw .vote(.sheetsDiffer(panel: panel.title, differences)) }
      return .firstCountEntered(round: round.id, count: count.joining(others))
    }
    for row in count.rows {
      let unit = attendanceName(row.place.speaker)
      guard let stored = first.row(row.place) else { throw .vote(.notOnSheet(unit: unit)) }
      // As it was typed: what came out of the box is nobody's to compare.
      let earlier = others.compactMap { $0.row(row.place) }.reduce(stored) { $0.without($1) ?? $0 }
      let differences = first.sheetDifferences(count) + earlier.differences(row, grades: grades)
      if !differences.isEmpty { throw .vote(.entriesDiffer(panel: panel.title, unit: unit, differences)) }
    }
    return .ballotsCounted(round: round.id, count: count.joining(others))
  }
}

extension SheetCount {
  fileprivate func hasAllRows(of other: SheetCount) -> Bool {
    Set(rows.map(\.place)).isSuperset(of: other.rows.map(\.place))
  }

  /// Whatever the order of the rows.
  func isSame(as other: SheetCount) -> Bool { issued == other.issued && holdsSame(as: other) }

  /// Whether the same ballots were counted, whatever was said to have been handed out.
  public func holdsSame(as other: SheetCount) -> Bool {
    returned == other.returned && voidSheets == other.voidSheets && Set(rows) == Set(other.rows)
  }
}
