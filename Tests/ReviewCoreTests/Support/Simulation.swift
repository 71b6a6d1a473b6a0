import CommandTables
import ReviewCore

/// One session nobody would hold: random commands, valid and not, on a random plan, with a clock that is stepped and
/// rebooted now and then. The same seed gives the same log.
struct Simulation {
  private(set) var history: History
  private(set) var accepted = 0
  private(set) var refused: [String: Int] = [:]
  /// The first thing that was wrong.
  private(set) var violation: String?

  private var dice: Dice
  private var now: Timestamp

  init?(seed: UInt64) {
    var random = RandomPlan(dice: Dice(seed: seed))
    let plan = random.plan()
    dice = random.dice
    now = Timestamp(date: plan.date, secondsOfDay: plan.start, offset: plan.utcOffset)
    guard let history = History([Recorded(position: 1, batch: 1, at: now, event: .sessionCreated(plan: plan))]) else {
      return nil
    }
    self.history = history
  }

  mutating func run(steps: Int) {
    for _ in 0..<steps where violation == nil {
      turnClock()
      let line = CommandLine.random(for: history.session, &dice)
      do throws(Rejection) {
        try submit(line)
        accepted += 1
      } catch {
        let name = Mirror(reflecting: error).children.first?.label ?? "\(error)"
        refused[name, default: 0] += 1
        if Strings(.en).rejection(error).isEmpty { violation = "no words for \(error)" }
      }
      if let wrong = history.session.violation(at: now) { violation = "after \(line.text): \(wrong)" }
    }
  }

  // MARK: - Private

  private mutating func submit(_ line: CommandLine) throws(Rejection) {
    let parsed = try CommandLine(parsing: line.text, plan: history.session.plan)
    if parsed != line { violation = "\(line.text) came back as \(parsed.text)" }
    let context = CommandContext(session: history.session, seed: dice.next(), lastSeen: nil)
    let events = try history.decide(try parsed.command(in: context), at: now)
    if events.isEmpty { violation = "\(line.text) was accepted without an event" }
    let batch = history.end + 1
    for event in events {
      let recorded = Recorded(position: history.end + 1, batch: batch, at: now, event: event)
      history.append(recorded)
      if Strings(.zhHans).minute(recorded, in: history).isEmpty { violation = "no words for \(event)" }
    }
  }

  private mutating func turnClock() {
    now = now.moved(by: Milliseconds(Int64(dice.roll(90_000))))
    if dice.once(in: 60) { now.wall += Int64(dice.roll(7_200_000) - 3_600_000) }
    if dice.once(in: 60) {
      now.clock = UInt32(dice.roll(5))
      now.monotonic = Int64(dice.roll(1_000_000))
    }
  }
}

extension CommandLine {
  /// A line for any operation, more often one that carries the session on, with arguments that mostly make sense.
  static func random(for session: Session, _ dice: inout Dice) -> CommandLine {
    let onward: [Operation] = [.open, .next, .next, .report, .questions, .resume, .reconvene, .quorum, .draw]
    let known = dice.once(in: 3) ? onward : Operation.allCases
    let allowed = known.filter {
      $0.row.phases.contains(session.phase) && !$0.row.isScreenOnly
    }
    var operation = dice.once(in: 6) || allowed.isEmpty ? dice.pick(Operation.allCases) : dice.pick(allowed)
    if operation == .adjourn, !dice.once(in: 4) { operation = .note }
    if operation == .tally, !dice.once(in: 4) { return tally(for: session, &dice) }
    var values: [ArgumentName: String] = [:]
    for spec in operation.row.arguments where spec.kind != .grades {
      if spec.isOptional ? dice.once(in: 2) : !dice.once(in: 12) {
        values[spec.name] = value(of: spec.kind, for: session, &dice)
      }
    }
    return CommandLine(operation, values)
  }

  // MARK: - Private

  private static func tally(for session: Session, _ dice: inout Dice) -> CommandLine {
    let (first, second, invalid, abstained) = (dice.roll(5), dice.roll(4), dice.roll(2), dice.roll(3))
    let returned = first + second + invalid + abstained
    let issued = max(0, returned + dice.roll(4) - 1)
    let grades = session.plan.appraisal.grades
    return CommandLine(
      .tally,
      [
        .panel: dice.pick(["members", "masses"]), .issued: "\(issued)", .returned: "\(returned)",
        .invalid: "\(invalid)", .abstained: "\(abstained)",
        .speaker: value(of: .speaker, for: session, &dice),
      ], counts: [grades[0].id: "\(first)", grades[1].id: "\(second)"])
  }

  private static func value(of kind: ArgumentSpec<Operation>.Kind, for session: Session, _ dice: inout Dice) -> String {
    if dice.once(in: 10) { return dice.pick(["", "x", "-1", "\(Int.min)", "99999", "a b", "\"", "\u{1B}[2J", "=\\"]) }
    switch kind {
    case .text: return dice.pick(["走形式", "会场 安静", "a=b", "“引号”", "\"引\" \\", "é👨‍🌾", "  空 ", "一\n二"])
    case .number: return "\(dice.roll(7))"
    case .span: return dice.pick(["5s", "90", "2m", "1:30", "1h", "24h"])
    case .date: return dice.pick(["2027-03-31", "2026-12-18", "2026-12-17", "2027-02-30"])
    case .reference(.speaker): return dice.pick(session.queue + ["1", "2", "第1镇党委"])
    case .reference(.problem):
      return dice.pick(["1", "2", "s1:1", "s2:2"] + session.problems.suffix(3).map(\.number))
    case .reference(.panel): return dice.pick(["members", "masses"])
    case .reference(.attendance): return dice.pick(["members", "masses"] + session.queue)
    case .choice(let words): return dice.pick(words)
    case .counts: return ""
    }
  }
}
