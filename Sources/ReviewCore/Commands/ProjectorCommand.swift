/// What is asked of the projector: directions to what the hall sees, none of which changes the session.
public enum ProjectorCommand: Hashable, Sendable {
  case show(SceneChoice)
  case cue(SceneChoice)
  case sendCue
  case followSession
  case freeze
  case thaw
  case darken
  case light
  case showMessage(text: String)
  case wipeMessage
  /// Phones vote at this address from now on; nil: nowhere any more.
  case servePhones(address: String?)

  public var operation: Operation {
    switch self {
    case .show: .show
    case .cue: .cue
    case .sendCue: .send
    case .followSession: .follow
    case .freeze: .freeze
    case .thaw: .thaw
    case .darken: .dark
    case .light: .light
    case .showMessage: .message
    case .wipeMessage: .wipe
    case .servePhones: .phones
    }
  }
}
