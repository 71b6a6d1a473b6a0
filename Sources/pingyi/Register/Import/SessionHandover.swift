import ReviewCore
import ReviewRegister
import ReviewStore

/// What an adjourned session hands to the register: its problems with what was said of them, and the pledges.
///
/// Problems have no figures of votes in them, announced or not, so that the session is read as it is.
struct SessionHandover {
  private let session: Session
  private let id: Identifier
  private let edition: String

  /// `id` is what the register knows the session by: its plan's name. `edition` is the hash of its log.
  init(_ session: Session, id: Identifier, edition: String) {
    self.session = session
    self.id = id
    self.edition = edition
  }

  /// Reads the session's log, as far as it has come.
  init(_ place: SessionPlace) throws(Refusal) {
    let history: History
    do throws(StoreError) {
      let log = try SessionLog.openReadOnly(in: place.directory)
      defer { log.close() }
      guard let read = History(try log.read(after: 0)) else { throw .damaged(.noBeginning) }
      history = read
      edition = log.lastSeen.hash.hex
    } catch {
      throw Refusal(text: Pingyi.words.message(error))
    }
    session = history.session
    id = place.name
    if session.phase != .adjourned { throw Refusal(text: Pingyi.words.notAdjourned(session.plan.title)) }
  }

  var taken: TakenSession {
    TakenSession(
      name: SessionName(id: id, title: session.plan.title, date: session.date), edition: edition,
      rows: session.problems.map(row), owed: session.queue.flatMap(answers),
      promises: session.queue.flatMap(promises))
  }

  // MARK: - Private

  private func answers(owedBy speaker: Identifier) -> [OwedAnswer] {
    guard let record = session.record(speaker) else { return [] }
    return session.answersOwed(by: speaker).map { place in
      OwedAnswer(
        speaker: speaker, unit: record.speaker.unit, question: place + 1, text: record.questions[place].text,
        asker: record.questions[place].asker)
    }
  }

  /// What it had promised in public, and what it undertook in the hall. What was kept of the years before is done with.
  private func promises(of speaker: Identifier) -> [Promise] {
    guard let record = session.record(speaker) else { return [] }
    let (unit, year) = (record.speaker.unit, session.date.year)
    let before = session.plan.commitments(of: record.speaker).filter { !$0.isKept || ($0.year ?? year) == year }.map {
      Promise(unit: unit, text: $0.text, due: $0.due, year: $0.year ?? year, isKept: $0.isKept)
    }
    return before + record.pledges.map { Promise(unit: unit, text: $0.text, year: year) }
  }

  private func row(_ problem: Problem) -> TakenRow {
    let record = session.record(problem.speaker)
    let isPlanned = record?.speaker.problems.contains { $0.number == problem.number } ?? false
    let isKnown = isPlanned || problem.carried != nil
    return TakenRow(
      number: problem.number, isCarriedOver: isKnown, fields: fields(of: problem, record),
      pledges: problem.withdrawn == nil ? record?.pledges.map(\.text) ?? [] : [], withdrawn: problem.withdrawn,
      outcomes: isKnown ? outcomes(of: problem) : [])
  }

  private func fields(of problem: Problem, _ record: SpeakerRecord?) -> RowFields {
    var fields = RowFields(
      unit: record?.speaker.unit ?? problem.speaker, text: problem.text, source: problem.source, scope: problem.scope,
      isPublic: problem.isPublic)
    fields.sector = record?.speaker.sector
    fields.post = record?.speaker.post
    fields.kind = problem.kind
    fields.cause = problem[.cause]?.text
    fields.goal = problem[.goal]?.text
    fields.measure = problem[.measure]?.text
    fields.leader = problem[.leader]?.text
    fields.responsibleUnit = problem[.unit]?.text
    fields.owner = problem[.owner]?.text
    fields.deadline = problem[.deadline]?.date
    fields.contactLeader = record?.speaker.contactLeader
    fields.projectLeader = record?.speaker.projectLeader
    fields.raisedBy = problem.raisedBy
    fields.timeCode = problem.timeCode
    return fields
  }

  /// What the hall decided of it; of a row that a plan wrote by hand, the deadlines that were moved with somebody's leave.
  private func outcomes(of problem: Problem) -> [TakenOutcome] {
    if problem.carried != nil { return (problem.decisions ?? []).compactMap(TakenOutcome.init) }
    return (problem.movedDeadlines ?? []).compactMap { moved in
      guard let to = moved.to, let approver = moved.approver, let reason = moved.reason else { return nil }
      return .extended(to: to, approvedBy: approver, reason: reason)
    }
  }
}

extension TakenOutcome {
  /// Nil where the row goes on as it is.
  fileprivate init?(_ decision: HallDecision) {
    switch decision {
    case .accepted(let by, let rank): self = .accepted(by: by, rank: rank)
    case .extended(let to, let askedOn, let approver, let reason):
      self = .extended(to: to, askedOn: askedOn, approvedBy: approver, reason: reason)
    case .returned(let by, let reason): self = .returned(by: by, reason: reason)
    case .stands: return nil
    }
  }
}
