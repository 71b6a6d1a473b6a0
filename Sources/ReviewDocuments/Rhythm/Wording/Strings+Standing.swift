import ReviewCore
import ReviewRegister

// How a row of the register stands, in the words of its papers.
extension Strings {
  /// How far a row is from being closed out, for everybody, who need not know what was sent back.
  func publicState(_ closing: Closing) -> String {
    switch closing {
    case .open, .sentBack, .reopened: pick("正在整改", "正在整改", "being mended")
    case .submitted: pick("正在验收", "正在驗收", "being accepted")
    case .inNotice: pick("拟销号，正在公示", "擬銷號，正在公示", "to be closed out, open to objections")
    case .closedOut: self.closing(closing)
    }
  }

  /// `逾期12天`, `还有5天`; nil where no deadline runs.
  func timing(_ timing: Timing, until deadline: CivilDate?, on day: CivilDate) -> String? {
    switch timing.urgency {
    case .none: return nil
    case .undated: return pick("没有时限", "沒有時限", "no deadline")
    case .overdue(let days): return overdue(days)
    case .later, .near, .urgent:
      let left = (deadline?.dayNumber ?? day.dayNumber) - day.dayNumber
      return left == 0
        ? pick("今天到期", "今天到期", "due today")
        : pick("还有\(left)天", "還有\(left)天", left == 1 ? "1 day left" : "\(left) days left")
    }
  }

  /// What a row's reader must know of its closing; nil where it is simply open.
  func closingRemark(_ row: RegisterRow) -> String? {
    let word = closing(row.closing)
    switch row.closing {
    case .open, .closedOut: return nil
    case .submitted:
      return row.submission.map { submission in
        let day = date(submission.evidence.handedInOn)
        return pick("\(day)报送，\(word)", "\(day)報送，\(word)", "\(word) on \(day)")
      } ?? word
    case .inNotice:
      return row.noticeUntil.map { pick("\(word)，到\(date($0))", "\(word)，到\(date($0))", "\(word) until \(date($0))") }
        ?? word
    case .sentBack: return row.returns.last.map { word + bracketed(dated($0)) } ?? word
    case .reopened: return row.reopenings.last.map { word + bracketed(dated($0)) } ?? word
    }
  }

  /// Not started is no remark: nearly every row begins so.
  func progressRemark(_ progress: Progress) -> String? {
    switch progress {
    case .notStarted: nil
    case .inProgress, .basicallyDone, .done, .longTerm: self.progress(progress)
    }
  }

  /// `2027年3月5日，材料不全`
  func dated(_ act: Act) -> String {
    guard let reason = act.reason else { return date(act.on) }
    return date(act.on) + pick("，", "，", ", ") + reason
  }

  func extended(from original: CivilDate, by post: String) -> String {
    pick(
      "经\(post)批准延期，原时限\(date(original))", "經\(post)批准延期，原時限\(date(original))",
      "extended with the approval of \(post), originally \(date(original))")
  }

  func nextMilestone(_ milestone: Milestone) -> String {
    pick(
      "下一节点：\(milestone.text)（\(date(milestone.due))）", "下一節點：\(milestone.text)（\(date(milestone.due))）",
      "next milestone: \(milestone.text) (\(date(milestone.due)))")
  }

  func letterSent(_ letter: Letter) -> String {
    let answer =
      letter.answeredOn.map { pick("\(date($0))答复", "\(date($0))答覆", "answered \(date($0))") }
      ?? pick("未答复", "未答覆", "unanswered")
    return pick(
      "\(date(letter.sentOn))发\(letter.title)，\(answer)", "\(date(letter.sentOn))發\(letter.title)，\(answer)",
      "\(letter.title) of \(date(letter.sentOn)), \(answer)")
  }

  func tolerated(_ act: Act) -> String {
    pick("容错（\(act.by)，\(dated(act))）", "容錯（\(act.by)，\(dated(act))）", "tolerated (\(act.by), \(dated(act)))")
  }

  func stillMissing(rowFields fields: [RowField]) -> String {
    let names = list(fields.map(field))
    return pick("尚缺\(names)", "尚缺\(names)", "still missing: \(names)")
  }

  func inCharge(_ unit: String) -> String { pick("\(unit)负责整改", "\(unit)負責整改", "in charge: \(unit)") }

  /// Where a row comes from, as a notice tells it.
  func origin(_ origin: Origin) -> String { origin.title ?? self.origin(origin.kind) }

  func decision(_ made: RegisterRow.ProposalMade) -> String {
    guard let decided = made.decided else {
      let day = date(made.made.on)
      return pick("\(day)提出，尚未决定", "\(day)提出，尚未決定", "proposed on \(day), not decided")
    }
    let day = date(decided.on)
    return made.isConfirmed == true
      ? pick("\(day)由\(decided.by)确认", "\(day)由\(decided.by)確認", "confirmed by \(decided.by) on \(day)")
      : pick("\(day)\(decided.by)决定不采纳", "\(day)\(decided.by)決定不採納", "declined by \(decided.by) on \(day)")
  }
}
