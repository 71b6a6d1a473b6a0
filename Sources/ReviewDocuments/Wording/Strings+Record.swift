import ReviewCore

// The complete record: its frame, attendance, agenda and the parts of the session.
extension Strings {
  func recordTitle(_ title: String) -> String {
    let closing = title.hasSuffix("会议") || title.hasSuffix("會議") ? pick("记录", "記錄", "") : pick("会议记录", "會議記錄", "")
    return pick(title + closing, title + closing, "\(title): complete record")
  }

  var draft: String { pick("草稿", "草稿", "Draft") }
  var draftNotOpened: String {
    pick("会议尚未开始，以下为会前准备情况。", "會議尚未開始，以下為會前準備情況。", "The session has not opened; this is what was prepared.")
  }
  var draftNotAdjourned: String {
    pick("会议尚未散会，本记录不完整。", "會議尚未散會，本記錄不完整。", "The session has not adjourned; this record is incomplete.")
  }
  var draftIncomplete: String {
    pick("会议已经散会，台账要素还没有补齐。", "會議已經散會，臺賬要素還沒有補齊。", "The session has adjourned; the register is incomplete.")
  }
  var leftUndone: String { pick("至散会时未进行的事项：", "至散會時未進行的事項：", "Left undone when the session adjourned:") }
  var draftLacks: String { pick("尚缺以下内容：", "尚缺以下內容：", "Still missing:") }
  var lacksAttendance: String { pick("到会人数未登记", "到會人數未登記", "Attendance not counted") }
  var lacksReport: String { pick("尚未述职", "尚未述職", "Yet to report") }
  var lacksParts: String { pick("尚未进行的议程", "尚未進行的議程", "Parts not held yet") }
  var lacksQuestions: String { pick("尚未提问", "尚未提問", "Not questioned") }
  var lacksCommentary: String { pick("尚未点评", "尚未點評", "Not commented on") }
  var lacksProblemNamed: String { pick("点评尚未指出问题", "點評尚未指出問題", "No problem named in the commentary") }
  var lacksOutcome: String { pick("提问尚无结果", "提問尚無結果", "Questions without an outcome") }
  var lacksRound: String { pick("测评未完成", "測評未完成", "Rating not complete") }
  var lacksFields: String { pick("整改要素不全的问题", "整改要素不全的問題", "Problems with fields missing") }

  var sessionName: String { pick("会议名称", "會議名稱", "Session") }
  var heldBy: String { pick("召集单位", "召集單位", "Held by") }
  var sessionTime: String { pick("会议时间", "會議時間", "Time") }
  var place: String { pick("会议地点", "會議地點", "Place") }
  var chair: String { pick("主持人", "主持人", "Chair") }
  var recorder: String { pick("记录人", "記錄人", "Recorder") }
  func planned(_ time: String) -> String { pick("计划于\(time)开始", "計劃於\(time)開始", "Planned to begin on \(time)") }
  func beganOnly(_ time: String) -> String { pick("\(time)开始", "\(time)開始", "Began on \(time)") }
  func fromTo(_ begin: String, _ end: String) -> String {
    pick("\(begin)至\(end)", "\(begin)至\(end)", "\(begin) to \(end)")
  }
  func adjournedLine(_ time: String) -> String {
    pick("散会（\(time)）", "散會（\(time)）", "The session adjourned at \(time).")
  }
  func signed(_ role: String) -> String { pick("\(role)（签名）", "\(role)（簽名）", "\(role) (signature)") }

  // MARK: - Attendance

  var attendanceHeading: String { pick("出席情况", "出席情況", "Attendance") }
  var panel: String { pick("票种", "票種", "Panel") }
  var due: String { pick("应到", "應到", "Due") }
  var present: String { pick("实到", "實到", "Present") }
  var onLeave: String { pick("请假", "請假", "On leave") }
  var absentWithoutLeave: String { pick("缺席", "缺席", "Absent without leave") }
  var inAttendance: String { pick("列席", "列席", "In attendance") }
  var total: String { pick("合计", "合計", "Total") }
  var notCounted: String { pick("未登记", "未登記", "Not counted") }
  var delegationsNotCounted: String {
    pick("各单位到会人数未另行登记。", "各單位到會人數未另行登記。", "The units' delegations were not counted separately.")
  }

