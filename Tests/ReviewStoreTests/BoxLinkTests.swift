import Foundation
import GRDB
import ReviewCore
import Testing

@testable import ReviewStore

/// Somebody who copies the folder after each ballot, write-ahead log and keys included, and has every slip, tries to find
/// out whose ballot is whose.
@Suite struct BoxLinkTests {
  @Test("copies of the folder taken after each of 30 ballots link no more of them to their codes than a guess does")
  func thirty() throws {
    let spy = try Spy(voters: 30)
    try spy.watchAll()
    // Of a shuffled list one is right on the average; nine or more once in a million lists.
    for (way, right) in try spy.attempts() { #expect(right < 9, "\(way)") }
  }

  @Test("nor do they of 150, whose marks come while the vote is open")
  func manyWaves() throws {
    let spy = try Spy(voters: 150)
    try spy.watchAll()
    #expect(spy.notedWhileOpen > 100)
    for (way, right) in try spy.attempts() { #expect(right < 40, "\(way): one in sixteen would be a dozen") }
  }

  @Test("nor where panels and channels vote in turns: each has a pool of its own")
  func bags() throws {
    let spy = try Spy(voters: 600, panels: ["A", "B"], channels: [.phone, .booth])
    try spy.watchAll()
    #expect(spy.notedWhileOpen > 400)
    for (way, right) in try spy.attempts() { #expect(right < 40, "\(way)") }
  }

  @Test(
    "no commit of the write-ahead log has ballots and the list of who voted in it, whether by slips or freed booths")
  func commits() throws {
    let spy = try Spy(voters: 260)
    try spy.watchAll(closes: false)
    _ = try spy.box.release(BoothRelease(round: 1, voter: Voter(panel: "B"), count: 140, present: 400))
    for _ in 0..<140 {
      let cast = Submission(
        code: VotingCode.drawn(), round: 1, channel: .booth, marks: BoxSamples.marks(on: spy.paper),
        token: BoxSamples.token(), release: Voter(panel: "B"))
      #expect(try spy.box.cast([cast]) == [.stored])
    }
    let writes = try spy.tablesByCommit()
    #expect(writes.count > 400)
    for tables in writes where tables.contains("sealed") {
      #expect(!tables.contains("voted") && !tables.contains("code"), "\(tables)")
    }
    #expect(writes.count { $0.contains("voted") } >= 3, "marks come all the same")
  }

  @Test("the key of what waits lies in no session's folder, and goes with the vote")
  func keyElsewhere() throws {
    let spy = try Spy(voters: 3)
    try spy.watchAll(closes: false)
    let names = try FileManager.default.contentsOfDirectory(atPath: spy.scratch.session)
    #expect(!names.contains { $0.contains("waiting") })
    let key = try #require(spy.waitingKey)
    let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try spy.box.close(round: 1)
    #expect(!FileManager.default.fileExists(atPath: key))
  }

  @Test("moved to another machine an open vote takes no more ballots, and every one that was cast counts")
  func moved() throws {
    let spy = try Spy(voters: 40)
    try spy.watchAll(closes: false)
    let turnout = try spy.box.turnout(of: spy.paper.opening)
    let other = try Scratch()
    try FileManager.default.copyItem(atPath: spy.scratch.session, toPath: other.session)
    let there = try SessionBox.open(in: other.session)
    #expect(try there.verify() == [])
    #expect(try there.turnout(of: spy.paper.opening) == turnout)
    let late = try #require(try there.issue(panel: "B", owns: [nil]).first)
    #expect { try there.cast([BoxSamples.submission(late, spy.paper)]) } throws: { error in
      if case .waitingKeyMissing? = error as? StoreError { return true }
      return false
    }
    try there.close(round: 1)
    #expect(try there.count(round: 1)?.reduce(0) { $0 + $1.returned } == 40)
    #expect(try there.verify() == [])
    // What was tried out there has taken nothing from here.
    let here = try #require(try spy.box.issue(panel: "B", owns: [nil]).first)
    #expect(try spy.box.cast([BoxSamples.submission(here, spy.paper)]) == [.stored])
  }
}

private final class Spy {
  let scratch: Scratch
  let box: SessionBox
  let paper = BoxSamples.paper(criteria: 6, speakers: 14)
  private let voters: [(code: VotingCode, channel: VotingChannel)]
  /// Marks by the code's hash, as the voters cast them.
  private var truth: [Data: [UInt8]] = [:]
  private var seenBallots: [[UInt8]] = []
  private var seenCodes: [Data] = []
  /// Of copies in which there was one of each more.
  private var steps: [(ballots: [[UInt8]], codes: [Data])] = []
  private(set) var notedWhileOpen = 0
  private let copies: Scratch

  init(voters count: Int, panels: [Identifier] = ["B"], channels: [VotingChannel] = [.phone]) throws {
    scratch = try Scratch()
    copies = try Scratch()
    box = try SessionBox.open(in: scratch.session)
    var voters: [(VotingCode, VotingChannel)] = []
    for panel in panels {
      let codes = try box.issue(panel: panel, owns: Array(repeating: nil, count: count / panels.count))
      voters += codes.enumerated().map { ($1, channels[$0 % channels.count]) }
    }
    self.voters = voters.shuffled()
    try box.open(paper)
  }

  var waitingKey: String? {
    guard let state = StateFolder.path, case let files = scratch.files,
      let key = try? box.keys.waitingKey(1, files)
    else { return nil }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: state)) ?? []
    return names.map { state + "/" + $0 }.first { path in
      FileManager.default.contents(atPath: path) == key.withUnsafeBytes { Data($0) }
    }
  }

