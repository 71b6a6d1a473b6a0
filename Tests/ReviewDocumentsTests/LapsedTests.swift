import FoundationEssentials
import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("What was decided on a vote that does not count any more")
struct LapsedTests {
  /// A talk and a grade about one unit, the grade changed once; about another a talk decided against.
  private static func hall(_ later: String) throws -> Hall {
    let rules = AppraisalRules(
      consequences: [ConsequenceRule(action: .talk, grades: ["average", "poor"], share: 3_334)],
      composite: CompositeRules(
        bands: [GradeBand(grade: "good", least: Hundredths(85)), GradeBand(grade: "poor", least: .zero)]))
    var hall = try Hall(County.ratedByOnePanel(rules))
    try hall.run(
      """
      @09:00:00 open
      attend A 20
      part 7
      tally A issued=20 returned=20 average=10 poor=10 speaker=wu
      tally A issued=20 returned=20 poor=20 speaker=ding
      @09:20:00 confirm talk 会上研究 speaker=wu
      @09:21:00 grade speaker=wu
      @09:22:00 grade average 酌情 speaker=wu
      @09:23:00 dismiss talk 另有安排 speaker=ding
      """)
    try hall.run(later)
    return hall
  }

  @Test("is told in the record under that vote, each decision with its time, and when it lapsed with a new round")
  func newRound() throws {
    let hall = try LapsedTests.hall("@09:40:00 revote wu 计票有误")
    let record = try hall.file("record.md")
    let lines = try LapsedTests.lines(after: "据第1轮结果作出的下列决定，已于09:40随该轮失效：", in: record)
    #expect(
      lines == [
        "- 09:20 戊乡党委：确认约谈（会上研究）。", "- 09:21 戊乡党委：确定等次为差。", "- 09:22 戊乡党委：确定等次为一般（酌情）。",
      ])
    // What stands is told as before, and only there.
    #expect(record.contains("会上已作决定：\n\n- 丁镇党委：不予约谈（另有安排）。"))
    #expect(record.components(separatedBy: "随该轮失效").count == 2)
    let english = try hall.file("record.md", .en)
    #expect(english.contains("Decided on the result of round 1, and lapsed with it at 09:40:"))
  }

  @Test("is told with a round that was declared void")
  func voided() throws {
    let record = try LapsedTests.hall("@09:41:00 void 唱票有误 round=2").file("record.md")
    let lines = try LapsedTests.lines(after: "据第1轮结果作出的下列决定，已于09:41随该轮失效：", in: record)
    #expect(lines == ["- 09:23 丁镇党委：不予约谈（另有安排）。"])
  }

  @Test("stands again where the new round was taken back, and is not told as lapsed")
  func takenBack() throws {
    let hall = try LapsedTests.hall("@09:40:00 revote wu 计票有误\nundo")
    #expect(hall.history.lapsedDecisions.isEmpty)
    let record = try hall.file("record.md")
    #expect(!record.contains("失效") && record.contains("- 戊乡党委：确认约谈（会上研究）。"))
  }

  @Test("is told of each round it was decided on, and of what was decided on the last one nothing")
  func twice() throws {
    let hall = try LapsedTests.hall(
      """
      @09:40:00 revote wu 计票有误
      @09:45:00 tally A issued=20 returned=20 poor=20 speaker=wu
      @09:46:00 confirm talk speaker=wu
      @09:50:00 revote wu 再次有误
      tally A issued=20 returned=20 poor=20 speaker=wu
      @09:55:00 confirm talk speaker=wu
      """)
    let record = try hall.file("record.md")
    let lines = try LapsedTests.lines(after: "据第2轮结果作出的下列决定，已于09:50随该轮失效：", in: record)
    #expect(lines == ["- 09:46 戊乡党委：确认约谈。"])
    #expect(record.contains("已于09:40随该轮失效：") && !record.contains("据第3轮结果"))
  }

  /// The list that follows a sentence.
  private static func lines(after sentence: String, in text: String) throws -> [String] {
    let found = try #require(text.firstRange(of: sentence))
    return text[found.upperBound...].split(separator: "\n", omittingEmptySubsequences: true).prefix {
      $0.hasPrefix("- ")
    }
    .map(String.init)
  }
}
