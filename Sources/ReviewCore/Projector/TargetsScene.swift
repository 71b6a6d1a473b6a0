/// A target marked public, and how far it is. Whether the unit's report says that it is reached is not for the hall.
public struct PublicTarget: Hashable, Sendable {
  public let unit: String
  public let text: String
  public let quantity: Hundredths
  public let done: Hundredths
  public let countedIn: String
  /// In percent, rounded as every figure is.
  public let share: Hundredths

  /// Nil for a target that is internal.
  public init?(_ target: UnitTarget, unit: String) {
    guard target.isPublic else { return nil }
    self.unit = unit
    text = target.text
    quantity = target.quantity
    done = target.done
    countedIn = target.unit
    share = target.share
  }

  public var isReached: Bool { done >= quantity }
}

/// The public targets of one unit, or of all in speaking order.
public struct TargetsScene: Hashable, Sendable {
  /// Nil where all units' are shown.
  public var speaker: PublicSpeaker?
  public var targets: [PublicTarget]
  public var clock: ClockReading?

  public init(speaker: PublicSpeaker?, targets: [PublicTarget], clock: ClockReading? = nil) {
    self.speaker = speaker
    self.targets = targets
    self.clock = clock
  }
}

extension Session {
  func publicTargets(of speaker: Identifier?, _ clock: ClockReading?) -> TargetsScene {
    let shown = speaker.map { [$0] } ?? queue
    let targets = shown.compactMap(record).flatMap { record in
      record.speaker.dossier.targets.compactMap { PublicTarget($0, unit: record.speaker.unit) }
    }
    return TargetsScene(speaker: speaker.flatMap(publicSpeaker), targets: targets, clock: clock)
  }
}
