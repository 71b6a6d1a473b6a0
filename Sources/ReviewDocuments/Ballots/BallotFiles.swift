import ReviewCore

/// Ballots and tally forms as Word files: for each panel one of its ballots, a page or more for each vote, and one of
/// its forms.
public struct BallotFiles: Sendable {
  public struct File: Hashable, Sendable {
    /// What the file holds, for whoever is told of it.
    public enum Kind: Hashable, Sendable {
      /// How many copies a page of A4 has.
      case ballot(copies: Int)
      case tally
    }

    /// Without an ending: `ballot-A`. ASCII.
    public let stem: String
    public let panel: Panel
    public let mark: PanelMark
    public let kind: Kind
    public let pages: Int
    public let bytes: [UInt8]
  }

  public let files: [File]

  /// `squares` makes a code's squares of its text. Throws only what zip throws, which no value made here gives cause
  /// for.
  public init(
    _ votes: VotesToPrint, panel only: Identifier? = nil, isLarge: Bool = false, _ strings: Strings,
    squares: @escaping (String) -> [[Bool]]
  ) throws {
    let numbers = Set(votes.openings.map(\.number))
    let round = numbers == [1] ? "" : numbers.sorted().map { "-round-\($0)" }.joined()
    var files: [File] = []
    for panel in votes.plan.panels where only == nil || panel.id == only {
      let ballots = votes.openings.filter { $0.panels.contains(panel.id) }.map {
        PrintedBallot(votes.plan, $0, panel, isLarge: isLarge, strings)
      }
      guard let first = ballots.first else { continue }
      let layouts = ballots.map { BallotLayout($0) }
      let pages = layouts.flatMap { BallotPages($0, squares: squares).pages }
      let forms = ballots.flatMap { TallyForm($0, votes.plan.appraisal.voting).pages }
      func file(_ name: String, _ kind: File.Kind, _ title: String, _ pages: [SheetPage]) throws -> File {
        let writer = SheetWriter(
          title: title, author: votes.plan.committee, language: strings.language, date: votes.plan.date,
          nameOfMarks: strings.marksForScanner)
        return File(
          stem: name, panel: panel, mark: first.mark, kind: kind, pages: pages.count, bytes: try writer.bytes(of: pages)
        )
      }
      let copies = layouts.map(\.copies).min() ?? 1
      files.append(
        try file(
          "ballot-\(panel.id)\(round)" + (isLarge ? "-large" : ""), .ballot(copies: copies), first.title, pages))
      let title = strings.tallyTitle(letter: first.mark.letter, number: first.paper.opening.number)
      files.append(try file("tally-\(panel.id)\(round)", .tally, title, forms))
    }
    self.files = files
  }
}
