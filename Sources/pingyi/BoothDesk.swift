import ReviewCore
import ReviewScreens
import ReviewStore

/// The box as a booth sees it, and as the console does when it frees one.
struct BoothDesk {
  private let box: BallotBox

  /// A box that is damaged takes no more ballots.
  init(directory: String) throws(StoreError) {
    box = try BallotBox.open(directory: directory)
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

  /// Frees a panel's booths, for the console.
  static func free(_ release: BoothRelease, in place: SessionPlace, _ session: Session, _ strings: Strings) -> Message {
    let panel = session.plan.panels.first { $0.id == release.voter.panel }?.title ?? release.voter.panel
    do throws(StoreError) {
      let box = try BallotBox.open(directory: place.directory)
      defer { box.close() }
      switch try box.release(release) {
      case .released: return .done(strings.released(panel, count: release.count))
      case .notOpen: return .failed(strings.boxNotOpen)
      case .tooMany(let issued):
        return .refused(.issuedExceedsPresent(panel: panel, issued: issued, present: release.present))
      }
    } catch {
      return .failed(strings.message(error))
    }
  }
}