  func leave(name: String, count: Int, reason: String?) -> String {
    let why = reason ?? pick("未说明事由", "未說明事由", "no reason given")
    return pick("\(name)\(count)人（\(why)）", "\(name)\(count)人（\(why)）", "\(name) \(count) (\(why))")
  }

  func quorumVerdict(rule: String, needed: Int, due: Int, present: Int, isReached: Bool) -> String {
    let verdict = isReached ? pick("符合要求", "符合要求", "enough") : pick("未达到要求", "未達到要求", "not enough")
    return pick(
      "到会人数要求为应到人数的\(rule)，即不少于\(needed)人；应到\(due)人，实到\(present)人，\(verdict)。",
      "到會人數要求為應到人數的\(rule)，即不少於\(needed)人；應到\(due)人，實到\(present)人，\(verdict)。",
      "The quorum is \(rule) of those due, that is \(needed). Due: \(due); present: \(present), which is \(verdict)."
    )
  }

  func waiver(_ reason: String) -> String {
    sentence(pick("会议说明理由后继续进行：\(reason)", "會議說明理由後繼續進行：\(reason)", "The session went on for this reason: \(reason)"))
  }

  // MARK: - Agenda

  var agendaHeading: String { pick("会议议程", "會議議程", "Agenda as held") }
  var agendaItem: String { pick("议程", "議程", "Part") }
  var began: String { pick("开始", "開始", "Began") }
  var ended: String { pick("结束", "結束", "Ended") }
  var taken: String { pick("用时", "用時", "Taken") }
  var allowed: String { pick("计划", "計劃", "Planned") }
  var difference: String { pick("相差", "相差", "Difference") }

  func correction(_ correction: Chronicle.Correction) -> String {
    let (time, by) = (clock(correction.at), correction.by)
    let span = self.span(by)
    let what =
      switch (correction.kind, by < .zero) {
      case (.limit, false): pick("延长\(span)", "延長\(span)", "extended by \(span)")
      case (.limit, true): pick("缩短\(span)", "縮短\(span)", "shortened by \(span)")
      case (.reading, false): pick("计时补加\(span)", "計時補加\(span)", "clock put on by \(span)")
      case (.reading, true): pick("计时扣减\(span)", "計時扣減\(span)", "clock put back by \(span)")
      }
    return what + bracketed(time)
  }

  func recess(from begin: Timestamp, to end: Timestamp?, planned: Milliseconds?) -> String {
    let length = planned.map { bracketed(pick("计划", "計劃", "planned ") + span($0)) } ?? ""
    guard let end else {
      return pick("\(clock(begin))休会\(length)。", "\(clock(begin))休會\(length)。", "Recess at \(clock(begin))\(length).")
    }
    return pick(
      "\(clock(begin))休会\(length)，\(clock(end))复会。", "\(clock(begin))休會\(length)，\(clock(end))復會。",
      "Recess at \(clock(begin))\(length), resumed at \(clock(end)).")
  }

  func duration(_ total: Milliseconds, late drift: Milliseconds) -> String {
    let (length, span) = (self.span(total), self.span(drift))
    let verdict =
      drift.seconds > 0
      ? pick("比计划晚\(span)", "比計劃晚\(span)", "\(span) later than planned")
      : drift.seconds < 0
        ? pick("比计划早\(span)", "比計劃早\(span)", "\(span) earlier than planned") : pick("与计划相符", "與計劃相符", "as planned")
    return pick(
      "会议历时\(length)；扣除休会和未定时长的议程，\(verdict)。", "會議歷時\(length)；扣除休會和未定時長的議程，\(verdict)。",
      "The session took \(length); recesses and untimed parts apart, it ended \(verdict).")
  }

  func partsNotHeld(_ titles: [String]) -> String {
    let names = titles.joined(separator: comma)
    return pick("未进行的议程：\(names)。", "未進行的議程：\(names)。", "Parts not held: \(names).")
  }

  // MARK: - Parts

