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
  func availability(of panel: Identifier) throws(StoreError) -> BoothAvailability {
    try box.onSoundConnection { box throws(StoreError) in
      guard let paper = try box.openPaper(), paper.invites(Voter(panel: panel), by: .booth) else { return .shut }
      return BoothAvailability(paper: paper, released: try box.released(panel))
    }
  }

  func status(of code: VotingCode) throws(StoreError) -> CodeStatus {
    try box.onSoundConnection { box throws(StoreError) in try box.status(of: code, by: .booth) }
  }

  /// Answers once the ballot is on the disk, or is not to be.
  func cast(_ submission: Submission) throws(StoreError) -> CastAnswer {
    let answers = try box.onSoundConnection { box throws(StoreError) in try box.cast([submission]) }
    return answers.first ?? .notOpen
  }
}
