// Rows that are new: entered by hand, brought by a list, found by an inspection, common to many units.

extension Register {
  func add(_ openings: [RowOpening], _ act: Act) throws(RegisterRejection) -> [RegisterEvent] {
    if openings.isEmpty { throw .noRows }
    var (book, events): (NumberBook, [RegisterEvent]) = (NumberBook(head), [])
    for opening in openings { events += try open(opening, as: book.draw(year: act.on.year), act) }
    return book.events + events
  }

  func addCommon(
    _ opening: RowOpening, units raw: [String], _ act: Act
  ) throws(RegisterRejection) -> [RegisterEvent] {
    var (units, book): ([String], NumberBook) = ([], NumberBook(head))
    for unit in raw {
      let unit = try RowText.needed(unit)
      if units.contains(unit) || unit == head.settings.committee { throw .source(.unitNamedTwice(unit)) }
      units.append(unit)
    }
    if units.isEmpty { throw .noRows }
    // The committee's row comes first: its number is what all of them are held together by.
    let first = book.draw(year: act.on.year)
    var events: [RegisterEvent] = []
    for unit in [head.settings.committee] + units {
      var copy = opening
      copy.fields.unit = unit
      copy.fields.scope = .common
      copy.fields.commonId = first.rawValue
      events += try open(copy, as: unit == head.settings.committee ? first : book.draw(year: act.on.year), act)
    }
    return book.events + events
  }

  func recordInspection(
    _ inspection: Inspection, found: [RowFields], _ act: Act
  ) throws(RegisterRejection) -> [RegisterEvent] {
    if head.inspections.contains(where: { $0.id == inspection.id }) { throw .source(.inspectionKnown(inspection.id)) }
    if inspection.date > act.on { throw .dayInFuture(inspection.date, today: act.on) }
    var units: [String] = []
    for unit in inspection.units { units.append(try RowText.needed(unit)) }
    let cleaned = Inspection(
      id: try RowText.needed(inspection.id), title: try RowText.needed(inspection.title), date: inspection.date,
      isAnnounced: inspection.isAnnounced, units: units, note: try RowText.optional(inspection.note))
    let origin = Origin(.inspection, id: cleaned.id, title: cleaned.title, date: cleaned.date)
    let rows = found.isEmpty ? [] : try add(found.map { RowOpening(fields: $0, origin: origin) }, act)
    return [.inspectionRecorded(inspection: cleaned, act: act)] + rows
  }

  /// The events that open a row; its deadline is the usual one of its way of mending where nobody said any.
  func open(_ opening: RowOpening, as number: RowNumber, _ act: Act) throws(RegisterRejection) -> [RegisterEvent] {
    var opening = opening
    opening.fields = try RowText.fields(opening.fields)
    opening.origin = try known(opening.origin)
    let named = min(act.on, opening.origin.date ?? act.on)
    // What is left of last year may be overdue as it comes.
    if let deadline = opening.fields.deadline, deadline < named, opening.fields.source != .lastYear {
      throw .deadlineBeforeRow(deadline, opened: named)
    }
    opening.milestones = try milestones(opening)
    let opened = RegisterEvent.row(number: number, event: .opened(opening: opening), act: act)
    guard opening.fields.deadline == nil, let days = head.settings.usualDays[opening.fields.rectification] else {
      return [opened]
    }
    // An event of its own: the office says this, and not the session the row may come from.
    var changes = RowChanges()
    changes.set(.deadline, to: .date(named.moved(days: days)))
    return [opened, .row(number: number, event: .corrected(changes: changes), act: act)]
  }

  // MARK: - Private

  /// An inspection is named by its id alone; the rest is known.
  private func known(_ origin: Origin) throws(RegisterRejection) -> Origin {
    guard origin.kind == .inspection, origin.title == nil, let id = origin.id else { return origin }
    guard let inspection = head.inspections.first(where: { $0.id == id }) else {
      throw .source(.unknownInspection(id, known: head.inspections.map(\.id)))
    }
    return Origin(.inspection, id: id, title: inspection.title, date: inspection.date)
  }

  private func milestones(_ opening: RowOpening) throws(RegisterRejection) -> [Milestone]? {
    guard let raw = opening.milestones, !raw.isEmpty else { return nil }
    var milestones: [Milestone] = []
    for milestone in raw {
      if let deadline = opening.fields.deadline, milestone.due > deadline {
        throw .milestoneAfterDeadline(milestone, deadline: deadline)
      }
      milestones.append(
        Milestone(text: try RowText.needed(milestone.text), due: milestone.due, doneOn: milestone.doneOn))
    }
    return milestones.sorted { $0.due < $1.due }
  }
}
