import Foundation
import ReviewCore
import ReviewStore
import Testing

extension EndToEnd {
  @Suite struct SmallBags {
    private static let before = """
      @09:00:00 open
      attend A 5
      next
      next
      @09:01:00 report
      @09:05:00 poll channels=paper,phone

      """
    private static let counted = """
      @09:06:00 close
      tally A issued=4 returned=4 good=4
      publish

      """

    @Test("one phone among paper voters: what that person chose is nowhere in the log by itself, and is recounted")
    func onePhone() throws {
      let place = try Scratch()
      let code = try #require(try place.issueSlips(1).first.flatMap { VotingCode(typed: $0) })
      func drive(_ steps: String) throws {
        let result = try Program.run(["drive", place.plan], in: place, input: steps)
        try #require(result.status == 0, "\(result.errors)")
      }
      try drive(Self.before)
      let box = try SessionBox.open(in: place.session)
      let paper = try #require(try box.openPaper())
      let marks = Array(repeating: Mark.choice(3), count: paper.sheet.placeCount)
      let token = (0..<Submission.tokenLength).map { _ in UInt8.random(in: 0...255) }
      let cast = Submission(code: code, round: paper.id, channel: .phone, marks: marks, token: token)
      #expect(try box.cast([cast]) == [.stored])
      box.close()
      try drive(Self.counted)
      var sums: [VotingChannel: [Int]] = [:]
      for case .ballotsCounted(_, let count) in try place.events() {
        sums[count.bag.channel] = count.rows.map(\.sum)
        #expect(count.returned == (count.bag.channel == .phone ? 1 : 4))
      }
      #expect(sums == [.phone: [], .paper: [5]])
      let history = try #require(History(try place.recorded()))
      let tally = try #require(history.session.currentAppraisal(of: "ly")?.tallies.first)
      #expect(tally.counts == ["good": 4, "poor": 1] && tally.returned == 5)
      let verified = try Program.run(["verify", place.plan], in: place)
      #expect(verified.status == 0 && verified.output.contains("票箱完好"), "\(verified.errors)")
    }
  }
}
