import ReviewCore
import ReviewStore
import Testing

/// What `BallotBox` promises, each demanded of any implementation: a new one joins `BallotBoxTests`.
enum BoxPromise: CaseIterable {
  case aBallotIsCountedOnceWhateverIsSentAfterIt, theSameSubmissionTwiceInOneGroupIsOneBallot
  case whatComesAfterTheCloseIsToldSo, aCodeVotesOnceInEachRound
  case onlyWhatIsOnTheSheetGoesIn, aWithdrawnSlipVotesNoMore
  case aPanelThatDoesNotVoteIsToldSo, whoseACodeIsIsKnownWithoutAVote, theBoxCountsWhatWasCastRowByRow

  /// The box is new: nothing was issued and no round was opened.
  func demand(of box: some BallotBox) throws {
    switch self {
    case .aBallotIsCountedOnceWhateverIsSentAfterIt: try countedOnce(box)
    case .theSameSubmissionTwiceInOneGroupIsOneBallot: try twiceInOneGroup(box)
    case .whatComesAfterTheCloseIsToldSo: try afterTheClose(box)
    case .aCodeVotesOnceInEachRound: try onceARound(box)
    case .onlyWhatIsOnTheSheetGoesIn: try onlyTheSheet(box)
    case .aWithdrawnSlipVotesNoMore: try withdrawn(box)
    case .aPanelThatDoesNotVoteIsToldSo: try notInvited(box)
    case .whoseACodeIsIsKnownWithoutAVote: try holder(box)
    case .theBoxCountsWhatWasCastRowByRow: try rowByRow(box)
    }
  }

  // MARK: - Private

  private func code(_ box: some BallotBox, _ panel: Identifier = "B", own: Identifier? = nil) throws -> VotingCode {
    try #require(try box.issue(panel: panel, owns: [own]).first)
  }

  /// A ballot is counted, once, whatever is sent after it.
  private func countedOnce(_ box: some BallotBox) throws {
    let paper = BoxSamples.paper()
    let code = try self.code(box)
    try box.open(paper)
    let first = BoxSamples.submission(code, paper)
    #expect(try box.cast([first]) == [.stored])
    #expect(try box.cast([first]) == [.storedAlready])
    #expect(try box.cast([BoxSamples.submission(code, paper)]) == [.hasVoted])
    try box.close(round: 1)
    let counts = try #require(try box.count(round: 1))
    let bag = try #require(counts.first { $0.bag == BallotBag(panel: "B", channel: .phone) })
    #expect(bag.returned == 1)
    #expect(bag.issued == 1)
    #expect(bag.fault == nil)
  }

  /// The same submission twice in one group is one ballot.
  private func twiceInOneGroup(_ box: some BallotBox) throws {
    let paper = BoxSamples.paper()
    try box.open(paper)
    let submission = BoxSamples.submission(try code(box), paper)
    let answers = try box.cast([submission, submission, submission])
    #expect(answers.count { $0 == .stored } == 1)
    #expect(answers.count { $0 == .storedAlready } == 2)
  }

  /// What comes after the close is told so, and what came before is remembered.
  private func afterTheClose(_ box: some BallotBox) throws {
    let paper = BoxSamples.paper()
    let (early, late) = (try code(box), try code(box))
    try box.open(paper)
    let cast = BoxSamples.submission(early, paper)
    #expect(try box.cast([cast]) == [.stored])
    try box.close(round: 1)
    #expect(try box.cast([BoxSamples.submission(late, paper)]) == [.notOpen])
    #expect(try box.cast([cast]) == [.storedAlready], "whose answer was lost learns that it counts")
    try box.open(BoxSamples.paper(2))
    #expect(try box.cast([BoxSamples.submission(late, paper)]) == [.notOpen], "a sheet of the round before")
    try box.open(paper)
    #expect(try box.openPaper()?.id == 2, "a closed round stays closed")
  }

  /// A code votes once in each round.
  private func onceARound(_ box: some BallotBox) throws {
    let code = try self.code(box)
    for round in 1...3 {
      let paper = BoxSamples.paper(round)
      try box.open(paper)
      #expect(try box.status(of: code, by: .phone) == .mayVote(Voter(panel: "B")))
      #expect(try box.cast([BoxSamples.submission(code, paper)]) == [.stored])
      #expect(try box.status(of: code, by: .phone) == .hasVoted)
    }
  }

