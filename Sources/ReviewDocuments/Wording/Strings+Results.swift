import ReviewCore

// Counting sheets, the composite table and the list of consequences.

extension Strings {
  func countingSheetsTitle(_ title: String) -> String {
    pick("\(title)计票单", "\(title)計票單", "\(title): counting sheets")
  }
  func resultsTitle(_ title: String) -> String { pick("\(title)测评结果", "\(title)測評結果", "\(title): results") }
  var noVotes: String { pick("没有测评。", "沒有測評。", "There was no vote.") }
  var scrutineer: String { pick("监票人", "監票人", "Scrutineer") }
  var teller: String { pick("计票人", "計票人", "Teller") }
  var rowVoid: String { pick("该行无效", "該行無效", "Void rows") }
  var ownUnit: String { pick("本单位不评", "本單位不評", "Own unit") }
  var points: String { pick("平均分", "平均分", "Points") }
  var rank: String { pick("名次", "名次", "Rank") }
  var compositeName: String { pick("综合评价表", "綜合評價表", "Composite assessment") }
  var compositeTotal: String { pick("综合得分", "綜合得分", "Composite") }
  var proposedGrade: String { pick("建议等次", "建議等次", "Proposed grade") }
  var confirmedGrade: String { pick("确定等次", "確定等次", "Confirmed grade") }
  var consequencesName: String { pick("结果运用建议和决定", "結果運用建議和決定", "Consequences proposed and decided") }
  var action: String { pick("事项", "事項", "Consequence") }
  var rule: String { pick("条件", "條件", "Rule") }
  var statusHeading: String { pick("状态", "狀態", "Standing") }
  var reason: String { pick("理由", "理由", "Reason") }
  var decidedHeading: String { pick("会上已作决定：", "會上已作決定：", "Decided at the session:") }
  var decidedAt: String { pick("决定时间", "決定時間", "Decided at") }

  func decision(_ decision: ConsequenceDecision, unit: String) -> String {
    self.decision(decision.action, isConfirmed: decision.isConfirmed, unit: unit, reason: decision.reason)
  }

  func decision(_ action: ConsequenceAction, isConfirmed: Bool, unit: String, reason: String?) -> String {
    let verdict = isConfirmed ? pick("确认", "確認", "confirmed") : pick("不予", "不予", "dismissed")
    let what = pick(
      "\(verdict)\(self.action(action))", "\(verdict)\(self.action(action))", "\(self.action(action)) \(verdict)")
    return sentence(unit + colon + what + (reason.map(bracketed) ?? ""))
  }

  /// The decisions follow. All of a round lapse at once.
  func lapsed(on number: Int, at moment: Timestamp) -> String {
    pick(
      "据第\(number)轮结果作出的下列决定，已于\(clock(moment))随该轮失效：", "據第\(number)輪結果作出的下列決定，已於\(clock(moment))隨該輪失效：",
      "Decided on the result of round \(number), and lapsed with it at \(clock(moment)):")
  }

  func graded(_ unit: String, _ grade: Identifier, reason: String?, rules: AppraisalRules) -> String {
    let word = self.grade(grade, of: rules)
    let what = pick("确定等次为\(word)", "確定等次為\(word)", "grade confirmed as \(word)")
    return sentence(unit + colon + what + (reason.map(bracketed) ?? ""))
  }

  func scored(_ unit: String, _ source: ScoreSource, _ points: Hundredths) -> String {
    let name = scoreSource(source)
    return sentence(
      unit
        + pick(
          "：录入\(name)\(points.text)分，综合得分据此计算", "：錄入\(name)\(points.text)分，綜合得分據此計算",
          ": \(name) entered, \(points.text); the composite is made of it"))
  }

  /// When something was decided, and whether the meeting was over.
  func decided(at: Timestamp, isLater: Bool) -> String {
    moment(at) + (isLater ? bracketed(pick("散会后", "散會後", "after the adjournment")) : "")
  }

  func status(_ decision: ConsequenceDecision?) -> String {
    switch decision?.isConfirmed {
    case nil: pick("建议", "建議", "Proposed")
    case true?: pick("已确认", "已確認", "Confirmed")
    case false?: pick("不予", "不予", "Dismissed")
    }
  }

  var openOnesAreDecided: String {
    pick("状态为“建议”的，由有权机关研究决定。", "狀態為「建議」的，由有權機關研究決定。", "What is only proposed is for the committee to decide.")
  }

