import ReviewCore

extension Strings {
  func message(_ damage: BoxDamage) -> String {
    switch damage {
    case .codes:
      pick("投票码名单被改动过", "投票碼名單被改動過", "the list of voting codes was changed")
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
        "第 \(round) 次测评记有未发放过的投票码", "第 \(round) 次測評記有未發放過的投票碼",
        "vote \(round) was cast by a code that was never issued")
    }
  }

  /// What `verify` says of the box; empty where it is sound.
  public func message(box damages: [Damage]) -> String {
    let head = pick("票箱有损坏：", "票箱有損壞：", "The ballot box is damaged:")
    return damages.isEmpty ? "" : ([head] + damages.map { "  " + message($0) }).joined(separator: "\n")
  }
}
