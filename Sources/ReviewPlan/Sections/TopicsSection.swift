import ReviewCore

/// `[topics]`: what part of a report each topic is to take. Nil where the plan aims at nothing.
extension PlanBuilder {
  func topicTargets() -> [Topic: Int]? {
    top.table("topics") { table in
      var targets: [Topic: Int] = [:]
      for topic in Topic.allCases { targets[topic] = table.integer(topic.rawValue, in: 0...100) }
      let sum = targets.values.reduce(0, +)
      if sum != 100, targets.count == Topic.allCases.count(where: { table.has($0.rawValue) }) {
        collector.error(.weightSum(of: "topics", sum), at: table.position)
      }
      return targets
    }
  }
}
