import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("What is decided after the adjournment")
struct LaterTests {
  /// Two units rated; one consequence confirmed before the adjournment at 10:30, the rest on the next day.
  private static func hall(_ later: String = LaterTests.later) throws -> Hall {
    let rules = AppraisalRules(
      consequences: [
        ConsequenceRule(action: .talk, grades: ["average", "poor"], share: 3_334),
        ConsequenceRule(action: .circular, grades: ["poor"], share: 3_334),
      ],
      composite: CompositeRules(
        weights: [.session: 70, .routine: 30],
        bands: [GradeBand(grade: "good", least: Hundredths(85)), GradeBand(grade: "poor", least: .zero)]))
    var hall = try Hall(County.ratedByOnePanel(rules))
    try hall.run(
      """
      @09:00:00 open
      attend A 20
      part 7
      tally A issued=20 returned=20 average=10 poor=10 speaker=wu
      tally A issued=20 returned=20 poor=20 speaker=ding
      tally A issued=20 returned=20 good=20 speaker=ji
      score routine 90 speaker=ji
      confirm talk 会上研究 speaker=wu
      grade speaker=ji
      @10:30:00 adjourn
      """)
    try hall.run(later)
    return hall
  }

  /// The clock goes on into the next day.
  private static let later = """
    @33:15:00 score routine 80 speaker=wu
    grade poor 次日研究 speaker=wu
    @33:16:00 confirm circular 次日确认 speaker=wu
    confirm talk 次日约谈 speaker=ding
    dismiss circular 次日不予 speaker=ding
    @33:20:00 detail ding:1 goal=全部重写
    withdraw ding:2 次日撤销
    """

