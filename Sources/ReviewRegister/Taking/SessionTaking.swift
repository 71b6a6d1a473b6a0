/// Takes a session into the register: what is new, what a corrected edition changed, and what the office keeps.
///
/// Three readings of a field are held against each other (RULES: taking a session): what the session said when it was taken
/// last, what it says now, and what stands in the register.
struct SessionTaking {
  let register: Register
  let session: TakenSession
  let act: Act
  private var book: NumberBook
  private var rows: [String: RowNumber] = [:]
  private var events: [RegisterEvent] = []

  init(_ register: Register, _ session: TakenSession, _ act: Act) {
    self.register = register
    self.session = session
    self.act = act
    book = NumberBook(register.head)
  }

  /// Empty where this very edition was taken before.
  mutating func decide() throws(RegisterRejection) -> [RegisterEvent] {
    let known = register.head.session(session.name.id)
    // A register that took it before anybody asked for answers and promises gets them by taking it again.
    if let known, known.edition == session.edition, known.owed ?? [] == session.owed,
      known.promises ?? [] == session.promises
    {
      return []
    }
    // Numbers that stay what they are come first: a new one must not take any of them.
    for taken in session.rows { book.reserve(RowNumber(taken.number)) }
    for taken in session.rows { try take(taken, known?.rows[taken.number]) }
    for (number, row) in (known?.rows ?? [:]).sorted(by: { $0.value < $1.value }) where rows[number] == nil {
      tellMissing(row)
      rows[number] = row
    }
    let source = SessionSource(
      name: session.name, edition: session.edition, rows: rows, owed: session.owed,
      promises: session.promises)
    return book.events + [.sessionTaken(session: source, act: act)] + events
  }

  // MARK: - Private

  private mutating func take(_ taken: TakenRow, _ known: RowNumber?) throws(RegisterRejection) {
    if rows[taken.number] != nil { throw .rowNamedTwice(RowNumber(taken.number)) }
    if let known, let row = register.rows[known] {
      rows[taken.number] = known
      try row.origin.id == session.name.id ? correct(row, taken) : carryOver(row, taken)
    } else if taken.isCarriedOver, let row = register.rows[RowNumber(taken.number)] {
      rows[taken.number] = row.number
      try carryOver(row, taken)
    } else if taken.withdrawn == nil {
      try open(taken)
    }
  }

  private mutating func open(_ taken: TakenRow) throws(RegisterRejection) {
    let there = RowNumber(try RowText.needed(taken.number))
    let isFree = register.rows[there] == nil
    let number = isFree ? there : book.draw(year: session.name.date.year)
    let origin = Origin(
      .session, id: session.name.id, title: session.name.title, date: session.name.date,
      numberThere: isFree ? nil : taken.number)
    rows[taken.number] = number
    events += try register.open(RowOpening(fields: taken.fields, origin: origin), as: number, act)
    for pledge in taken.pledges { add(.pledged(text: try RowText.needed(pledge)), to: number) }
  }

  private mutating func correct(_ row: RegisterRow, _ taken: TakenRow) throws(RegisterRejection) {
    if row.withdrawn != nil { return }
    let (changes, kept) = try compare(row, try RowText.fields(taken.fields))
    if !changes.isEmpty || !kept.isEmpty { add(.editionTaken(changes: changes, kept: kept), to: row.number) }
    try addPledges(taken, row)
    if let reason = taken.withdrawn, !row.isDone {
      let act = Act(by: act.by, on: act.on, reason: try RowText.optional(reason))
      events.append(.row(number: row.number, event: .withdrawn, act: act))
    }
  }

  /// What the session has changed since it was taken last, and what of it the register does not follow.
  private func compare(
    _ row: RegisterRow, _ now: RowFields
  ) throws(RegisterRejection) -> (changes: RowChanges, kept: RowChanges) {
    var (changes, kept) = (RowChanges(), RowChanges())
    for field in RowField.allCases {
      let (here, there) = (row.fields[field], now[field])
      let before = row.asTaken[field] ?? here
      if there == before { continue }
      let isOfficesNow = row.asTaken[field] != nil && there != here
      let isLocked = !row.closing.isWithUnit && !field.line.isOffices
      if isOfficesNow || isLocked { kept.set(field, to: there) } else { changes.set(field, to: there) }
    }
    return (changes, kept)
  }

