/// A thing that a caller looks for in a table. Its raw value is what a remembered mapping calls it, so it stays.
public protocol FieldName: Hashable, Sendable {
  var rawValue: String { get }
}

/// What the column of a field may be headed by.
public struct FieldHeadings<Field: FieldName>: Sendable {
  public let field: Field
  /// In every script and language that occurs, synonyms included. No two fields share one.
  public let headings: [String]
  /// Without it the rows of the table are worth nothing.
  public let isRequired: Bool

  public init(_ field: Field, _ headings: [String], isRequired: Bool = false) {
    self.field = field
    self.headings = headings
    self.isRequired = isRequired
  }
}

/// A heading of a table, as it stands there.
public struct Heading: Hashable, Sendable {
  /// From 1.
  public let column: Int
  /// Of two lines, one after the other.
  public let text: String
  /// What is compared, the surest first. A later form counts only where no column has an earlier one.
  let forms: [HeadingForm]
  /// The keys of all forms, letter by letter: a sheet is held against every kind of table, heading by heading.
  let spellings: [[Unicode.Scalar]]

  init(column: Int, text: String, forms: [HeadingForm]) {
    (self.column, self.text, self.forms) = (column, text, forms)
    spellings = Set(forms.flatMap(\.keys)).sorted().map { Array($0.unicodeScalars) }
  }

  /// The form under which the heading is remembered.
  var key: String { forms.first?.keys.first ?? "" }
}
