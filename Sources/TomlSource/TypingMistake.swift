/// A place where the writer of a text slipped: what was typed there, and what was probably meant.
public struct TypingMistake: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// `“ ”`, `「 」` or one of them, where straight quotes belong.
    case quotes(opening: String, closing: String)
    /// A sign of a Chinese keyboard: `，` for `,`, `＝` or `：` for `=`.
    case sign(typed: String, meant: String)
    /// A value that can only mean another: `一十二` and `１２人` for `12`, `2026年12月18日` for `2026-12-18`.
    case value(typed: String, meant: String)
    /// A text without quotes.
    case unquoted(String)
    /// 30 February; `last` is the month's last day, nil where there is no such month.
    case noSuchDay(year: Int, month: Int, day: Int, last: Int?)
    /// 25:00
    case noSuchTime(String)
    case numberTooLarge(String)
    /// A quote or bracket that nothing closes.
    case unclosed(String)
    /// A bracket that nothing opened.
    case unopened(String)
    /// `{ … }` over several lines.
    case splitTable
    /// A straight quote within a text between straight quotes.
    case innerQuote
    /// `\文`
    case escape(String)
    /// A space other than the ordinary one.
    case wideBlank(UInt32)
    case invisible(UInt32)
    case header(typed: String, meant: String)
    /// `[panel]` a second time.
    case repeatedHeader(String, firstLine: Int)
    /// A key with letters that no key has.
    case key(String)
    case duplicateKey(String, firstLine: Int)
    case noValue(key: String)
    case noEquals(key: String)
    case noComma
    /// Something behind the end of a value.
    case extra(String)
    /// A line that is neither an entry nor a header nor a comment.
    case stray(String)
    /// None of these; `sentence` is the parser's own, in English.
    case unreadable(String, sentence: String)
  }

  public let kind: Kind
  public let position: TomlPosition

  /// Whether a value stands there that was guessed, so that what it is says nothing more about the file.
  public var isGuess: Bool {
    switch kind {
    case .noSuchDay, .noSuchTime, .numberTooLarge, .noValue, .key, .unreadable: true
    case .quotes, .sign, .value, .unquoted, .unclosed, .unopened, .splitTable, .innerQuote, .escape, .wideBlank,
      .invisible, .header, .repeatedHeader, .duplicateKey, .noEquals, .noComma, .extra, .stray:
      false
    }
  }
}
