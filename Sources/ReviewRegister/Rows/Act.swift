/// Who did something, on which day, and why. Every fact of the register has one.
public struct Act: Hashable, Codable, Sendable {
  /// By post or office.
  public let by: String
  public let on: CivilDate
  public let reason: String?

  public init(by: String, on: CivilDate, reason: String? = nil) {
    self.by = by
    self.on = on
    self.reason = reason
  }
}

/// What a command says of who, when and why; what it leaves out is filled in when it is decided.
public struct Said: Hashable, Sendable {
  /// Nil: the office that keeps the register; of evidence, the row's owner.
  public var by: String?
  /// Nil: today.
  public var on: CivilDate?
  public var reason: String?

  public init(by: String? = nil, on: CivilDate? = nil, reason: String? = nil) {
    self.by = by
    self.on = on
    self.reason = reason
  }
}