  func watchAll(closes: Bool = true) throws {
    for (code, channel) in voters {
      let cast = BoxSamples.submission(code, paper, channel: channel)
      truth[try box.keys.hash(code)] = cast.marks.map(\.byte)
      #expect(try box.cast([cast]) == [.stored])
      try look()
    }
    notedWhileOpen = seenCodes.count
    if !closes { return }
    try box.close(round: 1)
    try look()
    #expect(seenCodes.count == voters.count && seenBallots.count == voters.count)
  }

  /// How many pairs are right, by each way of linking.
  func attempts() throws -> [String: Int] {
    var byCommit: [([UInt8], Data)] = []
    for step in steps { byCommit += zip(step.ballots, step.codes) }
    let numbers = try numbers(of: seenCodes)
    let byNumber = seenCodes.sorted { numbers[$0] ?? 0 < numbers[$1] ?? 0 }
    let byHash = seenCodes.sorted { $0.lexicographicallyPrecedes($1) }
    return [
      "by commit": right(byCommit), "by order": right(Array(zip(seenBallots, seenCodes))),
      "by order from the end": right(Array(zip(seenBallots.reversed(), seenCodes.reversed()))),
      "by number": right(Array(zip(lastIDs, byNumber))), "by hash": right(Array(zip(lastIDs, byHash))),
    ]
  }

  /// The tables whose pages a commit writes, commit by commit. Pages that are given back are taken by other tables: whose
  /// one is, the file as the commit leaves it says.
  func tablesByCommit() throws -> [Set<String>] {
    var file = try Data(contentsOf: URL(fileURLWithPath: scratch.files.box))
    let log = try Data(contentsOf: URL(fileURLWithPath: scratch.files.box + "-wal"))
    let roots = try PageMap.roots(path: scratch.files.box)
    func number(_ offset: Int) -> Int { log[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
    let size = number(8)
    var commits: [Set<String>] = []
    var pages: [Int] = []
    for offset in stride(from: 32, to: log.count - size - 24 + 1, by: size + 24) {
      if log[offset + 8..<offset + 16] != log[16..<24] { break }
      let page = number(offset)
      file.append(contentsOf: repeatElement(0, count: max(0, page * size - file.count)))
      file.replaceSubrange((page - 1) * size..<page * size, with: log[offset + 24..<offset + 24 + size])
      pages.append(page)
      if number(offset + 4) > 0 {
        let map = PageMap(file, roots: roots)
        commits.append(Set(pages.compactMap { map.owner[$0] }))
        pages = []
      }
    }
    return commits
  }

  // MARK: - Private

  /// Ballots in the order of their numbers in the last copy.
  private var lastIDs: [[UInt8]] = []

  private var opened: [Data: [UInt8]] = [:]

  /// Takes a copy and notes what is new in it.
  private func look() throws {
    let copy = LogFiles(directory: copies.path + "/copy")
    try? FileManager.default.removeItem(atPath: copy.directory)
    try FileManager.default.copyItem(atPath: scratch.session, toPath: copy.directory)
    try? FileManager.default.removeItem(atPath: copy.box + "-shm")
    let queue = try DatabaseQueue(path: copy.box)
    let (ballots, codes) = try queue.read { db in (try self.ballots(db, copy), try self.codes(db)) }
    try queue.close()
    let (knownBallots, knownCodes) = (Set(seenBallots), Set(seenCodes))
    let newBallots = ballots.filter { !knownBallots.contains($0) }
    let newCodes = codes.filter { !knownCodes.contains($0) }
    steps.append((newBallots, newCodes))
    seenBallots += newBallots
    seenCodes += newCodes
    lastIDs = ballots
  }

  private func ballots(_ db: Database, _ copy: LogFiles) throws -> [[UInt8]] {
    if let key = try? BoxKeys.roundKey(1, copy) {
      return try SealedBallot.all(of: 1, db).sorted { $0.id.lexicographicallyPrecedes($1.id) }.compactMap { sealed in
        if opened[sealed.id] == nil { opened[sealed.id] = sealed.open(paper, key) }
        return opened[sealed.id]
      }
    }
    // Rows that lie apart are no ballots any more.
    return try Data.fetchAll(db, sql: "SELECT marks FROM ballot WHERE row < 0 ORDER BY id").map { Array($0) }
  }

  private func codes(_ db: Database) throws -> [Data] {
    try Data.fetchAll(db, sql: "SELECT hash FROM voted JOIN code ON code.number = voted.code ORDER BY code")
  }

  private func numbers(of codes: [Data]) throws -> [Data: Int] {
    try box.perform { db in
      try codes.reduce(into: [:]) { numbers, hash in
        numbers[hash] = try Int.fetchOne(db, sql: "SELECT number FROM code WHERE hash = ?", arguments: [hash])
      }
    }
  }

  private func right(_ pairs: [([UInt8], Data)]) -> Int { pairs.count { truth[$1] == $0 } }
}
