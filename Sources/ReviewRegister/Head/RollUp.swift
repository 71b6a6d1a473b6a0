/// What a register below hands up: its own figures, and those of the registers below it, each with where it comes from.
public struct RollUp: Hashable, Codable, Sendable {
  public let office: String
  public let level: Level
  public let on: CivilDate
  /// The hash of its log as it was handed over.
  public let edition: String
  /// Of its own rows alone.
  public let own: Counts
  public let below: [RollUp]

  public init(office: String, level: Level, on: CivilDate, edition: String, own: Counts, below: [RollUp]) {
    self.office = office
    self.level = level
    self.on = on
    self.edition = edition
    self.own = own
    self.below = below
  }

  /// What this register hands up.
  public init(_ head: RegisterHead, own: Counts, on: CivilDate, edition: String) {
    self.init(
      office: head.settings.office, level: head.settings.level, on: on, edition: edition, own: own,
      below: head.lowerRegisters)
  }

  /// Its own rows and all below.
  public var total: Counts { below.reduce(own) { $0 + $1.total } }
}
