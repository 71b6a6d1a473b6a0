/// What rows there are of which the office owes something to others, on a day.
public struct OfficeCounts: Hashable, Sendable {
  /// There are rows that were not withdrawn, and public ones among them.
  public let hasRows: Bool
  public let hasPublicRows: Bool
  /// Rows whose owners are to be urged for the month of the day.
  public let toUrge: Int
  /// Rows that came due for looking back after the last sample was drawn; where all are looked at, nobody asks.
  public let toDrawFrom: Int
  /// Units with rows that run, each with the day of its first one; told only where units owe reports.
  public let units: [String: CivilDate]

  public init(hasRows: Bool, hasPublicRows: Bool, toUrge: Int, toDrawFrom: Int, units: [String: CivilDate] = [:]) {
    self.hasRows = hasRows
    self.hasPublicRows = hasPublicRows
    self.toUrge = toUrge
    self.toDrawFrom = toDrawFrom
    self.units = units
  }

  public init(_ rows: some Collection<RegisterRow>, of head: RegisterHead, on day: CivilDate) {
    let month = Month(of: day)
    let standing = rows.filter { $0.withdrawn == nil }
    let drawnOn = head.lastDrawn.flatMap { number in rows.first { $0.number == number } }?.drawnOn
    self.init(
      hasRows: !standing.isEmpty, hasPublicRows: standing.contains(where: \.fields.isPublic),
      toUrge: standing.count { $0.isToBeUrged(for: month) },
      toDrawFrom: standing.count { row in
        row.lookBackFrom(head.settings).map { from in from <= day && (drawnOn.map { from > $0 } ?? true) } ?? false
      },
      units: standing.filter { !$0.isDone }.reduce(into: [:]) { units, row in
        units[row.unit] = min(units[row.unit] ?? row.opened.on, row.opened.on)
      })
  }
}

extension RegisterHead {
  /// A row of the last sample, from which it is known when that was drawn.
  public var lastDrawn: RowNumber? { samples.last?.drawn.first }

  /// What units owe it, and what the office owes for the month, the quarter and the half-year of a day and has not done yet, by their last days.
  public func dues(on day: CivilDate, _ counts: OfficeCounts, _ reckoning: DueReckoning) -> [Due] {
    var dues: [Due] = []
    if counts.toUrge > 0 { dues.append(Due(.urging, on: Span.month(of: day).upperBound, rows: counts.toUrge)) }
    if settings.lookBack.isAtSample, counts.toDrawFrom > 0 {
      dues.append(Due(.sample, on: Span.month(of: day).upperBound, rows: counts.toDrawFrom))
    }
    let (quarter, half) = (Span.quarter(of: day), Span.halfYear(of: day))
    if counts.hasRows, !reports.contains(where: { quarter.contains($0.on) }) {
      dues.append(Due(.report, on: quarter.upperBound))
    }
    if counts.hasPublicRows, !notices.contains(where: { half.contains($0.to) }) {
      dues.append(Due(.publication, on: half.upperBound))
    }
    return dues + unitReportDues(on: day, counts.units) + replyDues(reckoning) + meetingDues(on: day)
  }
}
