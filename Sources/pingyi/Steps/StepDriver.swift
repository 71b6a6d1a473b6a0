import ReviewCore

/// Takes the lines of a step file one by one.
final class StepDriver: SessionFollower {
  let strings: Strings
  private(set) var history: History
  private(set) var now: Timestamp
  private let live: LiveSession
  /// What came of the line in hand.
  private var said: [String] = []
  private var trouble: Refusal?

  init(live: LiveSession, history: History, strings: Strings) {
    self.live = live
    self.history = history
    self.strings = strings
    now = history.records.last?.at ?? Timestamp(date: history.session.plan.date, secondsOfDay: 0)
  }

  /// What came of the line, a line for each command.
  func take(_ line: StepLine) throws(Refusal) -> [String] {
    if let moment = line.moment { try setClock(moment) }
    return line.isBlank ? [] : try perform(line.command, mustBeRefused: line.mustBeRefused)
  }

  /// Does what the ballot box and the log owe each other, as a console would.
  func settle() throws(Refusal) -> [String] {
    live.settle(for: self)
    return try takeSaid()
  }

  func hear(_ news: SessionNews) {
    switch news {
    case .stored(let events, let author):
      for recorded in events { history.append(recorded) }
      if author != .other { said += events.map { "\($0.at.clockText) \(strings.minute($0, in: history))" } }
    case .unsettled(let obstacle): trouble = Refusal(text: obstacle.text(strings))
    case .writingDocuments: break
    case .documents(.success(let written)): said += written.paths.map(strings.wrote) + strings.notices(written)
    case .documents(.failure(let refusal)): trouble = refusal
    }
  }

  /// The time a line of steps sets, seconds after midnight; nil for lines that set none.
  static func clock(of line: StepLine) -> Int64? { line.moment.flatMap(seconds) }

  // MARK: - Private

  private func setClock(_ text: String) throws(Refusal) {
    guard let seconds = StepDriver.seconds(text) else { throw Refusal(text: strings.badClock(text)) }
    let plan = history.session.plan
    let next = Timestamp(date: plan.date, secondsOfDay: seconds, offset: plan.utcOffset)
    guard next.wall >= now.wall else {
      // A console on a machine of another time zone may have set the clock: both are told by the plan's.
      let there = Timestamp(wall: now.wall, offset: plan.utcOffset, monotonic: now.monotonic, clock: now.clock)
      let day = there.date == plan.date ? "" : there.date.text + " "
      throw Refusal(text: strings.clockBackwards(text, now: day + there.clockText))
    }
    now = next
  }

  /// Seconds after midnight of `10:32:05`.
  private static func seconds(_ text: String) -> Int64? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
    guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    return hour * 3_600 + minute * 60 + second
  }

  private func perform(_ text: String, mustBeRefused: Bool) throws(Refusal) -> [String] {
    let line: CommandLine
    do throws(Rejection) {
      line = try CommandLine(parsing: text, plan: history.session.plan)
    } catch {
      return try refused(error, mustBeRefused)
    }
    if line.operation == .export {
      guard Operation.export.row.phases.contains(history.session.phase) else {
        return try refused(.notNow(.export, history.session.phase), mustBeRefused)
      }
      if mustBeRefused { throw Refusal(text: strings.notRefused) }
      live.writeDocuments(to: line.values[.folder].map(Folders.expanded), for: self)
      return try takeSaid()
    }
    if line.operation == .changes { return try takeOverPlan(mustBeRefused) }
    // Without a seed of its own a driven draw would differ from run to run.
    let seed = UInt64(history.session.plan.date.dayNumber)
    do throws(Obstacle) {
      try live.submit(line, seed: seed, for: self)
    } catch {
      if case .refused(let rejection) = error { return try refused(rejection, mustBeRefused) }
      throw Refusal(text: error.text(strings))
    }
    if mustBeRefused { throw Refusal(text: strings.notRefused) }
    return try takeSaid()
  }

  /// Takes over what was edited in the plan's file and can be taken over; the rest is said.
  private func takeOverPlan(_ mustBeRefused: Bool) throws(Refusal) -> [String] {
    guard case .edited(_, let comparison)? = live.place.change(since: history.session, at: now),
      !comparison.steps.isEmpty
    else { return try refused(.nothingToChange, mustBeRefused) }
    if mustBeRefused { throw Refusal(text: strings.notRefused) }
    let left = comparison.differences.filter(\.steps.isEmpty).map { strings.line($0, in: history.session.plan) }
    do throws(Obstacle) {
      try live.submit(.takeOver(comparison.steps), for: self)
    } catch {
      throw Refusal(text: error.text(strings))
    }
    return try takeSaid() + left
  }

  private func refused(_ rejection: Rejection, _ wasExpected: Bool) throws(Refusal) -> [String] {
    let reason = strings.rejection(rejection)
    if wasExpected { return ["\(now.clockText) ! \(reason)"] }
    throw Refusal(text: reason)
  }

  /// Whoever reads steps wants to know that their papers are there.
  private func takeSaid() throws(Refusal) -> [String] {
    live.finishDocuments(for: self)
    defer { (said, trouble) = ([], nil) }
    if let trouble { throw trouble }
    return said
  }
}
