import ReviewCore
import Testing

/// A session told as minutes: given a plan, when lines of the command language come in at their times, then something
/// can be relied on. A line may begin with its time, `9:05:00 next`; without one it is said in the same second.
struct Transcript {
  private(set) var history: History
  private(set) var now: Timestamp

  var session: Session { history.session }

  static func given(_ plan: Plan, _ lines: String = "") throws -> Transcript {
    let start = Timestamp(date: plan.date, secondsOfDay: plan.start, offset: plan.utcOffset)
    let created = Recorded(position: 1, batch: 1, at: start, event: Event.sessionCreated(plan: plan))
    var transcript = Transcript(history: try #require(History([created])), now: start)
    try transcript.when(lines)
    return transcript
  }

  mutating func when(_ lines: String) throws {
    for line in lines.split(separator: "\n") {
      let (clock, command) = Transcript.split(String(line))
      if let clock { now = try time(clock) }
      do throws(Rejection) {
        record(try decide(command))
      } catch {
        throw Refused(line: String(line), rejection: error)
      }
    }
  }

  /// Looks at the session, later in the day where a time is given.
  func then(_ clock: String? = nil, _ look: (Moment) throws -> Void) throws {
    try look(Moment(history: history, now: clock.map(time) ?? now))
  }

  func refuses(_ line: String, _ expected: Rejection, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(refusal(of: line) == expected, sourceLocation: sourceLocation)
  }

  /// Nil where the line would be accepted. Changes nothing.
  func refusal(of line: String, lastSeen: Int? = nil) -> Rejection? {
    do throws(Rejection) {
      _ = try decide(line, lastSeen: lastSeen)
      return nil
    } catch {
      return error
    }
  }

  func decide(_ line: String, lastSeen: Int? = nil) throws(Rejection) -> [Event] {
    let context = CommandContext(session: session, seed: 4, lastSeen: lastSeen)
    let parsed = try CommandLine(parsing: line, plan: session.plan)
    return try history.decide(try parsed.command(in: context), at: now)
  }

  /// What a store would do: number the events and fold them in.
  mutating func record(_ events: [Event]) {
    let batch = history.end + 1
    for event in events {
      history.append(Recorded(position: history.end + 1, batch: batch, at: now, event: event))
    }
  }

  /// A clock that went wrong, stepped, or was another after a reboot.
  mutating func setClock(_ change: (inout Timestamp) -> Void) { change(&now) }

  struct Refused: Error, CustomStringConvertible {
    let line: String
    let rejection: Rejection

    var description: String { "“\(line)” was refused: \(Strings(.en).rejection(rejection))" }
  }

  // MARK: - Private

  private static func split(_ line: String) -> (clock: String?, command: String) {
    let trimmed = String(line.drop { $0 == " " })
    guard let space = trimmed.firstIndex(of: " "), trimmed[..<space].contains(":"), trimmed.first?.isNumber == true
    else { return (nil, trimmed) }
    return (String(trimmed[..<space]), String(trimmed[trimmed.index(after: space)...]))
  }

  private func time(_ clock: String) throws -> Timestamp {
    let parts = clock.split(separator: ":").compactMap { Int64($0) }
    try #require(parts.count == 3, "not a time: \(clock)")
    var time = Timestamp(
      date: session.plan.date, secondsOfDay: parts[0] * 3_600 + parts[1] * 60 + parts[2], offset: now.offset)
    time.monotonic += now.monotonic - now.wall
    time.clock = now.clock
    return time
  }
}

/// The session at one moment, with its times as people read them.
@dynamicMemberLookup
struct Moment {
  let history: History
  let now: Timestamp

  var session: Session { history.session }
  /// What the timer reads.
  var elapsed: String? { session.timer?.elapsed(at: now).clockText }
  var left: String? { session.timer?.remaining(at: now)?.clockText }
  var tone: Timer.Tone? { session.timer?.tone(at: now) }
  /// Positive when late.
  var drift: String { session.drift(at: now).clockText }
  var ahead: String { session.plannedRemaining(at: now).clockText }
  var waiting: [Identifier] { session.queue.filter { session.record($0)?.state == .waiting } }

  subscript<T>(dynamicMember path: KeyPath<Session, T>) -> T { session[keyPath: path] }

  func speaker(_ id: Identifier) -> SpeakerRecord? { session.record(id) }
}
