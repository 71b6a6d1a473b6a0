// The rows of one speaker's turn and of the clock.

import CommandTables

extension SessionTable {
  static let turnRows: [OperationRow<Operation>] = [
    row(.report, .turn, PhaseSet(.called), keys: ["F3"], footer: .at(20)) {
      OperationWords(
        short: $0.pick("开始", "開始", "Start"),
        summary: $0.pick("开始述职，计时", "開始述職，計時", "Start the report and its clock"),
        also: $0.pick("述职", "述職", "report begin"))
    } make: { _ in
      .begin(stage: .report)
    },
    row(.questions, .turn, .turn, keys: ["F4"], footer: .at(40)) {
      OperationWords(
        short: $0.pick("提问", "提問", "Questions"),
        summary: $0.pick("进入即兴提问", "進入即興提問", "Go on to the questions"),
        also: $0.pick("问答", "問答", "ask"))
    } make: { _ in
      .begin(stage: .questions)
    },
    row(.commentary, .turn, .turn, keys: ["F5"], footer: .at(50)) {
      OperationWords(
        short: $0.pick("点评", "點評", "Comment"),
        summary: $0.pick("进入点评", "進入點評", "Go on to the commentary"),
        also: $0.pick("讲评", "講評", "critique remarks"))
    } make: { _ in
      .begin(stage: .commentary)
    },
    row(.appraisal, .turn, .turn, keys: ["F6"], footer: .at(60)) {
      OperationWords(
        short: $0.pick("测评", "測評", "Appraise"),
        summary: $0.pick("进入测评", "進入測評", "Go on to the appraisal"),
        also: $0.pick("评议 打分", "評議 打分", "rate vote"))
    } make: { _ in
      .begin(stage: .appraisal)
    },
    row(.finish, .turn, .turn) {
      OperationWords(
        short: $0.pick("结束", "結束", "Finish"),
        summary: $0.pick("结束当前一位，不叫下一位", "結束當前一位，不叫下一位", "Finish the turn without calling anybody"),
        also: $0.pick("述完 下台", "述完 下台", "end the turn done"))
    } make: { _ in
      .finishTurn
    },
    row(.topic, .turn, PhaseSet(.reporting), keys: ["Left", "Right"], [.position(.topic, .choice(Topic.names))]) {
      OperationWords(
        short: $0.pick("正在讲", "正在講", "Topic"),
        summary: $0.pick("标记正在讲成绩、问题、原因或举措", "標記正在講成績、問題、原因或舉措", "Mark what is being spoken of"),
        also: $0.pick("讲到 成绩 问题 原因 举措", "講到 成績 問題 原因 舉措", "speaking of achievements problems causes measures"))
    } make: {
      a throws(Rejection) in
      .changeTopic(topic: try a.choice(.topic))
    },

  ]

  static let clockRows: [OperationRow<Operation>] = [
    row(.pause, .clock, .sitting, keys: ["F3"], footer: .at(20)) {
      OperationWords(
        short: $0.pick("暂停", "暫停", "Pause"),
        summary: $0.pick("暂停计时", "暫停計時", "Pause the clock"),
        also: $0.pick("停表 停计时", "停錶 停計時", "stop the clock hold"))
    } make: { _ in
      .pauseTimer
    },
    row(.resume, .clock, .sitting, keys: ["F3"], footer: .at(20)) {
      OperationWords(
        short: $0.pick("继续", "繼續", "Go on"),
        summary: $0.pick("开始或继续计时", "開始或繼續計時", "Start the clock or let it go on"),
        also: $0.pick("开始计时 走表", "開始計時 走錶", "run the clock start"))
    } make: { _ in
      .resumeTimer
    },
    row(.extend, .clock, .sitting, keys: ["F8"], footer: .at(80), [.optional(.by, .span)]) {
      OperationWords(
        short: $0.pick("加时", "加時", "Extend"),
        summary: $0.pick("延长，默认 1 分钟", "延長，預設 1 分鐘", "Extend the limit, by a minute unless told"),
        also: $0.pick("延时 加一分钟", "延時 加一分鐘", "more time add"))
    } make: { a throws(Rejection) in
      .changeLimit(by: try a.optionalSpan(.by) ?? .minutes(1))
    },
    row(.shorten, .clock, .sitting, keys: ["F20"], [.optional(.by, .span)]) {
      OperationWords(
        short: $0.pick("减时", "減時", "Shorten"),
        summary: $0.pick("缩短，默认 1 分钟", "縮短，預設 1 分鐘", "Shorten the limit, by a minute unless told"),
        also: $0.pick("缩短 扣时", "縮短 扣時", "less time"))
    } make: { a throws(Rejection) in
      .changeLimit(by: -(try a.optionalSpan(.by) ?? .minutes(1)))
    },
    row(.backdate, .clock, .sitting, keys: ["^G"], offers: .fewSeconds, [.position(.by, .span)]) {
      OperationWords(
        short: $0.pick("补时", "補時", "Backdate"),
        summary: $0.pick("其实早已开始：把计时往前拨", "其實早已開始：把計時往前撥", "It began earlier: put the clock forward"),
        also: $0.pick("倒拨 更正计时", "倒撥 更正計時", "clock forward earlier"))
    } make: { a throws(Rejection) in
      .backdate(by: try a.span(.by, atMost: nil))
    },
    row(.gap, .clock, .sitting, [.position(.answer, .choice(["count", "drop"])), .position(.length, .span)]) {
      OperationWords(
        short: $0.pick("中断", "中斷", "Gap"),
        summary: $0.pick("程序中断的时间计入或不计入用时", "程式中斷的時間計入或不計入用時", "Count or drop the time the program was away"),
        also: $0.pick("断电 中断时间", "斷電 中斷時間", "away power cut"))
    } make: {
      a throws(Rejection) in
      .settleGap(length: try a.span(.length, atMost: nil), counted: try a.word(.answer) == "count")
    },

  ]
}
