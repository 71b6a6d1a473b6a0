import ReviewCore
import Testing

@Suite("A result that was announced")
struct AnnouncementTests {
  private static let voted = """
    open
    attend members 9
    attend masses 18
    next
    next
    report
    poll panels=masses
    close
    9:10:00 tally masses issued=18 returned=18 good=15 poor=3
    9:11:00 publish
    """

  private static let name = VoteRefusal.Name(number: 1, unit: "北镇党委")

  @Test("is taken back only with a reason; everything else as ever")
  func reason() throws {
    var minutes = try Transcript.given(Plans.simple(), AnnouncementTests.voted)
    minutes.refuses("undo", .undoNeedsReason(AnnouncementTests.name))
    minutes.refuses("undo reason=\"  \"", .undoNeedsReason(AnnouncementTests.name))
    try minutes.when("note 会场安静\nundo")
    minutes.refuses("undo", .undoNeedsReason(AnnouncementTests.name))
    try minutes.when("undo reason=计票有误 by=监票人")
    #expect(minutes.session.round(1)?.state == .closed)
    // The count that is not announced any more is taken back like any other.
    try minutes.when("undo")
  }

  @Test("by hand, with its last panel's count, as well")
  func byHand() throws {
    var minutes = try Transcript.given(
      Plans.simple(),
      """
      open
      attend members 9
      attend masses 18
      next
      next
      report
      tally members issued=9 returned=9 good=9
      undo
      tally members issued=9 returned=9 good=8 poor=1
      tally masses issued=18 returned=18 good=18
      """)
    minutes.refuses("undo", .undoNeedsReason(AnnouncementTests.name))
    try minutes.when("undo reason=录错一票\nundo")
    #expect(minutes.session.rounds.isEmpty)
    #expect(minutes.history.withdrawnAnnouncements.map(\.reason) == ["录错一票"])
  }

  @Test("and taken back is told: what was announced when, what replaced it when, by whom and why")
  func told() throws {
    var minutes = try Transcript.given(Plans.simple(), AnnouncementTests.voted)
    #expect(minutes.history.withdrawnAnnouncements.isEmpty)
    try minutes.when("9:12:00 undo reason=唱票漏记两票 by=监票人\nundo")
    #expect(minutes.history.withdrawnAnnouncements.map(\.replacedAt) == [nil])
    try minutes.when("9:14:00 tally masses issued=18 returned=18 good=17 poor=1\n9:15:00 publish")
    let all = minutes.history.withdrawnAnnouncements
    let told = try #require(all.first)
    #expect(all.count == 1)
    #expect(
      minutes.session.appraisal(of: "north", in: told.round).tally(of: "masses")?.counts == ["good": 15, "poor": 3])
    #expect(
      [told.announcedAt, told.withdrawnAt, told.replacedAt].map { $0?.clockText } == [
        "09:11:00", "09:12:00", "09:15:00",
      ])
    #expect(told.reason == "唱票漏记两票" && told.by == "监票人")
    #expect(History(minutes.history.records)?.withdrawnAnnouncements == all)
  }

  @Test("and brought again by redo stands as it stood")
  func redone() throws {
    var minutes = try Transcript.given(Plans.simple(), AnnouncementTests.voted + "\nundo reason=按错\nredo")
    #expect(minutes.history.withdrawnAnnouncements.isEmpty)
    try minutes.when("undo reason=计票有误")
    #expect(minutes.history.withdrawnAnnouncements.map(\.reason) == ["计票有误"])
  }

  @Test("and taken back in an old log, which asked for no reason, is told without one")
  func oldLog() throws {
    var minutes = try Transcript.given(Plans.simple(), AnnouncementTests.voted)
    let last = try #require(minutes.history.lastInForce)
    minutes.record([.undone(batch: last.batch)])
    #expect(minutes.session.round(1)?.state == .closed)
    #expect(minutes.history.withdrawnAnnouncements.map(\.reason) == [nil])
  }
}
