import ReviewCore

/// The projector's own state: the scene it shows and how.
///
/// It holds a `Scene`, never a session: what is not public cannot get here.
public struct ProjectorModel: Sendable {
  public private(set) var scene: Scene
  public var size: Size
  public var language: Language
  public let font: GlyphFont
  /// What the plan wants at the end of a limit.
  public private(set) var rules: ProjectorRules

  public init(scene: Scene, rules: ProjectorRules, size: Size, language: Language, font: GlyphFont) {
    self.scene = scene
    self.rules = rules
    self.size = size
    self.language = language
    self.font = font
  }

  /// Takes the scene of this moment. True when the bell is due.
  public mutating func show(_ scene: Scene, rules: ProjectorRules) -> Bool {
    let isReached = scene.reachesLimit(after: self.scene)
    self.scene = scene
    self.rules = rules
    return rules.bell && isReached
  }

  /// Whether ink and paper are exchanged in this frame.
  public var isFlash: Bool { scene.isFlash(rules) }
}

/// Draws what the hall sees. Touches nothing but the buffer, which must have the model's size.
public func render(_ model: ProjectorModel, into buffer: inout Buffer) {
  renderScene(model.scene, strings: Strings(model.language), font: model.font, into: &buffer)
}
