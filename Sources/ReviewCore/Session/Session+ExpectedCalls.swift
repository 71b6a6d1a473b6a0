// What those who wait are told: when their turn is likely to come.

/// When a speaker who waits is likely to be called.
public struct ExpectedCall: Hashable, Sendable {
  public let speaker: Identifier
  public let at: Timestamp
}

extension Session {
  /// When each of those who wait will be called if everybody keeps to their time from `now` on, the next one first.
  ///
  /// The sum begins at `now`, so whatever has run over so far is in it; before the planned beginning it begins there, in a
  /// recess at its end. It adds what the running clock has left and what the agenda has for all that comes before. Parts
  /// without a length add nothing: a call may well be later, and is earlier only where somebody needs less than their limit.
  /// Whoever waits for a part that the agenda does not come to again is not in it; nobody is while lots are still to be drawn.
  public func expectedCalls(at now: Timestamp) -> [ExpectedCall] {
    guard adjournedAt == nil, !awaitsLots else { return [] }
    var waiting = queue.compactMap { records[$0] }.filter { $0.state == .waiting }.map(\.speaker)
    var moment = earliestStart(at: now).moved(by: leftUnderWay(at: now))
    var calls: [ExpectedCall] = []
    let first = partIndex ?? 0
    for (index, item) in plan.agenda.enumerated().dropFirst(first) {
      if index != partIndex { moment = moment.moved(by: plannedLength(of: item) ?? .zero) }
      guard item.part == .reports else { continue }
      let isCalledHere = { (speaker: Speaker) in item.subject == nil || speaker.group == item.subject }
      for speaker in waiting.filter(isCalledHere) {
        calls.append(ExpectedCall(speaker: speaker.id, at: moment))
        moment = moment.moved(by: plannedTurn(of: speaker))
      }
      waiting.removeAll(where: isCalledHere)
    }
    return calls
  }

  /// The order is to be drawn and has not been: what the plan lists says nothing of it.
  var awaitsLots: Bool { plan.order == .drawn && lotsSeed == nil }

  // MARK: - Private

  /// When the session opens or goes on; `now` while it sits, or where that moment has passed.
  private func earliestStart(at now: Timestamp) -> Timestamp {
    var start = now
    if openedAt == nil { start = Timestamp(date: plan.date, secondsOfDay: plan.start, offset: plan.utcOffset) }
    if let recess, let length = recess.length { start = recess.beganAt.moved(by: length) }
    return start.wall > now.wall ? start : now
  }

  /// What is left of the turn or the part under way, by its clock: with what the secretary has added to it.
  private func leftUnderWay(at now: Timestamp) -> Milliseconds {
    let left = max(.zero, timer?.remaining(at: now) ?? .zero)
    guard let turn, let record = records[turn.speaker] else { return left }
    let held = Set(record.turns.last?.stages.map(\.stage) ?? [])
    return plan.turn.reduce(.zero) { sum, stage in
      if stage == turn.stage { return sum + left }
      return held.contains(stage) ? sum : sum + plannedTime(of: stage, speaker: record.speaker)
    }
  }
}
