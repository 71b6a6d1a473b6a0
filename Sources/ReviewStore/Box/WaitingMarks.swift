import Crypto
import Foundation
import ReviewCore

/// That a code has voted in the open round, while it is not noted yet.
struct WaitingMark: Hashable {
  /// Of the code.
  let hash: Data
  let token: Data
  let bag: BallotBag
  /// The booth was freed for this ballot: its code joins the issued ones with the mark.
  var released: Voter?
}

/// Codes that have voted and are not noted yet, of one round: what keeps a mark from standing beside its ballot.
///
/// A ballot goes into the box in one commit with this pool, sealed anew as a whole under a key that is not in the folder.
/// Marks leave it for the list of who has voted in commits of their own, when `most` of a bag wait: all but `least`, drawn
/// by lot. So between two copies of the folder, however often they are taken, either ballots have come or marks, and of
/// those that came each may belong to any of a bag's last `least` ballots at least; what waits at the end is noted with
/// the closing.
/// In: marks. Out: bytes for the box, marks that are due.
struct WaitingMarks {
  static let least = 16
  static let most = 2 * least

  private(set) var marks: [Data: WaitingMark] = [:]

  init() {}

  subscript(hash: Data) -> WaitingMark? { marks[hash] }

  mutating func add(_ mark: WaitingMark) { marks[mark.hash] = mark }

  var isDue: Bool { bags.values.contains { $0.count >= WaitingMarks.most } }

  /// Takes what is to be noted now.
  mutating func takeDue() -> [WaitingMark] {
    let due = bags.values.filter { $0.count >= WaitingMarks.most }.flatMap {
      $0.shuffled().dropLast(WaitingMarks.least)
    }
    for mark in due { marks[mark.hash] = nil }
    return due
  }

  /// How many wait of each bag.
  var counts: [BallotBag: Int] { bags.mapValues(\.count) }

  /// How many ballots of booths that were freed, by panel.
  var released: [Identifier: Int] {
    Dictionary(grouping: marks.values.filter { $0.released != nil }, by: \.bag.panel).mapValues(\.count)
  }

  private var bags: [BallotBag: [WaitingMark]] { Dictionary(grouping: marks.values, by: \.bag) }
}

// MARK: - Sealed

extension WaitingMarks {
  /// In no order.
  func sealed(round: Int, _ key: SymmetricKey) throws -> Data {
    let plain = marks.values.shuffled().flatMap(\.bytes)
    return try AES.GCM.seal(plain, using: key, authenticating: Self.aside(round)).combined ?? Data()
  }

  /// Nil where the bytes are not as they were sealed.
  init?(_ bytes: Data, round: Int, _ key: SymmetricKey) {
    guard let box = try? AES.GCM.SealedBox(combined: bytes),
      let plain = try? AES.GCM.open(box, using: key, authenticating: Self.aside(round))
    else { return nil }
    var rest = plain[...]
    while !rest.isEmpty {
      guard let mark = WaitingMark(takenFrom: &rest) else { return nil }
      add(mark)
    }
  }

  private static func aside(_ round: Int) -> [UInt8] {
    Array("waiting".utf8) + withUnsafeBytes(of: Int64(round).bigEndian) { Array($0) }
  }
}

extension WaitingMark {
  static let hashLength = 16

  /// Hash, token, which channel and whether released, then panel and own unit, each behind its length.
  fileprivate var bytes: [UInt8] {
    let flags: UInt8 = (bag.channel == .booth ? 1 : 0) | (released == nil ? 0 : 2)
    let names = [bag.panel, released?.own ?? ""].flatMap { name in
      let bytes = Array(name.utf8.prefix(255))
      return [UInt8(clamping: bytes.count)] + bytes
    }
    return Array(hash) + Array(token) + [flags] + names
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
    guard let hash = take(Self.hashLength), let token = take(VoteNote.tokenLength), let flags = take(1)?.first,
      let panel = name(), let own = name()
    else { return nil }
    self.hash = hash
    self.token = token
    bag = BallotBag(panel: panel, channel: flags & 1 == 1 ? .booth : .phone)
    released = flags & 2 == 2 ? Voter(panel: panel, own: own.isEmpty ? nil : own) : nil
  }
}
