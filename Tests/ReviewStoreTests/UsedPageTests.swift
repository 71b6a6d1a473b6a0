import Foundation
import GRDB
import ReviewCore
import Testing

@testable import ReviewStore

/// Bits turned over in what is in use of the pages of log and box, told apart from free pages and gaps. `PINGYI_FLIPS`
/// multiplies the 300 of a run.
@Suite struct UsedPageTests {
  @Test("a bit that flips in a used page of the log is found, or the log reads as it did")
  func log() throws {
    var dice = Dice()
    let log = try FlippedLog()
    let map = try PageMap(path: log.path)
    #expect(map.used.keys.sorted() == ["event", "header", "schema"])
    let harmless = try (0..<FlipTests.flips).count { _ in try log.isHarmless(try map.bit(&dice), "\(dice)") }
    #expect(harmless * 2 < FlipTests.flips)
  }

  @Test("a bit that flips in a used page of the box is found, or the box holds and answers what it did")
  func box() throws {
    var dice = Dice()
    let hall = try FlippedHall()
    let map = try PageMap(path: hall.path)
    #expect(Set(["round", "release", "waiting", "sealed", "voted", "ballot", "code"]).isSubset(of: map.used.keys))
    let harmless = try (0..<FlipTests.flips).count { _ in try hall.isHarmless(try map.bit(&dice), "\(dice)") }
    #expect(harmless * 5 < FlipTests.flips)
  }

  /// What stays unfound is what SQLite does not need to read a file: in which mode it writes (18), and reads where there is
  /// no write-ahead log (19); its count of changes (24, and the size it is of at 92), which after a flip only makes it ask
  /// the file for its size; the cookie of the schema (40), which tells a change to those who have the file open; the format
  /// of tables (44), of which one byte is read, and there the oldest, 0, differs in descending indices only, and we have
  /// none; how much to keep in memory (48); the encoding (56), of which two bits are read, and 0 is UTF-8 as well; the
  /// version of a log (60), where it is less than today's; what is reserved (72); and which SQLite wrote it (96).
  @Test("rows that were changed are found by their sums, and a box of an earlier program, which has none, is sound")
  func sums() throws {
    let hall = try FlippedHall()
    let changes: [(String, Damage)] = [
      ("UPDATE release SET count = 3", .box(.releases)),
      ("UPDATE round SET issued = replace(issued, '50', '51') WHERE id = 1", .box(.round(1))),
      ("UPDATE waiting SET unknown = 1", .box(.round(2))),
      ("UPDATE ballot SET round = 5 WHERE row = -1", .box(.round(5))),
      ("UPDATE sealed SET panel = CAST(panel AS BLOB)", .file("sealed.panel")),
      ("UPDATE digest SET value = CAST(value AS TEXT)", .file("digest.value")),
      ("UPDATE digest SET name = 'releasf' WHERE name = 'release'", .file("digest")),
      ("ALTER TABLE ballot ADD COLUMN more", .file("sqlite_schema")),
    ]
    for (change, damage) in changes {
      #expect(try hall.damages(after: change).contains(damage), "\(change)")
    }
    #expect(try hall.damages(after: "DELETE FROM digest WHERE name NOT IN ('code', 'key')").isEmpty)
  }

  @Test("of the header every bit is found but those that say nothing of what is read")
  func header() throws {
    var dice = Dice()
    let idle: [ClosedRange<Int>] = [18...19, 24...27, 40...51, 56...59, 72...99]
    let files: [(any FlippedFile, [ClosedRange<Int>])] = [
      (try FlippedLog(), idle + [60...63]), (try FlippedHall(), idle),
    ]
    for (file, idle) in files {
      let bits = (0..<800).shuffled(using: &dice).prefix(FlipTests.flips)
      let harmless = Set(try bits.filter { try file.isHarmless($0, "\(dice)") }.map { $0 / 8 })
      let more = harmless.filter { byte in !idle.contains { $0.contains(byte) } }
      #expect(more.isEmpty, "bytes \(more.sorted()), \(dice)")
    }
  }
}

/// A database with nothing beside it, and what it says.
private protocol FlippedFile {
  var path: String { get }
  var whole: Data { get }
  var content: [AnyHashable] { get }
  /// What is in it as it lies there; nil where `verify` finds damage.
  func read() throws -> [AnyHashable]?
}

