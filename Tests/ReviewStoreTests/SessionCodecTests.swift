import Foundation
import GRDB
import ReviewCore
import Testing

@testable import ReviewStore

@Suite struct SessionCodecTests {
  let codec = SessionCodec()

  @Test func `every event decodes from the bytes it was once written as, and is written as it was, byte for byte`()
    throws
  {
    let golden = try GoldenEvents()
    for (number, line) in golden.lines.enumerated() {
      let event = try JSONDecoder().decode(Event.self, from: Data(line.utf8))
      #expect(Samples.all.contains(event), "line \(number + 1): its sample was changed; a form that grew is one more")
      #expect(String(decoding: try codec.encode(event), as: UTF8.self) == line, "line \(number + 1)")
      #expect(line.hasPrefix("{\"\(event.kind.rawValue)\":"), "the kind is the event's own name")
    }
    let known = Set(golden.lines)
    let new = try Samples.all.map { String(decoding: try codec.encode($0), as: UTF8.self) }.filter {
      !known.contains($0)
    }
    #expect(new.isEmpty, "without a golden line; PINGYI_NEW_EVENTS=1 adds it")
    if ProcessInfo.processInfo.environment["PINGYI_NEW_EVENTS"] != nil { try golden.add(new) }
  }

  @Test func `no line of the golden file was ever changed, taken out or moved`() throws {
    let golden = try GoldenEvents()
    #expect(golden.digest(first: GoldenEvents.sealed.lines) == GoldenEvents.sealed.digest)
  }

  @Test func `an undo says why and by whom where a result was announced, and nothing more elsewhere`() throws {
    let event = Event.undone(batch: 7, reason: "计票有误", by: "监票人")
    let text = String(decoding: try codec.encode(event), as: UTF8.self)
    #expect(text == #"{"undone":{"batch":7,"by":"监票人","reason":"计票有误"}}"#)
    #expect(try JSONDecoder().decode(Event.self, from: Data(text.utf8)) == event)
    #expect(String(decoding: try codec.encode(Event.undone(batch: 7)), as: UTF8.self) == #"{"undone":{"batch":7}}"#)
  }

  @Test func `every event goes through the log`() throws {
    let scratch = try Scratch()
    let store = try scratch.makeSession()
    let events = Event.Kind.allCases.map(Samples.event(of:))
    let recorded = try store.append(events, at: Samples.at(1), expecting: 1)
    let stored = try SessionLog.openReadOnly(in: scratch.session).read(after: 0)
    #expect(Array(stored.dropFirst()) == recorded)
    #expect(stored.dropFirst().map(\.event) == events)
  }

  @Test func `an event of a newer program is told from a damaged one`() throws {
    let scratch = try Scratch()
    _ = try scratch.makeSession(events: 3)
    try insert(into: scratch, kind: "orchestraEntered", version: 1, payload: "{\"orchestraEntered\":{}}")
    #expect(throws: StoreError.newerVersion(1)) {
      try SessionLog.openReadOnly(in: scratch.session).read(after: 0)
    }
  }

  @Test func `an event of a newer version is told from a damaged one`() throws {
    let scratch = try Scratch()
    _ = try scratch.makeSession(events: 3)
    try insert(into: scratch, kind: "turnFinished", version: 2, payload: "{\"turnFinished\":[]}")
    #expect(throws: StoreError.newerVersion(2)) {
      try SessionLog.openReadOnly(in: scratch.session).read(after: 0)
    }
  }

  @Test(
    "figures that no command lets in, and taking back what is not there, are damage and no end of the program",
    arguments: [
      ("scoreEntered", #"{"points":9223372036854775807,"source":"routine","speaker":"ding"}"#),
      ("ballotsIssued", #"{"bag":{"channel":"paper","panel":"leaders"},"count":9223372036854775807,"round":1}"#),
      ("ballotsIssued", #"{"bag":{"channel":"paper","panel":"leaders"},"count":-1,"round":1}"#),
      ("questionSettled", #"{"index":-9223372036854775808,"outcome":"stuck","speaker":"ding"}"#),
      ("speakerMoved", #"{"position":-9223372036854775808,"speaker":"ding"}"#), ("undone", #"{"batch":99}"#),
      ("undone", #"{"batch":4}"#), ("redone", #"{"batch":-9223372036854775808}"#),
      (
        "tallyEntered",
        #"{"speaker":"ding","tally":{"abstained":0,"counts":{"good":9223372036854775807,"poor":1},"#
          + #""invalid":0,"issued":1,"panel":"leaders","returned":1}}"#
      ),
    ])
  func bounds(kind: String, fields: String) throws {
    let scratch = try Scratch()
    _ = try scratch.makeSession(events: 3)
    try insert(into: scratch, kind: kind, version: 1, payload: "{\"\(kind)\":\(fields)}")
    #expect(throws: StoreError.damaged(.undecodable(4, kind: kind))) {
      try SessionLog.openReadOnly(in: scratch.session).read(after: 0)
    }
    #expect(try SessionLog.verify(in: scratch.session).damages == [.undecodable(4, kind: kind)])
  }

  @Test func `a log of a newer format is refused`() throws {
    let scratch = try Scratch()
    try scratch.makeSession().close()
    try scratch.edit("PRAGMA user_version = 9")
    #expect(throws: StoreError.newerVersion(9)) { try SessionLog.open(in: scratch.session, origin: "A") }
  }

  @Test func `another program's database and a file of other bytes are no logs`() throws {
    let scratch = try Scratch()
    try scratch.makeSession().close()
    let refusal = StoreError.notALog(path: scratch.files.log)
    try scratch.edit("PRAGMA application_id = 77")
    #expect(throws: refusal) { try SessionLog.open(in: scratch.session, origin: "A") }
    try Data("title = \"not a log\"\n".utf8 + [UInt8](repeating: 7, count: 5_000))
      .write(to: URL(fileURLWithPath: scratch.files.log))
    #expect(throws: refusal) { try SessionLog.open(in: scratch.session, origin: "A") }
    try Data().write(to: URL(fileURLWithPath: scratch.files.log))
    #expect(throws: refusal) { try SessionLog.open(in: scratch.session, origin: "A") }
  }

  /// Appends a row with a sound hash, as a newer program would.
  private func insert(into scratch: Scratch, kind: String, version: Int, payload: String) throws {
    let queue = try DatabaseQueue(path: scratch.files.log)
    try queue.writeWithoutTransaction { db in
      let end = try SessionLog.end(of: db)
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
