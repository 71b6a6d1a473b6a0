/// Where a row comes from.
public struct Origin: Hashable, Codable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// Named at a review session.
    case session
    /// Found by an inspection.
    case inspection
    /// From a list that an office brought.
    case roster
    /// Entered by hand.
    case office
  }

  public let kind: Kind
  /// Of the session or the inspection, or the name of the list; nil for a row entered by hand.
  public let id: Identifier?
  public let title: String?
  public let date: CivilDate?
  /// What the row was called there, where its number here is another.
  public let numberThere: String?

  public init(
    _ kind: Kind, id: Identifier? = nil, title: String? = nil, date: CivilDate? = nil, numberThere: String? = nil
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.date = date
    self.numberThere = numberThere
  }
}
