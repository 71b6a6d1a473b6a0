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
  }

  let path: String
  /// Named by somebody who may have linked it to where they want it; the session's own is never a link.
  var mayBeLink = false

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

/// One set on its way into a folder.
private struct EditionWriting {
  let folder: DocumentFolder
  let documents: DocumentSet
  let isDraft: Bool
  let stamp: LogStamp
  private let hashes: [String: String]

  init(folder: DocumentFolder, documents: DocumentSet, isDraft: Bool, stamp: LogStamp) {
    self.folder = folder
    self.documents = documents
    self.isDraft = isDraft
    self.stamp = stamp
    hashes = Dictionary(uniqueKeysWithValues: documents.files.map { ($0.fileName, EventHash(of: $0.bytes).hex) })
  }

  func write(after newest: DocumentFolder.Edition?) throws(Files.Failure) -> DocumentFolder.Written {
    let edition = newest ?? DocumentFolder.Edition(number: 1, path: folder.path, manifest: nil)
    let entries = edition.manifest?.files ?? []
    let edited = edition.edited
    let isInTheWay = isStrangerInTheWay(edition)
    if isSame(as: entries), !isInTheWay { return try complete(edition, entries, leaving: edited) }
    let isOpen = edition.manifest?.isDraft ?? (newest == nil)
    return isOpen && edited.isEmpty && !isInTheWay ? try replace(edition) : try begin(edition.number + 1)
  }

  // MARK: - Private

  /// Nothing that both have differs. A library that was or is not installed makes no other edition of it.
  private func isSame(as entries: [DocumentManifest.Entry]) -> Bool {
    let absent = Set(documents.absent.map(\.fileName))
    return !entries.isEmpty
      && entries.allSatisfy { hashes[$0.name] == $0.sha256 || absent.contains($0.name) }
  }

  /// A file of one of our names that the manifest does not know: of an older version of the program, or somebody's own.
  private func isStrangerInTheWay(_ edition: DocumentFolder.Edition) -> Bool {
    let known = Set((edition.manifest?.files ?? []).map(\.name))
    return documents.files.contains { file in
      !known.contains(file.fileName)
        && Files.read(edition.path + "/" + file.fileName).map { $0 != file.bytes } ?? false
    }
  }

  /// The same set again: brings back what is missing, and what a crash kept from its place.
  private func complete(
    _ edition: DocumentFolder.Edition, _ entries: [DocumentManifest.Entry], leaving edited: [String]
  ) throws(Files.Failure) -> DocumentFolder.Written {
    let states = Dictionary(entries.map { ($0.name, edition.state(of: $0)) }, uniquingKeysWith: { $1 })
    var files = documents.files.filter { [nil, .missing, .notYetReplaced].contains(states[$0.fileName]) }
      .map { (path: edition.path + "/" + $0.fileName, bytes: $0.bytes) }
    if documents.files.contains(where: { states[$0.fileName] == nil }) {
      files.append((edition.path + "/" + DocumentManifest.fileName, manifest(edition.number, keeping: entries)))
    }
    try Files.Staged(files).commit()
    var written = written(edition.number, edition.path)
    written.leftAlone = edited
    return written
  }

  private func replace(_ edition: DocumentFolder.Edition) throws(Files.Failure) -> DocumentFolder.Written {
    let before = edition.manifest?.files ?? []
    let old = Dictionary(before.map { ($0.name, $0.sha256) }, uniquingKeysWith: { $1 })
    let path = edition.path + "/"
    let staged = try Files.Staged(documents.files.map { (path + $0.fileName, $0.bytes) })
    do throws(Files.Failure) {
      // Said first: a crash between two renamings must not look like somebody's edit.
      try Files.write(manifest(edition.number, replacing: old), to: path + DocumentManifest.fileName)
    } catch {
      staged.discard()
      throw error
    }
    try staged.commit()
    // Of the draft before, and of no use beside this one.
    for name in old.keys where hashes[name] == nil { unlink(path + name) }
    try Files.write(manifest(edition.number), to: path + DocumentManifest.fileName)
    return written(edition.number, edition.path)
  }

  /// A new edition appears whole: it is written beside and gets its name last.
  private func begin(_ number: Int) throws(Files.Failure) -> DocumentFolder.Written {
    let final = folder.path + "/edition-\(number)"
    let beside = final + ".part"
    Folders.remove(beside)
    guard mkdir(beside, Folders.mode) == 0 else { throw Files.Failure(path: final, number: errno) }
    do throws(Files.Failure) {
      try Files.Staged(
        documents.files.map { (beside + "/" + $0.fileName, $0.bytes) }
          + [(beside + "/" + DocumentManifest.fileName, manifest(number))]
      ).commit()
      guard rename(beside, final) == 0 else { throw Files.Failure(path: final, number: errno) }
    } catch {
      Folders.remove(beside)
      throw error
    }
    Folders.sync(folder.path)
    var written = written(number, final)
    written.isNewEdition = true
    return written
  }

  private func manifest(
    _ number: Int, replacing old: [String: String] = [:], keeping others: [DocumentManifest.Entry] = []
  ) -> [UInt8] {
    let entries = documents.files.map { file in
      let hash = hashes[file.fileName] ?? ""
      return DocumentManifest.Entry(
        name: file.fileName, sha256: hash, replaces: old[file.fileName].flatMap { $0 == hash ? nil : $0 })
    }
    let manifest = DocumentManifest(
      edition: number, isDraft: isDraft, stamp: stamp, files: entries + others.filter { hashes[$0.name] == nil })
    return (try? manifest.bytes()) ?? []
  }

  private func written(_ number: Int, _ path: String) -> DocumentFolder.Written {
    DocumentFolder.Written(edition: number, folder: path, paths: documents.files.map { path + "/" + $0.fileName })
  }
}
