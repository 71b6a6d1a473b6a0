// The marks between words, which differ between the languages as words do.

extension Strings {
  public var colon: String { pick("：", "：", ": ") }

  public var semicolon: String { pick("；", "；", "; ") }

  /// Between the items of an enumeration.
  public var comma: String { pick("、", "、", ", ") }

  /// Names or other short words, one after the other.
  public func list(_ words: [String]) -> String { words.joined(separator: comma) }

  /// With the blank that English wants before a bracket.
  public func bracketed(_ text: String) -> String { pick("（\(text)）", "（\(text)）", " (\(text))") }

  public func quoted(_ text: String) -> String { pick("“\(text)”", "「\(text)」", "\"\(text)\"") }

  /// `text` closed by a full stop, unless it closes itself.
  public func sentence(_ text: String) -> String {
    if let last = text.last, "。！？.!?…".contains(last) { return text }
    return text + pick("。", "。", ".")
  }

  public var gapAfterSentence: String { pick("", "", " ") }

  /// English opens a column or a sentence with a capital; Chinese has none.
  public func capitalised(_ text: String) -> String {
    pick(text, text, text.prefix(1).uppercased() + text.dropFirst())
  }
}
