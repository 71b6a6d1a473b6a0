import ReviewCore

// The complete record: what each speaker said and was asked, and how each was rated.
extension Strings {
  var writtenHeading: String { pick("书面述职", "書面述職", "Written reports") }
  var uncalledHeading: String { pick("未述职单位", "未述職單位", "Units that did not report") }

  func turn(number: Int, from begin: Timestamp, to end: Timestamp?) -> String {
    let again = number > 1
    let came = again ? pick("再次上台", "再次上台", "Called again at ") : pick("上台", "上台", "Called at ")
    guard let end else { return pick("\(clock(begin))\(came)。", "\(clock(begin))\(came)。", "\(came)\(clock(begin)).") }
    return pick(
      "\(clock(begin))\(came)，\(clock(end))结束。", "\(clock(begin))\(came)，\(clock(end))結束。",
      "\(came)\(clock(begin)), done at \(clock(end)).")
  }

  var wasDeferred: String { pick("会上曾推后。", "會上曾推後。", "Deferred at the session.") }
  var notReached: String { pick("未轮到述职。", "未輪到述職。", "Not called.") }
  var reportedInWriting: String { pick("以书面形式述职，未占用会议时间。", "以書面形式述職，未佔用會議時間。", "Reported in writing.") }
  func wasSkipped(_ reason: String) -> String {
    sentence(pick("略过，原因：\(reason)", "略過，原因：\(reason)", "Skipped: \(reason)"))
  }
  func wasAbsent(_ reason: String) -> String {
    sentence(pick("缺席，原因：\(reason)", "缺席，原因：\(reason)", "Absent: \(reason)"))
  }

  func wasTakenOut(_ reason: String) -> String {
    sentence(pick("退出，原因：\(reason)", "退出，原因：\(reason)", "Taken out: \(reason)"))
  }

  var stageTitle: String { pick("环节", "環節", "Stage") }
  func topics(_ shares: [String], aimedAt targets: [String]) -> String {
    let told = shares.joined(separator: comma)
    let aim = targets.joined(separator: comma)
    let wanted = targets.isEmpty ? "" : pick("；目标 \(aim)", "；目標 \(aim)", "; aimed at: \(aim)")
    return pick(
      "述职内容用时占比（按标记的时间）：\(told)\(wanted)。", "述職內容用時佔比（按標記的時間）：\(told)\(wanted)。",
      "Shares of the time marked in the report: \(told)\(wanted).")
  }

  // MARK: - Problems

  var problemsHeading: String { pick("问题", "問題", "Problems") }
  var questionsHeading: String { stage(.questions) }
  var notesHeading: String { pick("发言记录", "發言記錄", "Notes") }
  var pledgesHeading: String { part(.pledges) }

  func problemsFollow(_ status: ProblemStatus, count: Int) -> String {
    switch status {
    case .owned: pick("认领的问题（\(count)个）：", "認領的問題（\(count)個）：", "Owned up to (\(count)):")
    case .unmentioned:
      pick("述职中未提及的问题（\(count)个）：", "述職中未提及的問題（\(count)個）：", "Left unmentioned in the report (\(count)):")
    case .newlyNamed: pick("会上新指出的问题（\(count)个）：", "會上新指出的問題（\(count)個）：", "Newly named at the session (\(count)):")
    case .unheard: pick("问题清单（\(count)个）：", "問題清單（\(count)個）：", "Problem list (\(count)):")
    }
  }

  var withdrawnFollow: String { pick("撤销的问题：", "撤銷的問題：", "Withdrawn:") }
  func reason(_ text: String) -> String {
    gapAfterSentence + sentence(pick("撤销理由：\(text)", "撤銷理由：\(text)", "Reason: \(text)"))
  }
  func ownedAt(_ at: Timestamp) -> String { pick("\(clock(at))认领", "\(clock(at))認領", "owned at \(clock(at))") }

  func question(_ question: Question) -> String {
    let who = question.asker ?? pick("提问", "提問", "Question")
    let origin = question.origin.map { bracketed(self.origin($0)) } ?? ""
    return sentence("\(clock(question.at)) \(who)\(origin)\(colon)\(question.text)") + gapAfterSentence
      + pick("结果：", "結果：", "Outcome: ") + sentence(outcome(of: question))
  }

  func pointedOut(by name: String?, _ numbers: [String]) -> String {
    let list = numbers.joined(separator: comma)
    guard let name else { return sentence(pick("指出问题\(list)", "指出問題\(list)", "Pointed out: \(list)")) }
    return sentence(pick("\(name)指出问题\(list)", "\(name)指出問題\(list)", "\(name) pointed out \(list)"))
  }

  // MARK: - Appraisal

  var appraisalHeading: String { stage(.appraisal) }
  var issued: String { pick("发出", "發出", "Issued") }
  var returned: String { pick("收回", "收回", "Returned") }
  var valid: String { pick("有效", "有效", "Valid") }
  var invalid: String { pick("无效", "無效", "Invalid") }
  var abstained: String { pick("弃权", "棄權", "Abstained") }
  var withheld: String { pick("不列", "不列", "Withheld") }
  /// Ballots of the base that carry no grade.
  func ungraded(_ kind: CountedPanel.Ungraded.Kind) -> String {
    switch kind {
    case .abstained: pick("弃权", "棄權", "abstained")
    case .invalid: pick("无效", "無效", "invalid")
    case .notCast: pick("未投票", "未投票", "not cast")
    }
  }

