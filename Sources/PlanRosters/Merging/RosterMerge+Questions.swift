import ReviewCore

// The question bank.
extension RosterMerge {
  mutating func addQuestions(_ table: RosterTable) {
    guard questions.isReadable else { return }
    let lines = values(table)
    questions.reserve(lines)
    for var values in lines {
      values.demand("text", "topic")
      let audience = audience(of: &values)
      guard isSound(values) else { continue }
      var question = TreeTable(at: values.position)
      if values["id"] == nil { question["id"] = .text(questions.minting.number(after: "q"), at: values.position) }
      question.entries += values.entries(but: "for")
      if let audience { question["for"] = audience }
      questions.append(question)
    }
  }

  // MARK: - Private

  /// Units and groups by their names, as identifiers; an empty cell is everybody.
  private func audience(of values: inout RosterValues) -> TomlNode? {
    guard let node = values["for"], case .array(let names) = node.value else { return nil }
    let ids = names.compactMap { name -> TomlNode? in
      guard case .string(let text) = name.value else { return nil }
      guard let id = identifier(ofAudience: text) else {
        note(unknownUnit: text, at: "for", in: &values)
        return nil
      }
      return .text(id, at: name.position)
    }
    return TomlNode(value: .array(ids), position: node.position)
  }

  private func identifier(ofAudience name: String) -> String? {
    if let place = speakers.place(of: name) { return speakers.id(at: place) }
    return groups.place(of: name).flatMap { groups.id(at: $0) }
  }
}
