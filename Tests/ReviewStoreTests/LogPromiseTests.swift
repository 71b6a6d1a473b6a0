import Foundation
import GRDB
import ReviewCore
import Testing

@testable import ReviewStore

@Suite("A log keeps what it promises")
struct LogPromiseTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("with a session in it", arguments: LogPromise.allCases)
  func session(_ promise: LogPromise) throws {
    try promise.demand(
      of: LogSubject<SessionLog, History>(
        place: scratch.session, first: .sessionCreated(plan: Samples.plan),
        more: [.partBegan(index: 0), Samples.note("一"), .timerPaused, Samples.note("二")], fold: { History($0) }))
  }

  @Test("with anything else in it", arguments: LogPromise.allCases)
  func counter(_ promise: LogPromise) throws {
    try promise.demand(of: counters)
  }

  @Test("in a file of its own among others", arguments: LogPromise.allCases)
  func file(_ promise: LogPromise) throws {
    try promise.demand(
      of: LogSubject<CounterLog, Counter>(
        place: scratch.path + "/counter.sqlite", first: counters.first, more: counters.more, fold: counters.fold))
  }

  @Test func `a log in a file of its own leaves alone what lies beside it`() throws {
    let place = scratch.path + "/counter.sqlite"
    let neighbour = scratch.path + "/plan.toml"
    try Data("plan".utf8).write(to: URL(fileURLWithPath: neighbour))
    let modes = try [scratch.path, neighbour].map(mode)
    let log = try CounterLog.create(in: place, first: [.begun], at: Samples.at(0), origin: "A")
    _ = try log.append([.counted(by: 3)], at: Samples.at(1), expecting: 1)
    chmod(place, 0o644)
    log.close()
    try CounterLog.open(in: place, origin: "A").close()
    #expect(try [scratch.path, neighbour].map(mode) == modes)
    #expect(try mode(place) == 0o600)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == [
        "counter.end", "counter.sqlite", "plan.toml",
      ])
  }

  @Test func `undo and redo are the same for any subject`() throws {
    let log = try makeCounter()
    var history = try #require(EventHistory<Counter>(try log.read(after: 0)))
    func add(_ events: CounterEvent...) throws {
      for recorded in try log.append(events, at: Samples.at(1), expecting: history.end) { history.append(recorded) }
    }
    try add(.counted(by: 3), .counted(by: 1))
    try add(.counted(by: 10))
    try add(.whispered)
    #expect(history.state.count == 14 && history.lastInForce?.position == 4)
    try add(.takenBack(batch: 4))
    try add(.takenBack(batch: 2))
    #expect(history.state.count == 0 && history.lastInForce == nil)
    try add(.broughtBack(undo: try #require(history.lastUndo)))
    #expect(history.state.count == 4 && history.subject(of: history.records[7])?.position == 2)
    #expect(history.asOf(4)?.state.count == 14)
    #expect(try EventHistory<Counter>(log.read(after: 0))?.state == history.state)
  }

  @Test func `forms of old versions are read, kinds and versions of newer programs are told from damage`() throws {
    let log = try makeCounter()
    try insert(kind: "counted", version: 1, "counted ///")
    #expect(try log.read(after: 1).map(\.event) == [.counted(by: 3)])
    try insert(kind: "counted", version: 2, "counted 1001")
    #expect(throws: StoreError.damaged(.undecodable(3, kind: "counted"))) { try log.read(after: 2) }
    let report = try #require(try CounterLog.salvage(in: scratch.session, fold: counters.fold))
    #expect(report.end == 2)
    try insert(kind: "divided", version: 2, "divided 2")
    #expect(throws: StoreError.newerVersion(2)) { try CounterLog.openReadOnly(in: scratch.session).read(after: 0) }
  }

  @Test func `an event's hash is made of the same bytes whatever keeps it`() throws {
    let log = try makeCounter()
    _ = try log.append([.counted(by: 3)], at: Samples.at(1), expecting: 1)
    #expect(try log.hash(at: 2)?.hex == "5cfc4228f39ec88b7bc28ebc47bb73af064708153d5c9d49cf8d0246c80574a3")
  }

  // MARK: - Private

  private typealias CounterLog = SQLiteLog<CounterCodec>

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private var counters: LogSubject<CounterLog, Counter> {
    LogSubject(
      place: scratch.session, first: .begun,
      more: [.counted(by: 3), .counted(by: 1), .takenBack(batch: 2), .counted(by: 7)],
      fold: { EventHistory<Counter>($0)?.state })
  }

  private func makeCounter() throws -> CounterLog {
    let log = try CounterLog.create(in: scratch.session, first: [.begun], at: Samples.at(0), origin: "A")
    _ = try log.read(after: 0)
    return log
  }

  /// Appends a row with a sound hash, as another program would.
  private func insert(kind: String, version: Int, _ text: String) throws {
    let queue = try DatabaseQueue(path: scratch.files.log)
    try queue.writeWithoutTransaction { db in
      let end = try CounterLog.end(of: db)
      var row = try StoredEvent(
        .begun, position: end.position + 1, batch: end.position + 1, at: Samples.at(9), origin: "other",
        previous: end.hash, codec: CounterCodec())
      (row.kind, row.version, row.payload) = (kind, version, Data(text.utf8))
      var bytes: [UInt8] = []
      row.hash = row.computedHash(at: row.position, scratch: &bytes)
      try row.insert(into: db)
    }
    try queue.close()
  }
}
