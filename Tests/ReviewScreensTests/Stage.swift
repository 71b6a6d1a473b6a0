import ReviewCore
import ReviewScreens
import Testing

/// A console on a table: keys go in, the screen comes out, and what is submitted is decided and recorded at once, as the
/// runtime would, without a disk.
struct Stage {
  private(set) var model: ConsoleModel
  private(set) var now: Timestamp
  private(set) var effects: [Effect] = []

  init(
    _ plan: Plan = .sample, size: Size = Size(columns: 120, rows: 40), language: Language = .zhHans,
    least: Size = .least
  ) throws {
    now = Timestamp(date: plan.date, secondsOfDay: plan.start, offset: plan.utcOffset)
    let first = Recorded(position: 1, batch: 1, at: now, event: Event.sessionCreated(plan: plan))
    let history = try #require(History([first]))
    model = ConsoleModel(history: history, now: now, size: size, language: language)
    model.least = least
  }

  var session: Session { model.session }
  var strings: Strings { model.strings }

  mutating func press(_ keys: Key...) { for key in keys { send(.key(key)) } }

  /// Types characters one by one, as an input method or a keyboard sends them.
  mutating func type(_ text: String) { for character in text { send(.key(.character(character))) } }

  mutating func wait(seconds: Int64) {
    now = now.moved(by: .seconds(seconds))
    send(.tick(now))
  }

  /// What is recorded from here on is for practice.
  mutating func practise() { model.isPractice = true }

  mutating func resize(_ columns: Int, _ rows: Int) { send(.resize(Size(columns: columns, rows: rows))) }

  mutating func send(_ message: Message) {
    for effect in update(&model, message) {
      effects.append(effect)
      switch effect {
      case .submit(let line): submit { context throws(Rejection) in try line.command(in: context) }
      case .submitCount(let round, let count, let startsAnew):
        submit { _ in .vote(.count(round: round, count, startsAnew: startsAnew)) }
      case .takeOver(let changes): submit { _ in .takeOver(changes) }
      case .keepPile, .dropPile, .exportDocuments, .printBallots, .release, .readMinutes, .openRegister,
        .lookForFindings,
        .comparePlan, .chooseTheme, .redraw, .suspend, .quit, .edit:
        break
      }
    }
  }

  /// Commands as a step file has them, one a line.
  mutating func tell(_ lines: String) throws {
    for line in lines.split(separator: "\n") {
      let parsed = try CommandLine(parsing: String(line), plan: session.plan)
      let end = model.history.end
      submit { context throws(Rejection) in try parsed.command(in: context) }
      try #require(model.history.end > end, "\(line): \(model.notice?.text ?? "")")
    }
  }

  var buffer: Buffer {
    var buffer = Buffer(size: model.size)
    render(model, into: &buffer)
    return buffer
  }

  /// The screen as text, trailing blanks cut.
  var screen: String { buffer.lines.joined(separator: "\n") }

  // MARK: - Private

  private mutating func submit(_ command: (CommandContext) throws(Rejection) -> Command) {
    do throws(Rejection) {
      let context = CommandContext(session: session, seed: 7, lastSeen: model.history.lastInForce?.batch)
      let events = try model.history.decide(try command(context), at: now)
      let end = model.history.end
      let recorded = events.enumerated().map {
        Recorded(position: end + 1 + $0.offset, batch: end + 1, at: now, event: $0.element)
      }
      send(.recorded(recorded, mine: true))
    } catch {
      send(.refused(error))
    }
  }
}

extension Stage {
  /// A session in the middle of the first report, with a problem found, one owned and a note.
  static func midReport(size: Size, language: Language) throws -> Stage {
    var stage = try Stage(size: size, language: language)
    stage.press(.character(" "), .character(" "), .function(2), .function(2), .function(3))
    stage.wait(seconds: 192)
    stage.press(.function(7))
    stage.type("楼道堆物无人管")
    stage.press(.enter, .function(2), .function(2), .function(3), .right)
    stage.wait(seconds: 100)
    stage.press(.right, .character("1"))
    stage.wait(seconds: 243)
    stage.type("支部书记身兼四职")
    stage.press(.enter)
    return stage
  }
}

extension Plan {
  /// Fourteen units in two groups, with everything a screen has to show.
  static let sample = Plan(
    title: "2026年度基层党建工作述职评议会", committee: "中共某区委员会", level: .county, place: "区委礼堂",
    date: CivilDate(dayNumber: 20_805), start: 9 * 3600, utcOffset: 480, language: .zhHans, chair: "区委书记",
    recorder: "组织科科长", quorum: .fourFifths,
    agenda: [
      AgendaItem(part: .signIn), AgendaItem(part: .film, subject: "f1"), AgendaItem(part: .reports),
      AgendaItem(part: .summary, limit: .minutes(10)),
    ],
    turn: [.report, .questions, .commentary, .appraisal],
    panels: [
      Panel(id: "A", title: "常委会", due: 11, weight: 60), Panel(id: "B", title: "群众代表", due: 30, weight: 40),
    ],
    groups: [SpeakerGroup(id: "g1", title: "第一组"), SpeakerGroup(id: "g2", title: "第二组")],
    speakers: zip(1..., ["甲街道党工委", "乙街道党工委", "丙镇党委", "丁镇党委", "戊乡党委", "己社区党委", "庚村党总支"]).map {
      number, unit in
      Speaker(
        id: "u\(number)", unit: unit, post: "党委书记", group: number <= 4 ? "g1" : "g2", inWriting: number == 2,
        contactLeader: number == 1 ? "组织部部长" : nil,
        problems: [
          PlannedProblem(source: .film, text: "地下车库渗水三年未列入居民诉求清单"),
          PlannedProblem(
            number: number == 1 ? "2025-017" : nil, source: number == 1 ? .lastYear : .selfExamination,
            text: "流动党员失联六人，支部没有一本账",
            details: [.deadline: (number == 1 ? CivilDate(dayNumber: 20_764) : nil).map(FieldValue.date)]),
        ])
    },
    films: [Film(id: "f1", title: "走进家门口", undercover: true, limit: .minutes(10))],
    appraisal: AppraisalRules(
      consequences: [ConsequenceRule(action: .talk, grades: ["average", "poor"], share: 3_334)]))
}

/// Compares a screen with the file it was recorded in. `PINGYI_RECORD=1` records, and fails so that nobody forgets.
func expectSnapshot(_ screen: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let path = Snapshot.folder + name + ".txt"
  if Snapshot.isRecording {
    try Snapshot.write(screen + "\n", to: path)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  #expect(try Snapshot.read(path) == screen + "\n", "screen \(name) differs", sourceLocation: sourceLocation)
}
