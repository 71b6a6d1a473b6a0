/// Good practice that was picked to be shown to others 典型.
public struct ChosenExample: Hashable, Codable, Sendable {
  public var title: String
  /// What it is that others can learn.
  public var text: String?
  /// Who proposed it, by post or office.
  public var proposedBy: String?

  public init(title: String, text: String? = nil, proposedBy: String? = nil) {
    self.title = title
    self.text = text
    self.proposedBy = proposedBy
  }
}
