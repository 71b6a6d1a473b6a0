import ReviewCore

/// One paper of the set: what it says and what its file is called.
public struct Paper: Hashable, Sendable {
  /// Whom a paper is for.
  public enum Edition: Hashable, Sendable {
    /// The office and whom it hands the paper to.
    case `internal`
    /// Everybody: made of `PublicEdition` alone.
    case `public`
    /// Everybody, and it stays up: on a wall, on a television, on a site, on phones.
    case posted
  }

  /// The path below the folder of documents, without an ending: `record`, `units/03-liyuan/problem-list`. ASCII letters,
  /// digits and hyphens, the same for as long as the plan is the same.
  public let stem: String
  public let edition: Edition
  /// The unit it is handed to; nil for papers of the whole session.
  public let unit: Identifier?
  public let document: Document

  init(_ stem: String, _ document: Document, edition: Edition = .internal, unit: Identifier? = nil) {
    self.stem = stem
    self.edition = edition
    self.unit = unit
    self.document = document
  }
}

/// Every paper of a session, in the order an office would lay them out; the papers of each unit in a folder of its own.
public struct PaperSet: Sendable {
  public let papers: [Paper]

  public init(_ history: History, _ strings: Strings, templates: Templates? = nil) {
    let record = CompleteRecord(history, strings)
    let session = history.session
    let announced = AnnouncedSession(session)
    let fromTemplates = TemplatePapers(record, announced, templates ?? Templates(strings.language))
    var papers = [
      Paper("record", record.document),
      Paper("counting-sheets", CountingSheets(session, strings).document),
      Paper(
        "results",
        ResultTables(announced, strings, later: record.chronicle.laterDecisions(strings, in: session)).document(
          asOf: record.chronicle.lastAmended)),
      Paper("time-sheet", TimeSheet(record).document),
    ]
    papers += [fromTemplates.minutes, fromTemplates.circular, fromTemplates.publicNotice].compactMap(\.self)
    for (index, speaker) in session.plan.speakers.enumerated() {
      guard let record = session.record(speaker.id) else { continue }
      let folder = PaperSet.folder(of: speaker, number: index + 1, of: session.plan.speakers.count)
      papers += fromTemplates.papers(of: record).map { paper in
        Paper("units/\(folder)/\(paper.stem)", paper.document, edition: paper.edition, unit: speaker.id)
      }
      // No paper of the unit's: it goes to those who decide on awards and appointments.
      if session.plan.givesResultSheets, let sheet = fromTemplates.resultSheet(of: record) {
        papers.append(Paper("result-sheets/\(folder)", sheet))
      }
    }
    self.papers = papers
  }

  // MARK: - Private

  /// `03-liyuan`: the place in the plan keeps folders apart whose ids differ in case alone, and from being a name some
  /// systems keep for themselves (con, nul).
  private static func folder(of speaker: Speaker, number: Int, of count: Int) -> String {
    let digits = "\(number)"
    let padded = String(repeating: "0", count: max(2, "\(count)".count) - digits.count) + digits
    let name = speaker.id.unicodeScalars.prefix(40).map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)) ? Character(scalar) : "-"
    }
    return padded + "-" + String(name)
  }
}
