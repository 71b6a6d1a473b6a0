/// Texts and fields as they come from outside, made safe, or refused.
enum RowText {
  static func needed(_ raw: String) throws(RegisterRejection) -> String {
    guard let text = try optional(raw) else { throw .emptyText }
    return text
  }

  /// Nil for nothing, and for what is nothing but blanks.
  static func optional(_ raw: String?) throws(RegisterRejection) -> String? {
    guard let raw else { return nil }
    let cleaned = PlainText.clean(raw)
    if cleaned.count > PlainText.limit { throw .textTooLong(cleaned.count, limit: PlainText.limit) }
    return cleaned.isEmpty ? nil : cleaned
  }

  static func fields(_ raw: RowFields) throws(RegisterRejection) -> RowFields {
    var fields = raw
    for field in RowField.allCases { fields[field] = try value(raw[field], of: field) }
    return fields
  }

  /// What is to stand in a field; nil empties it.
  static func value(_ raw: RowValue?, of field: RowField) throws(RegisterRejection) -> RowValue? {
    switch (field.line.place, raw) {
    case (.neededText, .text(let text)?):
      guard let cleaned = try optional(text) else { throw .fieldNeeded(field) }
      return .text(cleaned)
    case (.text, .text(let text)?): return try optional(text).map(RowValue.text)
    case (.source, .text(let name)?) where ProblemSource(rawValue: name) != nil: return raw
    case (.scope, .text(let name)?) where ProblemScope(rawValue: name) != nil: return raw
    case (.rectification, .text(let name)?) where Rectification(rawValue: name) != nil: return raw
    case (.sector, .text(let name)?) where Sector(rawValue: name) != nil: return raw
    case (.date, .date?), (.span, .span?), (.flag, .flag?): return raw
    case (.text, nil), (.date, nil), (.span, nil), (.sector, nil): return nil
    case (.neededText, nil), (.flag, nil), (.source, nil), (.scope, nil), (.rectification, nil):
      throw .fieldNeeded(field)
    case (.neededText, _), (.text, _), (.date, _), (.span, _), (.flag, _), (.source, _), (.scope, _),
      (.rectification, _), (.sector, _):
      throw .badValue(field)
    }
  }
}
