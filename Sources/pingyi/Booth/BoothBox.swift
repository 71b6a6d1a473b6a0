import ReviewCore
import ReviewScreens
import ReviewStore

/// The box as a booth sees it.
struct BoothBox {
  private let box: SessionBox

  /// A box that is damaged takes no more ballots.
  init(directory: String) throws(StoreError) {
    box = try SessionBox.open(in: directory)
    if let damage = try box.verify().first { throw .damaged(damage) }
  }

  func close() { box.close() }

  /// What the panel's voters find now.
  func door(of panel: Identifier) throws(StoreError) -> BoothDoor {
    try box.onSoundConnection { box throws(StoreError) in
      guard let paper = try box.openPaper(), paper.invites(Voter(panel: panel), by: .booth) else { return .shut }
      return BoothDoor(paper: paper, released: try box.released(panel))
    }
  }

  func standing(of code: VotingCode) throws(StoreError) -> CodeStanding {
    try box.onSoundConnection { box throws(StoreError) in try box.standing(of: code, by: .booth) }
  }

  /// Answers once the ballot is on the disk, or is not to be.
  func cast(_ submission: Submission) throws(StoreError) -> CastAnswer {
    let answers = try box.onSoundConnection { box throws(StoreError) in try box.cast([submission]) }
    return answers.first ?? .notOpen
  }
}