  /// Only what is on the sheet goes in, and nobody rates their own unit.
  private func onlyTheSheet(_ box: some BallotBox) throws {
    let paper = BoxSamples.paper()
    let code = try self.code(box, "A", own: "u2")
    try box.open(paper)
    func cast(_ marks: [Mark]) throws -> CastAnswer? {
      let submission = Submission(code: code, round: 1, channel: .phone, marks: marks, token: BoxSamples.token())
      return try box.cast([submission]).first
    }
    #expect(try cast([.choice(0), .choice(0), .choice(0)]) == .doesNotFit)
    #expect(try cast([.choice(0), .own]) == .doesNotFit)
    #expect(try cast([.own, .own, .blank]) == .doesNotFit)
    #expect(try cast([.choice(0), .own, .void]) == .doesNotFit)
    #expect(try cast([.choice(4), .own, .blank]) == .doesNotFit)
    #expect(try cast([.choice(3), .own, .blank]) == .stored)
  }

  /// A withdrawn slip votes no more, its replacement does, and one that has voted is not replaced.
  private func withdrawn(_ box: some BallotBox) throws {
    let paper = BoxSamples.paper()
    let spoiled = try self.code(box, "A", own: "u1")
    #expect(try box.withdraw(spoiled) == .withdrawn(Voter(panel: "A", ownUnit: "u1")))
    #expect(try box.withdraw(spoiled) == .unknown)
    let replacement = try self.code(box, "A", own: "u1")
    try box.open(paper)
    #expect(try box.cast([BoxSamples.submission(spoiled, paper, own: "u1")]) == [.unknownCode])
    #expect(try box.cast([BoxSamples.submission(replacement, paper, own: "u1")]) == [.stored])
    #expect(try box.withdraw(replacement) == .hasVoted)
    #expect(try box.issued() == ["A": 1])
  }

  /// A panel that does not vote in the round is told so.
  private func notInvited(_ box: some BallotBox) throws {
    let plan = BoxSamples.plan()
    let code = try self.code(box, "A")
    try box.open(BallotPaper(plan, RoundOpening(id: 1, speakers: ["u1"], panels: ["B"], channels: [.phone])))
    #expect(try box.status(of: code, by: .phone) == .notInvited)
    #expect(try box.status(of: try self.code(box, "B"), by: .booth) == .notInvited)
  }

  /// Whose a code is can be asked before, during and after a vote, until it is withdrawn; a panel that no plan has never votes.
  private func holder(_ box: some BallotBox) throws {
    let voter = try code(box, "A", own: "u1")
    let leader = try code(box, Leaders.panel, own: "书记")
    let (theirs, leaders) = (Voter(panel: "A", ownUnit: "u1"), Voter(panel: Leaders.panel, ownUnit: "书记"))
    #expect(try box.holder(of: voter) == theirs && box.holder(of: leader) == leaders)
    try box.open(BoxSamples.paper())
    #expect(try box.status(of: leader, by: .phone) == .notInvited)
    #expect(try box.cast([BoxSamples.submission(leader, BoxSamples.paper())]) == [.notInvited])
    #expect(try box.holder(of: voter) == theirs && box.holder(of: leader) == leaders)
    try box.close(round: 1)
    #expect(try box.withdraw(leader) == .withdrawn(leaders))
    #expect(try box.holder(of: leader) == nil)
    #expect(try box.verify().isEmpty)
  }

  /// The box counts what was cast, row by row, over both channels.
  private func rowByRow(_ box: some BallotBox) throws {
    let paper = BoxSamples.paper(criteria: 2)
    try box.open(paper)
    var byHand: [BallotBag: BallotCounter] = [:]
    for number in 0..<40 {
      let own: Identifier? = number % 5 == 0 ? "u\(number % 3 + 1)" : nil
      let bag = BallotBag(panel: own == nil ? "B" : "A", channel: number % 3 == 0 ? .booth : .phone)
      let cast = BoxSamples.submission(try self.code(box, bag.panel, own: own), paper, own: own, channel: bag.channel)
      #expect(try box.cast([cast]) == [.stored])
      var counter = byHand[bag] ?? BallotCounter(paper.sheet)
      let fits = counter.add(.marks(cast.marks))
      #expect(fits)
      byHand[bag] = counter
    }
    let turnout = try box.turnout(of: paper.opening)
    try box.close(round: 1)
    let counts = try #require(try box.count(round: 1))
    #expect(counts.count == 4)
    for count in counts {
      let expected = try #require(byHand[count.bag])
      #expect(count == expected.count(of: count.bag, issued: count.issued))
      #expect(turnout.first { $0.bag == count.bag }?.returned == count.returned)
    }
    #expect(counts.reduce(0) { $0 + $1.issued } == 40)
    #expect(try box.verify() == [])
  }
}
