import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("Shares, worked out by hand")
struct ShareTests {
  @Test(
    "are rounded half away from zero at two decimals of a percent",
    arguments: [
      (1, 3, "33.33%"), (2, 3, "66.67%"), (1, 6, "16.67%"), (5, 6, "83.33%"), (1, 7, "14.29%"), (1, 8, "12.50%"),
      (3, 11, "27.27%"), (29, 29, "100.00%"), (0, 29, "0.00%"), (20, 29, "68.97%"), (1, 20_000, "0.01%"),
      (1, 20_001, "0.00%"), (1, 16, "6.25%"), (1, 32, "3.13%"), (0, 0, "0.00%"),
    ])
  func ballots(_ part: Int, _ whole: Int, _ text: String) { #expect(Share(part, of: whole).text == text) }

  @Test("of topics add up to a hundred, the lost points going to the largest remainders")
  func topics() {
    // 39 : 80 : 100 of 219 s are 17.81, 36.53 and 45.66 %: rounded down 98, so two points go to .81 and .66.
    #expect(percents([.achievements: 39, .problems: 80, .measures: 100]) == [18, 36, 46])
    #expect(percents([.achievements: 1, .problems: 1, .causes: 1]) == [34, 33, 33])
    #expect(percents([.problems: 5, .causes: 0]) == [100])
    #expect(percents([:]) == [])
  }

  @Test("of a panel are of the plan's base", arguments: PercentageBase.allCases)
  func bases(_ base: PercentageBase) throws {
    var plan = County.plan
    plan.appraisal.base = base
    var hall = try Hall(plan)
    try hall.run(County.opening)
    try hall.run("@09:10:00 tally b issued=9 returned=8 invalid=2 abstained=1 speaker=wu good=5")
    let minutes = try hall.file("record.md")
    switch base {
    case .valid: #expect(minutes.contains("好5票占83.33%") && minutes.contains("占比以有效票6为基数"))
    case .returned: #expect(minutes.contains("好5票占62.50%") && minutes.contains("占比以收回票8为基数"))
    case .present: #expect(minutes.contains("好5票占55.56%") && minutes.contains("占比以实到人数9为基数"))
    case .due: #expect(minutes.contains("好5票占50.00%") && minutes.contains("占比以应到人数10为基数"))
    }
  }

  @Test("are weighted by panel")
  func score() throws {
    // A: (8×100 + 2×80 + 60) / 11 = 92.7273; B: (4×100 + 3×80) / 7 = 91.4286; 60 % and 40 %: 92.2078.
    #expect(try County.adjourned().file("record.md").contains("加权得分：92.21分。"))
  }

  @Test("of a rule's grades are over all panels of the round that counts, void ones left out")
  func rule() throws {
    let session = try County.adjourned().session
    let rule = try #require(session.plan.appraisal.consequences.first)
    let ballots = session.ballots(meant: rule, for: "wu")
    // Round 2: A 4 average and 2 poor of 11, B 3 average of 9.
    #expect(ballots.count == 9 && ballots.base == 20)
    #expect(ballots.share.text == "45.00%")
    #expect(session.ballots(meant: rule, for: "ji").base == 0)
  }

  @Test("and numerals count as an office counts")
  func numerals() {
    #expect([1, 10, 11, 19, 20, 21, 99, 100].map(chineseNumeral) == ["一", "十", "十一", "十九", "二十", "二十一", "九十九", "100"])
  }

  private func percents(_ seconds: [Topic: Int64]) -> [Int] {
    TopicShares(seconds.mapValues { Milliseconds.seconds($0) }).entries.map(\.percent)
  }
}
