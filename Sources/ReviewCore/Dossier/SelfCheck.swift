/// One article of a rule, as the unit itself says it complies 对规自查.
public struct SelfCheck: Hashable, Codable, Sendable {
  public enum Result: String, CaseIterable, Codable, Sendable {
    case complies, partly, fails
  }

  public var rule: String
  public var article: String
  public var result: Result
  public var note: String?

  public init(rule: String, article: String, result: Result, note: String? = nil) {
    self.rule = rule
    self.article = article
    self.result = result
    self.note = note
  }
}
