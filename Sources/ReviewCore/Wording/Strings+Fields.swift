// What a problem's fields are called, and what stands in them.

import CommandTables

extension Strings {
  public func field(_ field: ProblemField) -> String {
    let wording = field.row.wording
    return pick(wording.0, wording.1, wording.2)
  }

  /// What stands in a field, as papers and minutes have it.
  public func word(_ value: FieldValue, of field: ProblemField) -> String {
    switch value {
    case .text(let text): text
    case .date(let date): self.date(date)
    case .choice(let name): word(name, of: field.row.kind)
    case .flag(let isSet): yesOrNo(isSet)
    }
  }

  /// The word for what a form holds of a field that is chosen; nil where something else was typed or nothing is chosen.
  public func choice(_ typed: String, of field: ProblemField) -> String? {
    switch field.row.kind {
    case .choice(let names, _): names.contains(typed) ? word(typed, of: field.row.kind) : nil
    case .flag: FlagWords.names.contains(typed) ? yesOrNo(typed == FlagWords.yes) : nil
    case .text, .post, .title, .date: nil
    }
  }

  // MARK: - Private

  private func word(_ name: String, of kind: FieldKind) -> String {
    if case .choice(_, let word) = kind { word(self, name) } else { name }
  }

  private func yesOrNo(_ value: Bool) -> String { value ? pick("是", "是", "yes") : pick("否", "否", "no") }
}
