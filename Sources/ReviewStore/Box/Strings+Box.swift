import ReviewCore

extension Strings {
  func message(_ damage: BoxDamage) -> String {
    switch damage {
    case .codes:
      pick("投票码名单被改动过", "投票碼名單被改動過", "the list of voting codes was changed")
    case .key:
      pick(
        "密钥文件 ballots.key 不是原来的\u{FF0C}票条都认不出来\u{FF1B}请从备份取回", "密鑰檔案 ballots.key 不是原來的\u{FF0C}票條都認不出來\u{FF1B}請從備份取回",
        "its key, ballots.key, is not the one the slips were made with; take it from a copy")
    case .paper(let round):
      pick("第 \(round) 次测评的票面被改动过", "第 \(round) 次測評的票面被改動過", "the ballot paper of vote \(round) was changed")
    case .unreadable(let round, let count):
      pick(
        "第 \(round) 次测评有 \(count) 张票读不出来，应重新测评", "第 \(round) 次測評有 \(count) 張票讀不出來，應重新測評",
        "\(count) \(count == 1 ? "ballot" : "ballots") of vote \(round) cannot be read; hold it again")
    case .miscounted(let round, let bag, let voted, let ballots):
      pick(
        "第 \(round) 次测评 \(bag.panel) 票投出 \(voted) 张，箱中有 \(ballots) 张",
        "第 \(round) 次測評 \(bag.panel) 票投出 \(voted) 張，箱中有 \(ballots) 張",
        "vote \(round), panel \(bag.panel): \(voted) cast, \(ballots) in the box")
    case .changed(let round):
      pick("第 \(round) 次测评的票被改动过", "第 \(round) 次測評的票被改動過", "the ballots of vote \(round) were changed")
    case .stranger(let round):
      pick(
        "第 \(round) 次测评记有未发放过或改动过的投票码", "第 \(round) 次測評記有未發放過或改動過的投票碼",
        "vote \(round) is noted for a code that was never issued, or was changed")
    case .waiting(let round):
      pick(
        "第 \(round) 次测评最后投过票的码读不出来，不再收票；已投的都算，请结束测评", "第 \(round) 次測評最後投過票的碼讀不出來，不再收票；已投的都算，請結束測評",
        "of vote \(round), which codes voted last cannot be read: no more ballots are taken; those that were count, close "
          + "the vote")
    case .round(let round):
      pick("第 \(round) 次测评的登记被改动过", "第 \(round) 次測評的登記被改動過", "what is noted of vote \(round) was changed")
    case .releases:
      pick("投票间的放行次数被改动过", "投票間的放行次數被改動過", "how many ballots booths are free for was changed")
    case .noRound(let round):
      pick(
        "票箱里没有第 \(round) 次测评；会议目录若不全，请补全，否则作废重测", "票箱裡沒有第 \(round) 次測評；會議目錄若不全，請補全，否則作廢重測",
        "the box has nothing of vote \(round); put the session's files together again, or declare it void and vote again"
      )
    case .otherCount(let event, let round, let bag, let logged, let found):
      otherCount(event: event, round: round, bag, logged: logged, found: found)
    }
  }

  /// What `verify` says of the box; empty where it is sound.
  public func message(box damages: [Damage]) -> String {
    let head = pick("票箱有损坏：", "票箱有損壞：", "The ballot box is damaged:")
    return damages.isEmpty ? "" : ([head] + damages.map { "  " + message($0) }).joined(separator: "\n")
  }

  // MARK: - Private

  /// As many may have come back in both, and still have said something else.
  private func otherCount(event: Int, round: Int, _ bag: BallotBag, logged: Int, found: Int?) -> String {
    let name = channel(bag.channel)
    guard let found else {
      return pick(
        "日志第 \(event) 条记有第 \(round) 次测评 \(bag.panel) 票（\(name)）的计票，箱中没有这些票",
        "日誌第 \(event) 條記有第 \(round) 次測評 \(bag.panel) 票（\(name)）的計票，箱中沒有這些票",
        "event \(event) counts vote \(round), panel \(bag.panel), \(name), of which the box has nothing")
    }
    return pick(
      "日志第 \(event) 条的第 \(round) 次测评 \(bag.panel) 票（\(name)）计票与箱中的票不符：日志收回 \(logged) 张，箱中 \(found) 张",
      "日誌第 \(event) 條的第 \(round) 次測評 \(bag.panel) 票（\(name)）計票與箱中的票不符：日誌收回 \(logged) 張，箱中 \(found) 張",
      "event \(event) counts vote \(round), panel \(bag.panel), \(name), otherwise than the ballots do: \(logged) returned in "
        + "the log, \(found) in the box")
  }
}