  /// A row the session had from here: it says when it came up again, fills what nobody has said, and does what was decided.
  private mutating func carryOver(_ row: RegisterRow, _ taken: TakenRow) throws(RegisterRejection) {
    if row.withdrawn != nil { return }
    if !row.isCarriedOver(to: session.name) { add(.carriedOver(session: session.name), to: row.number) }
    let now = try RowText.fields(taken.fields)
    var filled = RowChanges()
    if row.closing.isWithUnit {
      for field in RowField.allCases where row.fields[field] == nil && now[field] != nil {
        filled.set(field, to: now[field])
      }
    }
    var current = row
    if !filled.isEmpty {
      add(.corrected(changes: filled), to: row.number)
      current.apply(.corrected(changes: filled), act)
    }
    try addPledges(taken, row)
    for outcome in taken.outcomes {
      for (event, act) in try settled(current, outcome) {
        current.apply(event, act)
        events.append(.row(number: row.number, event: event, act: act))
      }
    }
  }

  /// What a decision of the session comes to; nothing where it is so already, or the office has gone on since.
  private func settled(
    _ row: RegisterRow, _ outcome: TakenOutcome
  ) throws(RegisterRejection) -> [(RowEvent, Act)] {
    let day = session.name.date
    switch outcome {
    case .extended(let to, let askedOn, let approver, let reason):
      let isKnown = row.extensions.contains { $0.to == to && $0.approvedBy == approver }
      guard let from = row.deadline, from < to, !row.isDone, !isKnown else { return [] }
      let act = Act(by: act.by, on: act.on, reason: try RowText.needed(reason))
      return [
        (.extended(from: from, to: to, askedOn: askedOn ?? day, approvedBy: try RowText.needed(approver)), act)
      ]
    case .accepted(let by, let rank): return decided(.accept(rank: rank), of: row, Act(by: by, on: day))
    case .returned(let by, let reason):
      return decided(.sendBack, of: row, Act(by: by ?? act.by, on: day, reason: reason))
    case .shown(let evidence, let by, let acceptedBy, let rank):
      if row.submissions.contains(where: { $0.evidence.text == evidence && $0.evidence.handedInOn == day }) {
        return []
      }
      guard row.closing.isWithUnit else { return [] }
      let shown = Act(by: try RowText.needed(by), on: day)
      let submitted = try decision(on: row, shown).decide(.submit(text: evidence, doneOn: nil, files: [])).map {
        ($0, shown)
      }
      guard let acceptedBy = try RowText.optional(acceptedBy) else { return submitted }
      var waiting = row
      for (event, act) in submitted { waiting.apply(event, act) }
      // Where the register's rules ask for more than the hall gave, the row waits for acceptance.
      return submitted + decided(.accept(rank: rank), of: waiting, Act(by: acceptedBy, on: day))
    }
  }

  /// As if it were asked for here, on the day of the session. The hall was held to the same rules, so what they refuse now was
  /// done already or overtaken.
  private func decided(_ command: RowCommand, of row: RegisterRow, _ act: Act) -> [(RowEvent, Act)] {
    let events = (try? decision(on: row, act).decide(command)) ?? []
    // A day on which the same post did the same is this very decision, however the row has gone on since.
    let isKnown = events.first.map { first in row.thread.contains { $0.event == first && $0.act == act } } ?? true
    return isKnown ? [] : events.map { ($0, act) }
  }

  private func decision(on row: RegisterRow, _ act: Act) -> RowDecision {
    RowDecision(
      row: row, settings: register.head.settings, act: act, isNamed: true, nextLetter: book.nextLetter(of: act.on))
  }

  private mutating func tellMissing(_ number: RowNumber) {
    guard let row = register.rows[number], row.withdrawn == nil, !row.isDone,
      row.thread.last(where: \.event.isOfEdition)?.event != .missingFromEdition
    else { return }
    add(.missingFromEdition, to: number)
  }

  private mutating func addPledges(_ taken: TakenRow, _ row: RegisterRow) throws(RegisterRejection) {
    let known = row.pledges.map(\.event)
    for pledge in taken.pledges {
      let event = RowEvent.pledged(text: try RowText.needed(pledge))
      if !known.contains(event) { add(event, to: row.number) }
    }
  }

  private mutating func add(_ event: RowEvent, to number: RowNumber) {
    events.append(.row(number: number, event: event, act: act))
  }
}

extension Register {
  func take(_ session: TakenSession, _ act: Act) throws(RegisterRejection) -> [RegisterEvent] {
    var taking = SessionTaking(self, session, act)
    return try taking.decide()
  }
}

extension RegisterRow {
  public func isCarriedOver(to session: SessionName) -> Bool {
    thread.contains { if case .carriedOver(let name) = $0.event { name.id == session.id } else { false } }
  }
}