  func round(_ number: Int, reason: String?) -> String {
    let title = pick("第\(number)轮", "第\(number)輪", "Round \(number)")
    guard let reason else { return title + pick("：", "：", ":") }
    return sentence(title + pick("，重新测评，理由：", "，重新測評，理由：", ", held again because: ") + reason)
  }

  var notAnnounced: String { pick("未公布", "未公佈", "not announced") }
  var countNotAnnounced: String {
    pick(
      "以上计票结果没有公布，只记入本记录和计票单。", "以上計票結果沒有公佈，只記入本記錄和計票單。",
      "This count was not announced; it is told in this record and the counting sheets alone.")
  }
  var roundNotCounted: String { pick("尚未计票。", "尚未計票。", "Not counted yet.") }
  func roundSuperseded(_ number: Int, by next: Int) -> String {
    pick(
      "第\(number)轮不作为结果，以第\(next)轮为准。", "第\(number)輪不作為結果，以第\(next)輪為準。",
      "Round \(number) does not count; round \(next) was held in its place.")
  }

  func roundVoided(_ number: Int, reason: String) -> String {
    sentence(pick("第\(number)轮作废，理由：", "第\(number)輪作廢，理由：", "Round \(number) was declared void because: ") + reason)
  }

  /// The sentence read out in the hall.
  func announcement(_ counted: CountedPanel, rules: AppraisalRules) -> String {
    let opening = announcement(counted.tally, panel: counted.title, present: counted.present)
    if counted.tally.isVoid { return sentence(opening) + gapAfterSentence + panelVoid }
    if counted.isWithheld { return sentence(opening) + gapAfterSentence + tooFew(rules.minimumSample) }
    let points = rules.voting.inPoints ? counted.points.map { [meanPoints($0)] } ?? [] : []
    let grades =
      points + counted.lines.map { gradeClause(grade($0.grade), count: $0.count, share: $0.share) }
      + counted.ungraded.map { gradeClause(ungraded($0.kind), count: $0.count, share: $0.share) }
    let own = counted.tally.own.map { [ownClause($0)] } ?? []
    let of = bracketed(shareOf(base(rules.base), counted.base))
    return sentence(opening + semicolon + (grades + own).joined(separator: comma) + of)
  }

  private func meanPoints(_ points: Hundredths) -> String {
    pick("平均\(points.text)分", "平均\(points.text)分", "mean \(points.text)")
  }

  private func ownClause(_ count: Int) -> String {
    pick("本单位不评\(count)票", "本單位不評\(count)票", "own unit, not rated: \(count)")
  }

  func announcement(_ tally: PanelTally, panel: String, present: Int?) -> String {
    let hall = present.map { pick("实到\($0)人，", "實到\($0)人，", "present \($0), ") } ?? ""
    return pick(
      "\(panel)：\(hall)发出\(tally.issued)张，收回\(tally.returned)张，有效\(tally.valid)张，无效\(tally.invalid)张",
      "\(panel)：\(hall)發出\(tally.issued)張，收回\(tally.returned)張，有效\(tally.valid)張，無效\(tally.invalid)張",
      "\(panel): \(hall)issued \(tally.issued), returned \(tally.returned), valid \(tally.valid), invalid \(tally.invalid)"
    )
  }

  func gradeClause(_ grade: String, count: Int, share: Share) -> String {
    pick("\(grade)\(count)票占\(share.text)", "\(grade)\(count)票佔\(share.text)", "\(grade) \(count) (\(share.text))")
  }

  func shareOf(_ base: String, _ count: Int) -> String {
    pick("占比以\(base)\(count)为基数", "佔比以\(base)\(count)為基數", "shares of \(base): \(count)")
  }

  var panelVoid: String {
    pick(
      "收回多于发出，本轮无效，应重新测评。", "收回多於發出，本輪無效，應重新測評。",
      "More came back than went out: the round is void and must be held again.")
  }

  func tooFew(_ minimum: Int) -> String {
    pick(
      "收回不足\(minimum)张，不列得票分布。", "收回不足\(minimum)張，不列得票分佈。",
      "Fewer than \(minimum) were returned, so no distribution is shown.")
  }

  func score(_ score: ShownScore, minimum: Int) -> String? {
    switch score {
    case .points: pick("加权得分", "加權得分", "Weighted score") + colon + sentence(scoreCell(score) + pick("分", "分", ""))
    case .incomplete, .notAnnounced: nil
    case .withheld:
      pick(
        "有票种收回不足\(minimum)张，不列加权得分。", "有票種收回不足\(minimum)張，不列加權得分。",
        "A panel returned fewer than \(minimum) ballots, so no weighted score is shown.")
    }
  }

  func scoreCell(_ score: ShownScore) -> String {
    switch score {
    case .points(let points): points.text
    case .incomplete: ""
    case .notAnnounced: notAnnounced
    case .withheld: withheld
    }
  }

