/// Figures and the signs behind each of them: `2026年11月底` is 2026 `年`, 11 `月底`.
struct TypedDateScanner {
  struct Piece: Hashable {
    var figure: String
    var sign: String
  }

  private(set) var pieces: [Piece] = []
  private var clock = ""

  init(_ typed: String) {
    var words = TypedDateScanner.folded(typed).split(whereSeparator: \.isWhitespace)
    // `2026-11-29t08:00:00` is one word with its clock.
    if words.count == 1, let mark = words[0].firstIndex(of: "t") {
      words = [words[0][..<mark], words[0][words[0].index(after: mark)...]]
    }
    if words.count > 1, let last = words.last, last.contains(":") {
      clock = String(last)
      words.removeLast()
    }
    for character in words.joined() { take(character) }
    if pieces.last?.sign == "." { pieces[pieces.count - 1].sign = "" }
    dropWeekday()
  }

  /// Whether a time of day stood behind the day. Midnight, which exports put behind days, is none.
  func takeClock() -> Bool { clock.contains { $0.isNumber && $0 != "0" } }

  /// Takes `前` and its kind from the end; whether there was one.
  mutating func takeBy() -> Bool {
    for word in ["以前", "之前", "前", "止"] {
      guard let last = pieces.last, last.sign.hasSuffix(word) else { continue }
      pieces[pieces.count - 1].sign.removeLast(word.count)
      return true
    }
    return false
  }

  // MARK: - Private

  /// Half width, in small letters.
  private static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar == "\u{3000}" ? " " : scalar.halfWidth)
    }
    return String(scalars).lowercased().replacing("号", with: "日").replacing("號", with: "日")
  }

  private mutating func take(_ character: Character) {
    let isFigure = character.isASCII && character.isNumber || "〇零○一二三四五六七八九十廿卅".contains(character)
    if isFigure {
      if let last = pieces.last, last.sign.isEmpty {
        pieces[pieces.count - 1].figure.append(character)
      } else {
        pieces.append(Piece(figure: String(character), sign: ""))
      }
    } else if pieces.isEmpty {
      pieces.append(Piece(figure: "", sign: String(character)))
    } else {
      pieces[pieces.count - 1].sign.append(character)
    }
  }

  /// `（星期日）`, `周日`: the day says it already. Its figure has become a piece of its own: `星期` 一.
  private mutating func dropWeekday() {
    let names = ["星期", "周", "週", "礼拜", "禮拜"]
    for (index, piece) in pieces.enumerated() {
      guard let name = names.first(where: piece.sign.contains), let start = piece.sign.firstRange(of: name) else {
        continue
      }
      let rest = pieces[(index + 1)...].map { $0.figure + $0.sign }.joined()
      guard index + 2 >= pieces.count, rest.count <= 2 else { return }
      pieces[index].sign = String(piece.sign[..<start.lowerBound].filter { $0 != "(" })
      pieces.removeSubrange((index + 1)...)
      return
    }
  }
}
