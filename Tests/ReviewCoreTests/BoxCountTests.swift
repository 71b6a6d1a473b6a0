import ReviewCore
import Testing

@Suite("A count out of the box")
struct BoxCountTests {
  /// 18 of 20 are there, for each of whom there is a slip; north has the turn and everybody votes on it.
  private func voting(
    _ channels: [VotingChannel] = [.phone], disclosure: Disclosure = .onClose, _ lines: String = ""
  ) throws -> Transcript {
    try Transcript.given(
      Plans.simple(
        panels: [Panel(id: "masses", title: "群众代表", due: 20, weight: 100)],
        appraisal: AppraisalRules(voting: VotingRules(channels: channels, disclosure: disclosure))),
      "open\nattend masses 18\nnext\nnext\nreport\npoll\n" + lines)
  }

  private static let phone = BallotBag(panel: "masses", channel: .phone)

  @Test("takes no more slips for handed out than people are there: those of the absent stay on the table")
  func slipsOfTheAbsent() throws {
    var minutes = try voting([.phone], "close")
    try minutes.count(.phone, slips: 20, returned: 17)
    #expect(minutes.session.round(1)?.counts[BoxCountTests.phone]?.issued == 18)
    try minutes.when("publish")
  }

  @Test("takes what the secretary said was handed out before anything else")
  func said() throws {
    var minutes = try voting([.phone], "issue masses 15\nclose")
    try minutes.count(.phone, slips: 20, returned: 15)
    #expect(minutes.session.round(1)?.counts[BoxCountTests.phone]?.issued == 15)
    try minutes.when("publish")
  }

  @Test("enters the log even where it makes the round void, and the gate says why")
  func more() throws {
    var minutes = try voting([.phone], "close")
    try minutes.count(.phone, slips: 20, returned: 19)
    #expect(minutes.session.uncountedBags.isEmpty)
    minutes.refuses(
      "publish", .vote(.gateFailed(panel: "群众代表", .returnedExceedsIssued(returned: 19, issued: 18))))
    try minutes.when("void 收回多于发出\npoll reason=重测\nissue masses 16\nclose")
    // Who leaves later was there; who was never there is put right by name.
    try minutes.when("attend masses 14\npresence masses 15 误计一人 by=监票人")
    try minutes.count(.phone, slips: 20, returned: 14, round: 2)
    minutes.refuses(
      "publish", .vote(.gateFailed(panel: "群众代表", .issuedExceedsPresent(issued: 16, present: 15))))
  }

  @Test("beside paper of which nothing was said leaves room for it")
  func besidePaper() throws {
    var minutes = try voting([.paper, .phone], "close")
    try minutes.count(.phone, slips: 20, returned: 10)
    #expect(minutes.session.round(1)?.counts[BoxCountTests.phone]?.issued == 10)
    minutes.refuses(
      "tally masses issued=9 returned=9 good=9", .issuedExceedsPresent(panel: "群众代表", issued: 19, present: 18))
    try minutes.when("tally masses issued=8 returned=8 good=8\npublish")
  }

  @Test("beside paper that was handed out takes the slips that are left")
  func besideKnownPaper() throws {
    var minutes = try voting([.paper, .phone], "issue masses 8\nclose")
    try minutes.count(.phone, slips: 20, returned: 9)
    #expect(minutes.session.round(1)?.counts[BoxCountTests.phone]?.issued == 10)
  }

  @Test("of booth and phones shares the slips: whoever went to the booth had one")
  func boothAndPhone() throws {
    var minutes = try voting([.booth, .phone], "close")
    try minutes.count(.booth, slips: 5, returned: 5)
    try minutes.count(.phone, slips: 15, returned: 12)
    #expect(minutes.session.round(1)?.counts.values.map(\.issued).sorted() == [5, 13])
    try minutes.when("publish")
  }

  @Test("is not taken back, as the box still says the same")
  func notUndone() throws {
    var minutes = try voting([.phone], "close")
    try minutes.count(.phone, slips: 20, returned: 17)
    minutes.refuses("undo", .vote(.cannotUndo(VoteRefusal.Name(number: 1, unit: "北镇党委"))))
  }

