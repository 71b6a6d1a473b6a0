/// How a row stands to its deadline on a day. It is never stored (RULES: timing).
public struct Timing: Hashable, Sendable {
  public enum Urgency: Hashable, Sendable {
    /// Closed out or withdrawn: no deadline runs.
    case none
    /// Nobody has said a deadline.
    case undated
    /// More days are left than the settings call near: usually 20.
    case later
    /// Near: usually at most 20 days.
    case near
    /// Urgent: usually at most 10 days, the last one included.
    case urgent
    case overdue(days: Int)
  }

  public let urgency: Urgency
  /// Its deadline was moved, with approval.
  public let isExtended: Bool

  public var isOverdue: Bool { daysOverdue > 0 }

  /// 0 where it is not overdue.
  public var daysOverdue: Int { if case .overdue(let days) = urgency { days } else { 0 } }
}

extension Timing {
  /// `isRunning`: neither closed out nor withdrawn; `clockStoppedOn`: see `RegisterRow`.
  init(
    isRunning: Bool, deadline: CivilDate?, clockStoppedOn: CivilDate?, isExtended: Bool, on day: CivilDate,
    _ settings: RegisterSettings
  ) {
    self.isExtended = isExtended
    guard isRunning else {
      urgency = .none
      return
    }
    guard let deadline else {
      urgency = .undated
      return
    }
    let left = deadline.dayNumber - min(day, clockStoppedOn ?? day).dayNumber
    if left < 0 {
      urgency = .overdue(days: -left)
    } else if left <= settings.urgentDays {
      urgency = .urgent
    } else {
      urgency = left <= settings.nearDays ? .near : .later
    }
  }
}

extension RegisterRow {
  public func timing(on day: CivilDate, settings: RegisterSettings) -> Timing {
    Timing(
      isRunning: isRunning, deadline: deadline, clockStoppedOn: clockStoppedOn, isExtended: !extensions.isEmpty,
      on: day, settings)
  }

  /// Neither closed out nor withdrawn: its deadline runs.
  public var isRunning: Bool { !isDone && withdrawn == nil }

  /// The day on which evidence was handed in, while it is under acceptance: the deadline is held against this day, not
  /// against how long others take to look at it.
  public var clockStoppedOn: CivilDate? {
    switch closing {
    case .submitted, .inNotice: submission?.evidence.handedInOn
    case .open, .sentBack, .reopened, .closedOut: nil
    }
  }
}
