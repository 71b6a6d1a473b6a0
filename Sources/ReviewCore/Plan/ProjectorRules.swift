/// What the plan says about the projector.
public struct ProjectorRules: Hashable, Codable, Sendable {
  /// Problems from these sources are public when they are noted; all others are internal until somebody marks them.
  /// A film has just been shown to the hall.
  public var publicSources: [ProblemSource]
  /// Whether questions asked in the hall may be read there as well.
  public var publicQuestions: Bool
  /// A flash of the whole picture and the bell of the terminal when a limit is reached.
  public var flash: Bool
  public var bell: Bool

  public init(
    publicSources: [ProblemSource] = [.film, .undercover], publicQuestions: Bool = false, flash: Bool = false,
    bell: Bool = false
  ) {
    self.publicSources = publicSources
    self.publicQuestions = publicQuestions
    self.flash = flash
    self.bell = bell
  }
}
