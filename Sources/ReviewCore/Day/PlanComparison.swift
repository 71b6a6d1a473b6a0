/// The plan's file, edited since, held against the session: what differs, and what of it can be taken over.
///
/// Three plans are compared. What the file still has as the session began with it was not edited, whatever the session has
/// made of it since; what the session has as the file is settled already. Each change is tried on the session as the
/// changes before it leave it, so that all of them can be stored as one command.
public struct PlanComparison: Sendable {
  /// In the order of the plan.
  public private(set) var differences: [PlanDifference] = []

  /// What takes over all that can be; empty where nothing can.
  public var steps: [Command] { differences.flatMap(\.steps) }

  let begun: Plan
  let edited: Plan
  private let now: Timestamp
  /// The session as the changes found so far would leave it.
  private(set) var session: Session

  public init(_ session: Session, edited: Plan, at now: Timestamp) {
    self.session = session
    self.edited = edited
    self.now = now
    begun = session.frozenPlan.asWritten
    compareHeadings()
    compareLimits()
    comparePanels()
    compareSpeakers()
    compareSchemes()
    compareOrder()
    compareAgenda()
    compareRules()
  }

  /// Tries the steps; what is refused is told with the reason.
  mutating func take(_ matter: PlanDifference.Matter, _ steps: [Command]) {
    var tried = session
    do throws(Rejection) {
      _ = try tried.follow(steps, at: now)
      session = tried
      differences.append(PlanDifference(matter, .takenOver(steps)))
    } catch {
      differences.append(PlanDifference(matter, .refused(error)))
    }
  }

  mutating func name(_ matter: PlanDifference.Matter, _ operation: Operation?) {
    differences.append(PlanDifference(matter, operation.map(PlanDifference.Fate.byHand) ?? .settled))
  }

  // MARK: - Private

  /// Nil where the file was not edited in this, or the session says so already.
  func change<Value: Equatable>(_ value: (Plan) -> Value) -> (before: Value, after: Value)? {
    let (before, after) = (value(session.plan), value(edited))
    return after == value(begun) || after == before ? nil : (before, after)
  }

  private mutating func compareHeadings() {
    for heading in PlanHeading.allCases {
      guard let (before, after) = change({ $0[heading] }) else { continue }
      take(
        .heading(heading, before: before, after: after), [.correct(heading: heading, to: after, reason: nil)])
    }
  }

  private mutating func compareLimits() {
    for stage in TurnStage.allCases {
      guard let (before, after) = change({ $0.limits.limit(of: stage) }) else { continue }
      take(.limit(stage, before: before, after: after), [.setLimit(stage: stage, to: after, reason: nil)])
    }
  }

  private mutating func comparePanels() {
    for panel in begun.panels {
      let title = change { plan in plan.panels.first { $0.id == panel.id }?.title }
      if let before = title?.before, let after = title?.after {
        take(
          .panelTitle(before: before, after: after), [.retitle(panel: panel.id, to: after, reason: nil)])
      }
      guard let due = change({ plan in plan.panels.first { $0.id == panel.id }?.due }), let before = due.before,
        let after = due.after
      else { continue }
      take(.due(name: panel.title, before: before, after: after), [.setDue(id: panel.id, to: after, reason: nil)])
    }
  }

  private mutating func compareSpeakers() {
    // Whoever was added began with what was said then.
    let known = Dictionary((begun.speakers + session.added).map { ($0.id, $0) }) { first, _ in first }
    let kept = Set(edited.speakers.map(\.id))
    for speaker in begun.speakers where !kept.contains(speaker.id) {
      guard let record = session.record(speaker.id), !record.isTakenOut else { continue }
      // Why a unit no longer takes part, no file says.
      name(.missing(unit: record.speaker.unit), .takeOut)
    }
    for (place, speaker) in edited.speakers.enumerated() {
      if let earlier = known[speaker.id] {
        compare(speaker, since: earlier)
      } else {
        add(speaker, after: edited.speakers[..<place].last { $0.group == speaker.group }?.id)
      }
    }
  }

