import Foundation
import ReviewCore

/// Piles of paper under count, to bytes and back: files beside the log, gone when the count is in it.
public enum PileCodec {
  public static func bytes(_ pile: BallotPile) -> [UInt8] { (try? JSONEncoder().encode(pile)).map(Array.init) ?? [] }

  /// Nil for what is no pile; whether the session still awaits it is for the session to say.
  public static func pile(_ bytes: [UInt8]) -> BallotPile? {
    try? JSONDecoder().decode(BallotPile.self, from: Data(bytes))
  }
}
