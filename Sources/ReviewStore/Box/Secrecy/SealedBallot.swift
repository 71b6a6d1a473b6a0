import Crypto
import Foundation
import GRDB
import Glibc
import ReviewCore

/// A ballot as it lies in the box while its round is open: its bag and its marks, sealed under the key of the round.
/// All ballots of a round have the same length. They are stored in batches of `size`, and within a batch under random
/// numbers, so that the box does not show in which order the ballots of a batch came.
struct SealedBallot {
  /// Batches exist for halls that see running totals: every screen shows the ballots of the same full batches.
  static let size = 5

  let batch: Int
  let id: Data
  let bag: BallotBag
  let body: Data

  static let columns = "batch, id, panel, isBooth, body"

  init(_ bag: BallotBag, _ marks: [Mark], batch: Int, _ paper: BallotPaper, _ key: SymmetricKey) throws {
    let panel = paper.panels.firstIndex { $0.id == bag.panel } ?? 0
    let channel = paper.opening.channels.firstIndex(of: bag.channel) ?? 0
    let plain = [UInt8(clamping: panel), UInt8(clamping: channel)] + marks.map(\.byte)
    self.batch = batch
    self.bag = bag
    id = RandomNumber.make()
    // The number is as random as a nonce has to be, and no more secret.
    let nonce = try AES.GCM.Nonce(data: id.prefix(12))
    let associated = Self.associatedData(paper, batch, id)
    body = try AES.GCM.seal(plain, using: key, nonce: nonce, authenticating: associated).combined ?? Data()
  }

  init(row: Row) throws {
    (batch, id, body) = (try row.read(0), try row.read(1), try row.read(4))
    bag = BallotBag(panel: try row.read(2), channel: try row.read(3) ? .booth : .phone)
  }

  static func insertion(_ db: Database) throws -> Statement {
    try db.cachedStatement(sql: "INSERT INTO sealed (round, \(columns)) VALUES (?, ?, ?, ?, ?, ?)")
  }

  func insert(round: Int, _ insertion: Statement) throws {
    insertion.setUncheckedArguments([round, batch, id, bag.panel, bag.channel == .booth, body])
    try insertion.execute()
  }

  static func all(of round: Int, _ db: Database) throws -> [SealedBallot] {
    try Row.fetchAll(db, sql: "SELECT \(columns) FROM sealed WHERE round = ?", arguments: [round]).map(
      SealedBallot.init)
  }

  /// The marks; nil where it does not lie as it was sealed.
  func open(_ paper: BallotPaper, _ key: SymmetricKey) -> [UInt8]? {
    guard
      let (found, marks) = SealedBallot.open(body, associatedData: Self.associatedData(paper, batch, id), paper, key),
      found == bag
    else { return nil }
    return marks
  }

  /// Of a box of an earlier program.
  static func open(old body: Data, _ paper: BallotPaper, _ key: SymmetricKey) -> (bag: BallotBag, marks: [UInt8])? {
    open(body, associatedData: bytes(paper.id), paper, key)
  }

  // MARK: - Private

  private static func open(
    _ bytes: Data, associatedData: [UInt8], _ paper: BallotPaper, _ key: SymmetricKey
  ) -> (bag: BallotBag, marks: [UInt8])? {
    guard let box = try? AES.GCM.SealedBox(combined: bytes),
      let plain = try? AES.GCM.open(box, using: key, authenticating: associatedData), plain.count >= 2
    else { return nil }
    let (panel, channel) = (Int(plain[plain.startIndex]), Int(plain[plain.startIndex + 1]))
    guard paper.panels.indices.contains(panel), paper.opening.channels.indices.contains(channel) else { return nil }
    let marks = Array(plain.dropFirst(2))
    guard Ballot(bytes: marks, on: paper.sheet) != nil else { return nil }
    return (BallotBag(panel: paper.panels[panel].id, channel: paper.opening.channels[channel]), marks)
  }

  private static func associatedData(_ paper: BallotPaper, _ batch: Int, _ id: Data) -> [UInt8] {
    bytes(paper.id) + bytes(batch) + id
  }

  private static func bytes(_ number: Int) -> [UInt8] { withUnsafeBytes(of: Int64(number).bigEndian) { Array($0) } }
}

/// Where the next ballot of an open round goes.
struct BatchPosition {
  private var batch = 1
  private var filled = 0

  init(round: Int, _ db: Database) throws {
    let last = try db.cachedStatement(
      sql: """
        SELECT batch, count(*) FROM sealed
        WHERE round = ? AND batch = (SELECT max(batch) FROM sealed WHERE round = ?)
        """)
    guard let row = try Row.fetchOne(last, arguments: [round, round]), let found: Int = try row.readOptional(0) else {
      return
    }
    (batch, filled) = (found, try row.read(1))
  }

  /// Ballots of the round.
  var count: Int { (batch - 1) * SealedBallot.size + filled }

  /// Batches that no ballot joins any more.
  var finished: Int { filled < SealedBallot.size ? batch - 1 : batch }

  /// The batch of a ballot that is added.
  mutating func next() -> Int {
    if filled == SealedBallot.size { (batch, filled) = (batch + 1, 0) }
    filled += 1
    return batch
  }
}

/// What rows are known by that must lie in no order.
enum RandomNumber {
  static func make() -> Data {
    var number: (UInt64, UInt64) = (0, 0)
    // One call of the kernel, where the generator of the language would make one for each word.
    arc4random_buf(&number, MemoryLayout.size(ofValue: number))
    return withUnsafeBytes(of: number) { Data($0) }
  }
}
