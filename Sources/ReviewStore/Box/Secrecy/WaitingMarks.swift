import Crypto
import Foundation
import ReviewCore

/// The fact that a code has voted in the open round, as long as it waits in the pool.
struct WaitingMark: Hashable {
  /// Of the code.
  let hash: Data
  let token: Data
  let bag: BallotBag
  /// The booth was freed for this ballot: its code joins the issued ones with the mark.
  var released: Voter?
}

/// The pool of one round: the codes that have voted and are not yet on the list of who has voted.
///
/// The pool keeps a code's mark from being stored beside its ballot. A ballot goes into the box in one commit with the
/// whole pool, which is sealed anew each time under a key that is not in the session's folder. Marks leave the pool for
/// the list of who has voted in commits without ballots: as soon as `most` marks of a bag wait (twice as many while
/// people keep voting), all of them but `least` leave, drawn by lot. So between two copies of the folder, however often
/// somebody takes them, either ballots have come or marks, and each of them may belong to any of the last `least` of its
/// bag at least. The marks that wait at the end are noted when the round is closed.
/// In: marks. Out: bytes for the box, marks that are due.
struct WaitingMarks {
  static let least = 16
  /// A commit of noting for a hundred ballots and more: each takes as long as one that stores a group of them.
  static let most = 8 * least

  /// In no order: each was put in a place drawn by lot.
  private(set) var marks: [WaitingMark] = []
  private var places: [Data: Int] = [:]
  /// How many wait of each bag.
  private(set) var counts: [BallotBag: Int] = [:]

  init() {}

  subscript(hash: Data) -> WaitingMark? { places[hash].map { marks[$0] } }

  mutating func add(_ mark: WaitingMark) {
    if places[mark.hash] != nil { return }
    marks.append(mark)
    let place = Int.random(in: marks.indices)
    marks.swapAt(place, marks.count - 1)
    places[marks[marks.count - 1].hash] = marks.count - 1
    places[mark.hash] = place
    counts[mark.bag, default: 0] += 1
  }

  /// When they are to be noted.
  var due: MarksDue {
    switch counts.values.max() ?? 0 {
    case ..<WaitingMarks.most: .notYet
    case ..<(2 * WaitingMarks.most): .whenIdle
    default: .now
    }
  }

  /// Takes what is to be noted now.
  mutating func takeDue() -> [WaitingMark] {
    var (due, kept): ([WaitingMark], WaitingMarks) = ([], WaitingMarks())
    for mark in marks {
      let isKept =
        counts[mark.bag, default: 0] < WaitingMarks.most || kept.counts[mark.bag, default: 0] < WaitingMarks.least
      if isKept { kept.add(mark) } else { due.append(mark) }
    }
    self = kept
    return due
  }

  /// How many ballots of booths that were freed, by panel.
  var released: [Identifier: Int] {
    Dictionary(grouping: marks.filter { $0.released != nil }, by: \.bag.panel).mapValues(\.count)
  }
}

/// The pool of a round, as it lies in the box under a key and as it was understood.
struct WaitingPool {
  let round: Int
  let key: SymmetricKey
  let body: Data
  let marks: WaitingMarks
}

// MARK: - Sealed

extension WaitingMarks {
  /// In no order.
  func sealed(round: Int, _ key: SymmetricKey) throws -> Data {
    var plain: [UInt8] = []
    for mark in marks { mark.write(to: &plain) }
    return try AES.GCM.seal(plain, using: key, authenticating: Self.associatedData(round)).combined ?? Data()
  }

  /// Nil where the bytes are not as they were sealed.
  init?(_ bytes: Data, round: Int, _ key: SymmetricKey) {
    guard let box = try? AES.GCM.SealedBox(combined: bytes),
      let plain = try? AES.GCM.open(box, using: key, authenticating: Self.associatedData(round))
    else { return nil }
    var rest = plain[...]
    while !rest.isEmpty {
      guard let mark = WaitingMark(takenFrom: &rest) else { return nil }
      add(mark)
    }
  }

  private static func associatedData(_ round: Int) -> [UInt8] {
    Array("waiting".utf8) + withUnsafeBytes(of: Int64(round).bigEndian) { Array($0) }
  }
}

extension WaitingMark {
  static let hashLength = 16

  /// Hash, token, which channel and whether released, then panel and own unit, each behind its length.
  fileprivate func write(to bytes: inout [UInt8]) {
    bytes += hash
    bytes += token
    bytes.append((bag.channel == .booth ? 1 : 0) | (released == nil ? 0 : 2))
    for name in [bag.panel, released?.ownUnit ?? ""] {
      let letters = name.utf8.prefix(255)
      bytes.append(UInt8(letters.count))
      bytes += letters
    }
  }

  fileprivate init?(takenFrom bytes: inout Data) {
    func take(_ count: Int) -> Data? {
      guard bytes.count >= count else { return nil }
      defer { bytes = bytes.dropFirst(count) }
      return Data(bytes.prefix(count))
    }
    func name() -> String? {
      take(1).flatMap { $0.first }.flatMap { take(Int($0)) }.map { String(decoding: $0, as: UTF8.self) }
    }
    guard let hash = take(Self.hashLength), let token = take(VotedToken.tokenLength), let flags = take(1)?.first,
      let panel = name(), let own = name()
    else { return nil }
    self.hash = hash
    self.token = token
    bag = BallotBag(panel: panel, channel: flags & 1 == 1 ? .booth : .phone)
    released = flags & 2 == 2 ? Voter(panel: panel, ownUnit: own.isEmpty ? nil : own) : nil
  }
}