  private mutating func add(_ speaker: Speaker, after earlier: Identifier?) {
    let seats = edited.panels.flatMap { panel in
      Array(repeating: panel.id, count: panel.barred(from: speaker.id))
    }
    let place = earlier.flatMap { session.ordinal($0) }.map { $0 + 1 }
    take(.added(speaker), [.addSpeaker(speaker, position: place, panels: seats, reason: nil)])
  }

  private mutating func compare(_ speaker: Speaker, since earlier: Speaker) {
    let id = speaker.id
    guard let current = session.record(id)?.speaker else { return }
    let names = [earlier, speaker, current].map { Renaming.Name(unit: $0.unit, post: $0.post) }
    if names[1] != names[0], names[1] != names[2] {
      take(
        .name(before: names[2], after: names[1]),
        [.rename(speaker: id, unit: speaker.unit, post: speaker.post, reason: nil)])
    }
    if speaker.due != earlier.due, speaker.due != current.due {
      take(
        .due(name: current.unit, before: current.due, after: speaker.due),
        [.setDue(id: id, to: speaker.due, reason: nil)])
    }
    if speaker.inWriting != earlier.inWriting, (session.record(id)?.state == .inWriting) != speaker.inWriting {
      take(
        .form(unit: current.unit, inWriting: speaker.inWriting),
        [speaker.inWriting ? .setToWriting(speaker: id) : .reinstate(speaker: id)])
    }
    let length = speaker.limit ?? edited.limits.report
    let before = session.plannedTime(of: .report, speaker: current)
    if speaker.limit != earlier.limit, length != before {
      take(
        .ownLimit(unit: current.unit, before: before, after: length),
        [.setLimit(stage: .report, to: length, reason: nil, speaker: id)])
    }
    compareDossier(of: speaker, since: earlier)
    for prepared in PlanDifference.Prepared.allCases where prepared.differs(speaker, earlier) {
      name(.prepared(unit: current.unit, prepared), prepared.operation)
    }
  }

  /// The queue follows the file where nobody has drawn lots for it.
  private mutating func compareOrder() {
    let known = Set(begun.speakers.map(\.id))
    let after = edited.speakers.map(\.id).filter(known.contains)
    let kept = Set(after)
    guard after != begun.speakers.map(\.id).filter(kept.contains) else { return }
    let before = session.queue
    let wanted = order(as: edited)
    guard wanted != before else { return }
    let units = [before, wanted].map { $0.map { session.attendanceName($0) } }
    let matter = PlanDifference.Matter.order(before: units[0], after: units[1])
    if session.lotsSeed != nil { return name(matter, .move) }
    var queue = before
    var steps: [Command] = []
    for (place, id) in wanted.enumerated() where queue[place] != id {
      guard let from = queue.firstIndex(of: id) else { continue }
      queue.insert(queue.remove(at: from), at: place)
      steps.append(.move(speaker: id, position: place + 1))
    }
    take(matter, steps)
  }

  /// The session's queue with each group in the plan's order; whom the plan does not have keep the end of their group.
  private func order(as plan: Plan) -> [Identifier] {
    let places = Dictionary(plan.speakers.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let groups: [Identifier?] = session.plan.groups.isEmpty ? [nil] : session.plan.groups.map(\.id)
    return groups.flatMap { group in
      session.queue.filter { session.record($0)?.speaker.group == group }
        .enumerated().sorted {
          (places[$0.element] ?? .max, $0.offset) < (places[$1.element] ?? .max, $1.offset)
        }.map(\.element)
    }
  }

  private mutating func compareRules() {
    for rules in PlanDifference.Rules.allCases where rules.differs(edited, begun) {
      name(.rules(rules), rules.operation)
    }
  }
}
