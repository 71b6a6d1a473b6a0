import ReviewCore
import Testing

@testable import ReviewScreens

/// A booth on a table, and a box that remembers: keys go in, the screen comes out, and what the booth asks is answered at
/// once, as the runtime would.
struct BoothStage {
  private(set) var model: BoothModel
  private(set) var now: Timestamp
  private(set) var effects: [BoothEffect] = []
  /// Ballots in the box.
  private(set) var cast: [Submission] = []
  var voters: [VotingCode: Voter] = [:]
  /// What the box says to the next press; nil: it takes it.
  var answer: BoothMessage?
  private var paper: BallotPaper?

  init(
    _ plan: Plan = .booth(), columns: Int = 80, rows: Int = 24, language: Language = .zhHans, isFreed: Bool = false,
    opens: Bool = true
  ) throws {
    now = Timestamp(date: plan.date, secondsOfDay: 10 * 3600 + 26 * 60, offset: plan.utcOffset)
    let panel = try #require(plan.panels.first)
    model = BoothModel(
      BoothSetting(
        title: plan.title, panel: panel, waitsForRelease: isFreed, language: language, idleAfter: .seconds(90),
        font: .builtIn),
      now: now, size: Size(columns: columns, rows: rows))
    if opens { open(plan) }
  }

  mutating func open(_ plan: Plan, round: Int = 1, released: Voter? = nil) {
    let opening = RoundOpening(id: round, speakers: plan.speakers.map(\.id), panels: ["A"], channels: [.booth])
    paper = BallotPaper(plan, opening)
    send(.availability(BoothAvailability(paper: paper, released: released)))
  }

  mutating func close() {
    paper = nil
    send(.availability(.shut))
  }

  /// A key a second, as a person presses them.
  mutating func press(_ keys: Key...) {
    for key in keys {
      wait(seconds: 1)
      send(.key(key))
    }
  }

  mutating func type(_ text: String) { for character in text { send(.key(.character(character))) } }

  /// A voter comes with a slip.
  mutating func enter(_ seed: UInt8 = 3, panel: Identifier = "A", own: Identifier? = nil) throws {
    let code = try BoothStage.code(seed)
    voters[code] = Voter(panel: panel, ownUnit: own)
    type(code.text)
    press(.enter)
  }

  static func code(_ seed: UInt8 = 3) throws -> VotingCode {
    try #require(VotingCode(drawn: (0..<13).map { $0 &* 7 &+ seed }))
  }

  mutating func wait(seconds: Int64) {
    for _ in 0..<seconds {
      now = now.moved(by: .seconds(1))
      send(.tick(now))
    }
  }

  mutating func send(_ message: BoothMessage) {
    for effect in update(&model, message) {
      effects.append(effect)
      switch effect {
      case .ask(let code):
        if let voter = voters[code] {
          let hasVoted = cast.contains { $0.code == code }
          send(hasVoted ? .refused(.hasVoted) : .admitted(voter, pass(code, isReleased: false)))
        } else {
          send(.refused(.unknownCode))
        }
      case .admit(let voter):
        if let code = try? BoothStage.code(9) { send(.admitted(voter, pass(code, isReleased: true))) }
      case .cast(let submission):
        if let answer {
          self.answer = nil
          send(answer)
        } else {
          cast.append(submission)
          send(.cast(.stored))
        }
      case .forget, .redraw, .leave: break
      }
    }
  }

  var buffer: Buffer {
    var buffer = Buffer(size: model.size)
    render(model, into: &buffer)
    return buffer
  }

  /// The screen as text, trailing blanks cut.
  var screen: String { buffer.lines.joined(separator: "\n") }

  /// Whether nobody is in the booth and nobody's code is on it.
  var isFresh: Bool { model.page == .idle(IdlePage()) && model.language == model.setting.language }

  private func pass(_ code: VotingCode, isReleased: Bool) -> BoothPass {
    BoothPass(code: code, token: Array(repeating: UInt8(cast.count), count: 16), isReleased: isReleased)
  }
}

extension Plan {
  /// Fourteen units, one panel; criteria, points and another scale where asked for.
  static func booth(
    criteria: [String] = [], inPoints: Bool = false, scale: GradeScale = .good, speakers: Int = 14,
    language: Language = .zhHans
  ) -> Plan {
    let strings = Strings(language)
    let units = strings.pick(
      "甲街道党工委 乙街道党工委 丙镇党委 丁镇党委 戊乡党委 己社区党委 庚村党总支 辛村党支部 壬村党支部 癸村党支部 子局党组 丑局党组 寅局党组 卯局党组",
      "甲街道黨工委 乙街道黨工委 丙鎮黨委 丁鎮黨委 戊鄉黨委 己社區黨委 庚村黨總支 辛村黨支部 壬村黨支部 癸村黨支部 子局黨組 丑局黨組 寅局黨組 卯局黨組",
      "North_Street South_Street East_Town West_Town Hill_Township River_Estate Mill_Village Ford_Village Oak_Village Elm_Village Water_Bureau Roads_Bureau Parks_Bureau Schools_Bureau"
    ).split(separator: " ")
    let words = SampleWords(language)
    var rules = AppraisalRules(grades: scale.grades)
    rules.voting.criteria = criteria.enumerated().map { Criterion(id: "c\($0)", title: $1, weight: 1) }
    rules.voting.inPoints = inPoints
    var plan = Plan.sample
    plan.title = words.title
    plan.panels = [
      Panel(
        id: "A", title: strings.pick("群众代表", "群眾代表", "Representatives"), due: 30, weight: 100, ownUnits: ["u2"])
    ]
    plan.groups = []
    plan.speakers = units.prefix(speakers).enumerated().map { index, unit in
      Speaker(
        id: "u\(index + 1)", unit: unit.split(separator: "_").joined(separator: " "),
        post: strings.pick("党委书记", "黨委書記", "Party Secretary"))
    }
    plan.appraisal = rules
    return plan
  }

  static let boothCriteria = ["政治建设", "组织建设", "作风建设", "纪律建设", "问题整改", "联系群众"]
}
