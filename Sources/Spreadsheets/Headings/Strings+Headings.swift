import ReviewValues

// What is said of headings that do not match; the caller says what its fields are called.
extension Strings {
  public func doubt<Field>(_ doubt: HeaderMatch<Field>.Doubt, name: (Field) -> String) -> String {
    switch doubt {
    case .missing(let field):
      pick(
        "没有找到\(quoted(name(field)))一列；请指定是哪一列", "沒有找到\(quoted(name(field)))一欄；請指定是哪一欄",
        "no column for \(quoted(name(field))) was found; say which one it is")
    case .ambiguous(let field, let headings):
      pick(
        "\(quoted(name(field)))可能是\(columns(headings))；请指定是哪一列",
        "\(quoted(name(field)))可能是\(columns(headings))；請指定是哪一欄",
        "\(quoted(name(field))) may be \(columns(headings)); say which one it is")
    case .proposed(let field, let heading):
      pick(
        "\(columns([heading]))可能是\(quoted(name(field)))；请确认", "\(columns([heading]))可能是\(quoted(name(field)))；請確認",
        "\(columns([heading])) may be \(quoted(name(field))); confirm it")
    }
  }

  /// `B列“单位名称”、D列“单位”`
  private func columns(_ headings: [Heading]) -> String {
    list(
      headings.map { heading in
        let letters = CellAddress.letters(heading.column)
        return pick("\(letters)列", "\(letters)欄", "column \(letters) ") + quoted(heading.text)
      })
  }
}
