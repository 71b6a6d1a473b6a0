/// What a column of a table may hold: a field of the register's rows, or something beside them.
public enum ImportField: FieldName, CaseIterable {
  case field(RowField)
  case beside(Column)

  /// What the register's export has beside the fields, and what an edited table may say more.
  public enum Column: String, CaseIterable, Sendable {
    /// The hidden column of our own workbooks, which says which row is which.
    case identity
    case ordinal, number, progress
    /// How far the closing has come, and what belongs to it: told by the register, changed only by its own commands.
    case closing, completedOn, acceptance, acceptedBy, closedOn
    /// Who approved of more time, when it was asked for, and why something was changed.
    case approver, askedOn, reason
    /// The day a problem from elsewhere was named.
    case namedOn
  }

  public static let allCases = RowField.allCases.map(ImportField.field) + Column.allCases.map(ImportField.beside)

  /// The part of a row's way to being closed out.
  static let closingColumns: [Column] = [.closing, .completedOn, .acceptance, .acceptedBy, .closedOn]

  public var rawValue: String {
    switch self {
    case .field(let field): field.rawValue
    case .beside(let column): ImportField.prefix + column.rawValue
    }
  }

  /// Reads what somebody types for a field or a column: `owner`, `progress`.
  public init?(typed: String) {
    guard let found = ImportField.allCases.first(where: { $0.typed == typed }) else { return nil }
    self = found
  }

  /// What somebody types for it.
  var typed: String {
    switch self {
    case .field(let field): field.rawValue
    case .beside(let column): column.rawValue
    }
  }

  // MARK: - Private

  /// Keeps the names of columns apart from those of fields for good.
  private static let prefix = "-"
}
