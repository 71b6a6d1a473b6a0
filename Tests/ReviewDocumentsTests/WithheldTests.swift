import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("What a panel under the minimum sample would give away")
struct WithheldTests {
  private static func plan(quota: Int? = nil) -> Plan {
    var plan = County.plan
    plan.quorum = .none
    plan.panels = [
      Panel(id: "A", title: "县委委员", due: 30, weight: 60), Panel(id: "B", title: "群众代表", due: 30, weight: 40),
    ]
    plan.appraisal = AppraisalRules(
      consequences: [ConsequenceRule(action: .circular, grades: ["poor"], share: 0, overall: true)],
      composite: CompositeRules(
        weights: [.session: 70, .routine: 30],
        bands: [GradeBand(grade: "good", least: Hundredths(80)), GradeBand(grade: "poor", least: .zero)], quota: quota))
    for index in plan.speakers.indices { plan.speakers[index].scores = [.routine: Hundredths(90)] }
    return plan
  }

  /// `ding` is rated by seven of a panel; `wu` and `ji` by enough.
  private static func hall(_ marks: String, quota: Int? = nil) throws -> Hall {
    var hall = try Hall(plan(quota: quota))
    try hall.run(
      """
      @09:00:00 open
      attend A 20
      attend B 20
      part 7
      tally A issued=20 returned=20 average=20 speaker=wu
      tally B issued=20 returned=20 average=20 speaker=wu
      tally A issued=20 returned=20 \(marks.replacing("7", with: "20")) speaker=ding
      tally B issued=7 returned=7 \(marks) speaker=ding
      tally A issued=20 returned=20 good=20 speaker=ji
      tally B issued=20 returned=20 good=20 speaker=ji
      """)
    return hall
  }

  private func rows(_ hall: Hall) throws -> [[String]] {
    try hall.file("composite.csv").split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("is told by no order of rows: where one rank is withheld none is told, and rows stand in speaking order")
  func order() throws {
    let (best, worst) = (try WithheldTests.hall("good=7"), try WithheldTests.hall("poor=7"))
    let units = best.session.queue.prefix(3).map(best.session.attendanceName)
    for hall in [best, worst] {
      let rows = try rows(hall)
      #expect(rows.map { $0[1] } == units)
      #expect(rows.allSatisfy { $0[0].isEmpty })
    }
    #expect(try best.file("results.md").contains("有票种收回不足8张：该单位的得分不列，各单位的名次也不列，按述职次序排列。"))
    let table = ResultTables(AnnouncedSession(best.session), Strings(.en)).composite
    #expect(table.chart == nil)
  }

  @Test("is told by no proposed grade, its own or another's that goes by ranks, nor by what follows from one")
  func grades() throws {
    let hall = try WithheldTests.hall("poor=7")
    let own = try rows(hall).map { ($0[1], $0[7]) }
    #expect(own.first { $0.0 == "丁镇党委" }?.1 == "")
    #expect(own.first { $0.0 == "己镇党委" }?.1 == "好")
    #expect(try !hall.file("consequences.csv").contains("丁镇党委"))
    #expect(ShownStandings(hall.session).proposals(for: "ding").isEmpty)
    #expect(try hall.file("record.md").matches(of: /建议通报（综合评价为差）/).count == 1)
    #expect(try hall.file("consequences.csv").contains("戊乡党委,通报"))
    let json = try hall.file("session.json")
    #expect(!json.contains("\"rank\""))
    // With two places for five, who else has one tells whether this unit has.
    let few = try WithheldTests.hall("poor=7", quota: 4_000)
    #expect(try rows(few).allSatisfy { $0[7].isEmpty })
    #expect(try !few.file("session.json").contains("proposedGrade"))
  }

  @Test("is told with a doubtful ballot by no line of session.json")
  func doubts() throws {
    var hall = try Hall(WithheldTests.plan())
    try hall.run(
      """
      @09:00:00 open
      attend A 20
      attend B 20
      part 7
      poll ding
      close
      doubt A average 涂改甲 speaker=ding
      doubt B average 涂改乙 speaker=ding
      tally A issued=20 returned=20 average=20 speaker=ding
      tally B issued=7 returned=7 average=7 speaker=ding
      publish
      """)
    let json = try hall.file("session.json")
    #expect(json.contains("涂改甲") && !json.contains("涂改乙"))
  }
}

@Suite("Grades of a plan's own")
struct OwnGradeTests {
  private static func plan(inPoints: Bool) -> Plan {
    var plan = OwnGrades.plan
    plan.appraisal.voting.inPoints = inPoints
    return plan
  }

  @Test("are told by their titles in every paper and export, never by their ids", arguments: [false, true])
  func titles(_ inPoints: Bool) throws {
    var hall = try Hall(OwnGradeTests.plan(inPoints: inPoints))
    let marks = inPoints ? "70=20" : "g3=20"
    try hall.run(
      """
      @09:00:00 open
      attend A 20
      part 7
      tally A issued=20 returned=20 \(marks) speaker=ding
      tally A issued=20 returned=20 \(marks) speaker=wu
      confirm talk speaker=ding
      grade g2 另行研究 speaker=ding
      grade speaker=wu
      adjourn
      """)
    for language in Language.allCases {
      for (name, text) in try hall.files(language) where name != "session.json" {
        #expect(text.firstMatch(of: /\bg[123]\b/) == nil, "\(name)")
        if name == "consequences.csv" { #expect(text.contains("待提高")) }
      }
      let book = SessionWorkbooks(CompleteRecord(hall.history, Strings(language)), stamp: nil).tables
      let cells = book.sheets.flatMap { $0.rows.flatMap(\.self).map(\.plain) + $0.columns.map(\.title) }
      #expect(!cells.contains { $0.firstMatch(of: /\bg[123]\b/) != nil })
      for recorded in hall.history.effective {
        #expect(Strings(language).minute(recorded, in: hall.session).firstMatch(of: /\bg[123]\b/) == nil)
      }
      #expect(try hall.file("circular.md", language).contains("中等"))
    }
  }

  @Test("are told by their titles where two entries of a count differ")
  func entries() throws {
    var plan = OwnGradeTests.plan(inPoints: false)
    plan.appraisal.voting.isTypedTwice = true
    var hall = try Hall(plan)
    try hall.run(
      "@09:00:00 open\nattend A 20\npart 7\npoll ding\nclose\ntally A issued=20 returned=20 g3=20 speaker=ding")
    let line = try CommandLine(parsing: "tally A issued=20 returned=20 g2=20 speaker=ding", plan: plan)
    let command = try line.command(in: CommandContext(session: hall.session, seed: 7, lastSeen: nil))
    do throws(Rejection) {
      try hall.submit(command)
      Issue.record("accepted")
    } catch {
      let text = Strings(.zhHans).rejection(error)
      #expect(text.contains("中等 0/20") && text.contains("待提高 20/0"), "\(text)")
    }
  }
}

/// One panel, a scale of the plan's own, and what follows from its grades.
private enum OwnGrades {
  static var plan: Plan {
    County.ratedByOnePanel(
      AppraisalRules(
        grades: [
          Grade(id: "g1", title: "上等", points: 100), Grade(id: "g2", title: "中等", points: 80),
          Grade(id: "g3", title: "待提高", points: 50),
        ],
        consequences: [ConsequenceRule(action: .talk, grades: ["g3"], share: 0, overall: true)],
        composite: CompositeRules(
          weights: [.session: 100],
          bands: [GradeBand(grade: "g1", least: Hundredths(95)), GradeBand(grade: "g3", least: .zero)], quota: 5_000)))
  }
}
