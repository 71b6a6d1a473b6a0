import Glibc
import ReviewCore
import ReviewDocuments
import ReviewStore

/// One set on its way into a folder.
struct EditionWriting {
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
