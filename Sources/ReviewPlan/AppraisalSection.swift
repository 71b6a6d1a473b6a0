import ReviewCore
import TomlSource

/// `[[panel]]` and `[appraisal]`: who rates, by which grades, and what follows.
extension PlanBuilder {
  static let panelSize = 1...10_000
  static let gradeCount = 2...9

  mutating func readPanels() -> [Panel] {
    var weights: [TomlPosition] = []
    var unweighted: [TomlPosition] = []
    var sum: Int? = 0
    var read: [Panel] = top.tables("panel") { table in
      let weight = table.integer("weight", in: 0...100)
      if table.has("weight") {
        weights.append(table.position(of: "weight"))
        sum = weight.flatMap { weight in sum.map { $0 + weight } }
      } else {
        unweighted.append(table.position)
      }
      return Panel(
        id: panels.declare(in: table), title: table.requiredTitle("title"),
        due: table.requiredInteger("due", in: PlanBuilder.panelSize), weight: weight ?? 0)
    }
    if weights.isEmpty {
      for index in read.indices { read[index].weight = 100 / read.count + (index == 0 ? 100 % read.count : 0) }
    } else if !unweighted.isEmpty {
      for position in unweighted { notes.error(.weightMissing, at: position) }
    } else if let sum, sum != 100 {
      notes.error(.weightSum(sum), at: weights[0])
    }
    return read
  }

  mutating func appraisalRules() -> AppraisalRules {
    top.table("appraisal") { table in
      let list = readGrades(table)
      return AppraisalRules(
        grades: list, base: table.choice("base", of: PercentageBase.self)?.value ?? .valid,
        minimumSample: table.integer("minimum_sample", in: 0...PlanBuilder.panelSize.upperBound) ?? 8,
        consequences: table.tables("consequence", consequence))
    } ?? AppraisalRules()
  }

  // MARK: - Private

  private mutating func readGrades(_ table: Table) -> [Grade] {
    let scale = table.choice("scale", of: GradeScale.self)
    let own = table.inlineTables("grades") { grade($0) }
    if own != nil {
      if table.has("scale") { notes.error(.scaleAndGrades, at: table.keyPosition(of: "scale")) }
      checkGradeCount(table)
      checkOrder(own ?? [], in: table)
      return own ?? []
    }
    if table.has("scale"), scale == nil { grades.leaveGap() }
    let list = (scale?.value ?? .good).grades
    for grade in list { grades.add(Located(value: grade.id, position: table.position), key: "id", notes: notes) }
    return list
  }

  private mutating func grade(_ table: Table) -> Grade {
    let builtIn = GradeScale.allCases.flatMap(\.grades).map(\.id)
    let id = grades.declare(in: table)
    return Grade(
      id: id, title: builtIn.contains(id) ? table.title("title") : table.requiredTitle("title"),
      points: table.requiredInteger("points", in: 0...1_000))
  }

  private mutating func checkGradeCount(_ table: Table) {
    guard let node = table.node("grades"), case .array(let elements) = node.value else { return grades.leaveGap() }
    if elements.count < PlanBuilder.gradeCount.lowerBound {
      grades.leaveGap()
      notes.error(
        .tooFew(key: "grades", count: elements.count, least: PlanBuilder.gradeCount.lowerBound), at: node.position)
    } else if elements.count > PlanBuilder.gradeCount.upperBound {
      notes.error(
        .tooMany(key: "grades", count: elements.count, limit: PlanBuilder.gradeCount.upperBound), at: node.position)
    }
  }

  /// Grades stand best first, so points that rise are probably a slip.
  private func checkOrder(_ grades: [Grade], in table: Table) {
    let rises = zip(grades, grades.dropFirst()).contains { $0.points < $1.points }
    if rises, !grades.contains(where: \.id.isEmpty) {
      notes.warning(.gradesNotDescending, at: table.keyPosition(of: "grades"))
    }
  }

  private func consequence(_ table: Table) -> ConsequenceRule {
    let action = table.requiredChoice("action", of: ConsequenceAction.self)?.value ?? .talk
    let counted = table.requiredTexts("grades")
    var seen = Catalogue()
    for grade in counted where grades.check(grade, key: "grades", notes: notes) {
      seen.add(grade, key: "grades", notes: notes)
    }
    if case .array(let elements) = table.node("grades")?.value, elements.isEmpty {
      notes.error(.tooFew(key: "grades", count: 0, least: 1), at: table.position(of: "grades"))
    }
    return ConsequenceRule(action: action, grades: counted.map(\.value), share: table.requiredShare("share"))
  }
}
