import Foundation
import GRDB

/// Goes on from the last sound event of a damaged log. The damaged files are kept beside, whole.
public enum Salvage {
  public struct Report: Hashable, Sendable {
    /// Where the damaged files now lie.
    public let kept: String
    /// The last event of the log that goes on.
    public let end: Int
  }

  /// Copies the log to `broken-N/` and puts a log in its place that ends before the first damaged event; nil where the
  /// log is sound. Throws what damaged it where not even the first event can be read.
  ///
  /// No other process may have the session open: it would go on writing to the file that was replaced.
  public static func salvage(directory: String) throws(StoreError) -> Report? {
    let files = LogFiles(directory: directory)
    return try files.locked {
      let report = try Verification.verify(directory: directory)
      // A mark by itself needs none: the next append writes it anew.
      guard let damage = report.damages.first(where: { $0 != .mark(file: "log.end") }) else { return nil }
      let rows = soundBeginning(of: directory)
      guard let last = rows.last else { throw StoreError.damaged(damage) }
      let kept = try keepBeside(files)
      // The old write-ahead log must be gone before the new log takes the name it belongs to. Whatever stops us here,
      // everything is in `kept`.
      for path in [files.writeAhead, files.sharedMemory, files.end] { unlink(path) }
      try LogConnection.build(files, rows: rows)
      return Report(kept: kept, end: last.position)
    }
  }

  // MARK: - Private

  private static func soundBeginning(of directory: String) -> [StoredEvent] {
    var rows: [StoredEvent] = []
    guard let store = try? EventStore.openReadOnly(directory: directory) else { return [] }
    defer { store.close() }
    // What stops the walk is what was reported.
    try? store.perform { db in
      var end = LogEnd(position: 0, hash: .genesis)
      try EventStore.walk(db, from: &end, stretch: 1) { rows += $0 }
    }
    let codec = EventCodec()
    return Array(rows.prefix { (try? codec.decode($0)) != nil })
  }

  private static func keepBeside(_ files: LogFiles) throws -> String {
    var number = 1
    while access(files.directory + "/broken-\(number)", F_OK) == 0 { number += 1 }
    let kept = LogFiles(directory: files.directory + "/broken-\(number)")
    try kept.makeDirectory()
    let pairs = [(files.log, kept.log), (files.writeAhead, kept.writeAhead), (files.end, kept.end)]
    for (path, copy) in pairs where access(path, F_OK) == 0 {
      do { try FileManager.default.copyItem(atPath: path, toPath: copy) } catch {
        throw files.hasSpace ? StoreError.ioError(code: 0) : .diskFull
      }
      try LogFiles.sync(copy, in: files)
    }
    try LogFiles.sync(kept.directory, in: files)
    try LogFiles.sync(files.directory, in: files)
    return kept.directory
  }
}
