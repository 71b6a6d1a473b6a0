import ReviewCore

// Words of the vote pane.

extension Strings {
  var votes: String { pick("评议票", "評議票", "Votes") }
  var notBegun: String { pick("未开始", "未開始", "not begun") }
  var firstEntry: String { pick("第一次录入", "第一次錄入", "first entry") }
  var secondEntry: String { pick("第二次录入", "第二次錄入", "second entry") }

  func roundNumber(_ number: Int) -> String { pick("第 \(number) 轮", "第 \(number) 輪", "round \(number)") }

  /// `全体同票，14 位`
  func allOnOneSheet(_ count: Int) -> String {
    pick("全体同票，共 \(count) 位", "全體同票，共 \(count) 位", "all \(count) on one sheet")
  }

  /// `投票中 自 09:31`
  func status(_ round: Round) -> String {
    let since = { (at: Timestamp?) in String(at?.clockText.prefix(5) ?? "") }
    return switch round.state {
    case .open: pick("投票中 自 ", "投票中 自 ", "open since ") + since(round.openedAt)
    case .closed: pick("已截止 ", "已截止 ", "closed ") + since(round.closedAt)
    case .published: pick("已公布 ", "已公布 ", "announced ") + since(round.publishedAt)
    case .voided: pick("已作废：", "已作廢：", "void: ") + (round.voided ?? "")
    }
  }

  /// `收 52 发 60`
  func returned(_ returned: Int?, of issued: Int?) -> String {
    let (back, out) = (figure(returned), figure(issued))
    return pick("收 \(back) 发 \(out)", "收 \(back) 發 \(out)", "\(back) of \(out)")
  }

  /// A dash for what is not known yet.
  func figure(_ value: Int?) -> String { value.map { "\($0)" } ?? "-" }

  func presentOfDue(_ panel: PanelReturn) -> String {
    let present = panel.present.map { "\($0)" } ?? "-"
    var text = pick(
      "实到 \(present) 应到 \(panel.due)", "實到 \(present) 應到 \(panel.due)", "here \(present) due \(panel.due)")
    if let invalid = panel.invalid, invalid > 0 { text += pick(" 无效 \(invalid)", " 無效 \(invalid)", " void \(invalid)") }
    return text
  }

  /// How many rows of the sheet are counted; where all are typed twice, how far the two entries are.
  func rows(_ counted: Int, of all: Int) -> String {
    pick("已计 \(counted)/\(all) 行", "已計 \(counted)/\(all) 行", "\(counted) of \(all) rows counted")
  }

  func entries(first: Int, of all: Int) -> String {
    if all == 1 { return pick("第一次已录，待第二次", "第一次已錄，待第二次", "first entry done, second outstanding") }
    return pick(
      "第一次已录 \(first)/\(all) 行，待第二次", "第一次已錄 \(first)/\(all) 行，待第二次",
      "first entry \(first) of \(all) rows, second outstanding")
  }

  func pileUnderWay(_ count: Int) -> String {
    pick("逐票计到 \(count) 张（未交）", "逐票計到 \(count) 張（未交）", "\(count) counted one by one, not handed in")
  }

  var gatesHold: String { pick("✓ 票数相符", "✓ 票數相符", "✓ all gates hold") }

  func underSample(_ least: Int) -> String {
    pick("不足 \(least) 张，分布不公开", "不足 \(least) 張，分佈不公開", "under \(least): its grades are not shown")
  }

  func allCriteria(_ count: Int) -> String {
    pick("\(count) 项合计", "\(count) 項合計", "all \(count) criteria together")
  }

  /// `约谈 12.20%/33.34%，再 9 票到线`: for the secretary's eyes alone.
  func distance(_ rule: ConsequenceRule, _ ballots: RuleBallots) -> String {
    let line = Share(hundredths: rule.share).text
    let needed = ballots.needed(by: rule) - ballots.count
    let share = "\(action(rule.action)) \(ballots.share.text)/\(line)"
    if needed <= 0 { return share + pick("，已达", "，已達", ": reached") }
    return share + pick("，再 \(needed) 票到线", "，再 \(needed) 票到線", ": \(needed) short")
  }

  /// `A 再 3 票`
  func distance(_ panel: Identifier, _ ballots: RuleBallots, _ rule: ConsequenceRule) -> String {
    let needed = ballots.needed(by: rule) - ballots.count
    return needed <= 0
      ? pick("\(panel) 已达", "\(panel) 已達", "\(panel) reached")
      : pick("\(panel) 再 \(needed) 票", "\(panel) 再 \(needed) 票", "\(panel) \(needed) short")
  }

  func composite(_ total: Hundredths, _ grade: String?) -> String {
    pick("综合 \(total.text)", "綜合 \(total.text)", "composite \(total.text)")
      + (grade.map { pick("，建议 \($0)", "，建議 \($0)", ", proposed \($0)") } ?? "")
  }

  func belowBand(_ grade: String, by points: Hundredths) -> String {
    pick("距“\(grade)”还有 \(points.text) 分", "距「\(grade)」還有 \(points.text) 分", "\(points.text) short of \(grade)")
  }

  func issuedUnknown(_ channel: VotingChannel) -> String {
    let name = self.channel(channel)
    return pick(
      "\(name)发出数未登记，\(key(.issue)) 登记", "\(name)發出數未登記，\(key(.issue)) 登記",
      "\(name): number issued not recorded, \(key(.issue))")
  }

  var voidIsNext: String {
    pick(
      "\(key(.void)) 作废，\(key(.poll)) 再投", "\(key(.void)) 作廢，\(key(.poll)) 再投",
      "\(key(.void)), then \(key(.poll)) votes again")
  }

  func waiting(_ round: String) -> String { pick("待计票：\(round)", "待計票：\(round)", "waits: \(round)") }

  /// What the vote's key does next.
  func next(_ step: Operation, _ target: String?) -> String {
    let words = operation(step).short + (target.map { " \($0)" } ?? "")
    return key(step) + " " + words
  }
}
