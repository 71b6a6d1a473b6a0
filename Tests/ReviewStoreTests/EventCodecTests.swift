import Foundation
import GRDB
import ReviewCore
import Testing

@testable import ReviewStore

@Suite struct EventCodecTests {
  let codec = EventCodec()

  /// One event a line, in the order of `Event.Kind`. Never edited: what is in it lies in old logs.
  static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/events-1.jsonl")

  @Test func `every event of version 1 decodes from the bytes it was once written as`() throws {
    if ProcessInfo.processInfo.environment["PINGYI_RECORD"] != nil {
      let lines = try Event.Kind.allCases.map {
        String(decoding: try codec.encode(Samples.event(of: $0)), as: UTF8.self)
      }
      try (lines.joined(separator: "\n") + "\n").write(to: Self.golden, atomically: true, encoding: .utf8)
      Issue.record("recorded \(lines.count) lines")
    }
    let lines = try String(contentsOf: Self.golden, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == Event.Kind.allCases.count)
    for (line, kind) in zip(lines, Event.Kind.allCases) {
      let event = try JSONDecoder().decode(Event.self, from: Data(line.utf8))
      #expect(event == Samples.event(of: kind))
      #expect(event.kind == kind)
    }
  }

  @Test func `every event is written as it was, byte for byte`() throws {
    let lines = try String(contentsOf: Self.golden, encoding: .utf8).split(separator: "\n")
    for (line, kind) in zip(lines, Event.Kind.allCases) {
      #expect(String(decoding: try codec.encode(Samples.event(of: kind)), as: UTF8.self) == line)
      #expect(line.hasPrefix("{\"\(kind.rawValue)\":"), "the kind is the event's own name")
    }
  }

  @Test func `every event goes through the log`() throws {
    let scratch = try Scratch()
    let store = try scratch.makeSession()
    let events = Event.Kind.allCases.map(Samples.event(of:))
    let recorded = try store.append(events, at: Samples.at(1), expecting: 1)
    let stored = try EventStore.openReadOnly(directory: scratch.session).read(after: 0)
    #expect(Array(stored.dropFirst()) == recorded)
    #expect(stored.dropFirst().map(\.event) == events)
  }

  @Test func `an event of a newer program is told from a damaged one`() throws {
    let scratch = try Scratch()
    _ = try scratch.makeSession(events: 3)
    try insert(into: scratch, kind: "orchestraEntered", version: 1, payload: "{\"orchestraEntered\":{}}")
    #expect(throws: StoreError.newerVersion(1)) {
      try EventStore.openReadOnly(directory: scratch.session).read(after: 0)
    }
  }

  @Test func `an event of a newer version is told from a damaged one`() throws {
    let scratch = try Scratch()
    _ = try scratch.makeSession(events: 3)
    try insert(into: scratch, kind: "turnFinished", version: 2, payload: "{\"turnFinished\":[]}")
    #expect(throws: StoreError.newerVersion(2)) {
      try EventStore.openReadOnly(directory: scratch.session).read(after: 0)
    }
  }

  @Test func `a log of a newer format is refused`() throws {
    let scratch = try Scratch()
    try scratch.makeSession().close()
    try scratch.edit("PRAGMA user_version = 9")
    #expect(throws: StoreError.newerVersion(9)) { try EventStore.open(directory: scratch.session, origin: "A") }
  }

  @Test func `another program's database and a file of other bytes are no logs`() throws {
    let scratch = try Scratch()
    try scratch.makeSession().close()
    let refusal = StoreError.notALog(path: scratch.files.log)
    try scratch.edit("PRAGMA application_id = 77")
    #expect(throws: refusal) { try EventStore.open(directory: scratch.session, origin: "A") }
    try Data("title = \"not a log\"\n".utf8 + [UInt8](repeating: 7, count: 5_000))
      .write(to: URL(fileURLWithPath: scratch.files.log))
    #expect(throws: refusal) { try EventStore.open(directory: scratch.session, origin: "A") }
    try Data().write(to: URL(fileURLWithPath: scratch.files.log))
    #expect(throws: refusal) { try EventStore.open(directory: scratch.session, origin: "A") }
  }

  /// Appends a row with a sound hash, as a newer program would.
  private func insert(into scratch: Scratch, kind: String, version: Int, payload: String) throws {
    let queue = try DatabaseQueue(path: scratch.files.log)
    try queue.writeWithoutTransaction { db in
      let end = try EventStore.end(of: db)
      var row = try StoredEvent(
        .turnFinished, position: end.position + 1, batch: end.position + 1, at: Samples.at(9), origin: "new",
        previous: end.hash, codec: codec)
      row.kind = kind
      row.version = version
      row.payload = Data(payload.utf8)
      var scratch: [UInt8] = []
      row.hash = row.computedHash(at: row.position, scratch: &scratch)
      try row.insert(into: db)
    }
    try queue.close()
  }
}
