import ReviewCore
import Testing

@Suite("The plan's file, edited after the session began")
struct PlanComparisonTests {
  private func compared(
    _ lines: String = "9:00:00 open\nnext", plan: Plan = Plans.simple(), _ edit: (inout Plan) -> Void
  ) throws -> (Transcript, PlanComparison) {
    let minutes = try Transcript.given(plan, lines)
    var edited = plan
    edit(&edited)
    return (minutes, PlanComparison(minutes.session, edited: edited, at: minutes.now))
  }

  @Test("What can be taken over is taken over as one command, and one undo takes all of it back")
  func takenOver() throws {
    var (minutes, comparison) = try compared { plan in
      plan.title = "述职评议大会"
      plan.limits.report = .minutes(6)
      plan.panels[0].due = 11
      plan.panels[0].title = "县委全会成员"
      plan.speakers[1].limit = .minutes(10)
      plan.panels[1].ownUnits = ["ji"]
      plan.speakers[0].unit = "北镇党委会"
      plan.speakers[2].inWriting = true
      plan.speakers.insert(Speaker(id: "ji", unit: "己镇党委", post: "书记", problems: Plans.northProblems), at: 1)
      plan.agenda.swapAt(2, 3)
    }
    #expect(comparison.differences.allSatisfy { !$0.steps.isEmpty }, "\(comparison.differences)")
    #expect(comparison.differences.count == 9)
    let before = minutes.session.plan
    minutes.record(try minutes.history.decide(.takeOver(comparison.steps), at: minutes.now))
    let session = minutes.session
    #expect(session.plan.title == "述职评议大会" && session.plan.limits.report == .minutes(6))
    #expect(session.panels["members"]?.due == 11 && session.plan.panels[1].barred(from: "ji") == 1)
    #expect(session.plan.panels[0].title == "县委全会成员")
    #expect(session.record("south").map { session.plannedTime(of: .report, speaker: $0.speaker) } == .minutes(10))
    #expect(session.queue == ["north", "ji", "south", "east", "west"])
    // Its own number is another unit's by now.
    #expect(session.checklist(of: "ji").map(\.text) == ["清单雷同"])
    #expect(session.record("east")?.state == .inWriting)
    #expect(session.plan.agenda.map(\.part) == [.signIn, .reports, .pledges, .summary])
    try minutes.when("undo")
    #expect(minutes.session.plan == before)
  }

  @Test("What a command has changed since is no difference, unless the file says yet another thing")
  func threeWays() throws {
    let lines = "9:00:00 open\nnext\ncorrect place 二楼会议室\nrename south unit=南镇党委会\nlimit report 6m"
    let (_, same) = try compared(lines) { _ in }
    #expect(same.differences.isEmpty)
    let (_, settled) = try compared(lines) { $0.place = "二楼会议室" }
    #expect(settled.differences.isEmpty)
    let (_, other) = try compared(lines) { $0.place = "三楼会议室" }
    #expect(other.differences.map(\.matter) == [.heading(.place, before: "二楼会议室", after: "三楼会议室")])
  }

  @Test("Another length of a part to come is taken over; one that was said in the session stays, and no length is told")
  func partLimits() throws {
    let lines = "9:00:00 open\nnext\nallot 3 7m"
    let (_, longer) = try compared(lines) { $0.agenda[3].limit = .minutes(12) }
    #expect(longer.steps == [.allot(index: 3, .minutes(12), reason: nil)])
    let (_, moved) = try compared(lines) { plan in
      plan.agenda.swapAt(2, 3)
      plan.agenda[2].limit = .minutes(12)
    }
    let steps: [Command] = [
      .movePart(index: 3, to: 2, reason: nil), .allot(index: 2, .minutes(12), reason: nil),
    ]
    #expect(moved.steps == steps)
    let (_, begun) = try compared(lines) { $0.agenda[0].limit = .minutes(3) }
    #expect(begun.steps.isEmpty && begun.differences.count == 1)
  }

