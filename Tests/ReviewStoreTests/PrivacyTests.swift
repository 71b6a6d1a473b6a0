import Foundation
import Glibc
import ReviewCore
import Testing

@testable import ReviewStore

/// What lies in a session's folder is its owner's alone.
@Suite struct PrivacyTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func openToOthers() throws -> [String] {
    let inside = FileManager.default.enumerator(atPath: scratch.session)?.compactMap { $0 as? String } ?? []
    return try ([scratch.session] + inside.map { scratch.session + "/" + $0 }).filter { path in
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      let expected = attributes[.type] as? FileAttributeType == .typeDirectory ? 0o700 : 0o600
      return attributes[.posixPermissions] as? Int != expected
    }
  }

  /// Everything a session leaves, the files of a salvage among them.
  private func fill() throws {
    let store = try scratch.makeSession(events: 5)
    let box = try SessionBox.open(in: scratch.session)
    let codes = try box.issue(panel: "B", owns: [nil])
    try box.open(BoxSamples.paper())
    _ = try box.cast([BoxSamples.submission(codes[0], BoxSamples.paper())])
    _ = Heartbeat(directory: scratch.session)
    _ = ProjectorPresence(directory: scratch.session)
    _ = ServingLock(directory: scratch.session)
    _ = try store.append([Samples.note("and")], at: Samples.at(1), expecting: 5)
    withExtendedLifetime(box) { #expect(FileManager.default.fileExists(atPath: scratch.files.box + "-wal")) }
  }

  @Test("every file of a session is 0600 and every folder 0700, whatever the umask")
  func modes() throws {
    let before = umask(0)
    defer { umask(before) }
    try fill()
    try scratch.edit("DELETE FROM event WHERE position = 3")
    _ = try SessionLog.salvage(in: scratch.session)
    #expect(try openToOthers() == [])
  }

  @Test("a session that an earlier program left open to others is tightened when it is opened, links left alone")
  func tightened() throws {
    try fill()
    let outside = scratch.path + "/outside"
    try Data("x".utf8).write(to: URL(fileURLWithPath: outside))
    chmod(outside, 0o644)
    try FileManager.default.createDirectory(
      atPath: scratch.session + "/documents/units", withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: scratch.session + "/documents/units/a.md"))
    for path in ["", "/documents", "/documents/units"] { chmod(scratch.session + path, 0o755) }
    for path in ["/log.sqlite", "/log.end", "/documents/units/a.md", "/alive"] { chmod(scratch.session + path, 0o644) }
    symlink(outside, scratch.session + "/link")
    try SessionLog.open(in: scratch.session, origin: "A").close()
    unlink(scratch.session + "/link")
    #expect(try openToOthers() == [])
    #expect(try FileManager.default.attributesOfItem(atPath: outside)[.posixPermissions] as? Int == 0o644)
  }

  @Test("a link in the place of a mark is not written through")
  func linkedMark() throws {
    try scratch.makeSession().close()
    let outside = scratch.path + "/outside"
    try Data("mine".utf8).write(to: URL(fileURLWithPath: outside))
    for name in ["log.end", "alive", "projector", "phones"] {
      unlink(scratch.session + "/" + name)
      symlink(outside, scratch.session + "/" + name)
    }
    let store = try SessionLog.open(in: scratch.session, origin: "A")
    _ = try store.read(after: 0)
    _ = try store.append([Samples.note("and")], at: Samples.at(1), expecting: 1)
    #expect(Heartbeat(directory: scratch.session) == nil && ServingLock(directory: scratch.session) == nil)
    #expect(FileManager.default.contents(atPath: outside) == Data("mine".utf8))
  }
}
