import Foundation
import Testing

@testable import ReviewCore

@Suite("Counts nobody opened a vote for, as logs hold them")
struct StoredTallyTests {
  private static let place = BallotSheet.Place(speaker: "ding", criterion: nil)

  private static func event(own: Int, blank: Int) -> Event {
    .tallyEntered(
      speaker: "ding",
      count: SheetCount(
        bag: BallotBag(panel: "leaders", channel: .paper), issued: 11, returned: 10, voidSheets: 1,
        rows: [RowCount(place: place, counts: ["good": 9 - own - blank], blank: blank, own: own)]))
  }

  @Test("the oldest logs know neither channels nor own ballots")
  func oldest() throws {
    let stored =
      #"{"tallyEntered":{"speaker":"ding","tally":{"abstained":2,"counts":{"good":7},"invalid":1,"issued":11,"#
      + #""panel":"leaders","returned":10}}}"#
    let event = try JSONDecoder().decode(Event.self, from: Data(stored.utf8))
    #expect(event == StoredTallyTests.event(own: 0, blank: 2))
  }

  @Test("what is written is read as it was meant", arguments: [0, 3])
  func roundTrip(own: Int) throws {
    let event = StoredTallyTests.event(own: own, blank: 1)
    let bytes = try JSONEncoder().encode(event)
    #expect(try JSONDecoder().decode(Event.self, from: bytes) == event)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"own\"") == (own > 0))
  }
}
