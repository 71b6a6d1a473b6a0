/// A scene the secretary has chosen: which, and what it needs beyond the session.
public struct SceneChoice: Hashable, Codable, Sendable {
  public var kind: SceneKind
  /// The words of `message`; an address for `voting` other than the one that is served.
  public var text: String?
  /// Whose problems or count, where it is not the current speaker's.
  public var speaker: Identifier?

  public init(_ kind: SceneKind, text: String? = nil, speaker: Identifier? = nil) {
    self.kind = kind
    self.text = text
    self.speaker = speaker
  }
}

/// What the secretary has set on the projector. Part of the session, so that a projector that is started again shows
/// what it showed before.
public struct ProjectorState: Hashable, Sendable {
  /// Shown instead of what the phase would choose.
  public internal(set) var pinned: SceneChoice?
  /// Waits to be sent.
  public internal(set) var cued: SceneChoice?
  /// Laid over the scene.
  public internal(set) var message: String?
  /// The position of the event that froze the picture; the hall keeps what it saw then.
  public internal(set) var frozenAt: Int?
  public internal(set) var isDark = false
  /// What phones open to vote; nil while none are served.
  public internal(set) var phones: String?

  public init() {}
}
