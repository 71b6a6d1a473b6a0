// What is prepared about units in tables whose lines are each one entry of a unit: demands, targets, letters, commitments,
// self-checks.
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
}
