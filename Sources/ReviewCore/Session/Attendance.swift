/// How many of a panel or a unit are due, present and on leave. The rest are absent without leave.
public struct Attendance: Hashable, Codable, Sendable {
  public var due: Int
  /// Nil until the sign-in table has reported.
  public var present: Int?
  public var onLeave: Int
  /// Who is on leave and why.
  public var reason: String?

  public init(due: Int, present: Int? = nil, onLeave: Int = 0, reason: String? = nil) {
    self.due = due
    self.present = present
    self.onLeave = onLeave
    self.reason = reason
  }

  public var absent: Int { max(0, due - (present ?? 0) - onLeave) }
}

/// What a sign-in table reported, and when: who came late and who left early is the difference of two reports.
public struct AttendanceChange: Hashable, Sendable {
  public let at: Timestamp
  public let attendance: Attendance
}

/// Who was present at one vote was put right, for that vote alone.
public struct PresenceCorrection: Hashable, Sendable {
  public let at: Timestamp
  public let panel: Identifier
  /// Nil where nobody had been counted.
  public let before: Int?
  public let present: Int
  public let reason: String
  /// Who established it, by post.
  public let by: String
}
