import ReviewCore
import Testing
import TomlSource

@testable import ReviewPlan

@Suite("Each mistake is named once, at its place")
struct FaultTests {
  @Test("A mistake of keys or types", arguments: Mistakes.ofKeys)
  func keys(_ mistake: Mistake) { check(mistake) }

  @Test("A mistake in a text", arguments: Mistakes.ofTexts)
  func texts(_ mistake: Mistake) { check(mistake) }

  @Test("A mistake in a value", arguments: Mistakes.ofValues)
  func values(_ mistake: Mistake) { check(mistake) }

  @Test("A slip of the pen", arguments: Mistakes.ofTyping)
  func typing(_ mistake: Mistake) { check(mistake) }

  @Test("A mistake of identifiers and counts", arguments: Mistakes.ofCollections)
  func collections(_ mistake: Mistake) { check(mistake) }

  @Test("A contradiction", arguments: Mistakes.ofContradiction)
  func contradictions(_ mistake: Mistake) { check(mistake) }

  @Test("A mistake in the agenda or the turn", arguments: Mistakes.ofAgenda)
  func agenda(_ mistake: Mistake) { check(mistake) }

  // MARK: - Private

  private func check(_ mistake: Mistake) {
    let (text, line, column) = mistake.made
    let reading = SamplePlan.read(text)
    #expect(reading.faults.map(\.finding) == [mistake.finding])
    #expect(reading.faults.map { "\($0.line):\($0.column)" } == ["\(line):\(column)"])
    #expect(reading.faults.map(\.severity) == [mistake.severity])
    #expect((reading.plan == nil) == (mistake.severity == .error))
  }
}
