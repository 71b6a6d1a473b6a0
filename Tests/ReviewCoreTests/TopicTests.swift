import ReviewCore
import Testing

@Suite("What is being spoken of")
struct TopicTests {
  private func reporting(_ lines: String) throws -> Transcript {
    try Transcript.given(Plans.simple(), "9:00:00 open\nnext\nnext\nreport\n" + lines)
  }

  @Test("has shares that add up to the report, pauses left out")
  func shares() throws {
    let lines = """
      topic achievements
      9:01:00 topic problems
      9:03:00 pause
      9:10:00 continue
      9:11:00 topic causes
      9:11:30 topic measures
      """
    let minutes = try reporting(lines)
    try minutes.then("9:13:00") {
      let shares = $0.session.topicShares(at: $0.now)
      #expect(
        shares == [.achievements: .minutes(1), .problems: .minutes(3), .causes: .seconds(30), .measures: .seconds(90)])
      #expect(shares.values.reduce(.zero, +) == $0.session.timer?.elapsed(at: $0.now))
    }
    try reporting(lines + "\n9:13:00 questions").then("9:20:00") {
      #expect($0.speaker("north")?.topicShares.values.reduce(.zero, +) == .minutes(6))
      #expect($0.session.topicShares(at: $0.now).values.reduce(.zero, +) == .minutes(6))
      #expect($0.topic == nil)
    }
  }

  @Test("counts from when it is first marked")
  func unmarked() throws {
    try reporting("9:02:00 topic problems\n9:03:00 finish").then {
      #expect($0.speaker("north")?.topicShares == [.problems: .minutes(1)])
    }
  }

  @Test("takes what a backdated clock adds and loses what a dropped gap takes away")
  func shifted() throws {
    try reporting("topic problems\n9:01:00 backdate 30s\n9:02:00 finish").then {
      #expect($0.speaker("north")?.topicShares == [.problems: .seconds(150)])
    }
    try reporting("topic problems\n9:01:00 topic causes\n9:04:00 gap drop 2m\n9:05:00 finish").then {
      #expect($0.speaker("north")?.topicShares == [.problems: .minutes(1), .causes: .minutes(2)])
    }
  }

  @Test("is marked during the report only, and changes when marked")
  func refusals() throws {
    let minutes = try reporting("topic problems")
    minutes.refuses("topic problems", .sameTopic(.problems))
    minutes.refuses("topic weather", .line(.badChoice(argument: .topic, text: "weather", allowed: Topic.names)))
    try reporting("questions").refuses("topic problems", .notNow(.topic, .questioning))
  }
}
