import ReviewCore

// What units are held to: problems, duties, projects.
extension RosterMerge {
  /// `source` is where problems come from whose line does not say.
  ///
  /// Many an office has one table for all: where nothing else names the units, the list of problems does.
  mutating func addProblems(_ table: RosterTable, source: ProblemSource?) {
    if table.kind == .problems, speakers.count == 0, table.match.columns.keys.contains(where: { $0.key == "post" }) {
      addUnits(namedIn: table)
    }
    for var values in values(table) {
      if isClosedOut(values) {
        leftOut[tables.count, default: 0] += 1
        continue
      }
      values.demand("unit", "text")
      let speaker = speaker(of: &values)
      if values["source"] == nil, source == nil, !values.hasFault(at: "source") {
        values.fault(.sourceNeeded, at: "source")
      }
      guard isSound(values), let speaker else { continue }
      let said = values.entries(
        but: "unit", "post", "progress", "closing", "source", renaming: ["responsible_unit": "unit"])
      var problem = TreeTable(said, at: values.position)
      problem["source"] = values["source"] ?? source.map { .text($0.rawValue, at: values.position) }
      speakers.append(problem.node, to: "problem", at: speaker)
    }
  }

  /// Duties of all units come into the list; what a unit adds for itself stays with it.
  mutating func addDuties(_ table: RosterTable) {
    var category: TomlNode?
    for var values in values(table) {
      // As printed lists have it: the category stands once, and its items below it.
      category = values["category"] ?? category
      values.demand("item")
      if values["unit"] != nil {
        let speaker = speaker(of: &values)
        guard isSound(values), let speaker, let item = values["item"] else { continue }
        speakers.append(item, to: "own_duties", at: speaker)
      } else {
        if category == nil { values.demand("category") }
        if isSound(values), let item = values["item"], let category { add(item, to: category, of: table) }
      }
    }
  }

  mutating func addProjects(_ table: RosterTable) {
    guard projects.isReadable else { return }
    let lines = values(table)
    projects.reserve(lines)
    for var values in lines {
      values.demand("title", "unit", "kind", "owner", "deadline")
      let speaker = speaker(of: &values)
      guard isSound(values), let speaker, let owner = speakers.id(at: speaker) else { continue }
      var project = TreeTable(at: values.position)
      if values["id"] == nil { project["id"] = .text(projects.minting.number(after: "P"), at: values.position) }
      project.entries += values.entries(but: "unit")
      project["speaker"] = .text(owner, at: values.position(of: "unit"))
      projects.append(project)
    }
    if top["project_book"] == nil, projects.count > 0 {
      top["project_book"] = titled(table, strings.title(.projects))
    }
  }

  // MARK: - Private

  private func isClosedOut(_ values: RosterValues) -> Bool {
    values.kind == .openRows && values.text("closing") == Closing.closedOut.rawValue
  }

  private mutating func add(_ item: TomlNode, to category: TomlNode, of table: RosterTable) {
    guard categories.isReadable, case .string(let title) = category.value else { return }
    if dutyList == nil { dutyList = TreeTable(titled(table, strings.title(.duties))) }
    categories.append(item, to: "items", at: categories.place(of: title) ?? declareCategory(category))
  }

  private mutating func declareCategory(_ title: TomlNode) -> Int {
    var category = TreeTable(at: title.position)
    category["id"] = .text(categories.minting.number(after: ""), at: title.position)
    category["title"] = title
    return categories.append(category)
  }

  /// A list with the title of its table.
  private func titled(_ table: RosterTable, _ otherwise: String) -> TomlNode {
    let position = TomlPosition(origin: tables.count, line: table.match.rows.lowerBound, column: 1)
    var list = TreeTable(at: position)
    list["title"] = .text(table.title ?? otherwise, at: position)
    return list.node
  }
}
