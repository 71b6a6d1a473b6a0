import ReviewCore
import ReviewStore

/// The voters and tellers of a rehearsal. They vote on screens while a vote is open, some each second, and what is cast on
/// paper they count some time after the close, unless the secretary was quicker.
///
/// Their ballots lie in the rehearsal's box and log like any others. It must never be used on a session that counts.
final class InventedHall {
  private let directory: String
  private var box: SessionBox?
  /// Slips by panel: each has voted in the round or will.
  private var slips: [Identifier: [VotingCode]] = [:]
  private var round: Int?
  /// Who has not voted yet in this round, by panel.
  private var waiting: [Identifier: [VotingCode]] = [:]
  /// What the tellers found, until it was handed in: typed twice it is the same twice.
  private var found: [BallotBag: SheetCount] = [:]

  /// So long the secretary has the paper ballots to himself.
  private static let patience = Milliseconds.seconds(20)

  init(directory: String) { self.directory = directory }

  /// What they do now; answers with the next count that is handed in.
  func attend(_ session: Session, at now: Timestamp) throws(StoreError) -> VoteCommand? {
    guard let round = session.pendingRound else { return nil }
    if self.round != round.id {
      (self.round, waiting, found) = (round.id, [:], [:])
    }
    if round.state == .open {
      try vote(in: round, session)
      return nil
    }
    guard let closed = round.closedAt, now.since(closed) >= InventedHall.patience else { return nil }
    return nextCount(of: round, session)
  }

  func close() { box?.close() }

  // MARK: - On screens

  /// A quarter of those who are left in each panel, at least one.
  private func vote(in round: Round, _ session: Session) throws(StoreError) {
    guard round.opening.isOnScreens, let box = try opened(), try box.isOpen(round: round.id) == true else { return }
    let sheet = session.sheet(of: round)
    for panel in round.opening.panels {
      let (_, onScreens) = InventedHall.split(round, panel, session)
      let channels = round.opening.channels.filter(\.isElectronic)
      var voters: [VotingCode]
      if let left = waiting[panel] { voters = left } else { voters = try codes(panel, onScreens, box) }
      let now = min(voters.count, max(1, onScreens / 4))
      let submissions = voters.prefix(now).enumerated().map { place, code in
        Submission(
          code: code, round: round.id, channel: channels[place % channels.count], marks: InventedHall.marks(on: sheet),
          token: (0..<Submission.tokenLength).map { _ in UInt8.random(in: 0...255) })
      }
      voters.removeFirst(now)
      waiting[panel] = voters
      if !submissions.isEmpty { _ = try box.cast(submissions) }
    }
  }

  private func opened() throws(StoreError) -> SessionBox? {
    if box == nil { box = try SessionBox.open(in: directory) }
    return box
  }

  private func codes(_ panel: Identifier, _ count: Int, _ box: SessionBox) throws(StoreError) -> [VotingCode] {
    var mine = slips[panel] ?? []
    if mine.count < count {
      mine += try box.issue(panel: panel, owns: Array(repeating: nil, count: count - mine.count))
    }
    // Slips of those who have left are not issued any more.
    while mine.count > count {
      let code = mine.removeLast()
      _ = try box.withdraw(code)
    }
    slips[panel] = mine
    return mine
  }

  // MARK: - On paper

  private func nextCount(of round: Round, _ session: Session) -> VoteCommand? {
    let bags = round.opening.bags.filter { !$0.channel.isElectronic && round.counts[$0] == nil }
    guard let bag = bags.first else { return nil }
    if let first = round.firstEntries[bag], first != found[bag] {
      // The secretary has begun to type it.
      return nil
    }
    let count = found[bag] ?? counted(bag, round, session)
    found[bag] = count
    return .count(round: round.id, count)
  }

  private func counted(_ bag: BallotBag, _ round: Round, _ session: Session) -> SheetCount {
    let sheet = session.sheet(of: round)
    let ballots = round.issued[bag] ?? InventedHall.split(round, bag.panel, session).paper
    var counter = BallotCounter(sheet)
    for _ in 0..<ballots { _ = counter.add(.marks(InventedHall.marks(on: sheet))) }
    return counter.count(of: bag, issued: ballots)
  }

  // MARK: - Both

  /// How many of the panel vote on paper and on screens, where both are open: each channel has about as many.
  private static func split(_ round: Round, _ panel: Identifier, _ session: Session) -> (paper: Int, onScreens: Int) {
    let present = session.present(of: panel, in: round) ?? 0
    let channels = round.opening.channels
    guard channels.contains(where: { !$0.isElectronic }) else { return (0, present) }
    let paper = (present + channels.count - 1) / channels.count
    return (paper, present - paper)
  }

  /// Most choose among the best; now and then somebody leaves a place empty.
  private static func marks(on sheet: BallotSheet) -> [Mark] {
    (0..<sheet.placeCount).map { _ in
      if Int.random(in: 0..<40) == 0 { return .blank }
      let luck = Double.random(in: 0..<1)
      return .choice(Int(luck * luck * Double(min(sheet.choices.count, 26))))
    }
  }
}