  private func text(_ stem: String, _ hall: Hall, _ language: Language = .zhHans) throws -> String {
    let papers = PaperSet(hall.history, Strings(language)).papers
    return PaperText.text(of: try #require(papers.first { $0.stem == stem }))
  }

  @Test("stands in the record behind the adjournment, with date and time, and not among what was decided there")
  func record() throws {
    let record = try text("record", LaterTests.hall())
    let end = try #require(record.firstRange(of: "散会（10:30）"))
    let (before, after) = (record[..<end.lowerBound], record[end.upperBound...])
    #expect(before.contains("会上已作决定：\n- 己镇党委：确定等次为好。\n- 戊乡党委：确认约谈（会上研究）。\n"))
    #expect(!before.contains("次日研究") && !before.contains("次日不予"))
    for line in [
      "2026年12月19日 09:15 戊乡党委：录入平时考核80.00分", "2026年12月19日 09:15 戊乡党委：确定等次为差（次日研究）。",
      "2026年12月19日 09:16 戊乡党委：确认通报（次日确认）。", "2026年12月19日 09:16 丁镇党委：确认约谈（次日约谈）。",
      "2026年12月19日 09:16 丁镇党委：不予通报（次日不予）。", "2026年12月19日 09:20 撤销问题2025-011（丁镇党委），理由：次日撤销。",
    ] { #expect(after.contains("- " + line), "\(line)") }
  }

  @Test("stands in the minutes under its own date, in a section of its own, and in no table of the meeting")
  func minutes() throws {
    let minutes = try text("minutes", LaterTests.hall())
    let start = try #require(minutes.firstRange(of: "散会后的决定和补充"))
    let meeting = minutes[..<start.lowerBound]
    #expect(meeting.contains("戊乡党委：约谈（会上研究）") && meeting.contains("己镇党委 | 100.00 | 97.00 | 好"))
    // The composite made of a score that was entered later is not the meeting's.
    #expect(meeting.contains("戊乡党委 | 50.00 |  | "))
    #expect(!meeting.contains("次日") && !meeting.contains("丁镇党委：约谈"))
    let later = minutes[start.upperBound...]
    #expect(later.contains("2026年12月19日 09:16 丁镇党委：确认约谈（次日约谈）。"))
    #expect(later.contains("2026年12月19日补充、更正1个问题的内容"))
  }

  @Test("bears its day in circular, results, tables and notices, and no paper that tells it is dated earlier")
  func dates() throws {
    let hall = try LaterTests.hall()
    let circular = try text("circular", hall)
    #expect(circular.contains("- 差（1个单位）：戊乡党委（散会后，2026年12月19日）"))
    #expect(circular.contains("次日确认（散会后，2026年12月19日）"))
    #expect(try text("results", hall).contains("2026年12月19日 09:15 戊乡党委：录入平时考核80.00分，综合得分据此计算。"))
    let consequences = try hall.file("consequences.csv")
    #expect(consequences.contains("已确认,次日约谈,2026年12月19日 09:16（散会后）"))
    #expect(consequences.contains("已确认,会上研究,2026年12月18日 09:00\r\n"))
    #expect(try hall.file("composite.csv").contains("次日研究,2026年12月19日 09:15（散会后）"))
    #expect(try text("units/01-ding/talk-notice", hall).contains("2026年12月19日决定约谈你单位党委书记（次日约谈）"))
    #expect(try text("units/02-wu/talk-notice", hall).contains("2026年12月18日决定约谈你单位党委书记（会上研究）"))
    let day = try #require(CivilDate("2026-12-19"))
    for paper in PaperSet(hall.history, Strings(.en)).papers {
      if let date = paper.document.frame.date { #expect(date == day, "\(paper.stem)") }
    }
    let same = try LaterTests.hall("@10:40:00 dismiss circular 不予 speaker=wu")
    #expect(try text("circular", same).contains("— 2026-12-18"))
  }

  @Test("is told in every language")
  func languages() throws {
    let hall = try LaterTests.hall()
    #expect(try text("minutes", hall, .en).contains("19 December 2026, 09:16 丁镇党委: talk confirmed (次日约谈)."))
    #expect(try text("record", hall, .en).contains("wu") == false)
    #expect(try text("minutes", hall, .zhHant).contains("2026年12月19日 09:16 丁镇党委：確認約談（次日约谈）。"))
    #expect(try text("circular", hall, .en).contains("戊乡党委 (after the adjournment, 19 December 2026)"))
  }

  @Test("is told from what the meeting decided also in the minute of the adjournment itself")
  func sameMinute() throws {
    let hall = try LaterTests.hall("confirm talk 散会后 speaker=ding")
    let minutes = try text("minutes", hall)
    let start = try #require(minutes.firstRange(of: "散会后的决定和补充"))
    #expect(!minutes[..<start.lowerBound].contains("丁镇党委：约谈"))
    #expect(try hall.file("consequences.csv").contains("2026年12月18日 10:30（散会后）"))
  }

  @Test("is what notices are written of: of a proposal there is none, and papers that list it say that it is one")
  func proposals() throws {
    let before = try LaterTests.hall("")
    let notices = { (hall: Hall) in
      PaperSet(hall.history, Strings(.zhHans)).papers.map(\.stem).filter { $0.contains("notice") && $0.contains("/") }
    }
    #expect(notices(before) == ["units/02-wu/talk-notice", "units/02-wu/rectification-notice"])
    #expect(try text("circular", before).contains("戊乡党委：差10票，占有效票20票的50.00%，达到33.34%（建议，尚未确认）"))
    #expect(try text("results", before).contains("丁镇党委 | 约谈 | 一般、差合计达到有效票的33.34% | 建议"))
    #expect(try text("record", before).contains("以上为建议，由有权机关研究决定。"))
    #expect(
      try notices(LaterTests.hall()) == [
        "units/01-ding/talk-notice", "units/01-ding/rectification-notice", "units/02-wu/talk-notice",
        "units/02-wu/rectification-notice",
      ])
    // Decided against, nothing is left to be told.
    let against = try LaterTests.hall("@11:00:00 dismiss talk 另议 speaker=ding\ndismiss circular 另议 speaker=ding")
    #expect(notices(against).allSatisfy { $0.hasPrefix("units/02-wu/") })
  }
}
