import ReviewCore

// Words of counting ballot by ballot.

extension Strings {
  /// `第 38 张`
  func ballot(_ number: Int) -> String { pick("第 \(number) 张", "第 \(number) 張", "ballot \(number)") }

  func mark(_ mark: Mark, of choices: [Grade]) -> String {
    switch mark {
    case .choice(let index): choices.indices.contains(index) ? grade(choices[index]) : ""
    case .blank: argument(.abstained)
    case .void: argument(.rows)
    case .own: argument(.own)
    }
  }

  var voidSheet: String { pick("整票无效", "整票無效", "void sheet") }

  /// `已计 37 张 = 有效 36 + 无效 1`
  func counted(_ count: PileCount) -> String {
    let valid = count.sheets.valid
    return pick(
      "已计 \(count.returned) 张 = 有效 \(valid) + 整票无效 \(count.voidSheets)",
      "已計 \(count.returned) 張 = 有效 \(valid) + 整票無效 \(count.voidSheets)",
      "\(count.returned) counted = \(valid) valid + \(count.voidSheets) void")
  }

  /// `本行 20+11+4+0+1+0 = 36 ✓`
  func rowSum(_ row: RowCount, _ choices: [Grade], sheets: Int) -> String {
    let parts = choices.count > 9 ? [row.graded] : choices.map { row.counts[$0.id] ?? 0 }
    let rest = [row.blank, row.void] + (row.own > 0 ? [row.own] : [])
    let sum = (parts + rest).map { "\($0)" }.joined(separator: "+")
    let sign = row.sum == sheets ? "✓" : "≠ \(sheets)"
    return pick("本行 ", "本行 ", "row ") + "\(sum) = \(row.sum) \(sign)"
  }

  func lastBallot(_ number: Int, _ marks: String) -> String {
    pick("上一张（\(number)）：\(marks)", "上一張（\(number)）：\(marks)", "Last (\(number)): \(marks)")
  }

  func noStroke(_ key: String) -> String {
    key.isEmpty
      ? pick("这个键在这里没有意义，没有计入", "這個鍵在這裡沒有意義，沒有計入", "That means nothing here; nothing was counted")
      : pick("\(key) 在这里没有意义，没有计入", "\(key) 在這裡沒有意義，沒有計入", "\(key) means nothing here; nothing was counted")
  }

  var noOwnUnit: String {
    pick(
      "这一票种里没有（更多）本单位的人，没有计入", "這一票種裡沒有（更多）本單位的人，沒有計入",
      "Nobody (else) of this panel belongs to that unit; nothing was counted")
  }

  var nothingToTakeBack: String { pick("没有可退的", "沒有可退的", "Nothing to take back") }
  var nothingCounted: String { pick("还没有计一张票", "還沒有計一張票", "No ballot has been counted yet") }

  func ballotHalfDone(_ rows: Int) -> String {
    pick("手上这张还差 \(rows) 行", "手上這張還差 \(rows) 行", "The ballot in hand lacks \(rows) rows")
  }

  func pileLeft(_ count: Int) -> String {
    pick(
      "逐票计到 \(count) 张，已存盘，还没有交；\(way(to: .count)) 接着计", "逐票計到 \(count) 張，已存盤，還沒有交；\(way(to: .count)) 接著計",
      "\(count) ballots counted, kept on the disk, not handed in; \(way(to: .count)) to go on")
  }

  func pileFound(_ count: Int, panel: String) -> String {
    pick(
      "上次逐票计到 \(count) 张：\(panel)；\(way(to: .count)) 接着计", "上次逐票計到 \(count) 張：\(panel)；\(way(to: .count)) 接著計",
      "\(count) ballots of \(panel) were counted before the program ended; \(way(to: .count)) to go on")
  }

  var countedByRows: String {
    pick(
      "这一票种已按行录入，不能再逐票计；\(way(to: .tally)) 接着录", "這一票種已按行錄入，不能再逐票計；\(way(to: .tally)) 接著錄",
      "Rows of this panel were typed in already; \(way(to: .tally)) to go on")
  }

  func pilesDiffer(_ differences: [VoteRefusal.Difference]) -> String {
    let list = self.differences(differences)
    return pick(
      "与第一次不一致（第一次/这次）：\(list)。看原票：Esc 回去改，或第一次有误按 \(FormKey.startAnew.spoken) 以这次为准重计",
      "與第一次不一致（第一次/這次）：\(list)。看原票：Esc 回去改，或第一次有誤按 \(FormKey.startAnew.spoken) 以這次為準重計",
      "Not the first entry (first/now): \(list). See the ballots: Esc and correct, or \(FormKey.startAnew.name) if the first was wrong"
    )
  }

  var howManyIssued: String { pick("发出多少张？", "發出多少張？", "How many were issued?") }

  func handIn(_ count: Int) -> String {
    pick("Enter 交这 \(count) 张  Esc 接着计", "Enter 交這 \(count) 張  Esc 接著計", "Enter: hand in these \(count)  Esc: count on")
  }

  func startOver(_ count: Int) -> String {
    pick(
      "丢掉已计的 \(count) 张，从头计？  Enter 从头计  Esc 不", "丟掉已計的 \(count) 張，從頭計？  Enter 從頭計  Esc 不",
      "Throw away the \(count) counted and begin again?  Enter: begin again  Esc: no")
  }

  func pileKeys(inPoints: Bool) -> String {
    inPoints
      ? pick(
        "两位数即计，一位数按空格  退格 退一步  Enter 计完  \(FormKey.startOver.spoken) 从头  Esc 放下",
        "兩位數即計，一位數按空格  退格 退一步  Enter 計完  \(FormKey.startOver.spoken) 從頭  Esc 放下",
        "two digits, or one and Space  Backspace: back  Enter: done  \(FormKey.startOver.name): begin again  Esc: leave"
      )
      : pick(
        "退格 退一步  Enter 计完  \(FormKey.startOver.spoken) 从头计  Esc 放下（留着）",
        "退格 退一步  Enter 計完  \(FormKey.startOver.spoken) 從頭計  Esc 放下（留著）",
        "Backspace: take back  Enter: done  \(FormKey.startOver.name): begin again  Esc: leave, kept")
  }
}
