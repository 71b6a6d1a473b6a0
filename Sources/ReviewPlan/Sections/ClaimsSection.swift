import ReviewCore
import TomlSource

/// `[[speaker.demand]]`, `[[speaker.evidence]]`, `[[responsibility_list.recurring]]` and `checks`: what a unit's lists are
/// held against.
extension PlanBuilder {
  static let demandLimit = 200
  static let evidenceLimit = 1_000
  static let timesAYear = 1...366

  mutating func recurringDuties(_ list: Table) -> [RecurringDuty]? {
    var seen = DeclaredIdentifiers()
    let read = list.tables("recurring") { table in
      let item = dutyReference(table)
      if let item { seen.add(item, key: "item", collector: collector) }
      return RecurringDuty(
        item: item?.value ?? "", times: table.requiredInteger("times", in: PlanBuilder.timesAYear))
    }
    return read.isEmpty ? nil : read
  }

  func demands(of speaker: Table) -> [Demand]? {
    let places = speaker.count(of: "problem")
    let read = speaker.tables("demand") { table in
      Demand(
        text: table.requiredText("text"), by: table.title("by"), date: table.date("date"),
        problem: place(table, among: places))
    }
    checkCount(of: "demand", in: speaker, limit: PlanBuilder.demandLimit)
    return read.isEmpty ? nil : read
  }

  func dutyEvidence(of speaker: Table) -> [DutyEvidence]? {
    let hasList = top.has("responsibility_list")
    if speaker.has("evidence"), !hasList {
      collector.error(.dutiesWithoutList("evidence"), at: speaker.keyPosition(of: "evidence"))
    }
    let read = speaker.tables("evidence") { table in
      let item = hasList ? dutyReference(table) : table.requiredNode("item").flatMap { table.string("item", $0) }
      return DutyEvidence(item: item?.value ?? "", text: table.requiredText("text"), date: table.date("date"))
    }
    checkCount(of: "evidence", in: speaker, limit: PlanBuilder.evidenceLimit)
    return read.isEmpty ? nil : read
  }

  mutating func checkedUnit(of speaker: Table) -> Identifier? {
    guard let node = speaker.node("checks"), let unit = speaker.string("checks", node) else { return nil }
    checkedUnits.append(unit)
    return unit.value
  }

  /// Whether the units that are checked are speakers' units; known once all of these are read.
  func checkCheckedUnits() {
    for unit in checkedUnits { _ = speakers.check(unit, key: "checks", collector: collector) }
  }

  /// Names a list that is longer than anybody means it to be.
  func checkCount(of key: String, in table: Table, limit: Int) {
    let count = table.count(of: key)
    if count > limit { collector.error(.tooMany(key: key, count: count, limit: limit), at: table.position(of: key)) }
  }

  // MARK: - Private

  private func dutyReference(_ table: Table) -> Located<Identifier>? {
    guard let node = table.requiredNode("item"), let item = table.string("item", node),
      duties.check(item, key: "item", collector: collector)
    else { return nil }
    return item
  }

  /// Which of the unit's problems takes a demand up.
  private func place(_ table: Table, among count: Int) -> Int? {
    guard count == 0, let node = table.node("problem"), case .integer(let place) = node.value else {
      return table.integer("problem", in: 1...max(1, count))
    }
    collector.error(.dangling(key: "problem", value: "\(place)", suggestions: [], known: []), at: node.position)
    return nil
  }
}
