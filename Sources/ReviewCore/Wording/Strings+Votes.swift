// Votes: refusals, gates, and what a round is called.

extension Strings {
  /// `北镇党委第 1 轮测评`, `全体第 2 轮测评`
  public func round(_ name: VoteRefusal.Name) -> String {
    pick(
      "\(name.unit ?? "全体")第 \(name.number) 轮测评", "\(name.unit ?? "全體")第 \(name.number) 輪測評",
      "round \(name.number) of \(name.unit ?? "all")")
  }

  public func roundState(_ state: Round.State) -> String {
    switch state {
    case .open: pick("正在投票", "正在投票", "open")
    case .closed: pick("已截止", "已截止", "closed")
    case .published: pick("已公布", "已公布", "announced")
    case .voided: pick("已作废", "已作廢", "void")
    }
  }

  public func scoreSource(_ source: ScoreSource) -> String {
    switch source {
    case .session: pick("会议测评", "會議測評", "session vote")
    case .routine: pick("平时考核", "平時考核", "routine assessment")
    case .cross: pick("交叉互评", "交叉互評", "cross-evaluation")
    }
  }

  /// The gate that fails, with its figures.
  public func gate(_ gate: Gate) -> String {
    switch gate {
    case .notSignedIn:
      pick("还没有签到，\(way(to: .attend))", "還沒有簽到，\(way(to: .attend))", "not signed in, \(way(to: .attend))")
    case .issuedUnknown(let channel):
      pick(
        "\(self.channel(channel))发出数未登记，\(way(to: .issue))", "\(self.channel(channel))發出數未登記，\(way(to: .issue))",
        "how many were issued is not recorded, \(way(to: .issue)): \(self.channel(channel))")
    case .issuedExceedsPresent(let issued, let present):
      pick("发出 \(issued) > 实到 \(present)", "發出 \(issued) > 實到 \(present)", "issued \(issued) > present \(present)")
    case .notCounted(let channel, let rows):
      pick(
        "\(self.channel(channel))还有 \(rows) 行没有计票，\(way(to: .tally))",
        "\(self.channel(channel))還有 \(rows) 行沒有計票，\(way(to: .tally))",
        "\(self.channel(channel)): \(rows == 1 ? "1 row is" : "\(rows) rows are") not counted yet, \(way(to: .tally))")
    case .returnedExceedsIssued(let returned, let issued):
      pick(
        "收回 \(returned) > 发出 \(issued)，本轮无效；录错了\(way(to: .undo)) 重录，否则\(way(to: .void)) 作废后重新投票",
        "收回 \(returned) > 發出 \(issued)，本輪無效；錄錯了\(way(to: .undo)) 重錄，否則\(way(to: .void)) 作廢後重新投票",
        "returned \(returned) > issued \(issued): \(way(to: .undo)) where it was mistyped, else "
          + "\(way(to: .void)) to declare the round void, and vote again")
    case .sums(let channel, let fault):
      pick("", "", "") + self.channel(channel) + colon + self.fault(fault)
    }
  }