  /// When it was opened, closed and announced. Of a round that nothing more will come of it is said that it was not.
  func steps(of round: Round, isOver: Bool) -> String {
    if round.isByHand {
      let isLeft = isOver && (round.state == .open || round.state == .closed)
      let state = isLeft ? notAnnounced : roundState(round.state)
      return sentence(pick("现场计票录入，", "現場計票錄入，", "Counted on paper, ") + state)
    }
    var steps = [
      pick("\(clock(round.openedAt))开始投票", "\(clock(round.openedAt))開始投票", "Opened \(clock(round.openedAt))")
    ]
    if let at = round.closedAt { steps.append(pick("\(clock(at))截止", "\(clock(at))截止", "closed \(clock(at))")) }
    if let at = round.publishedAt { steps.append(pick("\(clock(at))公布", "\(clock(at))公布", "announced \(clock(at))")) }
    if round.state == .closed { steps.append(notAnnounced) }
    let channels = round.opening.channels.map(channel).joined(separator: comma)
    let reason = round.opening.reason.map { pick("重新测评理由：", "重新測評理由：", "held again because: ") + $0 }
    return sentence((steps + [channels] + [reason].compactMap { $0 }).joined(separator: semicolon))
  }

  var panelNotCounted: String { pick("没有计票。", "沒有計票。", "Not counted.") }

  /// On paper there are no commands to be told of; that more came back than went out is said elsewhere.
  func notAnnouncedBecause(_ gate: Gate) -> String? {
    let why: String
    switch gate {
    case .returnedExceedsIssued: return nil
    case .notSignedIn: why = pick("没有签到", "沒有簽到", "nobody was signed in")
    case .issuedUnknown(let channel):
      let channel = self.channel(channel)
      why = pick("\(channel)发出数没有登记", "\(channel)發出數沒有登記", "how many were issued is not recorded: \(channel)")
    case .notCounted(let channel, let rows):
      let channel = self.channel(channel)
      why = pick("\(channel)有\(rows)行没有计票", "\(channel)有\(rows)行沒有計票", "\(rows) rows not counted: \(channel)")
    case .issuedExceedsPresent, .sums: why = self.gate(gate)
    }
    return sentence(pick("不能公布：", "不能公佈：", "Cannot be announced: ") + why)
  }

  func ruling(_ doubt: Doubt, in session: Session) -> String {
    let what =
      switch doubt.ruling {
      case .grade(let id): grade(id, of: session.plan.appraisal)
      case .blank: abstained
      case .void:
        doubt.place == nil ? pick("整张无效", "整張無效", "sheet void") : pick("该行无效", "該行無效", "row void")
      }
    let of = doubt.place.map { session.attendanceName($0.speaker) + pick("，", "，", ", ") } ?? ""
    return sentence(
      pick("监票人裁定疑问票：", "監票人裁定疑問票：", "Doubtful ballot decided by the scrutineer: ") + of + what
        + (doubt.reason.map(bracketed) ?? ""))
  }

  func compositeRule(_ rules: CompositeRules) -> String {
    let list = rules.sources.map { "\(scoreSource($0))\(pick("", "", " "))\(rules.weight($0))%" }
    let annual = rules.annualWeight.map {
      pick("；党建占年度考核\($0)%", "；黨建佔年度考核\($0)%", "; party-building weighs \($0)% of the annual assessment")
    }
    return sentence(
      pick("综合得分构成：", "綜合得分構成：", "The composite is made of: ") + list.joined(separator: comma) + (annual ?? ""))
  }

  var roundingRule: String {
    pick(
      "计算得出的分数各四舍五入一次，保留两位小数；由分数再算分数，用四舍五入后的数。综合得分相同的名次并列，其后名次空出。",
      "計算得出的分數各四捨五入一次，保留兩位小數；由分數再算分數，用四捨五入後的數。綜合得分相同的名次並列，其後名次空出。",
      "Points that are calculated are rounded once, half away from zero, at two decimals; points made of points are made of "
        + "the rounded ones. Equal composites share a rank, and the ranks they take up are left out.")
  }

  /// Why a rank is nowhere and figures are not shown.
  func ranksWithheld(_ minimum: Int) -> String {
    pick(
      "有票种收回不足\(minimum)张：该单位的得分不列，各单位的名次也不列，按述职次序排列。", "有票種收回不足\(minimum)張：該單位的得分不列，各單位的名次也不列，按述職次序排列。",
      "A panel returned fewer than \(minimum) ballots: that unit's points are not shown, nor is any rank; units stand in "
        + "speaking order.")
  }

  func seats(_ seats: Int?, _ rules: AppraisalRules) -> String? {
    guard let seats, let top = rules.composite.bands.first,
      let grade = rules.grades.first(where: { $0.id == top.grade })
    else { return nil }
    return pick(
      "\(self.grade(grade))名额\(seats)个，同分跨越名额的都列入下一等次。", "\(self.grade(grade))名額\(seats)個，同分跨越名額的都列入下一等次。",
      "At most \(seats) may be \(self.grade(grade)); those who share the rank in which the places run out are not.")
  }
}
