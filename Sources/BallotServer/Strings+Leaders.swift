import ReviewCore

/// What the leaders' page says.
extension Strings {
  var forLeaders: String { pick("领导参阅", "領導參閱", "For leaders") }

  var typeLeaderCode: String {
    pick("请输入参阅条上的编码", "請輸入參閱條上的編碼", "Type the code on your leader's slip")
  }

  /// `剩余 2:17`
  func clock(_ reading: ClockReading) -> String {
    guard let remaining = reading.remaining else {
      return pick("已用 ", "已用 ", "time used ") + reading.elapsed.clockText
    }
    let state = reading.isRunning ? "" : pick("（已停）", "（已停）", " (paused)")
    return remaining < .zero
      ? pick("超时 ", "超時 ", "over by ") + (-remaining).clockText + state
      : pick("剩余 ", "剩餘 ", "time left ") + remaining.clockText + state
  }

  var isNext: String { pick("下一位", "下一位", "next:") }

  var thenCome: String { pick("其后", "其後", "Then") }

  func notOwned(_ count: Int) -> String {
    pick("已发现、未认领 \(count)", "已發現、未認領 \(count)", "Found and not owned: \(count)")
  }

  func openOfLastYear(_ count: Int) -> String {
    pick("上年度未销号 \(count)", "上年度未銷號 \(count)", "Open of last year: \(count)")
  }

  var preparedOfUnit: String { pick("单位资料", "單位資料", "The unit's dossier") }

  func likelyQuestions(_ count: Int) -> String { pick("可以问 \(count)", "可以問 \(count)", "Likely questions: \(count)") }

  func due(_ day: CivilDate, isOverdue: Bool) -> String {
    isOverdue
      ? pick("时限 \(day.text)，已逾期", "時限 \(day.text)，已逾期", "due \(day.text), overdue")
      : pick("时限 \(day.text)", "時限 \(day.text)", "due \(day.text)")
  }

  var leaveLeaders: String { pick("离开", "離開", "Leave") }

  var noBrief: String {
    pick("暂时读不到会议，几秒后自动再试", "暫時讀不到會議，幾秒後自動再試", "The session cannot be read just now; this page tries again by itself")
  }
}
