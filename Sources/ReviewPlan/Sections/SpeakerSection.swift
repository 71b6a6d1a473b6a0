import ReviewCore
import TomlSource

/// `[[speaker]]` and `[[speaker.problem]]`: who reports, and what was prepared about the unit.
extension PlanBuilder {
  static let speakerLimit = 1_000
  static let problemLimit = 200

  mutating func readSpeakers(_ composite: CompositeRules) -> [Speaker] {
    guard let node = top.node("speaker") else {
      if !collector.rostersHaveGaps { top.require("speaker") }
      return []
    }
    let read = top.tables("speaker") { speaker($0, composite) }
    let count = top.count(of: "speaker")
    if read.count != count || count == 0 { speakers.leaveGap() }
    if case .array(let elements) = node.value, elements.isEmpty {
      collector.error(.tooFew(key: "speaker", count: 0, least: 1), at: node.position)
    }
    if count > PlanBuilder.speakerLimit {
      collector.error(.tooMany(key: "speaker", count: count, limit: PlanBuilder.speakerLimit), at: node.position)
    }
    return read
  }

  // MARK: - Private

  private mutating func speaker(_ table: Table, _ composite: CompositeRules) -> Speaker {
    let id = speakers.declare(in: table)
    let problems = table.tables("problem") { problem($0) }
    if table.count(of: "problem") > PlanBuilder.problemLimit {
      let count = table.count(of: "problem")
      collector.error(
        .tooMany(key: "problem", count: count, limit: PlanBuilder.problemLimit), at: table.position(of: "problem"))
    }
    return Speaker(
      id: id, unit: table.requiredTitle("unit"), post: table.requiredTitle("post"), group: group(of: table),
      due: table.integer("due", in: PlanBuilder.panelSize) ?? 1, inWriting: table.boolean("in_writing"),
      contactLeader: contactLeader(of: table), projectLeader: table.title("project_leader"),
      limit: table.duration("limit"), problems: problems, dutiesUndone: dutiesUndone(of: table),
      ownDuties: table.texts("own_duties", limit: PlainText.limit).map(\.value), scores: scores(of: table, composite),
      demands: demands(of: table), evidence: dutyEvidence(of: table), checks: checkedUnit(of: table),
      sector: table.choice("sector", of: Sector.self)?.value, dossier: dossier(of: table))
  }

  /// What is known before the session of the other sources of the composite assessment.
  private func scores(of table: Table, _ composite: CompositeRules) -> [ScoreSource: Hundredths]? {
    var scores: [ScoreSource: Hundredths] = [:]
    for source in ScoreSource.allCases where source != .session {
      guard let points = table.points(source.rawValue) else { continue }
      scores[source] = points
      if composite.weight(source) == 0 {
        collector.warning(.scoreUnused(source.rawValue), at: table.keyPosition(of: source.rawValue))
      }
    }
    return scores.isEmpty ? nil : scores
  }

  /// Required as soon as there are groups: a speaker without one would never be called.
  private func group(of table: Table) -> Identifier? {
    let node = top.has("group") ? table.requiredNode("group") : table.node("group")
    guard let node, let id = table.string("group", node), groups.check(id, key: "group", collector: collector) else {
      return nil
    }
    return id.value
  }

  private mutating func contactLeader(of table: Table) -> String? {
    guard let leader = table.locatedTitle("contact_leader") else { return nil }
    if let first = leaders[leader.value] {
      collector.warning(.leaderOfTwo(leader.value, first: collector.earlier(first)), at: leader.position)
    } else {
      leaders[leader.value] = leader.position
    }
    return leader.value
  }

  private func dutiesUndone(of table: Table) -> [Identifier] {
    let undone = table.texts("duties_undone")
    guard top.has("responsibility_list") else {
      if table.has("duties_undone") {
        collector.error(.dutiesWithoutList("duties_undone"), at: table.keyPosition(of: "duties_undone"))
      }
      return []
    }
    var seen = DeclaredIdentifiers()
    for duty in undone where duties.check(duty, key: "duties_undone", collector: collector) {
      seen.add(duty, key: "duties_undone", collector: collector)
    }
    return undone.map(\.value)
  }

  private mutating func problem(_ table: Table) -> PlannedProblem {
    let source = table.requiredChoice("source", of: ProblemSource.self)
    var problem = PlannedProblem(
      number: number(of: table, source: source?.value), source: source?.value ?? .selfExamination,
      text: table.requiredText("text"))
    for field in ProblemField.allCases where field != .text { problem[field] = table.value(of: field) }
    return problem
  }

  /// The number follows a problem for life, so only one from an earlier session can have it already.
  private mutating func number(of table: Table, source: ProblemSource?) -> String? {
    guard let number = table.locatedTitle("number", limit: Table.numberLimit) else { return nil }
    if let source, source != .lastYear {
      collector.error(.numberNeedsLastYear, at: number.position)
    }
    problemNumbers.add(number, key: "number", collector: collector)
    return number.value
  }
}

extension Table {
  /// What stands under the field's name; nil where nothing does.
  fileprivate func value(of field: ProblemField) -> FieldValue? {
    let key = field.rawValue
    return switch field.row.kind {
    case .text: text(key).map(FieldValue.text)
    case .post, .title: title(key).map(FieldValue.text)
    case .date: date(key).map(FieldValue.date)
    case .choice(let names, _): node(key).flatMap { word(key, $0, among: names) }.map(FieldValue.choice)
    case .flag: .flag(boolean(key))
    }
  }
}
