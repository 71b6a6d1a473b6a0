import Foundation
import Glibc
import ReviewCore
import Testing

@testable import ReviewStore

@Suite struct SQLiteLogTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `what was appended is read again, in order and to the field`() throws {
    let store = try scratch.makeSession()
    let first = try store.append([.partBegan(index: 0), Samples.note("签到")], at: Samples.at(5), expecting: 1)
    #expect(first.map(\.position) == [2, 3])
    #expect(first.map(\.batch) == [2, 2])
    let second = try store.append([.turnFinished], at: Samples.at(6), expecting: 3)
    store.close()

    let again = try SessionLog.open(in: scratch.session, origin: "B")
    let stored = try again.read(after: 0)
    #expect(stored.first?.event == .sessionCreated(plan: Samples.plan))
    #expect(Array(stored.dropFirst()) == first + second)
    #expect(try again.read(after: 4).isEmpty)
    #expect(try again.end() == 4)
  }

  @Test func `a reader knows when another log has taken the place of the one it reads`() throws {
    let store = try scratch.makeSession()
    let reader = try SessionLog.openReadOnly(in: scratch.session)
    #expect(!reader.isReplaced)
    store.close()
    try FileManager.default.removeItem(atPath: scratch.session)
    // Gone is not replaced: what was shown last goes on being shown.
    #expect(!reader.isReplaced)
    let next = try scratch.makeSession()
    #expect(reader.isReplaced && !next.isReplaced)
    next.close()
  }

  @Test func `a clean close leaves one database and no write-ahead log`() throws {
    let store = try scratch.makeSession(events: 20)
    store.close()
    #expect(access(scratch.files.writeAhead, F_OK) != 0)
    #expect(access(scratch.files.sharedMemory, F_OK) != 0)
  }

  @Test func `an append at the wrong position stores nothing and says where the log ends`() throws {
    let store = try scratch.makeSession(events: 3)
    #expect(throws: StoreError.wrongPosition(end: 3)) {
      try store.append([Samples.note("late")], at: Samples.at(9), expecting: 2)
    }
    #expect(try store.read(after: 3).isEmpty)
    #expect(try store.append([Samples.note("now")], at: Samples.at(9), expecting: 3).map(\.position) == [4])
  }

  @Test func `two consoles interleaved lose nothing, and each sees the other's events`() throws {
    let a = try scratch.makeSession()
    let b = try SessionLog.open(in: scratch.session, origin: "B")
    _ = try b.read(after: 0)
    for turn in 0..<20 {
      let end = 1 + turn * 2
      _ = try a.append([Samples.note("a")], at: Samples.at(1), expecting: end)
      #expect(try b.hasNews())
      #expect(try b.read(after: end).map(\.position) == [end + 1])
      #expect(try !b.hasNews())
      _ = try b.append([Samples.note("b")], at: Samples.at(1), expecting: end + 1)
      #expect(throws: StoreError.wrongPosition(end: end + 2)) {
        try a.append([Samples.note("lost?")], at: Samples.at(1), expecting: end + 1)
      }
      #expect(try a.read(after: end + 1).map(\.event) == [Samples.note("b")])
    }
    #expect(try SessionLog.verify(in: scratch.session).isSound)
  }

  @Test func `a session is created once`() throws {
    _ = try scratch.makeSession()
    #expect(throws: StoreError.existsAlready(place: scratch.session)) { try scratch.makeSession() }
  }

  @Test func `of threads creating at once exactly one makes the session`() async throws {
    let directory = scratch.session
    let made = await withTaskGroup(of: Bool.self) { group in
      for name in 0..<8 {
        group.addTask {
          let store = try? SessionLog.create(
            in: directory, first: [.sessionCreated(plan: Samples.plan), Samples.note("\(name)")],
            at: Samples.at(0), origin: "\(name)")
          return store != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(made == 1)
    #expect(try SessionLog.openReadOnly(in: directory).read(after: 0).count == 2)
  }

  @Test func `opening what is not there says so`() throws {
    #expect(throws: StoreError.noSuchSession(place: scratch.session)) {
      try SessionLog.open(in: scratch.session, origin: "A")
    }
  }

  @Test func `the mark beside the log follows each append`() throws {
    let store = try scratch.makeSession(events: 7)
    #expect(EndMark.read(scratch.files.end) == store.lastSeen)
    #expect(store.lastSeen.position == 7)
  }

  @Test func `a log that lost its tail is not opened as if nothing had been`() throws {
    let store = try scratch.makeSession(events: 9)
    store.close()
    try scratch.edit("DELETE FROM event WHERE position > 6")
    #expect(throws: StoreError.damaged(.tailMissing(7...9))) {
      try SessionLog.open(in: scratch.session, origin: "A")
    }
  }

  @Test func `an append to a log that was rewritten meanwhile is refused`() throws {
    let store = try scratch.makeSession(events: 4)
    try scratch.edit("UPDATE event SET hash = zeroblob(32) WHERE position = 4")
    #expect(throws: StoreError.damaged(.changed(4))) {
      try store.append([Samples.note("on top")], at: Samples.at(9), expecting: 4)
    }
  }

  @Test func `the watch is readable after somebody has appended and not before`() throws {
    let store = try scratch.makeSession(events: 2)
    let watch = try #require(LogWatch(directory: scratch.session))
    #expect(!isReadable(watch.descriptor))
    _ = try store.append([Samples.note("news")], at: Samples.at(9), expecting: 2)
    #expect(isReadable(watch.descriptor))
    watch.drain()
    #expect(!isReadable(watch.descriptor))
    let heart = try #require(Heartbeat(directory: scratch.session))
    heart.beat()
    try store.checkpoint()
    #expect(!isReadable(watch.descriptor), "neither a heartbeat nor a checkpoint is news")
  }

  @Test func `a heartbeat is remembered to the millisecond`() throws {
    _ = try scratch.makeSession()
    #expect(Heartbeat.lastAlive(directory: scratch.session) == nil)
    let heart = try #require(Heartbeat(directory: scratch.session))
    heart.beat()
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let alive = try #require(Heartbeat.lastAlive(directory: scratch.session))
    #expect(abs(Int64(now.tv_sec) * 1_000 - alive) < 5_000)
  }

  private func isReadable(_ descriptor: Int32) -> Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return Glibc.poll(&poll, 1, 0) == 1
  }
}
