// What happened to a row, in sentences.

extension Strings {
  /// `2027年3月1日 县委组织部：退回（佐证不足）`
  public func entry(_ entry: RegisterRow.Entry) -> String {
    let reason = entry.act.reason.map(bracketed) ?? ""
    return "\(date(entry.act.on)) \(entry.act.by)\(colon)\(event(entry.event))\(reason)"
  }

  /// What happened, without who, when and why. The switch is long so that a new kind cannot be forgotten.
  public func event(_ event: RowEvent) -> String {
    switch event {
    case .opened(let opening):
      pick("列入台账", "列入臺賬", "entered") + (opening.origin.title.map { bracketed($0) } ?? "")
    case .corrected(let changes): pick("更正", "更正", "changed") + colon + self.changes(changes)
    case .editionTaken(let changes, let kept): edition(changes, kept)
    case .missingFromEdition:
      pick(
        "会议记录更正后不再有此问题，请决定撤回或保留", "會議記錄更正後不再有此問題，請決定撤回或保留",
        "the corrected session no longer has it: withdraw it or keep it")
    case .carriedOver(let session):
      pick("转入\(session.title)", "轉入\(session.title)", "carried over to \(session.title)")
    case .progressed(let progress, let note): self.progress(progress) + after(note)
    case .milestonesSet(let milestones):
      pick("阶段节点", "階段節點", "milestones") + colon
        + list(milestones.map { "\($0.text)\(bracketed(date($0.due)))" })
    case .milestoneReached(let index, let day):
      pick(
        "第\(index + 1)个节点完成于\(date(day))", "第\(index + 1)個節點完成於\(date(day))",
        "milestone \(index + 1) reached on \(date(day))")
    case .pledged(let text): pick("承诺", "承諾", "pledged") + colon + text
    case .withdrawn: pick("撤回", "撤回", "withdrawn")
    case .submitted(let evidence): self.evidence(evidence)
    case .checked(let result, let note):
      pick("核查", "核查", "checked") + colon + checkResult(result) + after(note)
    case .signed(let rank): pick("签字验收", "簽字驗收", "signed for acceptance") + (rank.map(bracketed) ?? "")
    case .noticeBegan(let until):
      pick("公示至\(date(until))", "公示至\(date(until))", "put up for objections until \(date(until))")
    case .closedOut: closing(.closedOut)
    case .returned: closing(.sentBack)
    case .reopened(let deadline): closing(.reopened) + (deadline.map { bracketed(self.deadline($0)) } ?? "")
    case .lookBackDrawn: pick("抽中回头看", "抽中回頭看", "drawn for a look back")
    case .lookedBack(true, let note): pick("回头看未反弹", "回頭看未反彈", "looked back: it held") + after(note)
    case .lookedBack(false, let note): pick("回头看发现反弹", "回頭看發現反彈", "looked back: it came back") + after(note)
    case .extensionAsked(let to):
      pick("申请延期至\(date(to))", "申請延期至\(date(to))", "asked for more time, until \(date(to))")
    case .extended(let from, let to, _, let approver):
      pick(
        "\(approver)批准由\(date(from))延期至\(date(to))", "\(approver)批准由\(date(from))延期至\(date(to))",
        "extended from \(date(from)) to \(date(to)), approved by \(approver)")
    case .extensionRefused: pick("不同意延期", "不同意延期", "more time refused")
    case .urged(let month): pick("\(self.month(month))督办", "\(self.month(month))督辦", "urged for \(self.month(month))")
    case .letterSent(let letter): sent(letter)
    case .letterAnswered(let text): pick("回复函件", "回覆函件", "letter answered") + after(text)
    case .concealmentFlagged: pick("认定瞒报", "認定瞞報", "found to have been concealed")
    case .tolerated: pick("容错", "容錯", "tolerated")
    case .proposed(let proposal): pick("建议", "建議", "proposed") + colon + self.proposal(proposal)
    case .proposalDecided(let proposal, true): pick("决定", "決定", "decided") + colon + self.proposal(proposal)
    case .proposalDecided(let proposal, false): pick("不予", "不予", "not to be") + colon + self.proposal(proposal)
    }
  }

  /// `整改时限→2027年6月1日、责任人→空`
  public func changes(_ changes: RowChanges) -> String {
    list(
      changes.fields.map { field in
        let value = (changes[field] ?? nil).map { word($0, of: field) } ?? pick("空", "空", "empty")
        return "\(self.field(field))→\(value)"
      })
  }

  // MARK: - Private

  private func evidence(_ evidence: Evidence) -> String {
    let done = pick(
      "\(date(evidence.doneOn))完成", "\(date(evidence.doneOn))完成", "done on \(date(evidence.doneOn))")
    let files = evidence.files.map(\.name)
    return pick("报送佐证", "報送佐證", "evidence handed in") + colon + evidence.text
      + bracketed(list([done] + files))
  }

  private func sent(_ letter: Letter) -> String {
    let due = pick(
      "限\(date(letter.answerDue))前回复", "限\(date(letter.answerDue))前回覆", "answer due by \(date(letter.answerDue))")
    let copies =
      letter.copies.isEmpty
      ? [] : [pick("抄告", "抄告", "copies to ") + list(letter.copies)]
    return pick("发出\(letter.title)", "發出\(letter.title)", "sent: \(letter.title)") + " \(letter.number.rawValue)"
      + bracketed(([due] + copies).joined(separator: semicolon))
  }

  private func edition(_ changes: RowChanges, _ kept: RowChanges) -> String {
    var parts: [String] = []
    if !changes.isEmpty {
      parts.append(pick("会议更正", "會議更正", "corrected by the session") + colon + self.changes(changes))
    }
    if !kept.isEmpty {
      parts.append(
        pick("会议更正与台账不同，台账不变", "會議更正與臺賬不同，臺賬不變", "the session says otherwise, and the register stays") + colon
          + self.changes(kept))
    }
    return parts.joined(separator: semicolon)
  }

  private func deadline(_ day: CivilDate) -> String {
    pick("时限\(date(day))", "時限\(date(day))", "deadline \(date(day))")
  }

  private func after(_ note: String?) -> String { note.map { colon + $0 } ?? "" }
}
