import Foundation
import ReviewCore
import ReviewPlan

/// The shipped session with everything in it, and papers of votes on it.
enum Hall {
  static let folder = ProcessInfo.processInfo.environment["PINGYI_SESSIONS"] ?? "Sessions"

  static let plan: Plan = {
    guard let bytes = FileManager.default.contents(atPath: folder + "/county.toml"),
      let plan = PlanReader.read(Array(bytes), file: "county.toml").plan
    else { fatalError("no plan in \(folder)") }
    return plan
  }()

  static let session: Session = {
    guard let history = History([Evening.beginning(plan)]) else { fatalError("no session") }
    return history.session
  }()

  /// Grades, with criteria, and points that are typed.
  static let papers: [BallotPaper] = {
    var inPoints = plan
    inPoints.appraisal.voting.inPoints = true
    var onCriteria = plan
    onCriteria.appraisal.voting.criteria = ["a", "b"].map { Criterion(id: $0, title: $0) }
    let opening = RoundOpening(
      id: 1, speakers: Array(plan.speakers.prefix(3).map(\.id)), panels: plan.panels.map(\.id), channels: [.phone])
    return [plan, inPoints, onCriteria].map { BallotPaper($0, opening) }
  }()
}

/// A session that is given commands or events, and is then asked everything.
struct Evening {
  private var history: History
  private var now: Timestamp

  init(_ plan: Plan = Hall.plan) {
    let first = Evening.beginning(plan)
    guard let history = History([first]) else { preconditionFailure("a plan makes a session") }
    self.history = history
    now = first.at
  }

  static func beginning(_ plan: Plan) -> Recorded<Event> {
    let at = Timestamp(date: plan.date, secondsOfDay: plan.start, offset: plan.utcOffset)
    return Recorded(position: 1, batch: 1, at: at, event: .sessionCreated(plan: plan))
  }

  /// A line of a step file, as `drive` takes it.
  mutating func take(_ line: Substring) {
    var line = line
    if line.hasPrefix("@") {
      let clock = line.dropFirst().prefix { $0 != " " }
      line = line.dropFirst(clock.count + 1).drop { $0 == " " }
      now = now.moved(by: Milliseconds(text: String(clock)).map { Milliseconds($0.rawValue / 100) } ?? .seconds(1))
    }
    if line.hasPrefix("! ") { line = line.dropFirst(2) }
    let strings = Strings(.en)
    do throws(Rejection) {
      let command = try CommandLine(parsing: String(line), plan: history.session.plan)
      let again = try CommandLine(parsing: command.text, plan: history.session.plan)
      precondition(again == command, "\(command.text)")
      let context = CommandContext(session: history.session, seed: 7, lastSeen: nil)
      let batch = history.records.count + 1
      for event in try history.decide(try command.command(in: context), at: now) { store(event, in: batch) }
    } catch {
      _ = strings.rejection(error)
    }
  }

  /// An event of a log, where the store would let it in.
  mutating func fold(_ event: Event) {
    let position = history.records.count + 1
    let recorded = Recorded(position: position, batch: position, at: now, event: event)
    now = now.moved(by: .seconds(1))
    if recorded.isInBounds { history.append(recorded) }
  }

  /// What screens and papers ask.
  func ask() {
    let session = history.session
    let standings = Standings(session)
    for speaker in session.queue {
      _ = session.appraisal(of: speaker)
      _ = session.proposals(for: speaker, in: standings)
      _ = session.checklist(of: speaker)
    }
    for round in session.rounds { _ = session.returns(of: round) }
    let strings = Strings(.zhHans)
    for recorded in history.records { _ = strings.minute(recorded, in: history) }
    _ = Completeness(session)
    _ = history.hallPicture(at: now)
    _ = session.timer?.elapsed(at: now).clockText
    precondition(History(history.records) != nil)
  }

  // MARK: - Private

  /// What a command brings about is let in when the log is read again.
  private mutating func store(_ event: Event, in batch: Int) {
    let recorded = Recorded(position: history.records.count + 1, batch: batch, at: now, event: event)
    precondition(recorded.isInBounds, "\(event)")
    history.append(recorded)
  }
}
