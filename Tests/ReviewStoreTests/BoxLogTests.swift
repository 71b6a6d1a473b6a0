import ReviewCore
import Testing

@testable import ReviewStore

/// The ballots of closed rounds are counted once more and held against what the log says of them.
@Suite struct BoxLogTests {
  let scratch: Scratch
  let box: SessionBox
  let paper = BoxSamples.paper(criteria: 2)

  init() throws {
    scratch = try Scratch()
    box = try SessionBox.open(in: scratch.session)
  }

  @Test func `a log that says what the ballots say is sound`() throws {
    let counts = try vote()
    let logged = try log(counts.map { Event.ballotsCounted(round: 1, count: $0) })
    #expect(logged.map(\.count) == counts)
    #expect(logged.map(\.position) == [4, 5, 6, 7])
    #expect(try box.verify(against: logged) == [])
  }

  @Test func `the order of the rows makes no difference`() throws {
    let counts = try vote().map {
      SheetCount(
        bag: $0.bag, issued: $0.issued, returned: $0.returned, voidSheets: $0.voidSheets, rows: $0.rows.reversed())
    }
    #expect(try box.verify(against: log(counts.map { .ballotsCounted(round: 1, count: $0) })) == [])
  }

  @Test func `the event whose count is not that of the ballots is named`() throws {
    var counts = try vote()
    let honest = counts[2]
    let row = try #require(honest.rows.first)
    // As many ballots, one blank more: only the marks tell.
    let forged = RowCount(place: row.place, counts: ["good": row.graded - 1], blank: row.blank + 1)
    counts[2] = SheetCount(
      bag: honest.bag, issued: honest.issued, returned: honest.returned, voidSheets: 0,
      rows: [forged] + honest.rows.dropFirst())
    let logged = try log(counts.map { .ballotsCounted(round: 1, count: $0) })
    let damage = BoxDamage.otherCount(
      event: 6, round: 1, bag: honest.bag, logged: honest.returned, found: honest.returned)
    #expect(try box.verify(against: logged) == [.box(damage)])
    for language in Language.allCases {
      let text = Strings(language).message(box: [.box(damage)])
      #expect(text.contains("6") && text.contains(honest.bag.panel), "\(text)")
    }
  }

  @Test func `a count of a round the box never saw, and of one that is open, is named`() throws {
    let counts = try vote()
    try box.open(BoxSamples.paper(2, criteria: 2))
    let logged = try log(
      counts.map { .ballotsCounted(round: 1, count: $0) }
        + [.ballotsCounted(round: 2, count: counts[0]), .ballotsCounted(round: 9, count: counts[1])])
    #expect(
      try box.verify(against: logged) == [
        .box(.otherCount(event: 8, round: 2, bag: counts[0].bag, logged: counts[0].returned, found: nil)),
        .box(.otherCount(event: 9, round: 9, bag: counts[1].bag, logged: counts[1].returned, found: nil)),
      ])
  }

  @Test func `paper, and what was taken back, are not compared`() throws {
    let counts = try vote()
    let onPaper = SheetCount(
      bag: BallotBag(panel: "B", channel: .paper), issued: 3, returned: 3, voidSheets: 0, rows: counts[0].rows)
    let logged = try log([
      .ballotsCounted(round: 1, count: onPaper), .ballotsCounted(round: 9, count: counts[1]), .undone(batch: 5),
    ])
    #expect(logged.isEmpty)
  }

  @Test("counts that were joined are recounted: on screens to the mark, with paper as far as the box knows")
  func joined() throws {
    let counts = try vote()
    let bags = counts.filter { $0.bag.panel == "B" }
    func withoutRows(_ count: SheetCount) -> SheetCount {
      SheetCount(bag: count.bag, issued: count.issued, returned: count.returned, voidSheets: 0, rows: [])
    }
    let paperRows = bags[0].rows.map { RowCount(place: $0.place, counts: ["good": 20], blank: 2) }
    let onPaper = SheetCount(
      bag: BallotBag(panel: "B", channel: .paper), issued: 22, returned: 22, voidSheets: 0, rows: paperRows)
    let honest: [Event] = [
      .ballotsCounted(round: 1, count: withoutRows(bags[0])),
      .ballotsCounted(round: 1, count: bags[1].joining([bags[0]])),
      .ballotsCounted(round: 1, count: onPaper.joining(bags)),
    ]
    #expect(try box.verify(against: log(honest)) == [])
    // One mark of the box turned into another, and paper that has fewer than the box had.
    let forged = bags[1].joining([bags[0]])
    let row = forged.rows[0]
    let turned = RowCount(place: row.place, counts: ["good": row.graded], blank: row.blank)
    try #require(turned != row)
    let wrong: [SheetCount] = [
      SheetCount(
        bag: forged.bag, issued: forged.issued, returned: forged.returned, voidSheets: 0,
        rows: [turned] + forged.rows.dropFirst(), joined: forged.joined),
      SheetCount(
        bag: onPaper.bag, issued: 22, returned: 22, voidSheets: 0, rows: paperRows,
        joined: JoinedBags(channels: [.phone], sheets: bags.first { $0.bag.channel == .phone }?.returned ?? 0)),
    ]
    for count in wrong {
      let logged = try #require(
        LoggedCount(
          Recorded(position: 9, batch: 9, at: Samples.at(1), event: .ballotsCounted(round: 1, count: count))))
      guard case .box(.otherCount(event: 9, _, _, _, _))? = try box.verify(against: [logged]).first else {
        Issue.record("not found: \(count)")
        continue
      }
    }
  }

  @Test func `the sheet in the box is the sheet of the session`() throws {
    var session = Session(plan: BoxSamples.plan(criteria: 2))
    session.apply(Recorded(position: 2, batch: 2, at: Samples.at(1), event: .roundOpened(opening: paper.opening)))
    let round = try #require(session.round(1))
    #expect(session.sheet(of: round) == paper.sheet)
    #expect(paper.rows.count == paper.sheet.speakers.count && paper.criteria.count == paper.sheet.criteria.count)
  }

  // MARK: - Private

  /// The counts of a closed round of 30 ballots, some by booth, some of holders with a unit of their own.
  private func vote() throws -> [SheetCount] {
    try box.open(paper)
    for number in 0..<30 {
      let own: Identifier? = number % 6 == 0 ? "u1" : nil
      let panel = own == nil ? "B" : "A"
      let code = try #require(try box.issue(panel: panel, owns: [own]).first)
      let cast = BoxSamples.submission(code, paper, own: own, channel: number % 2 == 0 ? .phone : .booth)
      #expect(try box.cast([cast]) == [.stored])
    }
    try box.close(round: 1)
    return try #require(try box.count(round: 1))
  }

  /// A log of a session with the round opened and closed and then `events`; what `verify` makes of it.
  private func log(_ events: [Event]) throws -> [LoggedCount] {
    let store = try SessionLog.create(
      in: scratch.session, first: [.sessionCreated(plan: BoxSamples.plan(criteria: 2))], at: Samples.at(0),
      origin: "A")
    _ = try store.read(after: 0)
    let all = [.roundOpened(opening: paper.opening), .roundClosed(round: 1)] + events
    for (offset, event) in all.enumerated() {
      _ = try store.append([event], at: Samples.at(Int64(offset)), expecting: offset + 1)
    }
    store.close()
    let report = try SessionLog.verify(in: scratch.session)
    #expect(report.isSound)
    return report.counts
  }
}
