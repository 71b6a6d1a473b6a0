import ReviewCore

/// A finding in words: what it is, whom it concerns, what it rests on, and what a chair would ask.
public struct FindingText: Hashable, Sendable {
  /// `清单雷同`
  public let title: String
  /// The units concerned, or those of many that fit a line.
  public let units: String
  public let evidence: [String]
  /// Nil where it is for the office and not for a speaker.
  public let question: String?
}

extension Strings {
  /// How many units are named where there are many.
  private static let namedUnits = 6

  public func text(_ finding: ReviewFinding, in plan: Plan, _ session: Session? = nil) -> FindingText {
    let evidence = FindingEvidence(strings: self, plan: plan, session: session)
    return FindingText(
      title: title(finding), units: units(finding.speakers, in: plan, together: finding.isOfPair),
      evidence: evidence.lines(finding), question: question(finding, in: plan, session))
  }

  func units(_ speakers: [Identifier], in plan: Plan, together: Bool = false) -> String {
    let names = speakers.prefix(Strings.namedUnits).map(plan.unit)
    let list = together ? names.joined(separator: " — ") : list(names)
    let more = speakers.count - names.count
    return more > 0 ? list + pick("等 \(speakers.count) 家", "等 \(speakers.count) 家", " and \(more) more") : list
  }

  /// A line for each finding's kind.
  func title(_ finding: ReviewFinding) -> String {
    switch finding {
    case .copiedList: pick("清单雷同", "清單雷同", "lists alike")
    case .demandMissing: pick("诉求没进清单", "訴求沒進清單", "demand not in the list")
    case .dutiesUnproven: pick("只在台账", "只在臺賬", "duties on paper")
    case .projectLate: pick("项目逾期", "項目逾期", "project overdue")
    case .projectUnclear: pick("项目不清", "項目不清", "project unclear")
    case .projectNotClaimed: pick("没有认领项目", "沒有認領項目", "no project claimed")
    case .ownDutyRequired: pick("自选即规定", "自選即規定", "own choice is required")
    case .leaderMissing: pick("没有联系领导", "沒有聯繫領導", "no contact leader")
    case .ringMissing: pick("没有排互查", "沒有排互查", "no cross-checks set")
    case .ringFault(let fault): title(fault)
    case .dossier(_, let finding): title(finding)
    case .dossierMissing(let part, _): titleOfMissing(part)
    case .notOwned: pick("台上未认领", "臺上未認領", "not owned up to")
    case .rowsOverdue: pick("上年问题逾期", "上年問題逾期", "overdue since last year")
    case .answersOwed: pick("待补答", "待補答", "answers owed")
    }
  }

  // MARK: - Private

  private func title(_ fault: RingFault) -> String {
    switch fault {
    case .checksItself: pick("自己查自己", "自己查自己", "checks itself")
    case .checkEachOther: pick("两家对查", "兩家對查", "two check each other")
    case .notChecked: pick("没有人查", "沒有人查", "checked by nobody")
    case .checkedBySeveral: pick("多家查一家", "多家查一家", "checked by several")
    case .checksNobody: pick("没有查别人", "沒有查別人", "checks nobody")
    }
  }
}

extension ReviewFinding {
  /// The units stand beside each other, not after one another.
  fileprivate var isOfPair: Bool {
    switch self {
    case .copiedList, .ringFault(.checkEachOther): true
    case .demandMissing, .dutiesUnproven, .projectLate, .projectUnclear, .projectNotClaimed, .ownDutyRequired,
      .leaderMissing, .ringMissing, .ringFault, .dossier, .dossierMissing, .notOwned, .rowsOverdue, .answersOwed:
      false
    }
  }
}
