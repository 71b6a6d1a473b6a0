import CommandTables

/// The keys of the tutor, which the console has nothing at: whatever else is pressed does what it does in a session.
public enum TutorKey: CaseIterable, Sendable {
  /// Does for the learner what the step waits for.
  case show
  /// Back to the beginning of the step.
  case again
  case leave

  var key: Key {
    switch self {
    case .show: .function(13)
    case .again: .function(14)
    case .leave: .function(15)
    }
  }

  /// As hands know it.
  var spoken: String { KeyName.spoken(key.name) }

  public init?(_ key: Key) {
    guard let found = TutorKey.allCases.first(where: { $0.key == key }) else { return nil }
    self = found
  }
}
