import ReviewCore
import ReviewDocuments
import ReviewStore

/// Holds documents against what was written, and that against the log: `pingyi verify --documents`.
struct DocumentCheck {
  /// How an edition stands to the log.
  enum Status: Hashable {
    case current
    /// The log has gone on since, to this event.
    case behind(end: Int)
    /// Corrected since, in this edition.
    case replaced(by: Int)
    /// The log has another event there, or none.
    case otherLog
    /// The manifest is gone or cannot be read.
    case unknown
  }

  struct Line: Hashable {
    enum State: Hashable { case asWritten, edited, missing, notYetReplaced, stranger }

    let path: String
    let state: State
  }

  struct Report {
    let edition: Int
    let isDraft: Bool
    /// Nil where there is no manifest.
    let position: Int?
    let status: Status
    let lines: [Line]

    var isSound: Bool {
      let isKnown: Bool =
        switch status {
        case .current, .replaced: true
        case .behind, .otherLog, .unknown: false
        }
      // What somebody put beside the documents is theirs.
      return isKnown && lines.allSatisfy { $0.state == .asWritten || $0.state == .stranger }
    }
  }

  let folder: DocumentFolder
  let store: SessionLog
  let history: History

  /// Edition by edition; empty where none was written.
  func reports() throws -> [Report] {
    let editions = folder.editions
    return try editions.map { edition in
      Report(
        edition: edition.number, isDraft: edition.manifest?.isDraft ?? true, position: edition.manifest?.position,
        status: try status(of: edition, newest: editions.last?.number ?? 1), lines: lines(of: edition))
    }
  }

  // MARK: - Private

  private func status(of edition: DocumentFolder.Edition, newest: Int) throws -> Status {
    guard let manifest = edition.manifest else { return .unknown }
    guard try store.hash(at: manifest.position)?.hex == manifest.hash else { return .otherLog }
    if edition.number < newest { return .replaced(by: newest) }
    let end = history.documented.end
    return end > manifest.position ? .behind(end: end) : .current
  }

  private func lines(of edition: DocumentFolder.Edition) -> [Line] {
    let entries = edition.manifest?.files ?? []
    let folders = Set(entries.flatMap { DocumentManifest.folders(above: $0.name) })
    let known = folders.union(entries.map(\.name) + [DocumentManifest.fileName])
    let strangers = ([""] + folders.sorted().map { $0 + "/" }).flatMap { folder in
      Folders.names(in: edition.path + "/" + folder).map { folder + $0 }
    }.filter { !known.contains($0) && !$0.hasPrefix("edition-") && !$0.hasSuffix(".part") }
    return entries.map { entry in
      let state: Line.State =
        switch edition.state(of: entry) {
        case .asWritten: .asWritten
        case .edited: .edited
        case .missing: .missing
        case .notYetReplaced: .notYetReplaced
        }
      return Line(path: edition.path + "/" + entry.name, state: state)
    } + strangers.map { Line(path: edition.path + "/" + $0, state: .stranger) }
  }
}

extension DocumentManifest {
  /// `units/03-liyuan/a.md` lies below `units` and `units/03-liyuan`.
  static func folders(above name: String) -> [String] {
    let parts = name.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }
}