extension FlippedFile {
  /// False where it is found; where it is not, the content must be the same.
  func isHarmless(_ bit: Int, _ dice: String) throws -> Bool {
    var broken = whole
    broken[bit / 8] ^= 1 << UInt8(bit % 8)
    for rest in ["-wal", "-shm"] { unlink(path + rest) }
    try broken.write(to: URL(fileURLWithPath: path))
    defer { try? whole.write(to: URL(fileURLWithPath: path)) }
    let found: [AnyHashable]?
    do { found = try read() } catch is StoreError { return false }
    guard let found else { return false }
    let isSame = found == content
    #expect(isSame, "\(path.suffix(12)), byte \(bit / 8), bit \(bit % 8), \(dice)")
    return true
  }
}

private struct FlippedLog: FlippedFile {
  let scratch: Scratch
  let path: String
  let whole: Data
  private(set) var content: [AnyHashable] = []

  init() throws {
    scratch = try Scratch()
    path = scratch.files.log
    let store = try scratch.makeSession(events: 60)
    _ = try store.append([Samples.note(String(repeating: "长", count: 1_900))], at: Samples.at(1), expecting: 60)
    store.close()
    whole = try Data(contentsOf: URL(fileURLWithPath: path))
    content = try read() ?? []
  }

  func read() throws -> [AnyHashable]? {
    guard try SessionLog.verify(in: scratch.session).isSound else { return nil }
    let store = try SessionLog.openReadOnly(in: scratch.session)
    defer { store.close() }
    return try store.read(after: 0)
  }
}

/// A vote counted and one open, a booth free for two.
private struct FlippedHall: FlippedFile {
  let scratch: Scratch
  let path: String
  let whole: Data
  let codes: [VotingCode]
  private(set) var content: [AnyHashable] = []

  init() throws {
    scratch = try Scratch()
    path = scratch.files.box
    let box = try SessionBox.open(in: scratch.session)
    codes =
      try box.issue(panel: "A", owns: ["u1", "u2"]) + box.issue(panel: "B", owns: Array(repeating: nil, count: 50))
    for round in 1...2 {
      let paper = BoxSamples.paper(round)
      try box.open(paper)
      for (number, code) in codes.enumerated() where round == 1 || number % 4 > 0 {
        let own = number < 2 ? "u\(number + 1)" : nil
        #expect(try box.cast([BoxSamples.submission(code, paper, own: own)]) == [.stored])
      }
      if round == 1 { try box.close(round: 1) }
    }
    let two = BoothRelease(round: 2, voter: Voter(panel: "B"), count: 2, present: 60)
    #expect(try box.release(two) == .released)
    box.close()
    whole = try Data(contentsOf: URL(fileURLWithPath: path))
    content = try read() ?? []
    #expect(content.count > 200)
  }

  func read() throws -> [AnyHashable]? {
    guard let box = try SessionBox.openReadOnly(in: scratch.session) else { return nil }
    defer { box.close() }
    guard try box.verify(against: []).isEmpty else { return nil }
    var answers: [AnyHashable] = try codes.map { try box.status(of: $0, by: .phone) }
    answers += [try box.released("B"), try box.count(round: 1), try box.returned(in: 1), try box.returned(in: 2)]
    let rows: [String] = try box.perform { db in try FlippedHall.rows(db) }
    return answers + rows.map { AnyHashable($0) }
  }

  func damages(after change: String) throws -> [Damage] {
    defer { try? whole.write(to: URL(fileURLWithPath: path)) }
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in try db.execute(sql: change) }
    try queue.close()
    return try SessionBox.openReadOnly(in: scratch.session)?.verify() ?? []
  }

  /// Whether SQLite calls it text or bytes: it is read as the same.
  private static func rows(_ db: Database) throws -> [String] {
    try ["code", "round", "voted", "waiting", "sealed", "release", "ballot", "digest"].flatMap { table in
      try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { row in
        row.databaseValues.map { value in
          Data.fromDatabaseValue(value)?.base64EncodedString() ?? "\(value)"
        }.joined(separator: " ")
      }.sorted()
    }
  }
}
