/// A problem named before or during the session. Its number follows it for life.
public struct Problem: Hashable, Codable, Sendable {
  /// `2026-017`; or the number it has carried since an earlier session.
  public var number: String
  public var speaker: Identifier
  public var source: ProblemSource
  public var scope: ProblemScope
  public var kind: String?
  public var text: String
  /// What turns it into a register row. Each field is empty until somebody says it.
  public var details: FieldValues
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
  /// What the register knew of it; nil unless it was taken over from there.
  public var carried: CarriedHistory?
  /// What the hall decided of it, in order; nil where it decided nothing.
  public var decisions: [HallDecision]?

  public init(
    number: String, speaker: Identifier, source: ProblemSource, scope: ProblemScope = .particular, kind: String? = nil,
    text: String, details: FieldValues = FieldValues(), isPublic: Bool = false, timeCode: Milliseconds? = nil,
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
  public var missing: [ProblemField] { ProblemField.needed.filter { self[$0] == nil } }
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

/// A problem as planned or as it stands: four fields that events hold beside the problem's number, and details, which
/// are all other fields.
public protocol FieldHolder {
  var text: String { get set }
  var kind: String? { get set }
  var scope: ProblemScope { get set }
  var isPublic: Bool { get set }
  var details: FieldValues { get set }
}

extension FieldHolder {
  /// All fields that hold something.
  public var fields: FieldValues {
    var values = FieldValues()
    for field in ProblemField.allCases { values[field] = self[field] }
    return values
  }

  /// A field that cannot be empty stays as it is where it is set to nothing, or to a value of another kind.
  public subscript(_ field: ProblemField) -> FieldValue? {
    get {
      switch field {
      case .text: .text(text)
      case .kind: kind.map(FieldValue.text)
      case .scope: .choice(scope.rawValue)
      case .isPublic: .flag(isPublic)
      default: details[field]
      }
    }
    set {
      switch (field, newValue) {
      case (.text, .text(let text)?): self.text = text
      case (.scope, .choice(let name)?): scope = ProblemScope(rawValue: name) ?? scope
      case (.isPublic, .flag(let isSet)?): isPublic = isSet
      case (.text, _), (.scope, _), (.isPublic, _): break
      case (.kind, _): kind = newValue?.text
      default: details[field] = newValue
      }
    }
  }
}

extension Problem: FieldHolder {
  /// Whether the field can be emptied and is not empty.
  func holds(_ field: ProblemField) -> Bool {
    var emptied = self
    emptied[field] = nil
    return emptied != self
  }
}
