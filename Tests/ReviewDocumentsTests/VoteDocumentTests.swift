import FoundationEssentials
import ReviewCore
import ReviewDocuments
import Testing

@Suite("The papers of a vote")
struct VoteDocumentTests {
  private static var plan: Plan {
    var plan = County.plan
    plan.panels = [
      Panel(id: "A", title: "县委委员", due: 12, weight: 60, ownUnits: [plan.speakers[0].id]),
      Panel(id: "B", title: "群众代表", due: 10, weight: 40),
    ]
    plan.appraisal = AppraisalRules(
      consequences: [
        ConsequenceRule(action: .talk, grades: ["average", "poor"], share: 3_334),
        ConsequenceRule(action: .circular, grades: ["poor"], share: 0, overall: true),
      ], voting: VotingRules(scrutineers: ["纪委常委"], tellers: ["组织部干部"]),
      composite: CompositeRules(
        weights: [.session: 70, .routine: 30],
        bands: [GradeBand(grade: "good", least: Hundredths(85)), GradeBand(grade: "poor", least: .zero)], quota: 5_000,
        annualWeight: 25))
    plan.resultSheets = true
    for index in plan.speakers.indices { plan.speakers[index].scores = [.routine: Hundredths(90 - index)] }
    return plan
  }

  /// A vote held again because too many came back, then a count by hand; grades and a consequence are decided.
  static func hall(_ first: String = "issued=10 returned=9 good=7 fairly-good=2", second: String = "average=7")
    throws -> Hall
  {
    var hall = try Hall(VoteDocumentTests.plan)
    let (one, two) = (hall.session.queue[0], hall.session.queue[1])
    let appraisal = try #require(hall.session.plan.agenda.firstIndex { $0.part == .appraisal })
    try hall.run(
      """
      @09:00:00 open
      attend A 12
      attend B 10
      part \(appraisal + 1)
      @10:00:00 poll \(one)
      @10:02:00 close
      @10:03:00 tally A issued=12 returned=13 good=13 speaker=\(one)
      @10:04:00 void 收回多于发出
      @10:05:00 poll \(one) reason=收回多于发出
      @10:07:00 close
      doubt A void 涂改 speaker=\(one)
      @10:08:00 tally A issued=12 returned=12 rows=1 own=1 abstained=1 good=6 fairly-good=3 speaker=\(one)
      tally B \(first) speaker=\(one)
      @10:10:00 publish
      tally A issued=12 returned=12 average=8 poor=4 speaker=\(two)
      tally B issued=7 returned=7 \(second) speaker=\(two)
      @10:12:00 grade speaker=\(one)
      grade average 全年突出，另行研究 speaker=\(two)
      confirm talk speaker=\(two)
      """)
    return hall
  }

  @Test("keep a count that was announced and put right, beside the one that stands, with when, by whom and why")
  func correctedCount() throws {
    var hall = try VoteDocumentTests.hall()
    let unit = hall.session.queue[2]
    try hall.run(
      """
      @10:13:00 poll \(unit) panels=A
      @10:14:00 close
      @10:15:00 tally A issued=12 returned=12 good=9 average=3 speaker=\(unit)
      @10:16:00 publish
      @10:17:00 undo reason=唱票漏记 by=纪委常委
      @10:17:10 undo
      @10:18:00 tally A issued=12 returned=12 good=11 average=1 speaker=\(unit)
      @10:19:00 publish
      """)
    let record = try hall.file("record.md")
    #expect(record.contains("10:16公布的第1轮结果于") && record.contains("10:17撤回"))
    #expect(record.contains("10:19重新公布，更正原因：纪委常委：唱票漏记。"))
    #expect(record.contains("好9票占75.00%") && record.contains("好11票占91.67%"))
    #expect(try hall.file("record.md", .en).contains("because: 纪委常委: 唱票漏记."))
    // Nothing else tells what the hall was told by mistake.
    let others = try hall.files().filter { $0.key != "record.md" && $0.key != "record.txt" && $0.key != "record.html" }
    #expect(others.filter { $0.value.contains("75.00%") }.keys.sorted() == [])
  }

  @Test("tell who was present at each vote, whoever comes or leaves later, and what was put right of it")
  func presence() throws {
    var hall = try VoteDocumentTests.hall()
    let before = try hall.file("counting-sheets.md")
    try hall.run("@10:30:00 attend A 4 8 下乡\n@10:40:00 attend A 11")
    #expect(try hall.file("counting-sheets.md") == before)
    let record = try hall.file("record.md")
    #expect(record.contains("10:30 县委委员实到4人，请假8人（下乡）。") && record.contains("10:40 县委委员实到11人。"))
    try hall.run("@10:50:00 presence B 8 误计一人 by=纪委常委 speaker=\(hall.session.queue[1])")
    let sheets = try hall.file("counting-sheets.md")
    #expect(sheets.contains("本次投票实到由10人更正为8人") && sheets.contains("纪委常委核定），原因：误计一人。"))
  }

  @Test("tell nothing of how a panel under the minimum sample voted: two votes of it leave the same papers")
  func minimum() throws {
    let files = try ["good=7", "good=6 poor=1"].map { marks in
      try DocumentSet(try VoteDocumentTests.hall("issued=7 returned=7 \(marks)").history, Strings(.zhHans)).files
    }
    for (one, other) in zip(files[0], files[1]) { #expect(one == other, "\(one.fileName)") }
  }

  @Test("have places to sign where no scrutineer is named, and tell a reader of no command and no vote still open")
  func countingSheets() throws {
    var plan = VoteDocumentTests.plan
    plan.appraisal.voting.scrutineers = []
    plan.appraisal.voting.tellers = []
    var hall = try Hall(plan)
    let one = hall.session.queue[0]
    let appraisal = try #require(plan.agenda.firstIndex { $0.part == .appraisal })
    try hall.run(
      """
      @09:00:00 open
      attend A 12
      attend B 10
      part \(appraisal + 1)
      tally A issued=12 returned=13 good=13 speaker=\(one)
      revote \(one) 收回多于发出
      tally A issued=12 returned=12 good=12 speaker=\(one)
      """)
    let text = try hall.file("counting-sheets.md")
    #expect(text.contains("监票人（签名）") && text.contains("计票人（签名）"))
    #expect(text.contains("未公布") && text.contains("第1轮不作为结果，以第2轮为准") && !text.contains("正在投票。\n\n第1轮"))
    for command in ["issue", "tally", "void", "attend"] { #expect(!text.contains(command)) }
  }

  @Test("read the same as the recorded ones", arguments: [Language.zhHans, .zhHant, .en])
  func papers(_ language: Language) throws {
    let hall = try VoteDocumentTests.hall()
    for name in ["counting-sheets", "results"] {
      try Snapshot.compare(hall.file("\(name).md", language), with: "\(name).\(language.rawValue).md")
    }
    for name in ["composite", "consequences"] where language == .zhHans {
      try Snapshot.compare(hall.file("\(name).csv", language), with: "\(name).zh-Hans.csv")
    }
  }
}
