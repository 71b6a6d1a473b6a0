import Foundation
import ReviewCore
import Testing

@testable import ReviewStore

/// Random histories of a box against a plain account of what was answered.
@Suite struct BoxPropertyTests {
  static let runs = ProcessInfo.processInfo.environment["PINGYI_SIMULATIONS"].flatMap { Int($0) }.map { $0 / 20 } ?? 25

  @Test func `whatever is cast, sent again, closed and crashed, what was acknowledged counts, once`() throws {
    var dice = Dice()
    for run in 0..<Self.runs {
      var account = try Account("run \(run), \(dice)")
      for _ in 0..<60 { try account.step(&dice) }
      try account.settle()
    }
  }
}

private struct Account {
  private let name: String
  private let scratch: Scratch
  private var box: SessionBox
  private var codes: [(code: VotingCode, voter: Voter)] = []
  private var round = 1
  private var isOpen = false
  /// Acknowledged ballots by round and code.
  private var stored: [Int: [VotingCode: Submission]] = [:]
  private var everything: [Submission] = []

  init(_ name: String) throws {
    self.name = name
    scratch = try Scratch()
    box = try SessionBox.open(in: scratch.session)
    for (panel, owns) in [("A", ["u1", "u2", nil, nil]), ("B", Array(repeating: nil, count: 8))] {
      let issued = try box.issue(panel: panel, owns: owns)
      codes += zip(issued, owns).map { ($0, Voter(panel: panel, ownUnit: $1)) }
    }
  }

  mutating func step(_ dice: inout Dice) throws {
    switch dice.below(20) {
    case 0: try open()
    case 1: try close()
    case 2: try crash()
    case 3: try box.checkpoint()
    case 4..<8:
      let again = (0..<dice.roll(1...4)).compactMap { _ in everything.randomElement(using: &dice) }
      try cast(again)
    default:
      try cast((0..<dice.roll(1...4)).compactMap { _ in submission(&dice) })
    }
  }

  mutating func settle() throws {
    try close()
    try crash()
    #expect(try box.verify() == [], "\(name)")
    for (round, ballots) in stored {
      let paper = BoxSamples.paper(round)
      var counters: [BallotBag: BallotCounter] = [:]
      for (code, cast) in ballots {
        let panel = codes.first { $0.code == code }?.voter.panel ?? ""
        let bag = BallotBag(panel: panel, channel: cast.channel)
        var counter = counters[bag] ?? BallotCounter(paper.sheet)
        _ = counter.add(.marks(cast.marks))
        counters[bag] = counter
      }
      let counts = try #require(try box.count(round: round))
      for count in counts {
        let expected = counters[count.bag] ?? BallotCounter(paper.sheet)
        #expect(count == expected.count(of: count.bag, issued: count.issued), "\(name), round \(round)")
      }
    }
  }

  // MARK: - Private

  private mutating func open() throws {
    if !isOpen {
      try box.open(BoxSamples.paper(round))
      isOpen = true
    }
  }

  private mutating func close() throws {
    guard isOpen else { return }
    try box.close(round: round)
    round += 1
    isOpen = false
  }

  /// Goes on from a copy of the files as they are, as after a power cut; the old handle is forgotten.
  private mutating func crash() throws {
    let copy = try Scratch()
    try FileManager.default.copyItem(atPath: scratch.session, toPath: copy.session)
    try? FileManager.default.removeItem(atPath: copy.files.box + "-shm")
    box.close()
    try FileManager.default.removeItem(atPath: scratch.session)
    try FileManager.default.copyItem(atPath: copy.session, toPath: scratch.session)
    box = try SessionBox.open(in: scratch.session)
  }

  private func submission(_ dice: inout Dice) -> Submission? {
    guard let (code, voter) = codes.randomElement(using: &dice) else { return nil }
    let channel: VotingChannel = Bool.random(using: &dice) ? .phone : .booth
    return BoxSamples.submission(code, BoxSamples.paper(round), own: voter.ownUnit, channel: channel, using: &dice)
  }

  private mutating func cast(_ submissions: [Submission]) throws {
    everything += submissions
    var taken: [VotingCode: Submission] = [:]
    for (submission, answer) in zip(submissions, try box.cast(submissions)) {
      let before = stored[submission.round]?[submission.code]
      switch answer {
      case .stored:
        #expect(isOpen && submission.round == round && before == nil, "voted twice, or after the close, \(name)")
        #expect(taken.updateValue(submission, forKey: submission.code) == nil, "two ballots of one code, \(name)")
      case .storedAlready: #expect(before == nil || before?.token == submission.token)
      case .hasVoted: #expect(before == nil || before?.token != submission.token)
      case .notOpen: #expect(!isOpen || submission.round != round)
      case .unknownCode, .notInvited, .doesNotFit: Issue.record("\(answer), \(name)")
      }
    }
    if !taken.isEmpty { stored[round, default: [:]].merge(taken) { first, _ in first } }
  }
}
