/// A question that was prepared for the hall 题库 (M23): drawn at random for whoever is on the floor, or chosen there.
public struct BankQuestion: Hashable, Codable, Sendable {
  public var id: Identifier
  public var text: String
  /// What it is about, in the plan's own words; questions of one topic have it written alike.
  public var topic: String
  /// Speakers and groups it is for; nil where it is for everybody.
  public var audience: [Identifier]?
  /// What may be asked after it 追问, in this order; nil where nothing was prepared.
  public var followUps: [String]?
  /// Whether the hall may read it; nil where the plan's rule for questions holds.
  public var isPublic: Bool?

  public init(
    id: Identifier, text: String, topic: String, audience: [Identifier]? = nil, followUps: [String]? = nil,
    isPublic: Bool? = nil
  ) {
    self.id = id
    self.text = text
    self.topic = topic
    self.audience = audience
    self.followUps = followUps
    self.isPublic = isPublic
  }

  /// Whether it may be put to the speaker's unit.
  public func fits(_ speaker: Speaker) -> Bool {
    guard let audience else { return true }
    return audience.contains(speaker.id) || speaker.group.map(audience.contains) ?? false
  }
}

extension Plan {
  /// The topics of the question bank, each once, in the order of the plan.
  public var questionTopics: [String] { (questionBank ?? []).map(\.topic).uniqued }

  public func bankQuestion(_ id: Identifier) -> BankQuestion? { questionBank?.first { $0.id == id } }
}
