import ReviewCore
import Testing

@Suite("What would be left undone")
struct LeavingTests {
  private func gaps(leftBy line: String, after lines: String, _ plan: Plan = Plans.everything) throws -> [Gap] {
    let transcript = try Transcript.given(plan, lines)
    return transcript.session.gaps(leftBy: try transcript.decide(line))
  }

  private let signedIn = "9:00:00 open\nattend members 9\nattend masses 18\n"

  @Test("by leaving a part is what the part is for, and nothing where that was done")
  func parts() throws {
    #expect(try gaps(leftBy: "next", after: "open\nattend members 9") == [.notSignedIn(names: ["群众代表"])])
    #expect(try gaps(leftBy: "next", after: signedIn).isEmpty)
    #expect(try gaps(leftBy: "next", after: signedIn + "next") == [.filmNotShown(title: "一线")])
    #expect(try gaps(leftBy: "next", after: signedIn + "next\ncontinue").isEmpty)
    #expect(try gaps(leftBy: "next", after: signedIn + "next\ncontinue\n9:01:00 pause").isEmpty)
    #expect(try gaps(leftBy: "part 5", after: signedIn + "part 4") == [.lotsNotDrawn])
    #expect(
      try gaps(leftBy: "part 6", after: signedIn + "part 5\ncall south\nreport\nfinish")
        == [.notReported(units: ["北镇党委", "东镇党委"])])
    #expect(
      try gaps(leftBy: "next", after: signedIn + "part 6")
        == [.noProblemNamed(units: ["北镇党委", "南镇党委", "东镇党委", "西镇党委"])])
    #expect(try gaps(leftBy: "next", after: signedIn + "part 6\nproblem 走形式 speaker=north").isEmpty)
    #expect(try gaps(leftBy: "next", after: signedIn + "part 8").isEmpty)
    #expect(try gaps(leftBy: "next", after: signedIn + "part 9") == [.noPledge])
  }

  @Test("by leaving the joint appraisal are all who have no vote, or one that is not over")
  func jointAppraisal() throws {
    let there = signedIn + "part 7\n"
    let all = Gap.notRated(units: ["北镇党委", "南镇党委", "东镇党委", "西镇党委"])
    #expect(try gaps(leftBy: "next", after: there) == [all])
    #expect(try gaps(leftBy: "next", after: there + "poll all") == [all])
    #expect(try gaps(leftBy: "next", after: there + "poll all\nclose").isEmpty)
    #expect(try gaps(leftBy: "next", after: there + "poll all\nclose\nvoid 票箱被移动") == [all])
    let byHand = "tally members issued=9 returned=9 good=9 speaker=north\n"
    #expect(try gaps(leftBy: "next", after: there + byHand) == [all])
    let both = byHand + "tally masses issued=18 returned=18 good=18 speaker=north"
    #expect(
      try gaps(leftBy: "next", after: there + both) == [.notRated(units: ["南镇党委", "东镇党委", "西镇党委"])])
  }

  @Test("by ending a turn is the vote it was to have; what a hall may skip is not asked about")
  func turn() throws {
    let reporting = signedIn + "part 5\nnext\nreport\n"
    for line in ["next", "finish", "call east", "part 6"] {
      #expect(try gaps(leftBy: line, after: reporting).first == .notRated(units: ["北镇党委"]), "\(line)")
    }
    #expect(try gaps(leftBy: "next", after: reporting + "appraisal") == [.notRated(units: ["北镇党委"])])
    #expect(try gaps(leftBy: "next", after: reporting + "appraisal\npoll\nclose").isEmpty)
    #expect(try gaps(leftBy: "questions", after: reporting).isEmpty)
    #expect(try gaps(leftBy: "next", after: "open\nnext\nnext\nreport", Plans.simple()).isEmpty)
  }

  @Test("by ending a turn without a report is the report too, but for whoever reports in writing")
  func turnWithoutReport() throws {
    let called = signedIn + "part 5\nnext\nquestions\n"
    #expect(
      try gaps(leftBy: "next", after: called) == [.notReported(units: ["北镇党委"]), .notRated(units: ["北镇党委"])])
    let reported = signedIn + "part 5\nnext\nreport\nquestions"
    #expect(try gaps(leftBy: "next", after: reported) == [.notRated(units: ["北镇党委"])])
    var plan = Plans.everything
    plan.speakers[1].inWriting = true
    let questioned = signedIn + "part 5\ncall \(plan.speakers[1].id)\nquestions"
    #expect(try gaps(leftBy: "finish", after: questioned, plan) == [.notRated(units: [plan.speakers[1].unit])])
  }

  @Test("by adjourning, what nobody owned up to is told as it will be told afterwards")
  func unownedOnAdjourning() throws {
    var plan = Plans.everything
    plan.speakers[0].problems = [PlannedProblem(source: .film, text: "路灯不亮", isPublic: true)]
    let transcript = try Transcript.given(plan, signedIn + "part 5\nnext\nquestions\nfinish")
    func unowned(_ gaps: [Gap]) -> [String] {
      var numbers: [String] = []
      for case .unansweredPublic(let unowned, _) in gaps { numbers += unowned }
      return numbers
    }
    let asked = unowned(transcript.session.gaps(leftBy: try transcript.decide("adjourn")))
    let adjourned = try Transcript.given(plan, signedIn + "part 5\nnext\nquestions\nfinish\nadjourn").session
    #expect(!asked.isEmpty && asked == unowned(adjourned.gaps))
  }

  @Test("by adjourning is also what waits for a person: announcements, grades, consequences, answers owed")
  func adjourning() throws {
    let counted = """
      part 7
      poll north
      close
      tally members issued=9 returned=9 poor=9 speaker=north
      tally masses issued=18 returned=18 poor=18 speaker=north
      score routine 80 speaker=north

      """
    let called = signedIn + "part 5\ncall north\nreport\nquestions\nask 路何时修好\nlater\n" + counted
    let before = try gaps(leftBy: "adjourn", after: called)
    #expect(before.contains(.notAnnounced(units: ["北镇党委"])))
    #expect(before.contains(.answersOwed(count: 1)))
    #expect(!before.contains(.gradesOpen(units: ["北镇党委"])))
    let after = try gaps(leftBy: "adjourn", after: called + "publish")
    #expect(after.contains(.gradesOpen(units: ["北镇党委"])))
    #expect(after.contains(.consequencesOpen(units: ["北镇党委"])))
    #expect(!after.contains(.notAnnounced(units: ["北镇党委"])))
    let decided = try gaps(
      leftBy: "adjourn", after: called + "publish\ngrade speaker=north\nconfirm talk speaker=north")
    #expect(!decided.contains(.gradesOpen(units: ["北镇党委"])))
    #expect(!decided.contains(.consequencesOpen(units: ["北镇党委"])))
  }

  @Test("is worded in the three languages, each kind apart", arguments: Language.allCases)
  func wording(_ language: Language) {
    let gaps: [Gap] = [
      .notSignedIn(names: ["甲"]), .filmNotShown(title: "甲"), .lotsNotDrawn, .notReported(units: ["甲"]),
      .notQuestioned(units: ["甲"]), .openQuestions(count: 1), .answersOwed(count: 1), .noCommentary(units: ["甲"]),
      .noProblemNamed(units: ["甲"]), .notRated(units: ["甲"]), .notAnnounced(units: ["甲"]), .gradesOpen(units: ["甲"]),
      .consequencesOpen(units: ["甲"]), .noPledge, .incompleteProblems(count: 1),
    ]
    let texts = gaps.map { Strings(language).gap($0) }
    #expect(Set(texts).count == gaps.count)
    #expect(texts.allSatisfy { !$0.isEmpty })
  }
}
