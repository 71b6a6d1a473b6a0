import ReviewCore
import TomlSource

/// One entry of `agenda` as written, before films are given out and the rules are held against it.
struct AgendaEntry {
  var part: Part
  var title: String?
  var limit: Milliseconds?
  var film: Located<Identifier>?
  var group: Located<Identifier>?
  var position: TomlPosition
}

/// `agenda` and `turn`: the parts of the session and the stages of each turn.
extension PlanBuilder {
  static let usualTurn: [TurnStage] = [.report, .questions, .commentary]
  static let usualAgenda: [Part] = [.signIn, .reports, .appraisal, .summary, .pledges]

  /// Needs groups, films, panels and speakers read. What stands in one of the two is left out of the other's default.
  mutating func readAgenda(into plan: inout Plan) {
    let turn = top.choices("turn", of: TurnStage.self)
    let entries = agendaEntries()
    let stages = turn?.compactMap { $0?.value }
    let parts = entries?.compactMap { $0?.part }
    plan.turn = stages ?? PlanBuilder.usualTurn.filter { !($0 == .commentary && parts?.contains(.commentary) == true) }
    guard let entries else {
      let usual = PlanBuilder.usualAgenda.filter { !($0 == .appraisal && stages?.contains(.appraisal) == true) }
      plan.agenda = usual.map { AgendaItem(part: $0) }
      checkTurn(turn)
      if !top.has("agenda") { AgendaRules(entries: nil, builder: self, plan: plan).check() }
      return
    }
    let assigned = giveOutFilms(entries)
    plan.agenda = assigned.compactMap { $0 }.map { entry in
      AgendaItem(
        part: entry.part, title: entry.title, limit: entry.limit, subject: (entry.film ?? entry.group)?.value)
    }
    checkTurn(turn)
    AgendaRules(entries: assigned, builder: self, plan: plan).check()
  }

  // MARK: - Private

  /// Nil where there is no agenda; an entry that cannot be read is nil.
  private func agendaEntries() -> [AgendaEntry?]? {
    guard let node = top.node("agenda") else { return nil }
    guard case .array(let elements) = node.value else {
      top.wrongType("agenda", .entries, node)
      return nil
    }
    return elements.map { element in
      switch element.value {
      case .string:
        bareEntry(element)
      case .table(let entries):
        top.inline(entries, at: element.position, key: "agenda") { entry($0) }
      case .array, .integer, .float, .boolean, .date, .time, .dateTime:
        unreadable(element)
      }
    }
  }

  private func bareEntry(_ element: TomlNode) -> AgendaEntry? {
    guard let part: Located<Part> = top.choice("agenda", element) else { return nil }
    if part.value == .other { collector.error(.otherWithoutTitle, at: part.position) }
    return AgendaEntry(part: part.value, position: part.position)
  }

  private func unreadable(_ element: TomlNode) -> AgendaEntry? {
    top.wrongType("agenda", .entries, element)
    return nil
  }

  private func entry(_ table: Table) -> AgendaEntry? {
    let part = table.requiredChoice("part", of: Part.self)?.value
    let (title, limit) = (table.title("title"), table.duration("limit"))
    let (film, group) = (table.locatedTitle("film"), table.locatedTitle("group"))
    guard let part else { return nil }
    let isFilm = belongs("film", to: .film, part, in: table)
    let isReports = belongs("group", to: .reports, part, in: table)
    if part == .other, !table.has("title") { collector.error(.otherWithoutTitle, at: table.position) }
    return AgendaEntry(
      part: part, title: title, limit: limit, film: isFilm ? film : nil, group: isReports ? group : nil,
      position: table.position)
  }

  private func belongs(_ key: String, to owner: Part, _ part: Part, in table: Table) -> Bool {
    if part == owner { return true }
    if table.has(key) { collector.error(.keyNotForPart(key, part: part.rawValue), at: table.keyPosition(of: key)) }
    return false
  }

  /// An entry that names no film takes the first one that no entry has.
  private func giveOutFilms(_ entries: [AgendaEntry?]) -> [AgendaEntry?] {
    let named = Set(entries.compactMap { $0?.film?.value })
    var left = films.ids.filter { !named.contains($0) }[...]
    return entries.map { entry in
      guard var entry, entry.part == .film else { return entry }
      if let film = entry.film {
        _ = films.check(film, key: "film", collector: collector)
      } else if let next = left.popFirst() {
        entry.film = Located(value: next, position: entry.position)
      } else if !films.hasGaps {
        collector.error(.noFilmLeft, at: entry.position)
      }
      return entry
    }
  }

  private func checkTurn(_ turn: [Located<TurnStage>?]?) {
    guard let turn else { return }
    if turn.isEmpty { return collector.error(.turnWithoutReport, at: top.position(of: "turn")) }
    if let first = turn[0], first.value != .report { collector.error(.turnWithoutReport, at: first.position) }
    var seen: Set<TurnStage> = []
    for stage in turn.compactMap({ $0 }) where !seen.insert(stage.value).inserted {
      collector.error(.turnRepeats(stage.value.rawValue), at: stage.position)
    }
  }
}