  @Test("is read the same way while the vote is open")
  func reading() throws {
    var minutes = try voting([.booth, .phone])
    let turnout = [
      Turnout(bag: BallotBag(panel: "masses", channel: .booth), issued: 5, returned: 5),
      Turnout(bag: BoxCountTests.phone, issued: 15, returned: 3),
    ]
    #expect(minutes.session.reading(turnout)?.turnout.map(\.issued) == [5, 13])
    guard
      case .appraisal(let scene) = minutes.session.scene(
        SceneChoice(.appraisal), at: minutes.now, box: minutes.session.reading(turnout)
      ).content
    else { return }
    #expect(scene.panels.map(\.issued) == [18] && scene.panels.map(\.returned) == [8])
    try minutes.when("close")
    #expect(minutes.session.reading(turnout) == nil)
  }

  // MARK: - Running totals

  @Test("while it goes on, is shown in batches of five with five held back, whoever looks and whenever")
  func batches() throws {
    let minutes = try voting([.phone], disclosure: .live)
    let round = try #require(minutes.session.openRound)
    let sheet = minutes.session.sheet(of: round)
    var live = LiveCount(round.opening, on: sheet)
    var shown: [Int] = []
    for number in 1...25 {
      live.add(.marks([.choice(number % 2)]), in: BoxCountTests.phone, seen: number)
      shown.append(live.counts.first?.returned ?? 0)
    }
    #expect(shown == (1...25).map { $0 < 10 ? 0 : ($0 - 5) / 5 * 5 })
    #expect(live.counts.first?.rows.first?.counts == ["good": 10, "fairly-good": 10])
    #expect(live.seen == 25)
  }

  @Test("while it goes on, tells the hall how many came back beside totals of fewer")
  func liveScene() throws {
    let minutes = try voting([.phone], disclosure: .live)
    let turnout = [Turnout(bag: BoxCountTests.phone, issued: 20, returned: 17)]
    let box = minutes.session.reading(turnout, counts: [BoxCountTests.count(.phone, slips: 20, returned: 10)])
    guard case .appraisal(let scene) = minutes.session.scene(SceneChoice(.appraisal), at: minutes.now, box: box).content
    else { return }
    #expect(scene.panels.map(\.returned) == [17] && scene.panels.map(\.issued) == [18])
    #expect(scene.panels.map { $0.distribution?.grades.first?.count } == [10])
  }

  // MARK: - The address

  @Test("is cast where the hall reads it: on the scene of the vote while phones vote, and on its own")
  func address() throws {
    var minutes = try voting()
    func onScreen(_ kind: SceneKind) -> String? {
      switch minutes.session.scene(SceneChoice(kind), at: minutes.now).content {
      case .appraisal(let scene): scene.address
      case .voting(let scene): scene.address
      case .welcome, .part, .speaker, .queue, .problems, .lastYear, .targets, .film, .question, .results, .pledges,
        .recess,
        .message,
        .adjourned, .lobby, .podium, .dark:
        nil
      }
    }
    minutes.refuses("show voting", .sceneNeedsText(.voting))
    try minutes.when("phones http://10.0.0.5:8080\nshow voting")
    minutes.refuses("phones http://10.0.0.5:8080", .projectorIsSoAlready(.phones))
    #expect(onScreen(.voting) == "http://10.0.0.5:8080" && onScreen(.appraisal) == "http://10.0.0.5:8080")
    minutes.refuses("undo", .vote(.cannotUndo(VoteRefusal.Name(number: 1, unit: "北镇党委"))))
    try minutes.when("close")
    #expect(onScreen(.appraisal) == nil)
    try minutes.when("phones")
    #expect(onScreen(.voting) == nil)
  }

  fileprivate static func count(_ channel: VotingChannel, slips: Int, returned: Int) -> SheetCount {
    let row = RowCount(
      place: BallotSheet.Place(speaker: "north", criterion: nil), counts: ["good": returned], blank: 0)
    return SheetCount(
      bag: BallotBag(panel: "masses", channel: channel), issued: slips, returned: returned, voidSheets: 0, rows: [row])
  }
}

extension Transcript {
  /// What the runtime submits when a box has been counted.
  fileprivate mutating func count(_ channel: VotingChannel, slips: Int, returned: Int, round: Int = 1) throws {
    let count = BoxCountTests.count(channel, slips: slips, returned: returned)
    record(try history.decide(.vote(.count(round: round, count)), at: now))
  }
}
