// Reading what the arguments of a session name: speakers, problems, counts.

import CommandTables

extension ArgumentReader<Operation> {
  func seed(_ name: ArgumentName) throws(Rejection) -> UInt64 {
    try optionalSeed(name) ?? context.seed
  }

  /// An id, or the ordinal in the queue.
  func speaker(_ name: ArgumentName) throws(Rejection) -> Identifier { try parseSpeaker(try text(name)) }

  func optionalSpeaker(_ name: ArgumentName) throws(Rejection) -> Identifier? {
    guard let value = values[name] else { return nil }
    return try parseSpeaker(value)
  }

  func attendance(_ name: ArgumentName) throws(Rejection) -> Identifier {
    let value = try text(name)
    if context.session.panels[value] != nil || context.session.records[value] != nil { return value }
    if let speaker = try? parseSpeaker(value) { return speaker }
    let known = context.session.plan.panels.map(\.id) + context.session.queue
    throw .unknownAttendance(value, suggestion: closest(to: value, in: known))
  }

  func panel(_ name: ArgumentName) throws(Rejection) -> Identifier {
    let value = try text(name)
    let known = context.session.plan.panels.map(\.id)
    guard known.contains(value) else { throw .unknownPanel(value, known: known) }
    return value
  }

  /// A number for life (`2026-017`), a place on the current speaker's checklist (`2`), or on another's (`dz:2`).
  func problem(_ name: ArgumentName) throws(Rejection) -> String {
    let value = try text(name)
    if context.session.problem(value) != nil { return value }
    let parts = value.split(separator: ":", maxSplits: 1)
    let speaker = parts.count == 2 ? try parseSpeaker(String(parts[0])) : context.session.turn?.speaker
    guard let speaker, let place = parts.last.flatMap({ Int($0) }) else { throw .unknownProblem(value) }
    let list = context.session.checklist(of: speaker)
    guard place > 0, place <= list.count else { throw .unknownProblem(value) }
    return list[place - 1].number
  }

  /// What was typed of these fields; `cause=""` empties one that can be empty.
  func changes(of fields: [ProblemField]) throws(Rejection) -> ProblemChanges {
    var changes = ProblemChanges()
    for field in fields { changes.values[field] = try value(of: field) }
    let cleared = ProblemField.allCases.filter { values[$0.row.argument] == "" }
    changes.cleared = cleared.isEmpty ? nil : cleared
    return changes
  }

  func grades() throws(Rejection) -> [Identifier: Int] {
    var counts: [Identifier: Int] = [:]
    for (grade, typed) in self.counts { counts[grade] = try number(typed, of: .grades) }
    return counts.filter { $0.value != 0 }
  }

  /// Nil where nothing was said.
  func publicity() throws(Rejection) -> Bool? {
    guard case .flag(let isPublic)? = try value(of: .isPublic) else { return nil }
    return isPublic
  }

  func scene() throws(Rejection) -> SceneChoice {
    SceneChoice(try choice(.scene), text: optional(.text), speaker: try optionalSpeaker(.speaker))
  }

  /// A speaker whom the plan does not have; one person of the unit is due where nothing is said.
  func newSpeaker() throws(Rejection) -> Speaker {
    let form = optional(.form) == nil ? "site" : try word(.form)
    return Speaker(
      id: optional(.id) ?? "", unit: try text(.unit), post: try text(.post),
      group: optional(.group).flatMap { $0.isEmpty ? nil : $0 }, due: try optionalNumber(.due) ?? 1,
      inWriting: form == "written")
  }

  /// `A,A,B`: the panels in which people of one unit sit, one entry a person.
  func seats() -> [Identifier] { list(.panels) ?? [] }

  // MARK: - Private

  private func value(of field: ProblemField) throws(Rejection) -> FieldValue? {
    let (name, kind) = (field.row.argument, field.row.kind)
    guard let typed = values[name] else { return nil }
    switch kind {
    case .text, .post, .title: return .text(typed)
    case .date: return typed.isEmpty ? nil : .date(try date(name, from: context.session.plan.date))
    case .choice(let names, _): return .choice(try word(typed, of: name, among: names))
    case .flag: return .flag(try flag(name))
    }
  }

  private func parseSpeaker(_ text: String) throws(Rejection) -> Identifier {
    let queue = context.session.queue
    if context.session.records[text] != nil { return text }
    if let place = Int(text), place > 0, place <= queue.count { return queue[place - 1] }
    if let named = queue.first(where: { context.session.records[$0]?.speaker.unit == text }) { return named }
    let units = queue.compactMap { context.session.records[$0]?.speaker.unit }
    throw .unknownSpeaker(text, suggestion: closest(to: text, in: queue) ?? closest(to: text, in: units))
  }
}
