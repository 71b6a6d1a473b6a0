import ReviewCore
import ReviewDocuments
import ReviewScreens

/// Ballots and tally forms on their way into a folder.
struct BallotPrinting {
  private let votes: VotesToPrint
  private let panel: Identifier?
  private let isLarge: Bool
  private let strings: Strings
  private let folder: String

  init(_ votes: VotesToPrint, panel: Identifier? = nil, isLarge: Bool = false, _ strings: Strings, to folder: String) {
    self.votes = votes
    self.panel = panel
    self.isLarge = isLarge
    self.strings = strings
    self.folder = folder
  }

  /// Every file with the path it has.
  func write() throws(Refusal) -> [(file: BallotFiles.File, path: String)] {
    if votes.plan.panels.isEmpty { throw Refusal(text: strings.noPanelsToPrint) }
    if votes.openings.isEmpty { throw Refusal(text: strings.nothingToPrint) }
    let files: [BallotFiles.File]
    do {
      files = try BallotFiles(votes, panel: panel, isLarge: isLarge, strings) {
        QRCode.squares(of: $0, .onPaper) ?? []
      }.files
    } catch {
      throw Refusal(text: "\(error)")
    }
    var written: [(file: BallotFiles.File, path: String)] = []
    for file in files { written.append((file, try write(file))) }
    return written
  }

  // MARK: - Private

  /// The same file that lies there already is left alone, and so is one that somebody changed: the new one gets a number.
  private func write(_ file: BallotFiles.File) throws(Refusal) -> String {
    var path = "\(folder)/\(file.stem).docx"
    var number = 2
    do throws(Files.Failure) {
      while try !NewFile.write(file.bytes, to: path) {
        if Files.read(path) == file.bytes { break }
        path = "\(folder)/\(file.stem)-\(number).docx"
        number += 1
      }
    } catch {
      throw Refusal(text: strings.ballotsNotWritten(path, reason: strings.systemReason(error.number)))
    }
    return path
  }
}
