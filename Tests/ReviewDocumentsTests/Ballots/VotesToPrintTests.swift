import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("Ballots are printed for")
struct VotesToPrintTests {
  private func speakers(_ votes: VotesToPrint) -> [[Identifier]] { votes.openings.map(\.speakers) }

  @Test("all on one sheet, or where speakers are rated in their turns for each of them")
  func beforeTheSession() {
    #expect(speakers(VotesToPrint(BallotHall.plan())) == [["s0", "s1", "s2"]])
    let inTurns = BallotHall.plan(turn: [.report, .appraisal])
    #expect(speakers(VotesToPrint(inTurns)) == [["s0"], ["s1"], ["s2"]])
    #expect(speakers(VotesToPrint(inTurns, speaker: "s1")) == [["s1"]])
  }

  @Test("who is rated by then: absent ones are not on the sheet, and a vote under way is its own")
  func inTheSession() throws {
    var hall = try Hall(BallotHall.plan())
    try hall.run(
      """
      @09:00:00 attend committee 30 0
      attend masses 40 0
      open
      next
      absent s1 请假
      """)
    #expect(speakers(VotesToPrint(hall.session)) == [["s0", "s2"]])
    try hall.run("poll s2 panels=masses")
    let open = VotesToPrint(hall.session)
    #expect(speakers(open) == [["s2"]])
    #expect(open.openings[0].panels == ["masses"])
    #expect(speakers(VotesToPrint(hall.session, speaker: "s0")) == [["s0"]])
    try hall.run("void 重来")
    #expect(VotesToPrint(hall.session, speaker: "s2").openings[0].number == 2)
    #expect(VotesToPrint(hall.session, speaker: "s0").openings[0].number == 1)
  }

  @Test("those not rated yet, and another round of all where it is asked for")
  func again() throws {
    var hall = try Hall(BallotHall.plan())
    try hall.run(
      """
      @09:00:00 attend committee 30 0
      attend masses 40 0
      open
      next
      poll all
      close
      void 重来
      """)
    #expect(VotesToPrint(hall.session).openings == [])
    #expect(VotesToPrint(hall.session, again: true).openings.map(\.number) == [2])
  }
}
