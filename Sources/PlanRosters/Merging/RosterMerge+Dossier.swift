// What is prepared about units in tables whose lines are each one entry of a unit: demands, targets, letters, commitments,
// self-checks, helpers, examples; or one step of a project.
extension RosterMerge {
  mutating func addEntries(_ table: RosterTable, under key: String) {
    for var values in values(table) {
      for column in table.kind.columns where column.isRequired { values.demand(column.field.key) }
      let speaker = speaker(of: &values)
      guard isSound(values), let speaker else { continue }
      let entry = TreeTable(values.entries(but: "unit", renaming: ["counted_in": "unit"]), at: values.position)
      speakers.append(entry.node, to: key, at: speaker)
    }
  }

  mutating func addSteps(_ table: RosterTable) {
    for var values in values(table) {
      values.demand("project", "text", "deadline")
      let project = project(of: &values)
      guard isSound(values), let project else { continue }
      let step = TreeTable(values.entries(but: "project", "unit"), at: values.position)
      projects.append(step.node, to: "step", at: project)
    }
  }
}
