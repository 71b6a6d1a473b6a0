import ReviewCore

/// What `session.json` holds, in its own words: the shape is a promise to other programs, so it does not follow the
/// core's types. Times are ISO 8601, spans milliseconds.
struct SessionExport: Encodable {
  struct Part: Encodable {
    let index: Int
    let part: String
    let title: String
    let beganAt: String
    let endedAt: String?
    let plannedMs: Int64?
    let recessMs: Int64
  }

  struct Recess: Encodable {
    let beganAt: String
    let endedAt: String?
    let plannedMs: Int64?
  }

  struct Lots: Encodable {
    let drawnAt: String
    /// Text, because JSON numbers lose digits of a 64-bit seed.
    let seed: String
    let order: [Identifier]
  }

  struct Entry: Encodable {
    let at: String
    let text: String
  }

  struct Event: Encodable {
    let position: Int
    let at: String
    let kind: String
    /// Nil where it would tell a count that may not be told.
    let text: String?
  }

  let schema = "pingyi.session"
  let version = SessionJSON.version
  let language: String
  let isDraft: Bool
  let position: Int
  let hash: String?
  let phase: String
  let openedAt: String?
  let adjournedAt: String?
  let driftMs: Int64
  let plan: Plan
  let attendance: AttendanceExport
  let parts: [Part]
  let recesses: [Recess]
  let lots: [Lots]
  let queue: [Identifier]
  let speakers: [SpeakerExport]
  let votes: [VoteExport]
  let consequences: [ConsequenceExport]
  let problems: [ProblemExport]
  let lastYear: LastYearExport?
  let sectors: [SectorExport]?
  let notes: [Entry]
  let events: [Event]

  init(_ history: History, _ strings: Strings, stamp: LogStamp?) {
    let session = AnnouncedSession(history.session).session
    let chronicle = Chronicle(history)
    let last = history.effective.last?.at
    language = strings.language.rawValue
    isDraft = !Completeness(session).isFinal
    position = history.end
    hash = stamp?.hash
    phase = session.phase.rawValue
    openedAt = session.openedAt?.iso8601
    adjournedAt = session.adjournedAt?.iso8601
    driftMs = last.map { session.drift(at: $0).rawValue } ?? 0
    plan = SessionExport.printable(session.plan)
    attendance = AttendanceExport(session)
    parts = session.parts.enumerated().map { ordinal, part in
      let item = session.plan.agenda[part.index]
      return Part(
        index: part.index, part: item.part.rawValue, title: strings.item(item, plan: session.plan),
        beganAt: part.beganAt.iso8601, endedAt: part.endedAt?.iso8601, plannedMs: item.limit?.rawValue,
        recessMs: chronicle.recessed(in: ordinal).rawValue)
    }
    recesses = chronicle.recesses.map {
      Recess(beganAt: $0.beganAt.iso8601, endedAt: $0.endedAt?.iso8601, plannedMs: $0.length?.rawValue)
    }
    lots = chronicle.lots.map { Lots(drawnAt: $0.at.iso8601, seed: "\($0.seed)", order: $0.order) }
    queue = session.queue
    let shown = ShownStandings(session)
    speakers = session.queue.compactMap(session.record).map {
      SpeakerExport($0, in: session, chronicle: chronicle, shown: shown)
    }
    votes = session.rounds.map { VoteExport($0, in: session) }
    consequences = session.consequences.map(ConsequenceExport.init)
    problems = session.problems.map { ProblemExport($0, in: session) }
    lastYear = LastYearExport(session)
    sectors = SectorExport.all(session, strings, shown)
    notes = session.notes.map { Entry(at: $0.at.iso8601, text: $0.text) }
    events = history.effective.map { recorded in
      Event(
        position: recorded.position, at: recorded.at.iso8601, kind: recorded.event.kind,
        text: chronicle.mayBeTold(recorded, in: session, shown) ? strings.minute(recorded, in: session) : nil)
    }
  }

  // MARK: - Private

  /// The remarks of whoever prepared the plan are printed nowhere.
  private static func printable(_ plan: Plan) -> Plan {
    var copy = plan
    copy.remarks = nil
    return copy
  }
}

extension Event {
  /// The case's name, which is also its name in the log and therefore never changes.
  fileprivate var kind: String { Mirror(reflecting: self).children.first?.label ?? "\(self)" }
}
