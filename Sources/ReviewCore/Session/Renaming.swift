/// How a speaker is called, before and after a correction.
public struct Renaming: Hashable, Codable, Sendable {
  public struct Name: Hashable, Codable, Sendable {
    public let unit: String
    public let post: String

    public init(unit: String, post: String) {
      self.unit = unit
      self.post = post
    }
  }

  public let before: Name
  public let after: Name
  public let reason: String?

  public init(before: Name, after: Name, reason: String?) {
    self.before = before
    self.after = after
    self.reason = reason
  }
}
