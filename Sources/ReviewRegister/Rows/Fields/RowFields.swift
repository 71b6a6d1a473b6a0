/// What is said of a problem: the columns of the register that somebody writes. `RowField` is the table of them.
public struct RowFields: Hashable, Sendable {
  public var unit: String
  /// Nil where nobody has said it.
  public var sector: Sector?
  public var text: String
  public var source: ProblemSource
  public var scope: ProblemScope
  public var rectification: Rectification
  public var isPublic: Bool
  /// Acceptance needs a check on the spot, whatever the settings say.
  public var needsCheck: Bool
  /// The post of whoever reported for the unit.
  public var post: String?
  public var kind: String?
  public var cause: String?
  public var goal: String?
  public var measure: String?
  public var leader: String?
  /// Where it is not the unit itself.
  public var responsibleUnit: String?
  public var owner: String?
  public var deadline: CivilDate?
  /// The leader who looks after the unit, and the one who looks after the project.
  public var contactLeader: String?
  public var projectLeader: String?
  /// Who pointed the problem out, by post.
  public var raisedBy: String?
  /// Where in the film it is seen.
  public var timeCode: Milliseconds?
  /// Holds the rows of one common problem together: the rows of units and the one of the committee.
  public var commonId: String?
  public var remark: String?

  public init(
    unit: String, text: String, source: ProblemSource, scope: ProblemScope = .particular,
    rectification: Rectification = .atOnce, isPublic: Bool = false, needsCheck: Bool = false
  ) {
    self.unit = unit
    self.text = text
    self.source = source
    self.scope = scope
    self.rectification = rectification
    self.isPublic = isPublic
    self.needsCheck = needsCheck
  }
}

/// In JSON one object, the members named as fields are in `RowChanges`; what is empty or no is left out.
extension RowFields: Codable {
  public init(from decoder: any Decoder) throws {
    let values = try RowChanges(from: decoder)
    guard let unit = values.text(.unit), let text = values.text(.text),
      let source = values.text(.source).flatMap(ProblemSource.init)
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a row has a unit, a text and a source"))
    }
    self.init(unit: unit, text: text, source: source)
    values.apply(to: &self)
  }

  public func encode(to encoder: any Encoder) throws {
    var values = RowChanges()
    for field in RowField.allCases {
      if let value = self[field], value != .flag(false) { values.set(field, to: value) }
    }
    try values.encode(to: encoder)
  }
}
