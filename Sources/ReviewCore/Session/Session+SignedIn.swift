// Who attended, and who came or left while the session went on. A number at the end tells nothing of either.

/// A sign-in table reported another number than before, after the sign-in.
public struct AttendanceMovement: Hashable, Sendable {
  public let at: Timestamp
  public let table: Identifier
  public let before: Int
  public let after: Int
}

/// How many were there from a moment on.
public struct PresenceFrom: Hashable, Sendable {
  public let at: Timestamp
  public let present: Int
}

extension Session {
  /// A table as it stood when the hall was signed in; one that reported later, as it reported first.
  public func signedIn(_ id: Identifier) -> Attendance? {
    let history = attendanceHistory(of: id)
    let lastReport = history.last { isOfSignIn($0.at) } ?? history.first
    return lastReport?.attendance ?? panels[id] ?? delegations[id]
  }

  /// Due and present when the hall was signed in, over the tables a quorum is counted of.
  public var signedInCount: (due: Int, present: Int) {
    quorumTables.compactMap(signedIn).reduce((0, 0)) { ($0.0 + $1.due, $0.1 + ($1.present ?? 0)) }
  }

  /// Who came late and who left early, in order.
  public func movements(of tables: [Identifier]) -> [AttendanceMovement] {
    let found = tables.flatMap { id -> [AttendanceMovement] in
      let history = attendanceHistory(of: id)
      return zip(history, history.dropFirst()).compactMap { earlier, change in
        guard !isOfSignIn(change.at), let before = earlier.attendance.present, let after = change.attendance.present,
          before != after
        else { return nil }
        return AttendanceMovement(at: change.at, table: id, before: before, after: after)
      }
    }
    return found.enumerated().sorted { ($0.element.at.wall, $0.offset) < ($1.element.at.wall, $1.offset) }
      .map(\.element)
  }

  /// How many were there after each movement, of the tables a quorum is counted of; those of one moment are one.
  public var presentLater: [PresenceFrom] {
    var count = signedInCount.present
    var counted: [PresenceFrom] = []
    for movement in movements(of: quorumTables) {
      count += movement.after - movement.before
      if counted.last?.at.wall == movement.at.wall { counted.removeLast() }
      counted.append(PresenceFrom(at: movement.at, present: count))
    }
    return counted
  }

  // MARK: - Private

  private var quorumTables: [Identifier] { plan.panels.isEmpty ? queue : plan.panels.map(\.id) }

  /// Before the part for it ended; without one, before the session opened.
  private func isOfSignIn(_ at: Timestamp) -> Bool {
    let signIn = parts.first { plan.agenda[$0.index].part == .signIn }
    guard let end = signIn == nil ? openedAt : signIn?.endedAt else { return true }
    return at.wall <= end.wall
  }
}
