import Foundation
import ReviewCore
import Testing

@Suite("Numbers that were never counted")
struct BoundsTests {
  private static let plan = Plans.simple()

  private func session() throws -> Session {
    let at = Timestamp(date: Plans.day, secondsOfDay: 0)
    let first = Recorded(position: 1, batch: 1, at: at, event: Event.sessionCreated(plan: BoundsTests.plan))
    return try #require(History([first])).session
  }

  @Test("A pile whose file was changed to sums there is no room for is not gone on with")
  func pile() throws {
    let session = try session()
    var count = PileCount(BallotBag(panel: "members", channel: .paper), on: session.handSheet(for: "north"))
    let counts = count.press(.choice(0))
    #expect(counts)
    let kept = try JSONEncoder().encode(BallotPile(round: nil, count))
    #expect(session.awaits(try JSONDecoder().decode(BallotPile.self, from: kept)))
    let text = String(decoding: kept, as: UTF8.self)
    #expect(text.contains("\"sums\":[1,0,"))
    for sums in ["[9223372036854775807,1,", "[9223372036854775807,9223372036854775807,", "[-9223372036854775808,0,"] {
      let changed = text.replacing("\"sums\":[1,0,", with: "\"sums\":" + sums)
        .replacing("\"returned\":1", with: "\"returned\":9223372036854775807")
      #expect(!session.awaits(try JSONDecoder().decode(BallotPile.self, from: Data(changed.utf8))))
    }
  }

  @Test("A plan in a log that names a unit twice, or an order that does, ends nothing")
  func twice() throws {
    var plan = BoundsTests.plan
    plan.speakers.append(plan.speakers[0])
    plan.panels.append(plan.panels[0])
    let at = Timestamp(date: Plans.day, secondsOfDay: 0)
    let events: [Event] = [
      .sessionCreated(plan: plan), .lotsDrawn(seed: 1, order: Array(repeating: "north", count: plan.speakers.count)),
    ]
    let history = try #require(
      History(events.enumerated().map { Recorded(position: $0 + 1, batch: $0 + 1, at: at, event: $1) }))
    #expect(Standings(history.session).composites.count == 4)
    #expect(history.session.queue.contains("west"))
  }

  @Test("What commands bring about is in bounds, and no figure that none lets in")
  func bounds() {
    let at = Timestamp(date: Plans.day, secondsOfDay: 0, offset: 480)
    func isInBounds(_ event: Event, batch: Int = 9, offset: Int = 480) -> Bool {
      let at = Timestamp(wall: at.wall, offset: offset, monotonic: 0, clock: 0)
      return Recorded(position: 9, batch: batch, at: at, event: event).isInBounds
    }
    #expect(isInBounds(.sessionCreated(plan: BoundsTests.plan)) && isInBounds(.undone(batch: 8)))
    #expect(!isInBounds(.undone(batch: 9)) && !isInBounds(.undone(batch: 0)) && !isInBounds(.redone(batch: .min)))
    #expect(!isInBounds(.turnFinished, batch: 10) && !isInBounds(.turnFinished, batch: 0))
    #expect(!isInBounds(.turnFinished, offset: .max))
    #expect(!isInBounds(.gapSettled(length: Milliseconds(.max), counted: false)))
    var plan = BoundsTests.plan
    plan.panels[0].weight = .max
    #expect(!isInBounds(.sessionCreated(plan: plan)))
  }
}
