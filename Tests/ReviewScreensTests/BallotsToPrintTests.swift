import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("Ballots printed from the console")
struct BallotsToPrintTests {
  private func asked(_ typed: String) throws -> [Effect] {
    var stage = try Stage()
    try stage.tell("open\nattend A 11\nattend B 30")
    stage.press(.character(":"))
    stage.type(typed)
    stage.press(.enter)
    // Without a name a form asks for one, which may stay empty.
    if !typed.contains(" ") { stage.press(.enter) }
    return stage.effects.filter { if case .printBallots = $0 { true } else { false } }
  }

  @Test("are of whoever is rated next, or of the speaker named, and nothing is recorded")
  func printed() throws {
    #expect(try asked("ballots") == [.printBallots(on: nil)])
    #expect(try asked("评议票") == [.printBallots(on: nil)])
    let first = try Stage().session.queue[0]
    #expect(try asked("ballots \(first)") == [.printBallots(on: first)])
    #expect(try asked("ballots 1") == [.printBallots(on: first)])
    #expect(try asked("ballots nobody") == [])
  }
}