  func partTimes(from begin: Timestamp, to end: Timestamp?, taken: Milliseconds?) -> String {
    guard let end, let taken else {
      return pick("\(clock(begin))开始。", "\(clock(begin))開始。", "Began at \(clock(begin)).")
    }
    return pick(
      "\(clock(begin))开始，\(clock(end))结束，用时\(span(taken))。", "\(clock(begin))開始，\(clock(end))結束，用時\(span(taken))。",
      "From \(clock(begin)) to \(clock(end)), \(span(taken)) in all.")
  }

  var timeCode: String { pick("片中时间", "片中時間", "Time code") }
  var withdrawn: String { pick("已撤销", "已撤銷", "withdrawn") }
  var knownBefore: String { pick("会前已列", "會前已列", "known before the session") }
  var rowsAsTheyWere: String {
    pick(
      "以上为本环节开始时的情况，此后的补充和更正记入各单位。", "以上為本環節開始時的情況，此後的補充和更正記入各單位。",
      "This is how the rows stood at the time; what was added later stands in the units' sections.")
  }
  var resultsElsewhere: String {
    pick(
      "计票结果记入各单位，汇总见“\(resultsHeading)”。", "計票結果記入各單位，匯總見「\(resultsHeading)」。",
      "The counts stand in the units' sections; “\(resultsHeading)” sums them up.")
  }
  var pledgesFollow: String { pick("表态依次如下：", "表態依次如下：", "Pledges in the order they were made:") }
  var noProblemsNoted: String { pick("未记录问题。", "未記錄問題。", "No problems were noted.") }
  var noOpenRows: String { pick("上年度没有遗留的整改事项。", "上年度沒有遺留的整改事項。", "Nothing was left open from last year.") }
  var notesFollow: String { pick("记录如下：", "記錄如下：", "Notes:") }
  var referencesFollow: String {
    pick(
      "涉及单位依次如下，内容记入各单位：", "涉及單位依次如下，內容記入各單位：",
      "Units in the order they came up; what was said stands in their sections:")
  }
  var pledgeWord: String { pick("表态", "表態", "a pledge") }
  var noteWord: String { pick("记录", "記錄", "a note") }
  func problem(_ number: String) -> String { pick("问题\(number)", "問題\(number)", "problem \(number)") }
  func reference(_ unit: String, _ what: String, at: Timestamp) -> String { "\(clock(at)) \(unit)\(colon)\(what)" }

  func drawnMoreThanOnce(_ count: Int) -> String {
    pick("先后抽签\(count)次，以最后一次为准。", "先後抽籤\(count)次，以最後一次為準。", "Lots were drawn \(count) times; the last draw counts.")
  }

  func drawn(at: Timestamp, seed: UInt64) -> String {
    pick(
      "\(clock(at))抽签，种子为\(seed)。", "\(clock(at))抽籤，種子為\(seed)。", "Lots were drawn at \(clock(at)) with seed \(seed).")
  }

  func drawnOrder(_ units: [String]) -> String {
    let list = units.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: comma)
    return sentence(pick("抽签次序：\(list)", "抽籤次序：\(list)", "Order drawn: \(list)"))
  }

  var anybodyCanDraw: String {
    pick(
      "抽签方法公开：以种子起始 SplitMix64 随机数列，按 Fisher–Yates 法逐位洗牌，分组的在组内进行。任何人用同一种子和同一名单重抽，结果相同。",
      "抽籤方法公開：以種子起始 SplitMix64 隨機數列，按 Fisher–Yates 法逐位洗牌，分組的在組內進行。任何人用同一種子和同一名單重抽，結果相同。",
      "The method is public: numbers from SplitMix64 started with the seed drive a Fisher–Yates shuffle, within each group where there are groups. Anybody who draws again with the same seed and the same list gets the same order."
    )
  }

  var orderListed: String { pick("述职次序按会议方案所列。", "述職次序按會議方案所列。", "Speakers came in the order of the plan.") }
  var orderDrawn: String { pick("述职次序由抽签产生。", "述職次序由抽籤產生。", "The order of the speakers was drawn by lot.") }
  var orderChanged: String {
    pick("会上对次序和人员作了以下调整：", "會上對次序和人員作了以下調整：", "The order and the list were changed at the session:")
  }
}
