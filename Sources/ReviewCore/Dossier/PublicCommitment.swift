/// What a unit has promised in public before the session 公开承诺; what is undertaken in the hall is a pledge.
public struct PublicCommitment: Hashable, Codable, Sendable {
  public var text: String
  public var due: CivilDate?
  public var isKept: Bool
  /// The year it was made in, where that is not the session's: a pledge of last year that was carried over.
  public var year: Int?

  public init(text: String, due: CivilDate? = nil, isKept: Bool = false, year: Int? = nil) {
    self.text = text
    self.due = due
    self.isKept = isKept
    self.year = year
  }

  /// Not kept though its day has passed, or though it was made in an earlier year.
  public func isBroken(on day: CivilDate) -> Bool {
    !isKept && (due.map { $0 < day } ?? (year.map { $0 < day.year } ?? false))
  }
}
