import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("The code of a ballot's page")
struct BallotCodeTests {
  @Test("reads back as what was put in, for every kind of vote and page")
  func roundTrip() {
    for speaker in [nil, "li.yuan-2", "s0"] as [Identifier?] {
      for number in [1, 2, 37] {
        for (page, pages) in [(1, 1), (3, 12)] {
          for isLarge in [false, true] {
            let code = BallotCode(
              mark: "5a0c93f1", panel: "A", speaker: speaker, number: number, page: page, pages: pages, isLarge: isLarge
            )
            #expect(BallotCode(code.text) == code)
          }
        }
      }
    }
  }

  @Test("what is no code, or a code that lost something, is refused or says what it says", arguments: 0..<200)
  func foreign(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = Array("PYB1/5a0c93f1/A/li.yuan/2/1-3/N".utf8)
    for _ in 0...(seed % 3) {
      let place = Int(random.next() % UInt64(bytes.count))
      switch random.next() % 3 {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = UInt8(truncatingIfNeeded: random.next())
      default: bytes.insert(UInt8(truncatingIfNeeded: random.next() & 127), at: place)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if let read = BallotCode(text) { #expect(read.text == text, "seed \(seed)") }
  }

  @Test("is of plan, panel, vote and page, and changes with what is printed")
  func matter() {
    let plan = BallotHall.plan(speakers: 60)
    let ballot = BallotHall.ballot(plan)
    let code = ballot.code(page: 1, of: 3)
    #expect((code.panel, code.speaker, code.number, code.page, code.pages) == ("committee", nil, 1, 1, 3))
    #expect(ballot.code(page: 2, of: 3).mark == code.mark)
    #expect(BallotHall.ballot(plan, on: ["s3"]).code(page: 1, of: 1).speaker == "s3")
    var renamed = plan
    renamed.speakers[7].unit = "第八镇党委"
    #expect(BallotHall.ballot(renamed).code(page: 1, of: 3).mark != code.mark)
    #expect(BallotCode.mark(of: []).count == 8)
  }
}