  /// With the figures it rests on, or without where they would tell how a panel below the minimum sample voted.
  func proposal(_ rule: ConsequenceRule, ballots: RuleBallots?, rules: AppraisalRules) -> String {
    let (action, what) = (action(rule.action), basis(rule, ballots: ballots, rules: rules))
    return sentence(pick("建议\(action)（\(what)）", "建議\(action)（\(what)）", "Proposed: \(action) (\(what))"))
  }

  /// What a consequence rests on.
  func basis(_ rule: ConsequenceRule, ballots: RuleBallots?, rules: AppraisalRules) -> String {
    ballots.map { figures(rule, $0, rules: rules) } ?? threshold(rule, rules: rules)
  }

  var aPersonDecides: String {
    pick(
      "以上为建议，由有权机关研究决定。", "以上為建議，由有權機關研究決定。", "What is proposed here is for the committee to decide.")
  }

  private func figures(_ rule: ConsequenceRule, _ ballots: RuleBallots, rules: AppraisalRules) -> String {
    let (grades, base) = (grades(of: rule, rules: rules), base(rules.base))
    let (share, asked) = (ballots.share.text, Share(hundredths: rule.share).text)
    let (sum, unit) = (rule.grades.count > 1 ? pick("合计", "合計", "") : "", ballotUnit(rules.base))
    return pick(
      "\(grades)\(sum)\(ballots.count)票，占\(base)\(ballots.base)\(unit)的\(share)，达到\(asked)",
      "\(grades)\(sum)\(ballots.count)票，佔\(base)\(ballots.base)\(unit)的\(share)，達到\(asked)",
      "\(grades): \(ballots.count) of \(ballots.base), \(share) of \(base); the threshold is \(asked)")
  }

  private func ballotUnit(_ base: PercentageBase) -> String {
    switch base {
    case .valid, .returned: pick("票", "票", "")
    case .present, .due: pick("人", "人", "")
    }
  }

  // MARK: - Results

  var resultsHeading: String { pick("测评结果", "測評結果", "Results of the appraisal") }
  var rounds: String { pick("轮次", "輪次", "Rounds") }
  var weightedScore: String { pick("加权得分", "加權得分", "Weighted score") }
  var proposed: String { pick("建议", "建議", "Proposed") }

  func scale(_ grades: [Grade]) -> String {
    let list = grades.map {
      pick("\(grade($0))\($0.points)分", "\(grade($0))\($0.points)分", "\(grade($0)) \($0.points)")
    }
    return sentence(pick("评议等次和分值：", "評議等次和分值：", "Grades and points: ") + list.joined(separator: comma))
  }

  func weights(_ panels: [Panel]) -> String? {
    guard !panels.isEmpty else { return nil }
    if panels.count > 1, panels.allSatisfy({ $0.weight == nil }) {
      return pick("各票种权重均等。", "各票種權重均等。", "All panels weigh the same.")
    }
    let list = panels.map { "\($0.title)\(pick("", "", " "))\($0.weight ?? 100)%" }
    return sentence(pick("各票种权重：", "各票種權重：", "Weights of the panels: ") + list.joined(separator: comma))
  }

  func countingRules(base: PercentageBase, minimum: Int) -> String {
    let name = self.base(base)
    return pick(
      "得票占比以\(name)为基数；收回不足\(minimum)张的票种不列分布。", "得票佔比以\(name)為基數；收回不足\(minimum)張的票種不列分佈。",
      "Shares are of \(name); a panel that returned fewer than \(minimum) ballots shows no distribution.")
  }

  var consequencesFollow: String { pick("会前公布的结果运用规则：", "會前公佈的結果運用規則：", "Consequences declared beforehand:") }

  func consequence(_ rule: ConsequenceRule, rules: AppraisalRules) -> String {
    let (what, action) = (threshold(rule, rules: rules), action(rule.action))
    return sentence(
      pick("\(what)的，建议\(action)", "\(what)的，建議\(action)", "\(capitalised(action)) where \(what)"))
  }

  func threshold(_ rule: ConsequenceRule, rules: AppraisalRules) -> String {
    let grades = grades(of: rule, rules: rules)
    if rule.isOverall {
      return pick("综合评价为\(grades)", "綜合評價為\(grades)", "the composite grade is \(grades)")
    }
    let (share, base) = (Share(hundredths: rule.share).text, base(rules.base))
    let (sum, reach) = rule.grades.count > 1 ? (pick("合计", "合計", ""), "together reach") : ("", "reaches")
    return pick(
      "\(grades)\(sum)达到\(base)的\(share)", "\(grades)\(sum)達到\(base)的\(share)", "\(grades) \(reach) \(share) of \(base)"
    )
  }

  private func grades(of rule: ConsequenceRule, rules: AppraisalRules) -> String {
    let titles = rule.grades.map { grade($0, of: rules) }
    guard language == .en, let last = titles.last, titles.count > 1 else { return titles.joined(separator: comma) }
    return titles.dropLast().joined(separator: comma) + " and " + last
  }
}
