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

  /// Takes the scene of this moment. True when the bell is due: a limit has just been reached before everybody's eyes.
  public mutating func show(_ scene: Scene, rules: ProjectorRules) -> Bool {
    let wasRunningOut = self.scene.clock.map { $0.isRunning && $0.tone != .overtime } ?? false
    let isOver = scene.clock.map { $0.isRunning && $0.tone == .overtime } ?? false
    self.scene = scene
    self.rules = rules
    return rules.bell && wasRunningOut && isOver
  }
}

/// Draws what the hall sees. Touches nothing but the buffer, which must have the model's size.
public func render(_ model: ProjectorModel, into buffer: inout Buffer) {
  renderScene(model.scene, strings: Strings(model.language), font: model.font, into: &buffer)
}
