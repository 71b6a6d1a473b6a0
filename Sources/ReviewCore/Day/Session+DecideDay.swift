// What changes on the day: the head of the papers, how many are due, who reports, the order of the parts. The plan in the
// first event stays as it was; what counts from here on is the session's. A vote keeps what it began with.

extension Session {
  func correct(_ heading: PlanHeading, to raw: String, reason: String?) throws(Rejection) -> [Event] {
    guard let after = try title(raw) else { throw .emptyText }
    let before = plan[heading]
    if after == before { throw .nothingToChange }
    return [
      .headingCorrected(
        correction: HeadingCorrection(heading: heading, before: before, after: after, reason: try optional(reason)))
    ]
  }

  func retitle(_ id: Identifier, to raw: String, reason: String?) throws(Rejection) -> [Event] {
    let panel = try panel(id)
    guard let after = try title(raw) else { throw .emptyText }
    if after == panel.title { throw .nothingToChange }
    return [
      .panelRetitled(
        retitling: PanelRetitling(panel: id, before: panel.title, after: after, reason: try optional(reason)))
    ]
  }

  /// Also of what was signed in already: the number had been wrong, and so it must leave room for every report so far.
  func setDue(of id: Identifier, to due: Int, reason: String?) throws(Rejection) -> [Event] {
    let table = try signInTable(id)
    // A unit that was taken out may have nobody due any more.
    let allowed = panels[id] == nil ? 0...Panel.sizeLimit : 1...Panel.sizeLimit
    if !allowed.contains(due) { throw .day(.dueOutside(allowed)) }
    if due == table.due { throw .nothingToChange }
    let most = attendanceHistory(of: id).map { ($0.attendance.present ?? 0) + $0.attendance.onLeave }.max() ?? 0
    if most > due { throw .attendanceExceedsDue(name: attendanceName(id), sum: most, due: due) }
    return [
      .dueCorrected(correction: DueCorrection(id: id, before: table.due, after: due, reason: try optional(reason)))
    ]
  }

  /// Position nil: last in the group. An empty id gets one.
  func add(
    _ named: Speaker, at position: Int?, panels seats: [Identifier], reason: String?
  ) throws(Rejection) -> [Event] {
    if let round = rounds.last(where: { $0.opening.speakers.count > 1 && $0.state != .voided }) {
      throw .day(.sheetOpened(name(of: round), id: round.id))
    }
    let speaker = try checked(named)
    for seat in seats { _ = try panel(seat) }
    let places = queuePlaces(of: speaker.group)
    let allowed = (places.lowerBound + 1)...(places.upperBound + 1)
    let chosen = position ?? allowed.upperBound
    guard allowed.contains(chosen) else { throw .positionOutsideGroup(chosen, allowed: allowed) }
    return [
      .speakerAdded(
        addition: SpeakerAddition(
          speaker: speaker, position: chosen, panels: seats.isEmpty ? nil : seats, reason: try optional(reason)))
    ]
  }

  /// What was held and counted stays; a vote that is not over must come to its end first.
  func takeOut(_ speaker: Identifier, reason: String) throws(Rejection) -> [Event] {
    let record = try known(speaker)
    if record.isTakenOut { throw .day(.outAlready(unit: record.speaker.unit)) }
    if let round = round(of: speaker), round.state == .open || round.state == .closed {
      throw .day(.voteUnderWay(unit: record.speaker.unit, name(of: round), id: round.id))
    }
    return [.speakerTakenOut(speaker: speaker, reason: try text(reason))]
  }

  /// Indices from 0.
  func movePart(_ index: Int, to place: Int, reason: String?) throws(Rejection) -> [Event] {
    let count = plan.agenda.count
    guard plan.agenda.indices.contains(index) else { throw .noSuchPart(index + 1, count: count) }
    guard plan.agenda.indices.contains(place) else { throw .noSuchPart(place + 1, count: count) }
    let first = (parts.map(\.index).max() ?? -1) + 1
    if min(index, place) < first { throw .day(.partsBegun(first: first + 1, count: count)) }
    if index == place { throw .nothingToChange }
    let move = PartMove(item: plan.agenda[index], from: index, to: place, reason: try optional(reason))
    var moved = self
    moved.apply(move)
    let broken = AgendaOrder.allCases.first { $0.holds(in: plan.agenda) && !$0.holds(in: moved.plan.agenda) }
    if let broken { throw .day(.partMisplaced(broken)) }
    return [.partMoved(move: move)]
  }

