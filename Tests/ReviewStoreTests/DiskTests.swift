import CFaultFS
import Foundation
import Glibc
import ReviewCore
import Testing

@testable import ReviewStore

/// Disks that are full, write-protected or out of reach, by the operating system's own means.
@Suite struct DiskTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `when a file may grow no further, what was acknowledged stands and the session goes on later`() throws {
    try scratch.makeSession().close()
    let writer = try Child([scratch.session, "a"], shell: "trap '' XFSZ; ulimit -f 600")
    let (lines, status) = writer.finish()
    #expect(status == 1)
    #expect(lines.last?.hasPrefix("error ioError") == true, "\(lines.last ?? "")")
    let acknowledged = lines.count - 1
    #expect(acknowledged > 10)

    let store = try SessionLog.open(in: scratch.session, origin: "B")
    let stored = try store.read(after: 0)
    #expect(stored.count >= acknowledged + 1)
    #expect(
      stored[1...acknowledged].map(\.event) == (0..<acknowledged).map { Samples.note("a \($0)") })
    #expect(try store.append([Samples.note("on")], at: Samples.at(1), expecting: stored.count).count == 1)
    #expect(try SessionLog.verify(in: scratch.session).isSound)
  }

  @Test func `a full log says so, takes nothing, and goes on after it was reopened`() throws {
    let store = try scratch.makeSession(events: 5)
    try store.perform { db in try db.execute(sql: "PRAGMA max_page_count = 1") }
    let long = Samples.note(String(repeating: "长", count: 2_000))
    #expect(throws: StoreError.diskFull) { try store.append([long], at: Samples.at(9), expecting: 5) }
    #expect(throws: StoreError.mustReopen) { try store.append([long], at: Samples.at(9), expecting: 5) }
    #expect(throws: StoreError.mustReopen) { try store.read(after: 5) }
    try store.reopen()
    #expect(try store.read(after: 5).isEmpty)
    #expect(try store.append([long], at: Samples.at(9), expecting: 5).map(\.position) == [6])
    #expect(try SessionLog.verify(in: scratch.session).isSound)
  }

  @Test func `a session on write-protected media can be read and says why it cannot go on`() throws {
    let store = try scratch.makeSession(events: 12)
    let other = try Scratch()
    // As a crash leaves it: half of it still in the write-ahead log.
    try other.files.makeDirectory()
    for (from, to) in [
      (scratch.files.log, other.files.log), (scratch.files.writeAhead, other.files.writeAhead),
    ] { try FileManager.default.copyItem(atPath: from, toPath: to) }
    store.close()
    for files in [scratch.files, other.files] {
      try asOrdinaryUser(protecting: files) {
        let reader = try SessionLog.openReadOnly(in: files.directory)
        #expect(try reader.read(after: 0).count == 12)
        #expect(try SessionLog.verify(in: files.directory).count == 12)
        #expect(throws: StoreError.readOnly(place: files.directory)) {
          let store = try SessionLog.open(in: files.directory, origin: "A")
          _ = try store.append([Samples.note("no")], at: Samples.at(1), expecting: 12)
        }
        #expect(throws: StoreError.self) {
          try SessionLog.create(
            in: files.directory + "/new", first: [Samples.note("no")], at: Samples.at(1), origin: "A")
        }
      }
    }
  }

  @Test func `a reader's store refuses to append`() throws {
    _ = try scratch.makeSession(events: 3)
    let reader = try SessionLog.openReadOnly(in: scratch.session)
    #expect(throws: StoreError.readOnly(place: scratch.session)) {
      try reader.append([Samples.note("no")], at: Samples.at(1), expecting: 3)
    }
  }

  /// Without root's leave to write everywhere, for this thread only.
  private func asOrdinaryUser(protecting files: LogFiles, _ body: () throws -> Void) throws {
    let paths = [files.log, files.writeAhead, files.directory]
    for path in paths { chmod(path, path == files.directory ? 0o555 : 0o444) }
    faultfs_become(65_534)
    defer {
      faultfs_become(geteuid())
      for path in paths { chmod(path, path == files.directory ? 0o755 : 0o644) }
    }
    try body()
  }
}
