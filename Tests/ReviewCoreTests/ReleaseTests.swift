import ReviewCore
import Testing

@Suite("Freeing a booth")
struct ReleaseTests {
  /// A vote open for two panels of nine and eighteen, in booths and on paper.
  private func open(_ channels: String = "paper,booth") throws -> Transcript {
    var transcript = try Walk.to(.appraisal)
    try transcript.when("poll south channels=\(channels)")
    return transcript
  }

  private func release(_ line: String, _ transcript: Transcript) throws(Rejection) -> BoothRelease {
    try CommandLine(parsing: line, plan: transcript.session.plan).release(in: transcript.session)
  }

  @Test func `is for one ballot where no number is said, with the members present and the ballots on paper`() throws {
    var transcript = try open()
    try transcript.when("issue masses 5")
    let round = try #require(transcript.session.openRound)
    #expect(
      try release("release masses", transcript)
        == BoothRelease(round: round.id, voter: Voter(panel: "masses"), count: 1, present: 18, onPaper: 5))
    #expect(try release("release masses 3", transcript).count == 3)
    #expect(throws: Rejection.issuedExceedsPresent(panel: "群众代表", issued: 19, present: 18)) {
      try release("release masses 14", transcript)
    }
  }

  @Test func `needs a vote that is open in booths, and a panel that is in it`() throws {
    #expect(throws: Rejection.vote(.noRound(nil))) { try release("release masses", Walk.to(.appraisal)) }
    #expect(throws: Rejection.notNow(.release, .adjourned)) { try release("release masses", Walk.to(.adjourned)) }
    let onPaper = try open("paper")
    #expect(throws: Rejection.vote(.notInRound(panel: "群众代表", .booth))) { try release("release masses", onPaper) }
    #expect(throws: Rejection.unknownPanel("nobody", known: onPaper.session.plan.panels.map(\.id))) {
      try release("release nobody", onPaper)
    }
  }

  @Test func `of a unit that nobody of the panel belongs to is refused`() throws {
    let transcript = try open()
    #expect(throws: Rejection.self) { try release("release masses speaker=south", transcript) }
  }

  @Test func `a code grows symbol by symbol and is one when it is whole and right`() throws {
    let code = try #require(VotingCode(drawn: (0..<13).map { $0 * 2 }))
    var typed = TypedCode()
    #expect(typed.text == "_____-_____-____" && typed.isEmpty)
    for character in code.text.lowercased() { _ = typed.type(character) }
    #expect(typed.isWhole && typed.code == code && typed.text == code.text)
    let isTaken = typed.type("7")
    #expect(!isTaken, "there is no room")
    typed.deleteLast()
    #expect(typed.code == nil && typed.text == code.text.dropLast() + "_")
    let isWrong = typed.type("0") || typed.type("O") || typed.type("\u{7532}") || typed.type("e\u{301}")
    #expect(!isWrong)
  }
}
