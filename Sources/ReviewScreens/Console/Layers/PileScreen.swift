import ReviewCore

/// Counting a pile of paper ballot by ballot: what the screen knows beyond the pile itself.
///
/// The pile is also in `ConsoleModel.piles` and, by `Effect.keepPile`, on the disk: whatever opens over this screen or
/// ends the program, no ballot is counted twice by hand.
public struct PileScreen: Hashable, Sendable {
  public enum Question: Hashable, Sendable {
    /// How many ballots were handed out; with the answer the pile is handed in.
    case issued(LineEditor, isOffered: Bool)
    /// Whether the pile is to be counted from its first ballot again.
    case startOver
  }

  public internal(set) var pile: PaperPile
  /// Points are typed in digits; those that are no mark yet.
  public internal(set) var typed = ""
  /// The mark made last, and the place it was made in.
  public internal(set) var latest: (mark: Mark, place: Int)? {
    get { latestMark.map { ($0, latestPlace) } }
    set { (latestMark, latestPlace) = (newValue?.mark, newValue?.place ?? 0) }
  }
  /// Why the last key did nothing.
  public internal(set) var note: String?
  public internal(set) var question: Question?
  private var latestMark: Mark?
  private var latestPlace = 0

  init(_ pile: PaperPile) { self.pile = pile }

  var isInPoints: Bool { pile.count.sheet.choices.count > 9 }

  /// What a key means for the ballot in hand; nil for nothing, or for a digit that is waited on.
  mutating func stroke(for key: Character) -> PaperCount.Stroke? {
    guard isInPoints else { return PaperCount.Stroke(key) }
    // The full stop of a Chinese input method too.
    if [".", "/", "\u{3002}"].contains(key) { return .blank }
    guard let digit = key.wholeNumberValue, key.isASCII else {
      return PaperCount.Stroke(key)
    }
    typed += "\(digit)"
    // No two digits but 10 can be the beginning of a number of points.
    guard typed.count > 1, typed != "10" else { return nil }
    return takePoints()
  }

  /// The number typed so far, as a mark.
  mutating func takePoints() -> PaperCount.Stroke? {
    defer { typed = "" }
    let choices = pile.count.sheet.choices
    return Int(typed).flatMap { choices.firstIndex(of: "\($0)") }.map(PaperCount.Stroke.choice)
  }
}
