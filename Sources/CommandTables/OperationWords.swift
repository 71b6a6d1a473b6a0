/// All words of one operation in one language: what the footer, the palette, the help and the manual say of it.
public struct OperationWords: Sendable {
  /// A word or two, for the footer.
  public let short: String
  /// What it does.
  public let summary: String
  /// What somebody types who does not know our words. The palette finds the operation by these; they are shown nowhere.
  public let synonyms: [String]
  /// Said where it would change nothing because it is so already; empty where that is refused in other words.
  public let refusal: String

  /// `also`: the other words for it, with blanks between.
  public init(short: String, summary: String, also: String, refusal: String = "") {
    self.short = short
    self.summary = summary
    synonyms = also.split(separator: " ").map(String.init)
    self.refusal = refusal
  }
}
