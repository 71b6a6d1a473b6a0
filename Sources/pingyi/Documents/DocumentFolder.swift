import Glibc
import ReviewCore
import ReviewDocuments
import ReviewStore

/// A folder of documents and its editions: the first lies in the folder itself, later ones in `edition-2`, `edition-3`.
///
/// Invariant: nothing that somebody edited is ever written over, and no edition that was final. A draft nobody touched
/// is replaced where it stands; whatever else changes makes a new edition. Each edition has its manifest.
struct DocumentFolder {
  struct Edition {
    let number: Int
    let path: String
    /// Nil where the files were not written by this program, or its manifest is gone.
    let manifest: DocumentManifest?

    func state(of entry: DocumentManifest.Entry) -> FileState {
      if Folders.isLink(path + "/" + entry.name) { return .edited }
      guard let bytes = Files.read(path + "/" + entry.name) else { return .missing }
      let hash = EventHash(of: bytes).hex
      return hash == entry.sha256 ? .asWritten : hash == entry.replaces ? .notYetReplaced : .edited
    }

    /// Names of the files that somebody has edited.
    var edited: [String] { (manifest?.files ?? []).filter { state(of: $0) == .edited }.map(\.name) }
  }

  enum FileState {
    case asWritten, edited, missing
    /// A crash came before its new text did.
    case notYetReplaced
  }

  /// What came of writing a set.
  struct Written {
    var edition: Int
    /// Where the edition lies.
    var folder: String
    /// Of all files of the set, also of those that stood there already.
    var paths: [String]
    /// The set differs from the edition before, which stays as it is.
    var isNewEdition = false
    /// Names of the files that somebody edited and that were left alone.
    var leftAlone: [String] = []
    /// What the public notice tells of without an answer: to be looked at before it goes out.
    var unanswered: Gap?
    /// What of an office's own wording could not be used, or lies where it is no longer looked for first.
    var wordingFaults: [String] = []
  }

  let path: String
  /// Named by somebody who may have linked it to where they want it; the session's own is never a link.
  private let mayBeLink: Bool

  init(path: String, mayBeLink: Bool = false) {
    self.path = path
    self.mayBeLink = mayBeLink
  }

  /// The one somebody named, else the session's own.
  init(named path: String?, otherwise own: String) { self.init(path: path ?? own, mayBeLink: path != nil) }

  /// Every edition there is, the first one first; empty where nothing was written yet.
  var editions: [Edition] {
    let later = Folders.names(in: path).compactMap { name in
      name.hasPrefix("edition-") ? Int(name.dropFirst(8)).map { (number: $0, name: name) } : nil
    }
    .filter { (2...1_000_000).contains($0.number) && $0.name == "edition-\($0.number)" }
    .sorted { $0.number < $1.number }
    let first = edition(1, path)
    return (first.manifest == nil ? [] : [first]) + later.map { edition($0.number, path + "/" + $0.name) }
  }

  /// Writes the set, or finds that it is there already.
  func write(_ set: DocumentSet, isDraft: Bool, stamp: LogStamp) throws(Files.Failure) -> Written {
    Folders.make(path)
    let lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if lock >= 0 { close(lock) } }
    // Two consoles may write at once.
    if lock >= 0 { flock(lock, LOCK_EX) }
    if let link = link(in: set) { throw Files.Failure(path: link, number: ELOOP) }
    let writing = EditionWriting(folder: self, documents: set, isDraft: isDraft, stamp: stamp)
    return try writing.write(after: editions.last)
  }

  /// The first link on the way of a file that would be written: what it leads to is nobody's to write to.
  private func link(in set: DocumentSet) -> String? {
    let newest = editions.last?.path ?? path
    if !mayBeLink, Folders.isLink(path) { return path }
    if newest != path, Folders.isLink(newest) { return newest }
    let names = set.files.map(\.fileName) + [DocumentManifest.fileName]
    let folders = Set(names.flatMap(DocumentManifest.folders)).sorted()
    return (folders + names).map { newest + "/" + $0 }.first(where: Folders.isLink)
  }

  private func edition(_ number: Int, _ path: String) -> Edition {
    let bytes = Files.read(path + "/" + DocumentManifest.fileName)
    return Edition(number: number, path: path, manifest: bytes.flatMap(DocumentManifest.init))
  }
}
