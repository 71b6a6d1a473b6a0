import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("M02: reports on problems, not achievements")
struct TopicTargetTests {
  @Test("the console shows the shares beside what the plan aims at, and marks achievements that take too much")
  func console() throws {
    var plan = Plan.sample
    plan.topicTargets = [.achievements: 34, .problems: 33, .measures: 33]
    var stage = try Stage(plan, language: .en)
    stage.press(.character(" "), .character(" "), .function(2), .function(2), .function(3), .function(2), .function(2))
    stage.press(.function(3))
    try stage.tell("topic achievements")
    stage.wait(seconds: 60)
    #expect(stage.screen.contains("achievements 100%/34") && stage.screen.contains("problems 0%/33"))
    try stage.tell("topic problems")
    stage.wait(seconds: 180)
    #expect(stage.screen.contains("achievements 25%/34"))
  }
}
