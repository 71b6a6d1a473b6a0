import ReviewCore
import ReviewDocuments

/// Ballots and tally forms the console has written: of the vote under way, or of those that come next.
struct BallotRequest: PaperRequest {
  private let votes: VotesToPrint
  private let strings: Strings
  private let folder: String

  init(_ session: Session, on speaker: Identifier?, _ strings: Strings, to folder: String) {
    let next = VotesToPrint(session, speaker: speaker)
    // Whoever asks when all were rated means another round.
    votes = next.openings.isEmpty ? VotesToPrint(session, again: true) : next
    self.strings = strings
    self.folder = folder
  }

  func write() throws(Refusal) -> DocumentFolder.Written {
    let printed = try BallotPrinting(votes, strings, to: folder).write()
    return DocumentFolder.Written(edition: 1, folder: folder, paths: printed.map(\.path))
  }
}
