import FoundationEssentials
import ReviewCore
import ReviewPlan
import Testing

/// The sessions the program is shipped with, held by their step files.
enum ShippedSession {
  static func held(_ name: String) throws -> Hall {
    let folder = TemplateTests.folder.deletingLastPathComponent()
    let bytes = try Data(contentsOf: folder.appending(path: "\(name).toml"))
    let plan = try #require(PlanReader.read(Array(bytes), file: "\(name).toml").plan)
    let steps = String(decoding: try Data(contentsOf: folder.appending(path: "\(name).steps")), as: UTF8.self)
    // As `drive` does, without the lines that are to be refused and those that write.
    var hall = try Hall(plan, seed: UInt64(plan.date.dayNumber))
    let said = steps.split(separator: "\n").filter { line in
      let words = line.split(separator: " ").drop { $0.hasPrefix("@") }
      return words.first != "!" && words.first?.hasPrefix("export") != true
    }
    try hall.run(said.joined(separator: "\n"))
    return hall
  }
}

/// Random steps, the refused ones passed over; the same seed gives the same session.
struct RandomWalk {
  private(set) var hall: Hall
  private var dice: Dice

  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  init(seed: UInt64) throws {
    dice = Dice(state: seed &* 7_919)
    var plan = County.plan
    plan.quorum = .none
    plan.panels[0].ownUnits = ["ding", "wu"]
    plan.appraisal.base = PercentageBase.allCases[Int(seed % 4)]
    plan.appraisal.minimumSample = [0, 8][Int(seed / 4 % 2)]
    plan.appraisal.consequences.append(ConsequenceRule(action: .circular, grades: ["poor"], share: 100))
    plan.appraisal.composite = CompositeRules(
      weights: [.session: 70, .routine: 30],
      bands: [GradeBand(grade: "good", least: Hundredths(80)), GradeBand(grade: "poor", least: .zero)])
    hall = try Hall(plan)
    for line in ["attend a 10 1", "attend b 9", "attend c 5", "attend ding 2", "open"] { hall.attempt(line) }
  }

  mutating func run(steps: Int) {
    for _ in 0..<steps {
      hall.wait(seconds: Int64.random(in: 1...200, using: &dice))
      hall.attempt(line())
    }
  }

  mutating func adjourn() {
    for line in ["reconvene", "close", "void 会议结束", "adjourn", "score routine 77 speaker=wu"] { hall.attempt(line) }
    for _ in 0..<12 { hall.attempt(after()) }
  }

  // MARK: - Private

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &dice) }

  private mutating func pick(_ words: [String]) -> String { words[roll(words.count)] }

  private mutating func speaker() -> String { pick(hall.session.queue) }

  private mutating func problem() -> String { pick(hall.session.problems.map(\.number)) }

  private mutating func line() -> String {
    switch roll(22) {
    case 0: "next"
    case 1: "part \(1 + roll(9))"
    case 2, 3: "call \(speaker())"
    case 4, 5: "report"
    case 6: pick(["questions", "commentary", "appraisal", "finish", "recess", "reconvene"])
    case 7: "topic \(pick(["achievements", "problems", "causes", "measures"]))"
    case 8, 9:
      "problem \(pick(["台账照抄", "活动室上锁", "三张清单不更新"])) speaker=\(speaker()) source=commentary scope=\(pick(["common", "particular"])) kind=\(pick(["照搬照抄", "漏登", "作风"])) public=\(pick(["yes", "no"]))"
    case 10, 11: "own \(problem())"
    case 12: after()
    case 13: "\(pick(["absent", "skip"])) \(speaker()) 外出"
    case 14: pick(["written \(speaker())", "restore \(speaker())", "defer \(speaker())"])
    case 15, 16, 17: tally()
    case 18: pick(["poll \(speaker()) panels=a,b reason=复议", "poll all reason=复议", "close", "publish", "void 有误"])
    case 19: "revote \(speaker()) 复议"
    case 20: "attend \(pick(["a", "b", "c"])) \(roll(6)) \(roll(3))"
    default: pick(["ask 何时修好", "answered", "stuck", "extend 1m", "pledge 年底完成 speaker=\(speaker())"])
    }
  }

  private mutating func after() -> String {
    switch roll(6) {
    case 0: "detail \(problem()) goal=改好 measure=重做 owner=书记 deadline=2027-03-31"
    case 1: "detail \(problem()) \(pick(["owner=镇长", "measure=逐户核对", "deadline=2027-01-31"]))"
    case 2: "withdraw \(problem()) 重复"
    case 3: "grade \(pick(["good", "poor"])) 研究决定 speaker=\(speaker())"
    case 4: "\(pick(["confirm", "dismiss"])) \(pick(["talk", "circular"])) 研究 speaker=\(speaker())"
    default: "score routine \(roll(100)) speaker=\(speaker())"
    }
  }

  private mutating func tally() -> String {
    let panel = pick(["a", "b", "c"])
    let issued = hall.session.panels[panel]?.present ?? 0
    let returned = max(0, issued - roll(3))
    let invalid = returned > 2 ? roll(2) : 0
    let own = panel == "a" && returned > 4 ? roll(2) : 0
    let valid = returned - invalid - own
    let good = valid == 0 ? 0 : roll(valid + 1)
    let poor = valid - good == 0 ? 0 : roll(valid - good + 1)
    return
      "tally \(panel) issued=\(issued) returned=\(returned) invalid=\(invalid) own=\(own) abstained=\(valid - good - poor) good=\(good) poor=\(poor) speaker=\(speaker())"
  }
}
