import ReviewValues

/// Why nothing can be taken from a cell, and which cell it is.
public struct CellFault<Field: FieldName>: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case date(TypedDateFault)
    /// `known` are the words to choose from, in each wording.
    case unknownWord(String, Field, known: [Language: [String]])
    case span(String)
    /// An error of the spreadsheet, or a formula without its result.
    case formula(String)
    /// The cell is covered by its neighbour on the left, and nobody can see what it should say.
    case mergedAcross(CellRange)
  }

  public let reason: Reason
  public let cell: CellAddress

  public init(_ reason: Reason, at cell: CellAddress) {
    self.reason = reason
    self.cell = cell
  }
}

extension Strings {
  /// `title` is what the caller calls its fields.
  public func why<Field>(_ reason: CellFault<Field>.Reason, title: (Field) -> String) -> String {
    switch reason {
    case .date(let fault): self.fault(fault)
    case .unknownWord(let text, let field, let known):
      pick(
        "\(title(field))不能写\(quoted(text))；可写\(list(known[language] ?? []))",
        "\(title(field))不能寫\(quoted(text))；可寫\(list(known[language] ?? []))",
        "\(title(field)) cannot be \(quoted(text)); write one of \(list(known[language] ?? []))")
    case .span(let text):
      pick(
        "\(quoted(text))不是片中时间；请写成 18:40 的样子", "\(quoted(text))不是片中時間；請寫成 18:40 的樣子",
        "\(quoted(text)) is no time in a film; write it like 18:40")
    case .formula(let text):
      pick(
        "这里是公式或错误\(quoted(text))；请写成文字或数字", "這裡是公式或錯誤\(quoted(text))；請寫成文字或數字",
        "a formula or an error stands here, \(quoted(text)); write what it should say")
    case .mergedAcross(let range):
      pick(
        "合并单元格 \(range.text) 盖住了这一格；请取消合并后填写", "合併儲存格 \(range.text) 蓋住了這一格；請取消合併後填寫",
        "the merged cell \(range.text) covers this one; unmerge it and fill this in")
    }
  }
}
