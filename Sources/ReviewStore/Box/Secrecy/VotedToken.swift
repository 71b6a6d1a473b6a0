import Foundation

/// What is stored beside the number of a code that has voted: the hash of its submission's token, and behind it a
/// checksum over the row.
///
/// The checksum finds a flipped bit. Without it a flipped number would pass for the vote of another code, since there
/// would still be as many codes that have voted as ballots. The sum is FNV-1a (32 bits), in which each step is a
/// bijection, so that one changed byte always changes it. It protects against broken disks and not against people.
struct VotedToken {
  let stored: Data
  static let tokenLength = 8

  init(stored: Data) { self.stored = stored }

  init(token: Data, round: Int, code: Int, isBooth: Bool) {
    stored = token + VotedToken.sum(token, round, code, isBooth)
  }

  var token: Data { Data(stored.prefix(VotedToken.tokenLength)) }

  /// Whether it was noted for this row; boxes of earlier programs have no sum.
  func isOf(round: Int, code: Int, isBooth: Bool) -> Bool {
    stored.count == VotedToken.tokenLength
      || stored.dropFirst(VotedToken.tokenLength) == VotedToken.sum(token, round, code, isBooth)
  }

  // MARK: - Private

  private static func sum(_ token: Data, _ round: Int, _ code: Int, _ isBooth: Bool) -> Data {
    var sum: UInt32 = 2_166_136_261
    func add(_ byte: UInt8) { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
    for number in [round, code, isBooth ? 1 : 0] {
      withUnsafeBytes(of: Int64(number).bigEndian) { for byte in $0 { add(byte) } }
    }
    for byte in token { add(byte) }
    return withUnsafeBytes(of: sum.bigEndian) { Data($0) }
  }
}
