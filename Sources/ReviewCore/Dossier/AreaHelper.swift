/// Who helps which area of a unit 帮扶, beside its contact leader and the leader of its project.
public struct AreaHelper: Hashable, Codable, Sendable {
  public var area: String
  /// By post; nil where the area has nobody.
  public var post: String?

  public init(area: String, post: String? = nil) {
    self.area = area
    self.post = post
  }
}
