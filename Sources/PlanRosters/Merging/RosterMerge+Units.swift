// Units and their speakers, panels and who sits in them.
extension RosterMerge {
  mutating func addUnits(_ table: RosterTable) {
    guard speakers.isReadable else { return }
    var seen: [String: Int] = [:]
    let lines = values(table)
    speakers.reserve(lines)
    for var values in lines {
      values.demand("unit", "post")
      let unit = values.text("unit") ?? ""
      let folded = TableText.folded(unit)
      if let row = seen[folded], !unit.isEmpty { values.fault(.repeated(unit, row: row), at: "unit") }
      seen[folded] = seen[folded] ?? values.row
      guard isSound(values) else { continue }
      let entries = grouped(values.entries(), values)
      if let place = speakers.place(of: unit) {
        complete(place, with: entries, values)
      } else {
        declareSpeaker(entries, values)
      }
    }
  }

  /// The units of a table that has a line for each of their problems, with the posts of those who speak for them.
  mutating func addUnits(namedIn table: RosterTable) {
    guard speakers.isReadable else { return }
    for values in values(table) where values["unit"] != nil && values["post"] != nil {
      let entries = values.entries().filter { ["unit", "post"].contains($0.key) }
      let place = speakers.place(of: values.text("unit") ?? "")
      if let place { complete(place, with: entries, values) } else { declareSpeaker(entries, values) }
    }
  }

  mutating func addPanels(_ table: RosterTable) {
    guard panels.isReadable else { return }
    let lines = values(table)
    panels.reserve(lines)
    for var values in lines {
      values.demand("title", "due")
      guard isSound(values) else { continue }
      var panel = TreeTable(at: values.position)
      if values["id"] == nil {
        let letter = panels.minting.letter(for: values.text("title") ?? "")
        panel["id"] = .text(letter, at: values.position(of: "title"))
      }
      panel.entries += values.entries()
      panels.append(panel)
    }
  }

  /// Counts the members of each panel, and keeps those apart who may not rate their own unit.
  mutating func addMembers(_ table: RosterTable) {
    guard panels.isReadable else { return }
    var counts: [Int: Int64] = [:]
    for var values in values(table) {
      values.demand("panel", "post")
      guard isSound(values), let title = values.text("panel") else { continue }
      let panel = panels.place(of: title) ?? declarePanel(title, values)
      counts[panel, default: 0] += 1
      if let unit = values.text("unit"), let speaker = speakers.place(of: unit), let id = speakers.id(at: speaker) {
        panels.append(.text(id, at: values.position(of: "unit")), to: "own_units", at: panel)
      }
    }
    let position = TomlPosition(origin: tables.count, line: table.match.rows.lowerBound, column: 1)
    for (panel, count) in counts where !panels.has("due", at: panel) {
      panels.set("due", TomlNode(value: .integer(count), position: position), at: panel)
    }
  }

  // MARK: - Private

  private mutating func declareSpeaker(_ entries: [TomlEntry], _ values: RosterValues) {
    var speaker = TreeTable(at: values.position)
    if values["id"] == nil {
      let id = speakers.minting.id(for: values.text("unit") ?? "", or: "u\(speakers.count + 1)")
      speaker["id"] = .text(id, at: values.position(of: "unit"))
    }
    speaker.entries += entries
    speakers.append(speaker)
  }

  /// What another table, or the plan, does not say of the unit is added to it.
  private mutating func complete(_ place: Int, with entries: [TomlEntry], _ values: RosterValues) {
    for entry in entries where entry.key != "unit" {
      guard let there = speakers.node(entry.key, at: place) else {
        speakers.set(entry.key, entry.node, at: place)
        continue
      }
      let (was, becomes) = (there.value.text ?? "", entry.node.value.text ?? "")
      if was != becomes, let field = values.kind.column(entry.key)?.field {
        var refused = values
        refused.fault(.differs(field, there: was), at: entry.key)
        _ = isSound(refused)
      }
    }
  }

  /// With the identifier of the group in place of its name; a group that nobody declared is declared.
  private mutating func grouped(_ entries: [TomlEntry], _ values: RosterValues) -> [TomlEntry] {
    guard let title = values.text("group"), groups.isReadable else { return entries }
    let position = values.position(of: "group")
    let place = groups.place(of: title) ?? declareGroup(title, at: position)
    guard let id = groups.id(at: place) else { return entries }
    return entries.map { entry in
      guard entry.key == "group" else { return entry }
      return TomlEntry(key: "group", keyPosition: position, node: .text(id, at: position))
    }
  }

  private mutating func declareGroup(_ title: String, at position: TomlPosition) -> Int {
    var group = TreeTable(at: position)
    group["id"] = .text(groups.minting.id(for: title, or: "g\(groups.count + 1)"), at: position)
    group["title"] = .text(title, at: position)
    return groups.append(group)
  }

  private mutating func declarePanel(_ title: String, _ values: RosterValues) -> Int {
    let position = values.position(of: "panel")
    var panel = TreeTable(at: values.position)
    panel["id"] = .text(panels.minting.letter(for: title), at: position)
    panel["title"] = .text(title, at: position)
    return panels.append(panel)
  }
}
