import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("The layout of ballots")
struct BallotLayoutTests {
  private func check(_ ballot: PrintedBallot, _ what: String) {
    let layout = BallotLayout(ballot)
    let frame = BallotFrame(ballot, layout.sizes, layout.columns)
    let page = SheetPage(isWide: layout.columns.isWide)
    #expect(layout.columns.widths.reduce(0, +) == page.textWidth, "\(what): its columns are not as wide as the text")
    #expect(layout.columns.widths.allSatisfy { $0 > 0 }, "\(what): a column of nothing")
    #expect(layout.pages.flatMap { Array($0) } == Array(layout.rows.indices), "\(what): rows are missing or twice")
    for rows in layout.pages {
      let used = frame.height(pages: layout.pages.count) + layout.rows[rows].reduce(0) { $0 + $1.height }
      #expect(used * layout.copies <= page.height, "\(what): a page of \(used) tenths of a millimetre")
    }
    if layout.copies > 1 {
      #expect(
        frame.height(pages: 1) + layout.rows.reduce(0) { $0 + $1.height } + 2 * SheetPage.top <= layout.copyHeight,
        "\(what)")
    }
  }

  @Test("every page fits on A4 with any number of speakers, criteria and grades", arguments: [false, true])
  func fits(isLarge: Bool) {
    for speakers in [1, 2, 3, 8, 16, 42] {
      for criteria in [0, 1, 2, 6, 12] {
        for grades in GradeScale.allCases.map(\.grades) {
          for language in Language.allCases {
            let plan = BallotHall.plan(speakers: speakers, criteria: criteria, grades: grades, language: language)
            check(BallotHall.ballot(plan, isLarge: isLarge), "\(speakers) \(criteria) \(grades.count) \(language)")
          }
        }
      }
    }
  }

  @Test("every page fits on A4 with names of any length", arguments: 0..<80)
  func fitsLongNames(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func text(_ most: Int) -> String {
      let words = seed % 2 == 0 ? ["党", "委", "镇", "（", "2026"] : ["Town ", "committee ", "of ", "the ", "x"]
      let count = Int(random.next() % UInt64(most))
      return PlainText.clean(
        (0...count).map { _ in words[Int(random.next() % UInt64(words.count))] }.joined().prefix(200).description)
    }
    let grades = (0..<(2 + Int(seed % 8))).map { Grade(id: "g\($0)", title: text(10), points: $0) }
    var plan = BallotHall.plan(
      speakers: 1 + Int(seed % 20), criteria: Int(seed % 13), grades: grades, own: ["s0"],
      language: seed % 2 == 0 ? .zhHans : .en)
    plan.title = text(30)
    plan.panels[0].title = text(30)
    for index in plan.speakers.indices { (plan.speakers[index].unit, plan.speakers[index].post) = (text(40), text(25)) }
    for index in plan.appraisal.voting.criteria.indices { plan.appraisal.voting.criteria[index].title = text(30) }
    check(BallotHall.ballot(plan, isLarge: seed % 3 == 0), "seed \(seed)")
  }

  @Test("criteria are columns where boxes stay wide enough to mark, and rows where they do not")
  func forms() {
    func columns(_ criteria: Int, isLarge: Bool = false) -> BallotColumns {
      BallotLayout(BallotHall.ballot(BallotHall.plan(criteria: criteria), isLarge: isLarge)).columns
    }
    #expect((columns(2).form, columns(2).isWide) == (.across, false))
    #expect((columns(6).form, columns(6).isWide) == (.across, true))
    #expect((columns(12).form, columns(12).isWide) == (.down, false))
    #expect(columns(6, isLarge: true).form == .down)
  }

  @Test("small ballots share a page, and each copy has its four corners and its code")
  func copies() {
    let one = BallotHall.ballot(BallotHall.plan(speakers: 1))
    #expect(BallotLayout(one).copies == 3)
    #expect(BallotLayout(BallotHall.ballot(BallotHall.plan(speakers: 4))).copies == 2)
    #expect(BallotLayout(BallotHall.ballot(BallotHall.plan(speakers: 12))).copies == 1)
    let page = BallotHall.pages(one)[0]
    #expect(page.marks.map(\.top) == [0, 990, 1_980])
    for mark in page.marks {
      let corners = mark.rectangles.prefix(4)
      #expect(corners.allSatisfy { $0.width == 5_000 && $0.height == 5_000 })
      #expect(Set(corners.map(\.x)) == [8_000, 197_000])
      #expect(Set(corners.map(\.y)) == [mark.top * 100 + 8_000, (mark.top + mark.height) * 100 - 13_000])
    }
  }

  @Test("the drawn squares are the code's, none more and none less, and stay off the text")
  func squares() {
    let squares = (0..<29).map { row in (0..<29).map { (row * 7 + $0 * 3) % 5 < 2 } }
    let marks = SheetMarks(top: 0, height: 2_970, width: 2_100, squares: squares)
    let drawn = marks.rectangles.dropFirst(4)
    let area = drawn.reduce(0) { $0 + $1.width * $1.height }
    let dark = squares.joined().count { $0 }
    let square = Double(SheetMarks.code * 100) / 29
    #expect(abs(Double(area) - Double(dark) * square * square) < 0.01 * Double(area))
    #expect(
      drawn.allSatisfy { $0.x >= 174_000 && $0.x + $0.width <= 192_000 && $0.y >= 8_000 && $0.y + $0.height <= 26_000 })
    let layout = BallotLayout(BallotHall.ballot(BallotHall.plan()))
    let frame = BallotFrame(layout.ballot, layout.sizes, layout.columns)
    #expect(frame.titles.allSatisfy { $0.indent >= SheetMarks.codeRoom })
  }
}