  /// The switch is long so that a new reason cannot be forgotten.
  public func refusal(_ refusal: VoteRefusal) -> String {
    switch refusal {
    case .noPanels: pick("会议没有票种，不能投票", "會議沒有票種，不能投票", "The plan has no panels to vote")
    case .nobodyToRate:
      pick(
        "没有可以测评的人，都已缺席或跳过；\(way(bySaying: .poll, "单位")) 点名，或\(way(to: .restore)) 恢复",
        "沒有可以測評的人，都已缺席或跳過；\(way(bySaying: .poll, "單位")) 點名，或\(way(to: .restore)) 恢復",
        "There is nobody to rate: all are absent or were passed over; \(way(bySaying: .poll, "UNIT")) to name one, or "
          + "\(way(to: .restore)) to put one back")
    case .stillOpen(let name):
      pick(
        "\(round(name))还没有截止；先\(way(to: .close)) 截止，或\(way(to: .void)) 作废",
        "\(round(name))還沒有截止；先\(way(to: .close)) 截止，或\(way(to: .void)) 作廢",
        "Still open: \(round(name)); \(way(to: .close)) to close it, or \(way(to: .void)) to declare it void")
    case .pending(let name):
      pick(
        "\(round(name))还没有公布；先\(way(to: .publish)) 公布，或\(way(to: .void)) 作废",
        "\(round(name))還沒有公布；先\(way(to: .publish)) 公布，或\(way(to: .void)) 作廢",
        "Not announced yet: \(round(name)); \(way(to: .publish)) to announce it, or \(way(to: .void)) to declare it void"
      )
    case .reasonNeeded(let name): reasonNeeded(name)
    case .noRound(let id): noRound(id)
    case .announced(let name, let id):
      pick(
        "\(round(name))已经公布；重新测评\(way(to: .revote))，只作废\(way(bySaying: .void, "原因 round=\(id)"))",
        "\(round(name))已經公佈；重新測評\(way(to: .revote))，只作廢\(way(bySaying: .void, "原因 round=\(id)"))",
        "Announced already: \(round(name)); \(way(to: .revote)) to vote again, or \(way(bySaying: .void, "REASON round=\(id)"))"
      )
    case .notOpened(let unit):
      pick(
        "\(unit)还没有投票；先\(way(to: .poll)) 开始", "\(unit)還沒有投票；先\(way(to: .poll)) 開始",
        "No vote was opened for \(unit); \(way(to: .poll)) to open it")
    case .finished(let name, let state):
      pick(
        "\(round(name))\(roundState(state))", "\(round(name))\(roundState(state))",
        "It is \(roundState(state)): \(round(name))")
    case .notInRound(let panel, let channel):
      pick(
        "本轮没有 \(panel) 的\(self.channel(channel))", "本輪沒有 \(panel) 的\(self.channel(channel))",
        "This vote has no \(self.channel(channel)) for \(panel)")
    case .notOnSheet(let unit): pick("\(unit)不在本轮票上", "\(unit)不在本輪票上", "\(unit) is not on this vote's sheet")
    case .panelNotInRound(let panel, let name):
      pick(
        "\(round(name))没有\(panel)", "\(round(name))沒有\(panel)", "\(panel) does not vote in \(round(name))")
    case .presenceStands(let panel, let name, let present):
      pick(
        "\(round(name))：\(panel)实到已是 \(present)", "\(round(name))：\(panel)實到已是 \(present)",
        "\(panel): \(present) are recorded as present already, \(round(name))")
    case .unknownCriterion(let text, let known):
      pick(
        "没有评议项 \(text)；有 \(known.joined(separator: " "))", "沒有評議項 \(text)；有 \(known.joined(separator: " "))",
        "There is no criterion \(text); there are \(known.joined(separator: " "))")
    case .criterionNeeded(let known):
      pick(
        "要写明评议项 criterion=\(known.joined(separator: "|"))", "要寫明評議項 criterion=\(known.joined(separator: "|"))",
        "Say which criterion: criterion=\(known.joined(separator: "|"))")
    case .unknownChannel(let text):
      pick(
        "没有投票方式 \(text)；有 \(VotingChannel.names.joined(separator: " "))",
        "沒有投票方式 \(text)；有 \(VotingChannel.names.joined(separator: " "))",
        "There is no channel \(text); there are \(VotingChannel.names.joined(separator: " "))")
    case .badPoints(let text):
      pick(
        "得分应为 0 至 100，最多两位小数，不是“\(text)”", "得分應為 0 至 100，最多兩位小數，不是「\(text)」",
        "Points are 0 to 100 with two decimals at most, not \"\(text)\"")
    case .issuedDiffers, .ownExceedsMembers, .rowDoesNotAddUp, .sheetsDiffer, .entriesDiffer, .rulingsNotCounted,
      .recountDiffers, .notCounted, .gateFailed, .cannotUndo:
      countRefusal(refusal)
    case .noWeight, .notRated, .notPublished, .noGradeProposed, .deviationNeedsReason, .changeNeedsReason,
      .gradeStands, .quotaFull, .notProposed, .decided:
      resultRefusal(refusal)
    }
  }

  // MARK: - Private

  private func reasonNeeded(_ name: VoteRefusal.Name) -> String {
    let again = name.unit == nil ? way(bySaying: .poll, "all reason=…") : way(to: .revote)
    return pick(
      "已有\(round(name))；重新测评要写明原因，\(again)", "已有\(round(name))；重新測評要寫明原因，\(again)",
      "There is \(round(name)) already; to vote again with the reason, \(again)")
  }

  private func noRound(_ id: Int?) -> String {
    guard let id else {
      return pick(
        "现在没有投票；\(way(to: .poll)) 开始", "現在沒有投票；\(way(to: .poll)) 開始",
        "No vote is under way; \(way(to: .poll)) to open one")
    }
    return pick("没有第 \(id) 次投票", "沒有第 \(id) 次投票", "There is no vote \(id)")
  }
}
