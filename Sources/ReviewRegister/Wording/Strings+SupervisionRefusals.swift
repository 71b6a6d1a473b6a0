// Refusals of more time, letters and proposals. The number of the row stands before them.

extension Strings {
  func refusal(_ refusal: SupervisionRefusal) -> String {
    switch refusal {
    case .noDeadline:
      pick(
        "没有时限；先\(way(to: .update))，\(adding(.deadline))", "沒有時限；先\(way(to: .update))，\(adding(.deadline))",
        "it has no deadline; first \(way(to: .update)) and \(adding(.deadline))")
    case .extensionTooLate(let asked, let deadline):
      pick(
        "时限\(date(deadline))，\(date(asked))才申请，仍按原时限；若早已申请，\(dayAsked)",
        "時限\(date(deadline))，\(date(asked))才申請，仍按原時限；若早已申請，\(dayAsked)",
        "asked for on \(date(asked)), after the deadline \(date(deadline)), which therefore counts; if it was asked for "
          + "in time, \(dayAsked)")
    case .extensionNotLater(let deadline):
      pick(
        "延期要晚于现时限\(date(deadline))；\(correcting(.to))", "延期要晚於現時限\(date(deadline))；\(correcting(.to))",
        "more time ends after the deadline \(date(deadline)); \(correcting(.to))")
    case .noExtensionAsked:
      pick(
        "没有人申请延期；\(way(to: .request)) 申请，或\(adding(.to))", "沒有人申請延期；\(way(to: .request)) 申請，或\(adding(.to))",
        "nobody has asked for more time; \(way(to: .request)) to ask, or \(adding(.to))")
    case .approverNeeded:
      pick("要写明由谁批准；\(adding(.approver))", "要寫明由誰批准；\(adding(.approver))", "say who approved it: \(adding(.approver))")
    case .ownApproval(let by):
      pick(
        "\(by)是责任人，不能自己批准延期；\(correcting(.approver))", "\(by)是責任人，不能自己批准延期；\(correcting(.approver))",
        "\(by) owns the row and cannot approve of more time; \(correcting(.approver)) to somebody else")
    case .urgedAlready(let month):
      pick(
        "\(self.month(month))已督办；下月再督办", "\(self.month(month))已督辦；下月再督辦",
        "urged for \(self.month(month)) already; urge again next month")
    case .tolerated(let act):
      pick(
        "已由\(act.by)认定容错，不再追责；只督办整改", "已由\(act.by)認定容錯，不再追責；只督辦整改",
        "tolerated by \(act.by): nobody is held to account; go on urging")
    case .unknownStep(let text, let known):
      pick(
        "没有督办步骤 \(text)；有 \(known.joined(separator: " "))", "沒有督辦步驟 \(text)；有 \(known.joined(separator: " "))",
        "there is no step \(text); there are \(known.joined(separator: " "))")
    case .stepOutOfTurn(let next):
      pick(
        "按顺序下一份是\(next.title)；\(correcting(.step))\(named(next))",
        "按順序下一份是\(next.title)；\(correcting(.step))\(named(next))",
        "next in turn is \(next.title); \(correcting(.step))\(named(next))")
    case .stepTooEarly(let step, let from):
      pick(
        "\(step.title)最早\(date(from))发出；到时再发", "\(step.title)最早\(date(from))發出；到時再發",
        "\(step.title) goes out on \(date(from)) at the earliest; send it then")
    case .letterAnswered(let letter):
      pick(
        "\(letter.title)已回复，不再升级；逾期后再发", "\(letter.title)已回覆，不再升級；逾期後再發",
        "\(letter.title) was answered, and supervision rests; send another once the deadline has passed")
    case .lastLetterSent(let letter):
      pick(
        "\(letter.title)已是最后一份；\(way(to: .propose)) removal", "\(letter.title)已是最後一份；\(way(to: .propose)) removal",
        "\(letter.title) was the last step; \(way(to: .propose)) removal")
    case .noLetterToAnswer:
      pick("没有待回复的函件；核对编号和日期", "沒有待回覆的函件；核對編號和日期", "no letter waits for an answer; check the number and the day")
    case .concealedAlready:
      pick(
        "已认定瞒报；\(way(to: .confirm)) 或\(way(to: .dismiss)) 决定通报",
        "已認定瞞報；\(way(to: .confirm)) 或\(way(to: .dismiss)) 決定通報",
        "flagged already; \(way(to: .confirm)) or \(way(to: .dismiss)) to decide about the circular")
    case .removalNotDue(let obstacle): self.obstacle(obstacle)
    case .notConcealed:
      pick(
        "没有认定瞒报；先\(way(to: .flag)) 认定", "沒有認定瞞報；先\(way(to: .flag)) 認定",
        "it is not flagged as concealed; \(way(to: .flag)) first")
    case .proposedAlready(let proposal):
      pick(
        "已建议\(self.proposal(proposal))；\(way(to: .confirm)) 或\(way(to: .dismiss)) 决定",
        "已建議\(self.proposal(proposal))；\(way(to: .confirm)) 或\(way(to: .dismiss)) 決定",
        "proposed already: \(self.proposal(proposal)); \(way(to: .confirm)) or \(way(to: .dismiss)) to decide")
    case .notProposed(let proposal):
      pick(
        "没有待决定的“\(self.proposal(proposal))”建议；先\(way(to: .propose))",
        "沒有待決定的「\(self.proposal(proposal))」建議；先\(way(to: .propose))",
        "no proposal waits to be decided: \(self.proposal(proposal)); \(way(to: .propose)) first")
    }
  }

  // MARK: - Private

  /// Whoever asks says it by the day of the request, whoever grants it by the day on which it was asked for.
  private var dayAsked: String {
    isForSteps
      ? pick(
        "写明申请的日期（request 用 on=，extend 用 asked=）", "寫明申請的日期（request 用 on=，extend 用 asked=）",
        "say on which day (on= of request, asked= of extend)")
      : pick("填上申请的日期", "填上申請的日期", "fill in on which day")
  }

  /// On a screen the titles are chosen from.
  private func named(_ step: SupervisionStep) -> String { isForSteps ? step.id : "" }

  private func obstacle(_ obstacle: RemovalObstacle) -> String {
    switch obstacle {
    case .neverByTheSettings:
      pick(
        "设置里没有免职这一步；改 remove_after", "設置裡沒有免職這一步；改 remove_after",
        "the settings know no removal; set remove_after")
    case .noFormalNotice(let step):
      pick(
        "还没有发\(step.title)；先\(way(to: .letter)) 发函", "還沒有發\(step.title)；先\(way(to: .letter)) 發函",
        "\(step.title) has not been sent; \(way(to: .letter)) first")
    case .notOverdue:
      pick("没有逾期；不能建议免职，继续督办", "沒有逾期；不能建議免職，繼續督辦", "it is not overdue: no removal; go on urging")
    case .tooEarly(let from):
      pick(
        "答复期和缓冲期到\(date(from))才过；到时再建议", "答覆期和緩衝期到\(date(from))才過；到時再建議",
        "the time to answer and the buffer are over on \(date(from)); propose it then")
    }
  }
}
