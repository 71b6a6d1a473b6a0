import ReviewCore

// What stands on the projector's scenes, beyond the words of the domain.

extension Strings {
  // MARK: - Clocks

  /// The state of a clock in a word, so that colour is never the only sign.
  func clockWord(_ reading: ClockReading) -> String {
    if !reading.isRunning { return pick("已停", "已停", "paused") }
    switch reading.tone {
    case .normal: return reading.limit == nil ? pick("已用", "已用", "time used") : pick("剩余", "剩餘", "time left")
    case .warning: return pick("将到时", "將到時", "nearly over")
    case .overtime: return pick("超时", "超時", "overtime")
    }
  }

  func limit(_ limit: Milliseconds) -> String { pick("时限 ", "時限 ", "limit ") + limit.clockText }

  // MARK: - Speakers

  func place(_ ordinal: Int, of count: Int) -> String {
    pick("第 \(ordinal) 位，共 \(count) 位", "第 \(ordinal) 位，共 \(count) 位", "\(ordinal) of \(count)")
  }

  func next(_ unit: String) -> String { pick("下一位  ", "下一位  ", "Next  ") + unit }

  func last(_ unit: String) -> String { pick("上一位  ", "上一位  ", "Previous  ") + unit }

  var upNext: String { pick("下一位", "下一位", "Next") }

  var calledUp: String { pick("请上台", "請上台", "Please come up") }

  var order: String { pick("述职次序", "述職次序", "Order of speakers") }

  func waiting(_ count: Int) -> String { pick("待述 \(count) 位", "待述 \(count) 位", "\(count) to come") }

  var allReported: String { pick("述职完毕", "述職完畢", "All have reported") }

  /// Nil for whoever speaks or will.
  func status(_ status: PublicSpeaker.Status) -> String? {
    switch status {
    case .waiting, .current: nil
    case .done: pick("已述", "已述", "done")
    case .inWriting: state(.inWriting)
    case .away: pick("不述职", "不述職", "does not report")
    }
  }

  // MARK: - Votes

  func voting(at address: String) -> String { pick("手机投票  ", "手機投票  ", "Vote by phone  ") + address }

  // MARK: - Problems, film, questions, pledges

  var problemList: String { pick("问题清单", "問題清單", "Problems") }

  func owned(_ count: Int, of total: Int) -> String {
    pick("已认领 \(count) / \(total)", "已認領 \(count) / \(total)", "\(count) of \(total) owned up to")
  }

  func problems(_ count: Int) -> String {
    pick("\(count) 个问题", "\(count) 個問題", count == 1 ? "1 problem" : "\(count) problems")
  }

  var noPublicTargets: String { pick("没有公开的目标任务", "沒有公開的目標任務", "No targets made public") }

  /// `240/300 人  80.00%`
  func progress(_ target: PublicTarget) -> String {
    "\(quantity(target.done))/\(quantity(target.quantity)) \(target.countedIn)  \(target.share.text)%"
  }

  var noPublicProblems: String { pick("没有公开的问题", "沒有公開的問題", "No problems made public") }

  var noneOfLastYear: String { pick("没有上年遗留问题", "沒有上年遺留問題", "Nothing is left of last year") }

  /// `销号 3 / 6`, and what is late.
  func lastYearInBrief(_ figures: LastYearFigures) -> String {
    let closed = pick(
      "销号 \(figures.closed) / \(figures.rows)", "銷號 \(figures.closed) / \(figures.rows)",
      "\(figures.closed) of \(figures.rows) closed")
    let late =
      figures.overdue == 0 ? nil : pick("逾期 \(figures.overdue)", "逾期 \(figures.overdue)", "\(figures.overdue) overdue")
    return [closed, late].compactMap(\.self).joined(separator: "  ")
  }

  func question(_ ordinal: Int) -> String { pick("第 \(ordinal) 问", "第 \(ordinal) 問", "Question \(ordinal)") }

  func asked(by asker: String) -> String { pick("\(asker)提问", "\(asker)提問", "asked by \(asker)") }

  func pledges(_ count: Int) -> String {
    pick("\(count) 项承诺", "\(count) 項承諾", count == 1 ? "1 pledge" : "\(count) pledges")
  }

  func page(_ number: Int, of count: Int) -> String {
    pick("第 \(number) / \(count) 页", "第 \(number) / \(count) 頁", "page \(number) of \(count)")
  }

  // MARK: - Beginning, recess, end

  func starting(at seconds: Int64) -> String {
    let time = "\(twoDigits(seconds / 3600)):\(twoDigits(seconds / 60 % 60))"
    return pick("距 \(time) 开会", "距 \(time) 開會", "until \(time)")
  }

  func signedIn(_ present: Int, of due: Int) -> String {
    pick("实到 \(present) 人，应到 \(due) 人", "實到 \(present) 人，應到 \(due) 人", "\(present) of \(due) present")
  }

  var recess: String { pick("休会", "休會", "Recess") }

  func resuming(at moment: Timestamp) -> String {
    let time = String(moment.clockText.prefix(5))
    return pick("\(time) 复会", "\(time) 復會", "Resumes at \(time)")
  }

  func wasResuming(at moment: Timestamp) -> String {
    let time = String(moment.clockText.prefix(5))
    return pick("原定 \(time) 复会", "原定 \(time) 復會", "Was to resume at \(time)")
  }

  var untilResuming: String { pick("距复会", "距復會", "until then") }

  var pastResuming: String { pick("已过复会时间", "已過復會時間", "past the time to resume") }

  func recessed(since moment: Timestamp) -> String {
    let time = String(moment.clockText.prefix(5))
    return pick("\(time) 起休会", "\(time) 起休會", "since \(time)")
  }

  var adjourned: String { pick("散会", "散會", "Adjourned") }

  func reported(_ count: Int, inWriting: Int) -> String {
    let spoken = pick("\(count) 位述职", "\(count) 位述職", count == 1 ? "1 report" : "\(count) reports")
    guard inWriting > 0 else { return spoken }
    return spoken
      + pick("，\(inWriting) 位书面述职", "，\(inWriting) 位書面述職", ", \(inWriting) in writing")
  }
}
