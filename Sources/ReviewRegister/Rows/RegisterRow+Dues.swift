/// A day on which something about a row is due, for a calendar.
public struct RowDue: Hashable, Sendable {
  public enum Matter: String, CaseIterable, Sendable {
    /// The unit is to be done.
    case deadline
    case milestone
    /// A letter is to be answered.
    case answer
    /// Evidence is to be looked at.
    case check
    /// The notice period ends; the row can be closed the day after.
    case notice
    /// Somebody else is to look again, from this day on.
    case lookBack
  }

  public let matter: Matter
  public let on: CivilDate

  public init(_ matter: Matter, on: CivilDate) {
    self.matter = matter
    self.on = on
  }
}

extension RegisterRow {
  /// All that is due of it, by day.
  public func dues(_ settings: RegisterSettings, _ calendar: WorkCalendar) -> [RowDue] {
    if withdrawn != nil { return [] }
    var dues: [RowDue] = []
    if closing.isWithUnit {
      if let deadline { dues.append(RowDue(.deadline, on: deadline)) }
      if let next = milestones.first(where: { $0.doneOn == nil }) { dues.append(RowDue(.milestone, on: next.due)) }
    }
    if !isDone, let letter = letters.last, letter.answeredOn == nil {
      dues.append(RowDue(.answer, on: letter.answerDue))
    }
    if closing == .submitted, let handedInOn = submission?.evidence.handedInOn {
      dues.append(RowDue(.check, on: calendar.day(settings.checkWithin, after: handedInOn)))
    }
    if let noticeUntil { dues.append(RowDue(.notice, on: noticeUntil)) }
    if let from = lookBackFrom(settings), settings.lookBack.share == 100 || isDrawnForLookBack {
      dues.append(RowDue(.lookBack, on: from))
    }
    return dues.sorted { ($0.on, $0.matter.rawValue) < ($1.on, $1.matter.rawValue) }
  }
}
