import Glibc
import ReviewCore
import ReviewStore

/// Where paper under count is kept until it is handed in: a small file a pile, beside the log. Sixty ballots are not
/// counted twice because a console was killed.
///
/// What was counted is on the disk before it is drawn; a burst of keys is one write. The files hold sums and the sheet in
/// hand, no finished ballot, and are readable by their owner alone.
final class PileFiles {
  private let directory: String
  private var waiting: [BallotPile.Name: BallotPile] = [:]

  init(directory: String) { self.directory = directory }

  /// What was left; files that are no piles are let be.
  var piles: [BallotPile] {
    names.compactMap { Files.read("\(directory)/\($0)").flatMap(PileCodec.pile) }
  }

  func keep(_ pile: BallotPile) { waiting[pile.name] = pile }

  func drop(_ name: BallotPile.Name) {
    waiting[name] = nil
    unlink(path(name))
  }

  /// Writes what waits. Nil, or why it could not be written; it is then tried again with the next ballot.
  func flush() -> Files.Failure? {
    defer { waiting = [:] }
    for (name, pile) in waiting {
      do throws(Files.Failure) {
        try Files.write(PileCodec.bytes(pile), to: path(name))
      } catch {
        return error
      }
    }
    return nil
  }

  // MARK: - Private

  private static let prefix = "pile-"

  private func path(_ name: BallotPile.Name) -> String {
    let vote = name.round.map { "\($0)" } ?? "hand.\(name.speaker ?? "")"
    return "\(directory)/\(PileFiles.prefix)\(vote)_\(name.panel).json"
  }

  private var names: [String] {
    Folders.names(in: directory).filter { $0.hasPrefix(PileFiles.prefix) && $0.hasSuffix(".json") }
  }
}
