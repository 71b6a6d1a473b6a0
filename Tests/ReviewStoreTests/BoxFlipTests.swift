import Foundation
import ReviewCore
import Testing

@testable import ReviewStore

/// Single bits turned over in the files of a ballot box: one round counted, one open. `PINGYI_FLIPS` multiplies the 300 of
/// a run.
@Suite struct BoxFlipTests {
  @Test func `a bit that flips is found, or neither counts nor codes nor what has been cast are other than they were`()
    throws
  {
    var dice = Dice()
    let hall = try FlippedBox(&dice)
    for _ in 0..<FlipTests.flips { try hall.flip(&dice) }
    #expect(hall.harmless < FlipTests.flips)
  }

  @Test func `a key that is not the one the slips were made with is found, whichever bit of it flipped`() throws {
    var dice = Dice()
    let hall = try FlippedBox(&dice)
    for byte in 0..<32 { try hall.flip(hall.key, bit: byte * 8 + byte % 8) }
    #expect(hall.harmless == 0)
  }
}

private final class FlippedBox {
  private let scratch: Scratch
  private let names: [String]
  private let whole: [Data]
  private let logged: [LoggedCount]
  private let codes: [VotingCode]
  private let standings: [CodeStatus]
  private let turnout: [BallotBag: Int]
  private let dice: String
  private(set) var harmless = 0
  private var box: SessionBox?
  /// Of the files, the one with the key of the codes.
  var key: String { scratch.files.boxKey }

  init(_ dice: inout Dice) throws {
    self.dice = "\(dice)"
    scratch = try Scratch()
    let box = try SessionBox.open(in: scratch.session)
    codes =
      try box.issue(panel: "A", owns: ["u1", "u2"]) + box.issue(panel: "B", owns: Array(repeating: nil, count: 30))
    for round in 1...2 {
      let paper = BoxSamples.paper(round)
      try box.open(paper)
      for (number, code) in codes.enumerated() where number % 3 > 0 || round == 1 {
        let own = number < 2 ? "u\(number + 1)" : nil
        #expect(try box.cast([BoxSamples.submission(code, paper, own: own, using: &dice)]) == [.stored])
        if number == 20 { try box.checkpoint() }
      }
      if round == 1 { try box.close(round: 1) }
    }
    logged = try #require(try box.count(round: 1)).enumerated().compactMap { index, count in
      LoggedCount(
        Recorded(
          position: index + 2, batch: index + 2, at: Samples.at(1), event: .ballotsCounted(round: 1, count: count)))
    }
    standings = try codes.map { try box.status(of: $0, by: .phone) }
    turnout = try box.returned(in: 2)
    #expect(logged.count == 4 && standings.contains(.hasVoted))
    let files = scratch.files
    names = [files.box, files.box + "-wal", files.boxKey, files.roundKey(2), files.boxEnd]
    whole = try names.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    self.box = box
  }

  /// Any bit of any file.
  func flip(_ dice: inout Dice) throws {
    var bit = dice.below(whole.reduce(0) { $0 + $1.count * 8 })
    var file = 0
    while bit >= whole[file].count * 8 {
      bit -= whole[file].count * 8
      file += 1
    }
    try flip(names[file], bit: bit)
  }

  func flip(_ name: String, bit: Int) throws {
    var broken = whole
    let file = try #require(names.firstIndex(of: name))
    broken[file][bit / 8] ^= 1 << UInt8(bit % 8)
    // In the same place: the key that lies elsewhere is found by it.
    box?.close()
    unlink(scratch.files.box + "-shm")
    for (name, data) in zip(names, broken) { try data.write(to: URL(fileURLWithPath: name)) }
    let box: SessionBox
    do {
      box = try SessionBox.open(in: scratch.session)
      self.box = box
      guard try box.verify(against: logged).isEmpty else { return }
    } catch {
      return
    }
    harmless += 1
    let place = "file \(names[file].suffix(24)), bit \(bit), \(dice)"
    #expect(try codes.map { try box.status(of: $0, by: .phone) } == standings, "\(place)")
    #expect(try box.returned(in: 2) == turnout, "\(place)")
  }
}
