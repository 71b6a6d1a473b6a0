// What is said of problems of last year: their history, what the hall decides of them, and why it cannot.

extension Strings {
  /// `2026-12-10 起；退回 1 次、督办 2 次；材料 2027-11-20 提交，待验收`
  public func history(_ carried: CarriedHistory) -> String {
    let counts = [
      (carried.reopenings, pick("重新整改", "重新整改", "reopened")), (carried.returns, pick("退回", "退回", "sent back")),
      (carried.extensions, pick("延期", "延期", "extended")), (carried.letters, pick("督办", "督辦", "letters")),
    ].filter { $0.0 > 0 }.map { count, word in pick("\(word) \(count) 次", "\(word) \(count) 次", "\(word) \(count)") }
    let asked = carried.extensionAskedOn.map {
      pick("\($0.text) 申请延期", "\($0.text) 申請延期", "extension asked \($0.text)")
    }
    let evidence = carried.evidence.map {
      pick(
        "\($0.by) \($0.handedInOn.text) 提交：\($0.text)", "\($0.by) \($0.handedInOn.text) 提交：\($0.text)",
        "\($0.by) handed in on \($0.handedInOn.text): \($0.text)")
    }
    let since = pick("\(carried.since.text) 起", "\(carried.since.text) 起", "since \(carried.since.text)")
    let parts = [since, progress(carried.progress), closing(carried.closing)] + counts
    return ([list(parts)] + [asked, evidence].compactMap(\.self)).joined(separator: semicolon)
  }

  /// `街道党工委书记签字验收`; the last signature that is needed closes the row.
  public func hallDecision(_ decision: HallDecision) -> String {
    switch decision {
    case .accepted(let by, let rank):
      return pick("\(by)签字验收", "\(by)簽字驗收", "accepted by \(by)") + (rank.map(bracketed) ?? "")
    case .extended(let to, let askedOn, let approver, let reason):
      let asked = askedOn.map { pick("\(date($0))申请", "\(date($0))申請", "asked on \(date($0))") }
      let leave = pick("\(approver)批准", "\(approver)批准", "allowed by \(approver)")
      return pick("延期至\(date(to))", "延期至\(date(to))", "extended to \(date(to))")
        + bracketed([asked, leave].compactMap(\.self).joined(separator: comma) + colon + reason)
    case .returned(let by, let reason):
      return pick("退回", "退回", "sent back") + bracketed([by, reason].compactMap(\.self).joined(separator: colon))
    case .stands(let reason): return pick("继续整改", "繼續整改", "stays open") + (reason.map(bracketed) ?? "")
    }
  }

  /// `共 6 条，已销号 3、未销号 3（延期 1、逾期 1）`
  public func lastYear(_ figures: LastYearFigures) -> String {
    let (closed, open) = (
      pick("已销号 \(figures.closed)", "已銷號 \(figures.closed)", "closed out \(figures.closed)"),
      pick("未销号 \(figures.open)", "未銷號 \(figures.open)", "open \(figures.open)")
    )
    let parts = [
      (figures.inNotice, pick("公示中", "公示中", "accepted and put up")), (figures.extended, pick("延期", "延期", "extended")),
      (figures.overdue, pick("逾期", "逾期", "overdue")), (figures.reopened, pick("重新整改", "重新整改", "reopened")),
    ].filter { $0.0 > 0 }.map { "\($1) \($0)" }
    return pick("共 \(figures.rows) 条，", "共 \(figures.rows) 條，", "\(figures.rows) in all: ") + list([closed, open])
      + (parts.isEmpty ? "" : bracketed(list(parts)))
  }

  func lastYear(_ number: String, in session: Session) -> String {
    let text = session.problem(number).map { " " + $0.text } ?? ""
    return pick("上年问题 \(number)", "上年問題 \(number)", "Last year's \(number)") + text + colon
  }

  func carried(_ number: String, _ obstacle: CarriedObstacle) -> String {
    switch obstacle {
    case .notCarried:
      pick(
        "\(number) 不是从台账带入的问题；\(way(bySaying: .detail)) 改它", "\(number) 不是從臺賬帶入的問題；\(way(bySaying: .detail)) 改它",
        "\(number) was not taken over from the register; to change it, \(way(bySaying: .detail))")
    case .accepted:
      pick(
        "\(number) 已在会上验收；有误先撤销", "\(number) 已在會上驗收；有誤先撤銷",
        "\(number) was accepted in this session; if that is wrong, undo it")
    case .noEvidence(let closing):
      pick(
        "\(number)（\(self.closing(closing))）没有待验收的材料；会后提交，或 \(way(bySaying: .stand, number))",
        "\(number)（\(self.closing(closing))）沒有待驗收的材料；會後提交，或 \(way(bySaying: .stand, number))",
        "\(number) (\(self.closing(closing))) has no evidence waiting; hand it in afterwards, or "
          + way(bySaying: .stand, number))
    case .notChecked:
      pick(
        "\(number) 还没有现场核查合格，不能验收；会后核查，或 \(way(bySaying: .stand, number))",
        "\(number) 還沒有現場核查合格，不能驗收；會後核查，或 \(way(bySaying: .stand, number))",
        "\(number) has not passed its check on the spot; check it first, or \(way(bySaying: .stand, number))")
    case .ownSignature(let by):
      pick(
        "\(by) 提交、负责或已签过 \(number)；验收要另一个人", "\(by) 提交、負責或已簽過 \(number)；驗收要另一個人",
        "\(by) handed in, owns or has signed \(number); acceptance takes somebody else")
    case .rankNeeded(let ranks):
      pick(
        "\(number) 要不同职级的签字；写 rank=\(ranks.joined(separator: "|"))",
        "\(number) 要不同職級的簽字；寫 rank=\(ranks.joined(separator: "|"))",
        "\(number) needs a signature of another rank; say rank=\(ranks.joined(separator: "|"))")
    case .noDeadline:
      pick(
        "\(number) 没有时限，无从延期；先\(way(bySaying: .detail, "\(number) deadline=…"))",
        "\(number) 沒有時限，無從延期；先\(way(bySaying: .detail, "\(number) deadline=…"))",
        "\(number) has no deadline to extend; first \(way(bySaying: .detail, "\(number) deadline=…"))")
    case .askedTooLate(let deadline):
      pick(
        "\(number) 的时限 \(deadline.text) 已过，事前没有申请延期，按原时限算；\(way(bySaying: .stand, number))",
        "\(number) 的時限 \(deadline.text) 已過，事前沒有申請延期，按原時限算；\(way(bySaying: .stand, number))",
        "Nobody asked to extend \(number) before its deadline, \(deadline.text), had passed, so that date counts; "
          + way(bySaying: .stand, number))
    case .notLater(let deadline):
      pick(
        "延期要晚于 \(number) 现在的时限 \(deadline.text)", "延期要晚於 \(number) 現在的時限 \(deadline.text)",
        "An extension lies after the deadline of \(number), \(deadline.text)")
    case .deadlineIsKept:
      pick(
        "\(number) 是台账里的问题，时限只能延期；\(way(bySaying: .prolong, number))",
        "\(number) 是臺賬裡的問題，時限只能延期；\(way(bySaying: .prolong, number))",
        "\(number) is a row of the register; its deadline is only extended: \(way(bySaying: .prolong, number))")
    }
  }
}
