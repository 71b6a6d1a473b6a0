import CommandTables

/// What stands in one field of a problem.
public enum FieldValue: Hashable, Sendable {
  case text(String)
  case date(CivilDate)
  /// One of the names its field's kind lists.
  case choice(String)
  case flag(Bool)

  /// The text; nil for values of other kinds.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  public var date: CivilDate? {
    if case .date(let date) = self { date } else { nil }
  }

  /// As a command line has it; reading it gives the same value again.
  public var typed: String {
    switch self {
    case .text(let text), .choice(let text): text
    case .date(let date): date.text
    case .flag(let isSet): isSet ? FlagWords.yes : FlagWords.no
    }
  }
}

/// What is said of some fields, each by a value of its field's kind; of the others nothing is said.
///
/// Stored as one object with a member for each field in it, so that a log written before a field existed reads as one in
/// which nobody said anything of it.
public struct FieldValues: Hashable, Sendable {
  private var values: [ProblemField: FieldValue]

  public init() { values = [:] }

  public var isEmpty: Bool { values.isEmpty }

  public subscript(_ field: ProblemField) -> FieldValue? {
    get { values[field] }
    set { values[field] = newValue }
  }

  public var deadline: CivilDate? {
    get { self[.deadline]?.date }
    set { self[.deadline] = newValue.map(FieldValue.date) }
  }

  /// In the table's order.
  public var fields: [ProblemField] { ProblemField.allCases.filter { values[$0] != nil } }
}

extension FieldValues: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (ProblemField, FieldValue?)...) {
    self.init()
    for (field, value) in elements { self[field] = value }
  }
}

// MARK: - JSON

extension FieldValues: Codable {
  public init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: FieldKey.self)
    for key in container.allKeys {
      guard let field = key.field, try !container.decodeNil(forKey: key) else { continue }
      self[field] = try container.decode(field.row.kind, forKey: key)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: FieldKey.self)
    for field in fields {
      guard let value = values[field] else { continue }
      switch value {
      case .text(let text), .choice(let text): try container.encode(text, forKey: FieldKey(field))
      case .date(let date): try container.encode(date, forKey: FieldKey(field))
      case .flag(let isSet): try container.encode(isSet, forKey: FieldKey(field))
      }
    }
  }
}

/// The member of a JSON object that holds a field; objects may have others beside them.
private struct FieldKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  /// Nil for members that are no field.
  let field: ProblemField?

  init(_ field: ProblemField) {
    self.field = field
    stringValue = field.row.jsonKey
  }

  init?(stringValue: String) {
    self.stringValue = stringValue
    field = ProblemField.byJSONKey[stringValue]
  }

  init?(intValue: Int) { nil }
}

extension ProblemField {
  fileprivate static let byJSONKey = Dictionary(uniqueKeysWithValues: allCases.map { ($0.row.jsonKey, $0) })
}

extension KeyedDecodingContainer<FieldKey> {
  fileprivate func decode(_ kind: FieldKind, forKey key: FieldKey) throws -> FieldValue {
    switch kind {
    case .text, .post, .title: return .text(try decode(String.self, forKey: key))
    case .date: return .date(try decode(CivilDate.self, forKey: key))
    case .flag: return .flag(try decode(Bool.self, forKey: key))
    case .choice(let names, _):
      let name = try decode(String.self, forKey: key)
      if names.contains(name) { return .choice(name) }
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "not one of \(names)")
    }
  }
}
