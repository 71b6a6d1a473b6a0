import ReviewCore

// What happens in the moment a limit is reached, where the plan asks for it.

extension Scene {
  /// Whether this frame is shown with ink and paper exchanged: twice a second long, with a second between, from the moment
  /// the limit is reached. So slow a flash needs no more than one frame a second, and harms nobody.
  public func isFlash(_ rules: ProjectorRules) -> Bool {
    guard rules.flash, let clock = content.clock, clock.isRunning, let remaining = clock.remaining else { return false }
    let over = -remaining.rawValue
    return (1..<1_000).contains(over) || (2_000..<3_000).contains(over)
  }

  /// Whether the limit was reached between `earlier`, the frame before, and this one: the moment of the bell.
  public func reachesLimit(after earlier: Scene?) -> Bool {
    guard let clock = content.clock, let before = earlier?.content.clock, clock.isRunning, before.limit == clock.limit
    else { return false }
    return before.tone != .overtime && clock.tone == .overtime
  }
}

extension SceneContent {
  /// The clock of a speech, a part or a film; a countdown to a beginning is none.
  var clock: ClockReading? {
    switch self {
    case .part(let scene): scene.clock
    case .speaker(let scene): scene.clock
    case .problems(let scene): scene.clock
    case .lastYear(let scene): scene.clock
    case .targets(let scene): scene.clock
    case .film(let scene): scene.clock
    case .question(let scene): scene.clock
    case .appraisal(let scene): scene.clock
    case .pledges(let scene): scene.clock
    case .podium(let scene): scene.clock
    case .welcome, .queue, .results, .voting, .recess, .message, .adjourned, .lobby, .dark: nil
    }
  }
}

extension Theme {
  /// Ink and paper exchanged, role by role.
  public var inverted: Theme {
    var theme = self
    for role in Role.allCases {
      var style = style(role)
      if case .rgb = style.foreground, case .rgb? = style.background {
        (style.foreground, style.background) = (style.background ?? .standard, style.foreground)
      } else {
        style.reverse.toggle()
      }
      theme.styles[role] = style
    }
    return theme
  }
}
