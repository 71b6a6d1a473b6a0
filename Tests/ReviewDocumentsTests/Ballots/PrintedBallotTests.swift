import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("A printed ballot")
struct PrintedBallotTests {
  /// The cells of its table that are left empty for marks.
  private func boxes(_ ballot: PrintedBallot) -> Int {
    let layout = BallotLayout(ballot)
    return BallotHall.pages(ballot).reduce(0) { sum, page in
      let table = page.tables.filter { $0.widths == layout.columns.widths }
      let cells = table.flatMap(\.rows).flatMap(\.cells).filter { $0.merge == nil && $0.blocks.isEmpty }
      return sum + cells.count / layout.copies
    }
  }

  @Test(
    "has a box for every grade of every criterion of every speaker, whatever way its table runs",
    arguments: [1, 3, 16, 42], [0, 1, 3, 6, 12])
  func everyBox(speakers: Int, criteria: Int) {
    for grades in [GradeScale.pass.grades, GradeScale.excellent.grades, GradeScale.stars.grades] {
      for isLarge in [false, true] {
        let plan = BallotHall.plan(speakers: speakers, criteria: criteria, grades: grades)
        let ballot = BallotHall.ballot(plan, isLarge: isLarge)
        #expect(boxes(ballot) == speakers * max(1, criteria) * grades.count)
      }
    }
    let points = BallotHall.ballot(BallotHall.plan(speakers: speakers, criteria: criteria, inPoints: true))
    #expect(boxes(points) == speakers * max(1, criteria), "one field for points")
  }

  @Test("names every speaker once, in the order of the vote, with the post")
  func everySpeaker() {
    let ballot = BallotHall.ballot(BallotHall.plan(speakers: 40))
    let texts = BallotHall.pages(ballot).flatMap(\.texts)
    #expect(texts.filter { $0.hasSuffix("镇党委") } == (1...40).map { "第\($0)镇党委" })
    #expect(texts.count { $0 == "党委书记" } == 40)
  }

  @Test("has nothing that tells one copy from another: no number of the sheet, the same code, the same bytes")
  func copiesAreAlike() throws {
    let plan = BallotHall.plan()
    var larger = plan
    larger.panels[0].due = 300
    let ballot = try #require(BallotHall.files(plan).first)
    #expect(try BallotHall.files(larger).first?.bytes == ballot.bytes, "it knows how many are printed")
    #expect(try BallotHall.files(plan).first?.bytes == ballot.bytes)
    let page = BallotHall.pages(BallotHall.ballot(plan))[0]
    #expect(page.marks.count == 2)
    #expect(Set(page.marks.map(\.squares)).count == 1)
    guard case .table(let sheet) = page.blocks[0] else {
      Issue.record("no copies on the page")
      return
    }
    #expect(Set(sheet.rows.map { $0.cells[0].blocks }).count == 1)
  }

  @Test("a second vote says so, the first does not; so does the tellers' form")
  func rounds() {
    let plan = BallotHall.plan()
    func texts(_ number: Int) -> [String] {
      let ballot = BallotHall.ballot(plan, number: number)
      return BallotHall.pages(ballot).flatMap(\.texts) + TallyForm(ballot, plan.appraisal.voting).pages.flatMap(\.texts)
    }
    #expect(texts(1).contains("评议票") && texts(1).contains("A票计票单"))
    #expect(!texts(1).contains { $0.contains("轮）") })
    #expect(texts(2).contains("评议票（第二轮）") && texts(2).contains("A票计票单（第二轮）"))
  }

  @Test("tells panels apart by a letter and by a colour, in every language", arguments: Language.allCases)
  func panels(language: Language) {
    let plan = BallotHall.plan(language: language)
    let bands = [0, 1].map { panel in
      BallotHall.pages(BallotHall.ballot(plan, panel: panel))[0].tables.first { $0.rows[0].cells[0].fill != nil }
    }
    let letters = bands.map { $0?.rows[0].cells[0].blocks.flatMap(\.texts) }
    #expect(letters == (language == .en ? [["Ballot A"], ["Ballot B"]] : [["A票"], ["B票"]]))
    #expect(bands[0]?.rows[0].cells[0].fill != bands[1]?.rows[0].cells[0].fill)
  }

  @Test("a panel is known by its id where all ids are a letter, else by its place")
  func letters() {
    var plan = BallotHall.plan()
    func letters() -> [String] { plan.panels.map { PanelMark(of: $0, in: plan).letter } }
    #expect(letters() == ["A", "B"])
    plan.panels = ["C", "A", "甲"].map { Panel(id: $0, title: "票", due: 1) }
    #expect(letters() == ["C", "A", "甲"])
    plan.panels = (0..<30).map { Panel(id: "p\($0)", title: "票", due: 1) }
    #expect(letters().suffix(5) == ["Z", "27", "28", "29", "30"])
    #expect(Set(letters()).count == 30)
  }

  @Test("says who does not rate a row, on the ballots of that panel alone")
  func ownUnits() {
    let plan = BallotHall.plan(own: ["s1", "s1"])
    func notes(panel: Int, on speakers: [Identifier]? = nil) -> String {
      BallotHall.ballot(plan, panel: panel, on: speakers).notes(legend: false).joined()
    }
    #expect(notes(panel: 0).contains("第2镇党委的成员在本单位一行画一横线"))
    #expect(!notes(panel: 1).contains("本单位"))
    #expect(notes(panel: 0, on: ["s1"]).contains("第2镇党委的成员不领此票"))
    #expect(!notes(panel: 0, on: ["s0"]).contains("本单位"))
  }

  @Test("long grades stand in a legend, and numbers over the boxes")
  func legend() {
    let grades = (0..<9).map { Grade(id: "g\($0)", title: String(repeating: "很长的等次", count: 20) + "\($0)", points: $0) }
    let ballot = BallotHall.ballot(BallotHall.plan(criteria: 2, grades: grades))
    let texts = BallotHall.pages(ballot)[0].texts
    #expect(BallotLayout(ballot).columns.hasLegend)
    #expect((1...9).allSatisfy { texts.contains("\($0)") })
    #expect(texts.contains { line in grades.allSatisfy { line.contains($0.title ?? "?") } })
  }

  @Test("whatever a plan's texts hold is text, in ballots and forms", arguments: 0..<60)
  func hostile(seed: UInt64) throws {
    let text = Hostile.text(seed: seed)
    var plan = BallotHall.plan(criteria: 2, own: ["s1"], text: text)
    plan.appraisal.grades[0].title = text
    plan.appraisal.voting.scrutineers = [text]
    let plain = try BallotHall.files(BallotHall.plan(criteria: 2, own: ["s1"]))
    for (file, other) in zip(try BallotHall.files(plan), plain) {
      let body = try WordFile(file.bytes).xml("word/document.xml")
      for run in body.all("w:t") { #expect(run.text == Markup.shown(run.text)) }
      let names = Set(try WordFile(other.bytes).xml("word/document.xml").all("w:p").flatMap { $0.children.map(\.name) })
      #expect(Set(body.all("w:p").flatMap { $0.children.map(\.name) }).isSubset(of: names))
    }
  }
}