  @Test("What the file says anew of a speaker whom it added is told, and nothing while it says the same")
  func addedBefore() throws {
    let unit = Speaker(id: "ji", unit: "己镇党委", post: "书记")
    var (minutes, comparison) = try compared { $0.speakers.append(unit) }
    minutes.record(try minutes.history.decide(.takeOver(comparison.steps), at: minutes.now))
    var edited = Plans.simple()
    edited.speakers.append(unit)
    #expect(PlanComparison(minutes.session, edited: edited, at: minutes.now).differences.isEmpty)
    edited.speakers[4].post = "党委书记"
    #expect(
      PlanComparison(minutes.session, edited: edited, at: minutes.now).steps == [
        .rename(speaker: "ji", unit: "己镇党委", post: "党委书记", reason: nil)
      ])
  }

  @Test("What cannot be taken over is named with the reason, and stands in nobody's way")
  func named() throws {
    let (minutes, comparison) = try compared { plan in
      plan.place = "二楼会议室"
      plan.speakers.removeLast()
      plan.speakers[1].problems = Plans.northProblems
      plan.speakers[1].contactLeader = "县长"
      plan.speakers[1].demands = [Demand(text: "路灯不亮")]
      plan.speakers[1].evidence = [DutyEvidence(item: "1.1", text: "大会记录")]
      plan.speakers[1].checks = "north"
      plan.agenda.swapAt(0, 3)
      plan.appraisal.base = .due
      plan.panels[0].weight = 50
      plan.date = CivilDate(dayNumber: plan.date.dayNumber + 1)
      plan.turn = [.report]
    }
    let fates = Dictionary(uniqueKeysWithValues: comparison.differences.map { ($0.matter, $0.fate) })
    #expect(fates[.missing(unit: "西镇党委")] == .byHand(.takeOut))
    #expect(fates[.prepared(unit: "南镇党委", .problems)] == .byHand(.problem))
    for prepared in [PlanDifference.Prepared.leaders, .demands, .duties, .checks] {
      #expect(fates[.prepared(unit: "南镇党委", prepared)] == .settled)
    }
    for rules in [PlanDifference.Rules.appraisal, .panels, .day, .turn] { #expect(fates[.rules(rules)] == .settled) }
    let parts = comparison.differences.first { if case .parts = $0.matter { true } else { false } }
    #expect(parts?.fate == .refused(.day(.partsBegun(first: 3, count: 4))))
    #expect(comparison.steps == [.correct(heading: .place, to: "二楼会议室", reason: nil)])
    for language in Language.allCases {
      let lines = comparison.differences.map { Strings(language).line($0, in: minutes.session.plan) }
      #expect(Set(lines).count == lines.count && !lines.contains(""))
    }
  }

  @Test("The order of those who wait follows the file, but never a draw by lot")
  func order() throws {
    let (minutes, comparison) = try compared("9:00:00 open\nnext\nnext\nreport") { $0.speakers.swapAt(1, 2) }
    #expect(comparison.steps == [.move(speaker: "east", position: 2)])
    #expect(Strings(.zhHans).change(comparison.differences[0], in: minutes.session.plan) == "南镇党委、东镇党委 → 东镇党委、南镇党委")
    var plan = Plans.simple(
      agenda: [AgendaItem(part: .drawLots), AgendaItem(part: .reports)])
    plan.order = .drawn
    let (_, drawn) = try compared("9:00:00 open\ndraw 7", plan: plan) { $0.speakers.swapAt(0, 2) }
    #expect(drawn.differences.map(\.fate) == [.byHand(.move)])
  }

  @Test("A thousand speakers are compared")
  func many() throws {
    var plan = Plans.simple(
      speakers: (1...1_000).map { Speaker(id: "s\($0)", unit: "第\($0)镇党委", post: "书记") })
    let session = try Transcript.given(plan, "9:00:00 open").session
    for index in plan.speakers.indices { plan.speakers[index].post = "党委书记" }
    let start = Timestamp(date: plan.date, secondsOfDay: plan.start)
    #expect(PlanComparison(session, edited: plan, at: start).steps.count == 1_000)
  }
}
