/// Where a screen that follows the session stands, and so what it shows.
///
/// What the secretary does to the hall's picture (scenes, freezing, black-out, messages) is for the hall alone: whoever waits
/// or speaks still has to know the time.
public enum ScreenPlace: String, CaseIterable, Sendable {
  case hall
  /// In the corridor, for those who wait: who speaks, who is next, at about what time.
  case lobby
  /// In front of the speaker: the clock alone.
  case podium
}

/// What those who wait outside see.
public struct LobbyScene: Hashable, Sendable {
  public enum UnderWay: Hashable, Sendable {
    case nothingYet(place: String, date: CivilDate)
    /// The stage is nil while the speaker walks up.
    case turn(PublicSpeaker, TurnStage?)
    /// Title: the plan's own heading; nil for the usual word.
    case part(Part, title: String?)
    case recess(since: Timestamp, resumesAt: Timestamp?)
    case adjourned
  }

  public struct Call: Hashable, Sendable {
    public var speaker: PublicSpeaker
    /// Nil where the agenda has no turn for them any more.
    public var at: Timestamp?

    public init(speaker: PublicSpeaker, at: Timestamp?) {
      self.speaker = speaker
      self.at = at
    }

    /// `10:42`, to the minute; a dash where no time can be told.
    public var time: String { at.map { String($0.clockText.prefix(5)) } ?? "--:--" }
  }

  public var underWay: UnderWay
  /// All who wait, the next one first; empty while their order is still to be drawn.
  public var calls: [Call]

  public init(underWay: UnderWay, calls: [Call]) {
    self.underWay = underWay
    self.calls = calls
  }
}

/// What the speaker sees: what is under way, and its clock.
public struct PodiumScene: Hashable, Sendable {
  public enum UnderWay: Hashable, Sendable {
    /// The stage is nil while the speaker walks up.
    case turn(TurnStage?)
    case part(Part, title: String?)
    /// Not begun, or over.
    case nothing
  }

  public var underWay: UnderWay
  /// Nil while none runs; then the screen has the time of day.
  public var clock: ClockReading?

  public init(underWay: UnderWay, clock: ClockReading?) {
    self.underWay = underWay
    self.clock = clock
  }
}

extension Session {
  /// What a screen at that place shows at `now` of the session alone. For the hall `History.hallPicture` knows more.
  public func picture(_ place: ScreenPlace, at now: Timestamp) -> Scene {
    switch place {
    case .hall: scene(at: now)
    case .lobby: Scene(title: plan.title, at: now, content: .lobby(lobby(at: now)))
    case .podium:
      recess == nil
        ? Scene(title: plan.title, at: now, content: .podium(podium(at: now)))
        : scene(SceneChoice(.recess), at: now).withoutMessage
    }
  }

  // MARK: - Private

  private func lobby(at now: Timestamp) -> LobbyScene {
    let expected = expectedCalls(at: now)
    let inTime = Set(expected.map(\.speaker))
    let later = queue.filter { records[$0]?.state == .waiting && !inTime.contains($0) }
    let calls =
      expected.map { (id: $0.speaker, at: Timestamp?.some($0.at)) } + later.map { (id: $0, at: Timestamp?.none) }
    return LobbyScene(
      underWay: lobbyUnderWay,
      calls: adjournedAt == nil && !awaitsLots
        ? calls.compactMap { call in publicSpeaker(call.id).map { LobbyScene.Call(speaker: $0, at: call.at) } } : [])
  }

  private var lobbyUnderWay: LobbyScene.UnderWay {
    if adjournedAt != nil { return .adjourned }
    if let recess { return .recess(since: recess.beganAt, resumesAt: recess.length.map(recess.beganAt.moved)) }
    if let turn, let speaker = publicSpeaker(turn.speaker) { return .turn(speaker, turn.stage) }
    guard let item else { return .nothingYet(place: plan.place, date: date) }
    return .part(item.part, title: item.title)
  }

  private func podium(at now: Timestamp) -> PodiumScene {
    let clock = timer.map { ClockReading($0, at: now) }
    guard adjournedAt == nil else { return PodiumScene(underWay: .nothing, clock: nil) }
    if let turn { return PodiumScene(underWay: .turn(turn.stage), clock: clock) }
    return PodiumScene(underWay: item.map { .part($0.part, title: $0.title) } ?? .nothing, clock: clock)
  }
}

extension Scene {
  fileprivate var withoutMessage: Scene {
    var scene = self
    scene.message = nil
    return scene
  }
}
