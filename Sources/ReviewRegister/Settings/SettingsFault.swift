/// Why settings cannot be used, with the key.
public enum SettingsFault: Hashable, Sendable {
  case officeMissing
  case signatures(Int)
  case ranksTooFew
  /// Not a percentage that can be aimed at or drawn.
  case share(key: String, Int)
  /// Outside what any office means by it.
  case days(key: String, Int, allowed: ClosedRange<Int>)
  case urgentAboveNear(urgent: Int, near: Int)
  case stepTwice(Identifier)
  case removeAfterUnknown(Identifier, known: [Identifier])
}

extension RegisterSettings {
  public var faults: [SettingsFault] {
    var faults: [SettingsFault] = []
    if PlainText.clean(office).isEmpty { faults.append(.officeMissing) }
    if !(1...2).contains(acceptance.signatures) { faults.append(.signatures(acceptance.signatures)) }
    if acceptance.signatures == 2, acceptance.ranks.count == 1 { faults.append(.ranksTooFew) }
    for (key, share, least) in shares where !(least...100).contains(share) { faults.append(.share(key: key, share)) }
    for (key, days, allowed) in spans where !allowed.contains(days) {
      faults.append(.days(key: key, days, allowed: allowed))
    }
    if urgentDays > nearDays { faults.append(.urgentAboveNear(urgent: urgentDays, near: nearDays)) }
    var ids: Set<Identifier> = []
    for step in steps where !ids.insert(step.id).inserted { faults.append(.stepTwice(step.id)) }
    if let removeAfter, !ids.contains(removeAfter) {
      faults.append(.removeAfterUnknown(removeAfter, known: steps.map(\.id)))
    }
    return faults
  }

  /// Whether no number in it is beyond anything a settings file of any version let in.
  var isInBounds: Bool {
    (spans.map(\.1) + shares.map(\.1) + steps.map(\.trigger.days)).allSatisfy { (0...100_000).contains($0) }
      && (0...100).contains(acceptance.signatures)
  }

  // MARK: - Private

  /// Days and months of what is owed in turn, where the office has such.
  private var rhythm: [(String, Int, ClosedRange<Int>)] {
    let months = [
      ("meetings.half_year", meetings?.halfYear, 5...9), ("meetings.year_end", meetings?.yearEnd, 10...12),
      ("unit_reports.by", unitReports?.by, 1...28),
    ]
    return months.compactMap { key, number, allowed in number.map { (key, $0, allowed) } }
  }

  private var shares: [(String, Int, Int)] {
    [
      ("look_back.share", lookBack.share, 1), ("branches.converted", branchTargets.converted, 0),
      ("branches.advanced", branchTargets.advanced, 0),
    ]
  }

  /// Every number of days or months, with its key and what it may be.
  private var spans: [(String, Int, ClosedRange<Int>)] {
    [
      ("notice_days", acceptance.noticeDays, 0...90), ("look_back.after_months", lookBack.afterMonths, 0...60),
      ("list_within", listWithin, 0...90), ("check_within", checkWithin, 0...90), ("buffer_days", bufferDays, 0...15),
      ("near", nearDays, 0...366), ("urgent", urgentDays, 0...366),
    ] + rhythm + steps.map { ("step \($0.id)", $0.answerWithin, 0...366) }
      + steps.map { ("step \($0.id)", $0.trigger.days, 0...366) }
      + Rectification.allCases.compactMap { kind in
        usualDays[kind].map { ("usual_days.\(kind.rawValue)", $0, 1...3_660) }
      }
  }
}
