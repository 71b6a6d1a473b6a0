/// How far the closing of a row has come: one of three things that are never one (RULES: three things).
public enum Closing: String, CaseIterable, Codable, Sendable {
  case open
  /// Evidence has been handed in and waits for acceptance.
  case submitted
  case sentBack = "sent-back"
  /// Accepted, and put up for everybody to object to.
  case inNotice = "in-notice"
  case closedOut = "closed-out"
  /// Closed out once, and open again.
  case reopened

  /// Whether the unit has to act: nothing has been handed in, or it came back.
  public var isWithUnit: Bool {
    switch self {
    case .open, .sentBack, .reopened: true
    case .submitted, .inNotice, .closedOut: false
    }
  }
}
