import ReviewCore
import TomlSource

/// `[[panel]]` and `[appraisal]`: who rates, by which grades, and what follows.
extension PlanBuilder {
  static let panelSize = 1...Panel.sizeLimit
  static let gradeCount = 2...9

  mutating func readPanels() -> [Panel] {
    var weights = Weights()
    var read: [Panel] = top.tables("panel") { table in
      weights.read(table)
      let panel = Panel(
        id: panels.declare(in: table), title: table.requiredTitle("title"),
        due: table.requiredInteger("due", in: PlanBuilder.panelSize), ownUnits: nil)
      return withOwnUnits(panel, table)
    }
    for (index, weight) in weights.shares(of: "panel", collector).enumerated() { read[index].weight = weight }
    return read
  }

  mutating func appraisalRules() -> AppraisalRules {
    top.table("appraisal") { table in
      let list = readGrades(table)
      let voting = votingRules(table)
      let composite = compositeRules(table)
      return AppraisalRules(
        grades: list, base: table.choice("base", of: PercentageBase.self)?.value ?? .valid,
        minimumSample: table.integer("minimum_sample", in: 0...PlanBuilder.panelSize.upperBound) ?? 8,
        consequences: table.tables("consequence") {
          consequence($0, inPoints: voting.inPoints, hasBands: !composite.bands.isEmpty)
        }, voting: voting, composite: composite)
    } ?? AppraisalRules()
  }

  /// Whether the speakers who may not be rated by a panel are speakers; known once these are read.
  func checkOwnUnits() {
    for unit in ownUnits { _ = speakers.check(unit, key: "own_units", collector: collector) }
  }

  // MARK: - Private

  private mutating func withOwnUnits(_ panel: Panel, _ table: Table) -> Panel {
    let units = table.texts("own_units")
    ownUnits += units
    var panel = panel
    if !units.isEmpty { panel.ownUnits = units.map(\.value) }
    return panel
  }

  private mutating func readGrades(_ table: Table) -> [Grade] {
    let scale = table.choice("scale", of: GradeScale.self)
    let own = table.inlineTables("grades") { grade($0) }
    if own != nil {
      if table.has("scale") { collector.error(.scaleAndGrades, at: table.keyPosition(of: "scale")) }
      checkGradeCount(table)
      checkOrder(own ?? [], in: table)
      return own ?? []
    }
    if table.has("scale"), scale == nil { grades.leaveGap() }
    let list = (scale?.value ?? .good).grades
    for grade in list {
      grades.add(Located(value: grade.id, position: table.position), key: "id", collector: collector)
    }
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
      collector.error(
        .tooFew(key: "grades", count: elements.count, least: PlanBuilder.gradeCount.lowerBound), at: node.position)
    } else if elements.count > PlanBuilder.gradeCount.upperBound {
      collector.error(
        .tooMany(key: "grades", count: elements.count, limit: PlanBuilder.gradeCount.upperBound), at: node.position)
    }
  }

  /// Grades stand best first, so points that rise are probably a mistake.
  private func checkOrder(_ grades: [Grade], in table: Table) {
    let rises = zip(grades, grades.dropFirst()).contains { $0.points < $1.points }
    if rises, !grades.contains(where: \.id.isEmpty) {
      collector.warning(.gradesNotDescending, at: table.keyPosition(of: "grades"))
    }
  }

  private func consequence(_ table: Table, inPoints: Bool, hasBands: Bool) -> ConsequenceRule {
    let action = table.requiredChoice("action", of: ConsequenceAction.self)?.value ?? .talk
    let counted = table.requiredTexts("grades")
    var seen = DeclaredIdentifiers()
    for grade in counted where grades.check(grade, key: "grades", collector: collector) {
      seen.add(grade, key: "grades", collector: collector)
    }
    if case .array(let elements) = table.node("grades")?.value, elements.isEmpty {
      collector.error(.tooFew(key: "grades", count: 0, least: 1), at: table.position(of: "grades"))
    }
    if table.boolean("overall") {
      if table.share("share") != nil { collector.error(.shareAndOverall, at: table.keyPosition(of: "share")) }
      if !hasBands { collector.error(.overallWithoutBands, at: table.keyPosition(of: "overall")) }
      return ConsequenceRule(action: action, grades: counted.map(\.value), share: 0, overall: true)
    }
    if inPoints { collector.error(.shareOfPoints, at: table.position) }
    return ConsequenceRule(action: action, grades: counted.map(\.value), share: table.requiredShare("share"))
  }
}
