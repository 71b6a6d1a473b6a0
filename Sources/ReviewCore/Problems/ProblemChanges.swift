/// New values for some fields of a problem; a field that is not in it stays as it was.
public struct ProblemChanges: Hashable, Sendable {
  public var values = FieldValues()
  /// Why a deadline that had passed is moved, and the post that allowed it.
  public var reason: String?
  public var approver: String?
  /// Fields that are to be empty again; nil, not an empty list, where there are none, as in logs that know no clearing.
  public var cleared: [ProblemField]?

  public init() {}

  /// A reason alone changes nothing.
  public var isEmpty: Bool { values.isEmpty && cleared == nil }

  /// The fields these changes touch, in the table's order.
  public var fields: [ProblemField] { ProblemField.allCases.filter { values[$0] != nil || clears($0) } }

  /// Whether the problem would have another deadline.
  func moves(_ deadline: CivilDate) -> Bool {
    clears(.deadline) || (values.deadline.map { $0 != deadline } ?? false)
  }

  /// As `apply(to:)`, and keeps a deadline that had passed beside the one that stands for it.
  func apply(to problem: inout Problem, at: Timestamp) {
    if let before = problem.details.deadline, moves(before), reason != nil || before < at.date {
      let now = clears(.deadline) ? nil : values.deadline
      problem.movedDeadlines =
        (problem.movedDeadlines ?? []) + [
          MovedDeadline(from: before, to: now, at: at, reason: reason, approver: approver)
        ]
    }
    apply(to: &problem)
  }

  func apply(to problem: inout Problem) {
    for field in values.fields { problem[field] = values[field] }
    for field in cleared ?? [] { problem[field] = nil }
  }

  // MARK: - Private

  private func clears(_ field: ProblemField) -> Bool { cleared?.contains(field) == true }
}

/// One object: the members of the values beside those of the changes.
extension ProblemChanges: Codable {
  private enum CodingKeys: String, CodingKey {
    case reason, approver, cleared
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    values = try FieldValues(from: decoder)
    reason = try container.decodeIfPresent(String.self, forKey: .reason)
    approver = try container.decodeIfPresent(String.self, forKey: .approver)
    cleared = try container.decodeIfPresent([ProblemField].self, forKey: .cleared)
  }

  public func encode(to encoder: any Encoder) throws {
    try values.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(reason, forKey: .reason)
    try container.encodeIfPresent(approver, forKey: .approver)
    try container.encodeIfPresent(cleared, forKey: .cleared)
  }
}
