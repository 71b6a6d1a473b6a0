/// What stands in one field of a row. A value that is chosen from a list is a text, by its name.
public enum RowValue: Hashable, Sendable {
  case text(String)
  case date(CivilDate)
  case span(Milliseconds)
  case flag(Bool)

  public var text: String? { if case .text(let text) = self { text } else { nil } }
  public var date: CivilDate? { if case .date(let date) = self { date } else { nil } }
  public var span: Milliseconds? { if case .span(let span) = self { span } else { nil } }
  public var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
}

/// New values for some fields of a row; a field that is not in it stays as it was.
///
/// In JSON one object: `{"goal":"…","remark":null}`; null empties the field.
public struct RowChanges: Hashable, Sendable {
  private var values: [RowField: RowValue?] = [:]

  public init() {}

  public init(_ values: [RowField: RowValue?]) { self.values = values }

  public var isEmpty: Bool { values.isEmpty }

  /// In the table's order.
  public var fields: [RowField] { RowField.allCases.filter { values.keys.contains($0) } }

  /// Nil where the field stays; a value of nil where it is emptied.
  public subscript(_ field: RowField) -> RowValue?? {
    get { values[field] }
    set { values[field] = newValue }
  }

  /// Has the field hold `value`, or nothing.
  public mutating func set(_ field: RowField, to value: RowValue?) { values.updateValue(value, forKey: field) }

  /// The text a field is to have; nil where it stays or is emptied.
  func text(_ field: RowField) -> String? { (values[field] ?? nil)?.text }

  public func apply(to fields: inout RowFields) {
    for (field, value) in values { fields[field] = value }
  }
}

extension RowChanges: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: RowFieldKey.self)
    for key in container.allKeys {
      guard let field = RowField(rawValue: key.stringValue) else { continue }
      if try container.decodeNil(forKey: key) {
        set(field, to: nil)
        continue
      }
      switch field.line.place {
      case .neededText, .text, .source, .scope, .rectification, .sector:
        set(field, to: .text(try container.decode(String.self, forKey: key)))
      case .date: set(field, to: .date(try container.decode(CivilDate.self, forKey: key)))
      case .span: set(field, to: .span(try container.decode(Milliseconds.self, forKey: key)))
      case .flag: set(field, to: .flag(try container.decode(Bool.self, forKey: key)))
      }
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: RowFieldKey.self)
    for field in fields {
      let key = RowFieldKey(stringValue: field.rawValue)
      switch values[field] ?? nil {
      case .text(let text): try container.encode(text, forKey: key)
      case .date(let date): try container.encode(date, forKey: key)
      case .span(let span): try container.encode(span, forKey: key)
      case .flag(let flag): try container.encode(flag, forKey: key)
      case nil: try container.encodeNil(forKey: key)
      }
    }
  }
}

private struct RowFieldKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}
