/// A problem named before or during the session. Its number follows it for life.
public struct Problem: Hashable, Codable, Sendable {
  /// `2026-017`; or the number it has carried since an earlier session.
  public var number: String
  public var speaker: Identifier
  public var source: ProblemSource
  public var scope: ProblemScope
  public var kind: String?
  public var text: String
  public var details: ProblemDetails
  public var isPublic: Bool
  /// When the speaker owned up to it; nil while left unmentioned.
  public var ownedAt: Timestamp?
  /// Where in the film it is seen.
  public var timeCode: Milliseconds?
  /// Who pointed it out or asked, by post.
  public var raisedBy: String?
  /// When it was noted in the hall; nil for problems of the plan.
  public var notedAt: Timestamp?
  /// Why it was struck from the list; nil while it stands.
  public var withdrawn: String?
  /// Deadlines that were moved after they had passed, or by somebody's leave, in order; nil where none was.
  public var movedDeadlines: [MovedDeadline]?

  public init(
    number: String, speaker: Identifier, source: ProblemSource, scope: ProblemScope = .particular, kind: String? = nil,
    text: String, details: ProblemDetails = ProblemDetails(), isPublic: Bool = false, timeCode: Milliseconds? = nil,
    raisedBy: String? = nil, notedAt: Timestamp? = nil
  ) {
    self.number = number
    self.speaker = speaker
    self.source = source
    self.scope = scope
    self.kind = kind
    self.text = text
    self.details = details
    self.isPublic = isPublic
    self.timeCode = timeCode
    self.raisedBy = raisedBy
    self.notedAt = notedAt
  }

  /// What must still be said before the register row is final (RULES: register).
  public var missing: [ProblemField] {
    ProblemField.mustHave.filter { field in
      switch field {
      case .goal: details.goal == nil
      case .measure: details.measure == nil
      case .owner: details.owner == nil
      case .deadline: details.deadline == nil
      case .text, .cause, .leader, .unit, .kind, .scope, .isPublic: false
      }
    }
  }
}

/// A deadline another one stands for.
public struct MovedDeadline: Hashable, Codable, Sendable {
  public let from: CivilDate
  /// Nil where there is none any more.
  public let to: CivilDate?
  public let at: Timestamp
  /// Nil, as the next, in logs of a time when nobody asked.
  public let reason: String?
  /// Who allowed it, by post.
  public let approver: String?
}

extension Problem {
  /// Whether the field can be emptied and is not empty.
  func holds(_ field: ProblemField) -> Bool {
    switch field {
    case .cause: details.cause != nil
    case .goal: details.goal != nil
    case .measure: details.measure != nil
    case .owner: details.owner != nil
    case .leader: details.leader != nil
    case .unit: details.unit != nil
    case .deadline: details.deadline != nil
    case .kind: kind != nil
    case .text, .scope, .isPublic: false
    }
  }

  fileprivate mutating func clear(_ field: ProblemField) {
    switch field {
    case .cause: details.cause = nil
    case .goal: details.goal = nil
    case .measure: details.measure = nil
    case .owner: details.owner = nil
    case .leader: details.leader = nil
    case .unit: details.unit = nil
    case .deadline: details.deadline = nil
    case .kind: kind = nil
    case .text, .scope, .isPublic: break
    }
  }
}

/// The fields of a problem that can be filled in or changed during the session.
public enum ProblemField: String, CaseIterable, Codable, Sendable {
  case text, cause, goal, measure, owner, leader, unit, deadline, kind, scope
  case isPublic = "public"

  static let mustHave: [ProblemField] = [.goal, .measure, .owner, .deadline]
}

/// New values for some fields of a problem; a field that is not in it stays as it was.
public struct ProblemChanges: Hashable, Codable, Sendable {
  public var text: String?
  public var cause: String?
  public var goal: String?
  public var measure: String?
  public var owner: String?
  public var leader: String?
  public var unit: String?
  public var deadline: CivilDate?
  public var kind: String?
  public var scope: ProblemScope?
  public var isPublic: Bool?
  /// Why a deadline that had passed is moved, and the post that allowed it.
  public var reason: String?
  public var approver: String?
  /// Fields that are to be empty again; nil, not an empty list, where there are none, as in logs that know no clearing.
  public var cleared: [ProblemField]?

  public init() {}

  /// A reason alone changes nothing.
  public var isEmpty: Bool {
    var changes = self
    changes.reason = nil
    changes.approver = nil
    return changes == ProblemChanges()
  }

  /// Whether the problem would have another deadline.
  func moves(_ deadline: CivilDate) -> Bool {
    cleared?.contains(.deadline) == true || (self.deadline.map { $0 != deadline } ?? false)
  }

  /// As `apply(to:)`, and keeps a deadline that had passed beside the one that stands for it.
  func apply(to problem: inout Problem, at: Timestamp) {
    if let before = problem.details.deadline, moves(before), reason != nil || before < at.date {
      let now = cleared?.contains(.deadline) == true ? nil : deadline
      problem.movedDeadlines =
        (problem.movedDeadlines ?? []) + [
          MovedDeadline(from: before, to: now, at: at, reason: reason, approver: approver)
        ]
    }
    apply(to: &problem)
  }

  func apply(to problem: inout Problem) {
    problem.text = text ?? problem.text
    problem.details.cause = cause ?? problem.details.cause
    problem.details.goal = goal ?? problem.details.goal
    problem.details.measure = measure ?? problem.details.measure
    problem.details.owner = owner ?? problem.details.owner
    problem.details.leader = leader ?? problem.details.leader
    problem.details.unit = unit ?? problem.details.unit
    problem.details.deadline = deadline ?? problem.details.deadline
    problem.kind = kind ?? problem.kind
    problem.scope = scope ?? problem.scope
    problem.isPublic = isPublic ?? problem.isPublic
    for field in cleared ?? [] { problem.clear(field) }
  }
}
