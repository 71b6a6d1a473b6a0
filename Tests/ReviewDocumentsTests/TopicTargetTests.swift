import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("M02: shares of a report against the plan's aim, in the record")
struct TopicTargetTests {
  @Test("the record tells both; without an aim it tells the shares alone")
  func record() throws {
    var plan = County.plan
    plan.topicTargets = [.achievements: 34, .problems: 33, .measures: 33]
    for (plan, told) in [(plan, "成绩 50%、问题 50%；目标 成绩 34%、问题 33%、举措 33%。"), (County.plan, "成绩 50%、问题 50%。")] {
      var hall = try Hall(plan)
      try hall.run(County.opening)
      try hall.run(
        """
        @09:10:00 call wu
        @09:10:10 report
        topic achievements
        @09:12:10 topic problems
        @09:14:10 questions
        """)
      #expect(try hall.file("record.md").contains(told))
    }
  }
}
