import CSQLite
import GRDB
import Glibc

extension RegisterStore {
  /// Copies the register as it stands at this moment to `path`, with its evidence, while others go on working in it.
  ///
  /// The copy is made beside and takes its name when it is whole and synced; a copy of that name that was there is replaced.
  /// Files of evidence are copied where the copy does not have them yet.
  public func backUp(to path: String) throws(StoreError) {
    let copy = LogFiles(place: path)
    try copy.makeDirectory()
    PrivateFile.make(copy.unfinished)
    do {
      // The evidence last: what the copied register names is in its folder by then.
      let end = try log.copy(to: copy.unfinished)
      // What an older copy left beside it does not belong to this one.
      for path in [copy.writeAhead, copy.sharedMemory, copy.end] { unlink(path) }
      try copy.install()
      EndMark(copy.end)?.write(end)
    } catch {
      unlink(copy.unfinished)
      throw error
    }
    try evidence.copyFiles(to: EvidenceFolder(beside: path))
  }
}

extension SQLiteLog {
  /// Copies the whole database, with its other tables, into the file; answers with the end of the log in it.
  func copy(to path: String) throws(StoreError) -> LogEnd {
    try perform { db in
      let target = try DatabaseQueue(path: path, configuration: LogConnection.lean)
      defer { try? target.close() }
      return try target.writeWithoutTransaction { copied in
        try db.backup(to: copied)
        // A copy is one file, which can be read where nothing can be written beside it.
        try copied.execute(sql: "PRAGMA journal_mode = DELETE")
        return try SQLiteLog.end(of: copied)
      }
    }
  }
}
