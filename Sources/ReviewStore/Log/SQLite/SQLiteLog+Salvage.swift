import Foundation
import GRDB
import ReviewValues

/// What became of a damaged log.
public struct SalvageReport: Hashable, Sendable {
  /// Where the damaged files now lie.
  public let kept: String
  /// The last event of the log that goes on.
  public let end: Int
}

/// Goes on from the last sound event of a damaged log. The damaged files are kept beside, whole.
extension SQLiteLog {
  /// Copies the log to `broken-N/` and puts a log in its place that ends before the first damaged event; nil where the
  /// log is sound. Throws what damaged it where not even the first event can be read. `fold` is as in `verify`.
  ///
  /// No other process may have the log open: it would go on writing to the file that was replaced.
  public static func salvage<State: Sendable>(
    in place: String, fold: ([Recorded<Event>]) -> State?
  ) throws(StoreError) -> SalvageReport? {
    let files = LogFiles(place: place)
    return try files.locked {
      let report = try verify(in: place, expecting: nil, fold: fold)
      // A mark by itself needs none: the next append writes it anew.
      guard let damage = report.damages.first(where: { $0 != .mark(file: files.endName) }) else { return nil }
      let rows = soundBeginning(of: place)
      guard let last = rows.last else { throw StoreError.damaged(damage) }
      let kept = try keepBeside(files)
      // The old write-ahead log must be gone before the new log takes the name it belongs to. Whatever stops us here,
      // everything is in `kept`.
      for path in [files.writeAhead, files.sharedMemory, files.end] { unlink(path) }
      try LogConnection.build(files, rows: rows)
      return SalvageReport(kept: kept, end: last.position)
    }
  }

  // MARK: - Private

  private static func soundBeginning(of place: String) -> [StoredEvent] {
    var rows: [StoredEvent] = []
    guard let log = try? openReadOnly(in: place) else { return [] }
    defer { log.close() }
    // What stops the walk is what was reported.
    _ = try? log.perform { db in try walk(db, from: .none, stretch: 1) { rows += $0 } }
    let codec = Codec()
    return Array(rows.prefix { (try? codec.decode($0)) != nil })
  }

  private static func keepBeside(_ files: LogFiles) throws -> String {
    var number = 1
    while access(files.broken(number).directory, F_OK) == 0 { number += 1 }
    let kept = files.broken(number)
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
    return kept.place
  }
}
