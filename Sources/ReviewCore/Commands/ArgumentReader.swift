/// Everything a command line may refer to beyond its own words.
public struct CommandContext: Sendable {
  public let session: Session
  /// For drawing lots when no seed is given; the caller's random number, since the core has none.
  public let seed: UInt64
  /// The last command the operator has seen, so that undo never takes back what somebody else did in between.
  public let lastSeen: Int?

  public init(session: Session, seed: UInt64, lastSeen: Int?) {
    self.session = session
    self.seed = seed
    self.lastSeen = lastSeen
  }
}

/// Reads the arguments of one command, typed by name.
public struct ArgumentReader: Sendable {
  let operation: Operation
  let context: CommandContext
  let values: [ArgumentName: String]
  let gradeCounts: [String: String]

  func optional(_ name: ArgumentName) -> String? { values[name] }

  func text(_ name: ArgumentName) throws(Rejection) -> String {
    guard let value = values[name] else { throw .missingArgument(operation, name) }
    return value
  }

  func word(_ name: ArgumentName) throws(Rejection) -> String {
    let value = try text(name)
    if case .choice(let allowed)? = operation.row.arguments.first(where: { $0.name == name })?.kind,
      !allowed.contains(value)
    {
      throw .badChoice(argument: name, text: value, allowed: allowed)
    }
    return value
  }

  func number(_ name: ArgumentName) throws(Rejection) -> Int { try parseNumber(try text(name), name) }

  func optionalNumber(_ name: ArgumentName) throws(Rejection) -> Int? {
    guard let value = values[name] else { return nil }
    return try parseNumber(value, name)
  }

  func seed(_ name: ArgumentName) throws(Rejection) -> UInt64 {
    guard let value = values[name] else { return context.seed }
    guard let seed = UInt64(value) else { throw .badNumber(argument: name, text: value) }
    return seed
  }

  /// What is wanted in advance is a day at most, or it is a slip; what has passed is a fact and has no limit.
  func span(_ name: ArgumentName, atMost limit: Milliseconds? = .day) throws(Rejection) -> Milliseconds {
    let value = try text(name)
    guard let span = Milliseconds(text: value, atMost: limit), span > .zero else {
      throw .badSpan(argument: name, text: value)
    }
    return span
  }

  func optionalSpan(
    _ name: ArgumentName, atMost limit: Milliseconds? = .day
  ) throws(Rejection) -> Milliseconds? {
    values[name] == nil ? nil : try span(name, atMost: limit)
  }

  func choice<T: CaseIterable & RawRepresentable<String>>(_ name: ArgumentName) throws(Rejection) -> T {
    let value = try text(name)
    guard let choice = T(rawValue: value) else { throw .badChoice(argument: name, text: value, allowed: T.names) }
    return choice
  }

  func optionalChoice<T: CaseIterable & RawRepresentable<String>>(_ name: ArgumentName) throws(Rejection) -> T? {
    values[name] == nil ? nil : try choice(name)
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
    for (grade, value) in gradeCounts { counts[grade] = try parseNumber(value, .grades) }
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

  // MARK: - Private

  private func value(of field: ProblemField) throws(Rejection) -> FieldValue? {
    let (name, kind) = (field.row.argument, field.row.kind)
    guard let typed = values[name] else { return nil }
    switch kind {
    case .text, .post, .title: return .text(typed)
    case .date: return typed.isEmpty ? nil : .date(try parseDate(typed))
    case .choice(let names, _): return .choice(try checked(typed, name, among: names))
    case .flag: return .flag(try checked(typed, name, among: FieldValue.flagNames) == FieldValue.flagNames[0])
    }
  }

  private func checked(
    _ typed: String, _ name: ArgumentName, among names: [String]
  ) throws(Rejection) -> String {
    if names.contains(typed) { return typed }
    throw .badChoice(argument: name, text: typed, allowed: names)
  }

  /// `2027-01-31`, also with dots, slashes or 年月日 between, without anything between (`20270131`), or without the year:
  /// then the next such day from the session on.
  private func parseDate(_ text: String) throws(Rejection) -> CivilDate {
    let separators: Set<Character> = [".", "/", "\u{5E74}", "\u{6708}", "-"]
    var parts = text.filter { $0 != "\u{65E5}" }.split(whereSeparator: separators.contains).map { Int($0) }
    if parts.count == 1, text.count == 8, let all = parts[0] { parts = [all / 10_000, all / 100 % 100, all % 100] }
    let planned = context.session.plan.date
    if parts.count == 2, let month = parts[0], let day = parts[1] {
      let years = [planned.year, planned.year + 1]
      let dates = years.compactMap { CivilDate(year: $0, month: month, day: day) }
      if let next = dates.first(where: { $0 >= planned }) { return next }
    }
    if parts.count == 2 { parts.insert(planned.year, at: 0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      throw .badDate(text: text)
    }
    if let date = CivilDate(year: year, month: month, day: day) { return date }
    throw (1900...2999).contains(year) ? .noSuchDay(year: year, month: month, day: day) : .badDate(text: text)
  }

  private func parseNumber(_ text: String, _ name: ArgumentName) throws(Rejection) -> Int {
    guard let value = Int(text), (0...100_000).contains(value) else { throw .badNumber(argument: name, text: text) }
    return value
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
