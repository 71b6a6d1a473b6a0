import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("Public papers")
struct PublicPaperTests {
  /// In every field nobody outside may read.
  private static let marker = "机密"
  private static let phone = "13900139000"

  private static var plan: Plan {
    var plan = County.plan
    plan.remarks = marker
    plan.inAttendance = [marker]
    plan.commentators = [marker]
    plan.chair = marker
    plan.recorder = marker
    plan.place = marker
    plan.panels = [
      Panel(id: "a", title: "县委委员", due: 12, weight: 60), Panel(id: "b", title: "群众代表", due: 9, weight: 40),
    ]
    plan.appraisal.voting.scrutineers = [marker]
    plan.appraisal.voting.tellers = [marker]
    plan.responsibilityList = ResponsibilityList(
      title: marker, categories: [.init(id: "1", title: marker, items: [.init(id: "1.1", text: marker)])])
    plan.projectBook = ProjectBook(
      title: marker,
      projects: [
        Project(
          id: "p", title: marker, kind: .key, speaker: "ding", goal: marker, measure: marker, owner: marker,
          deadline: plan.date, effect: marker)
      ])
    for index in plan.speakers.indices { hide(in: &plan.speakers[index]) }
    return plan
  }

  private static func hide(in speaker: inout Speaker) {
    let details: FieldValues = [
      .cause: .text(marker), .goal: .text(marker), .measure: .text(marker), .owner: .text(marker),
      .leader: .text(marker), .unit: .text(marker), .deadline: CivilDate("2027-01-31").map(FieldValue.date),
    ]
    speaker.contactLeader = marker
    speaker.projectLeader = marker
    speaker.ownDuties = [marker]
    speaker.dutiesUndone = ["1.1"]
    speaker.problems = [
      PlannedProblem(source: .selfExamination, kind: marker, text: marker, details: details),
      PlannedProblem(source: .masses, kind: marker, text: "路灯不亮，电话\(phone)", details: details, isPublic: true),
    ]
  }

  private func hall(_ second: String = "good=7", returned: Int = 7) throws -> Hall {
    var hall = try Hall(PublicPaperTests.plan)
    let (marker, phone) = (PublicPaperTests.marker, PublicPaperTests.phone)
    try hall.run(
      """
      @09:00:00 attend a 10 1 \(marker)
      attend b 8 1 \(marker)
      open
      quorum \(marker)
      note \(marker)
      note 欢迎监督，电话\(phone) public=yes
      part 5
      @09:10:00 call ding
      report
      note \(marker)
      note 会场秩序良好 public=yes
      problem \(marker) by=\(marker) cause=\(marker) measure=\(marker) owner=\(marker) goal=\(marker)
      problem 楼道堆物 public=yes by=\(marker) cause=\(marker) measure=\(marker) owner=\(marker) kind=\(marker)
      questions
      ask \(marker) by=\(marker)
      ask 何时修好 by=\(marker) public=yes
      later
      finish
      pledge 一月修好，有事打\(phone) speaker=ding
      withdraw 2026-003 \(marker)
      absent xin \(marker)
      skip ji \(marker)
      part 7
      @09:40:00 tally a issued=10 returned=10 poor=10 speaker=ding
      revote ding \(marker)
      tally a issued=10 returned=10 poor=10 speaker=ding
      tally b issued=8 returned=\(returned) \(second) speaker=ding
      grade poor \(marker) speaker=ding
      confirm talk \(marker) speaker=ding
      message \(marker)
      adjourn
      """)
    return hall
  }

  private func publicPapers(_ hall: Hall, _ language: Language = .zhHans) -> String {
    PaperText.text(of: PaperSet(hall.history, Strings(language)).papers.filter { $0.edition == .public })
  }

  @Test("tell no internal text, whatever field it is planted in", arguments: Language.allCases)
  func marker(_ language: Language) throws {
    let papers = try publicPapers(hall(), language)
    // What is public is there, so that the papers are not silent for another reason.
    for told in ["路灯不亮", "楼道堆物", "会场秩序良好", "何时修好", "一月修好", "欢迎监督"] { #expect(papers.contains(told)) }
    #expect(!papers.contains(PublicPaperTests.marker))
  }

  @Test("tell no telephone number")
  func phone() throws {
    #expect(try !publicPapers(hall()).contains("139"))
  }

  @Test("hold the marker the internal papers do hold")
  func planted() throws {
    let hall = try hall()
    let papers = PaperSet(hall.history, Strings(.zhHans)).papers.filter { $0.edition == .internal }
    #expect(PaperText.text(of: papers).contains(PublicPaperTests.marker))
  }

  @Test("read the same whatever a panel under the minimum sample voted")
  func minimum() throws {
    #expect(try publicPapers(hall("good=7")) == publicPapers(hall("good=1 poor=6")))
    let enough = try publicPapers(hall("good=8", returned: 8))
    #expect(enough.contains("群众代表 | 8（100.00%）"))
    #expect(try !publicPapers(hall()).contains("群众代表 |"))
  }

  @Test("tell a unit that did not report apart from those that did, and not why")
  func absentees() throws {
    var hall = try Hall(County.plan)
    try hall.run("@09:00:00 open\nabsent ding 在外学习")
    let notice = try hall.file("public-notice.md")
    #expect(notice.contains("丁镇党委（没有述职）") && !notice.contains("戊乡党委（没有述职）"))
    #expect(!notice.contains("在外学习"))
  }

  @Test("tell nothing of counts the plan keeps sealed or nobody has announced")
  func disclosure() throws {
    var plan = PublicPaperTests.plan
    plan.appraisal.voting.disclosure = .sealed
    var hall = try Hall(plan)
    try hall.run(
      """
      @09:00:00 attend a 10
      attend b 9
      open
      part 7
      tally a issued=10 returned=10 poor=10 speaker=ding
      tally b issued=9 returned=9 poor=9 speaker=ding
      """)
    #expect(!publicPapers(hall).contains("100.00%"))
  }
}
