import ReviewCore

// How a count is told to the hall (RULES: the announcement, base).

extension Strings {
  var returnedOfIssued: String { pick("收回 / 发出", "收回 / 發出", "returned / issued") }

  var issued: String { pick("已发出", "已發出", "handed out") }

  var present: String { pick("实到", "實到", "present") }

  var notCounted: String { pick("尚未计票", "尚未計票", "not counted yet") }

  var voidRound: String {
    pick("收回多于发出，本轮作废，重新测评", "收回多於發出，本輪作廢，重新測評", "More back than out: void, to be held again")
  }

  /// For a panel so small that its members would be unmasked, and for counts that stay sealed.
  var notDisclosed: String { pick("各档票数不公布", "各檔票數不公佈", "grades are not disclosed") }

  func round(_ number: Int) -> String {
    pick("第 \(number) 轮", "第 \(number) 輪", "round \(number)")
  }

  func ballots(_ count: Int) -> String { pick("\(count) 票", "\(count) 票", "\(count)") }

  /// After a count that is drawn large.
  var ballotUnit: String { pick("票", "票", "") }

  func shareOf(_ distribution: PublicTally.Distribution) -> String {
    let (count, word) = (distribution.baseCount, base(distribution.base))
    return pick("占\(word) \(count)", "占\(word) \(count)", "of \(count) \(word)")
  }

  var results: String { pick("测评结果", "測評結果", "Results") }

  var noResults: String { pick("尚无测评结果", "尚無測評結果", "No results yet") }

  var score: String { pick("得分", "得分", "score") }

  /// `91.43`
  func points(_ hundredths: Int) -> String { "\(hundredths / 100).\(twoDigits(hundredths % 100))" }

  var scanToVote: String { pick("扫码测评", "掃碼測評", "Scan to vote") }

  var noAddress: String { pick("手机测评尚未开放", "手機測評尚未開放", "Voting by phone is not open") }

  /// The sentence that is read out when a panel has been counted.
  func announcement(_ panel: PublicTally) -> String {
    if panel.isVoid { return voidRound }
    var counts: [String] = []
    if let present = panel.present { counts.append(pick("实到 \(present) 人", "實到 \(present) 人", "\(present) present")) }
    if let issued = panel.issued { counts.append(pick("发出 \(issued) 张", "發出 \(issued) 張", "\(issued) issued")) }
    if let count = panel.returned { counts.append(pick("收回 \(count) 张", "收回 \(count) 張", "\(count) returned")) }
    guard !counts.isEmpty else { return notCounted }
    guard let distribution = panel.distribution else { return sentence([counts, [notDisclosed]]) }
    counts.append(pick("有效 \(distribution.valid) 张", "有效 \(distribution.valid) 張", "\(distribution.valid) valid"))
    counts.append(
      pick("无效 \(distribution.invalid) 张", "無效 \(distribution.invalid) 張", "\(distribution.invalid) invalid"))
    let grades = distribution.grades.map { grade in
      let (word, share) = (self.grade(grade.grade), grade.share.text)
      return pick(
        "\(word) \(grade.count) 票，占 \(share)", "\(word) \(grade.count) 票，占 \(share)",
        "\(word) \(grade.count) (\(share))")
    }
    let empty = pick(
      "弃权 \(distribution.abstained) 票", "棄權 \(distribution.abstained) 票", "\(distribution.abstained) abstained")
    return sentence([counts] + grades.map { [$0] } + [[empty]])
  }

  /// Beside running totals.
  func running(_ panel: PublicTally) -> String {
    if panel.isVoid { return voidRound }
    guard let returned = panel.returned else { return notCounted }
    let issued = panel.issued.map { " / \($0)" } ?? ""
    guard let distribution = panel.distribution else {
      return pick("收回 \(returned)\(issued) 张", "收回 \(returned)\(issued) 張", "\(returned)\(issued) returned")
    }
    let counted = distribution.valid + distribution.invalid
    return pick(
      "收回 \(returned)\(issued) 张，以上为其中 \(counted) 张", "收回 \(returned)\(issued) 張，以上為其中 \(counted) 張",
      "\(returned)\(issued) returned, \(counted) of them shown")
  }

  // MARK: - Private

  private func sentence(_ parts: [[String]]) -> String {
    let (comma, semicolon, stop) = (pick("，", "，", ", "), pick("；", "；", "; "), pick("。", "。", "."))
    return parts.map { $0.joined(separator: comma) }.joined(separator: semicolon) + stop
  }
}