  /// Of a part that is still to come; the clock of one that has begun is set by itself. The index is from 0.
  func allot(_ limit: Milliseconds, to index: Int, reason: String?) throws(Rejection) -> [Event] {
    guard plan.agenda.indices.contains(index) else { throw .noSuchPart(index + 1, count: plan.agenda.count) }
    let item = plan.agenda[index]
    if item.part == .reports { throw .day(.partOfTurns) }
    if index <= parts.map(\.index).max() ?? -1 { throw .day(.partBegun(item)) }
    if limit < .seconds(10) { throw .limitTooShort }
    let before = plan.limit(of: item)
    if before == limit { throw .nothingToChange }
    let correction = PartLimitCorrection(
      item: item, part: index, before: before, after: limit, reason: try optional(reason))
    return [.partLimitCorrected(correction: correction)]
  }

  /// Several changes as one command: decided one after the other, stored together, and taken back together.
  func takeOver(_ changes: [Command], at now: Timestamp) throws(Rejection) -> [Event] {
    var session = self
    return try session.follow(changes, at: now)
  }

  /// Decides each of them on the session as those before it leave it. Refused, the session is left between two of them.
  mutating func follow(_ changes: [Command], at now: Timestamp) throws(Rejection) -> [Event] {
    var events: [Event] = []
    for change in changes {
      let decided = try decide(change, at: now)
      for event in decided { apply(Recorded(position: 0, batch: 0, at: now, event: event)) }
      events += decided
    }
    if events.isEmpty { throw .nothingToChange }
    return events
  }

  /// A speaker who can be rated: not one that was taken out.
  func rateable(_ speaker: Identifier) throws(Rejection) -> SpeakerRecord {
    let record = try known(speaker)
    if record.isTakenOut { throw .speakerNotWaiting(unit: record.speaker.unit, record.state) }
    return record
  }

  // MARK: - Private

  private func checked(_ named: Speaker) throws(Rejection) -> Speaker {
    var speaker = named
    speaker.id = try freeID(named.id)
    guard let unit = try title(named.unit), let post = try title(named.post) else { throw .emptyText }
    (speaker.unit, speaker.post) = (unit, post)
    if plan.speakers.contains(where: { $0.unit == unit }) { throw .unitTaken(unit) }
    let groups = plan.groups.map(\.id)
    if let group = named.group {
      guard groups.contains(group) else { throw .day(.unknownGroup(group, known: groups)) }
    } else if !groups.isEmpty {
      throw .day(.groupNeeded(known: groups))
    }
    if !(1...Panel.sizeLimit).contains(named.due) { throw .day(.dueOutside(1...Panel.sizeLimit)) }
    if !named.inWriting, !hasReportsAhead(of: named.group) { throw .day(.reportsOver(unit: unit)) }
    return speaker
  }

  private func freeID(_ named: String) throws(Rejection) -> Identifier {
    func isTaken(_ id: String) -> Bool { records[id] != nil || panels[id] != nil }
    if named.isEmpty {
      let numbers = 1...(records.count + panels.count + 1)
      return numbers.lazy.map { "added-\($0)" }.first { !isTaken($0) } ?? "added"
    }
    if !Speaker.isID(named) { throw .day(.unfitID(named)) }
    if isTaken(named) { throw .day(.idTaken(named)) }
    return named
  }

  private func hasReportsAhead(of group: Identifier?) -> Bool {
    plan.agenda.indices.contains { index in
      let item = plan.agenda[index]
      return index >= (partIndex ?? 0) && item.part == .reports && (item.subject == nil || item.subject == group)
    }
  }

  /// Where a speaker of the group can be put into the queue, from 0, so that the group stays together.
  private func queuePlaces(of group: Identifier?) -> ClosedRange<Int> {
    let members = queue.indices.filter { records[queue[$0]]?.speaker.group == group }
    if let first = members.first, let last = members.last { return first...(last + 1) }
    let earlier = Set(plan.groups.map(\.id).prefix { $0 != group })
    let place = queue.count { id in records[id]?.speaker.group.map(earlier.contains) ?? false }
    return place...place
  }
}
