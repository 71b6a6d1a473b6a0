// The rows of the session as a whole: its agenda, who is there, what is allowed.

import CommandTables

extension SessionTable {
  static let agendaRows: [OperationRow<Operation>] = [
    row(.open, .session, PhaseSet(.prepared), keys: ["F2"], footer: .at(10)) {
      OperationWords(
        short: $0.pick("开会", "開會", "Open"),
        summary: $0.pick("宣布开会，进入第一个环节", "宣布開會，進入第一個環節", "Open the session and begin its first part"),
        also: $0.pick("开始会议 宣布开会", "開始會議 宣布開會", "begin start"))
    } make: { _ in
      .open
    },
    row(.next, .session, .sitting, keys: ["F2"], footer: .at(10)) {
      OperationWords(
        short: $0.pick("下一位", "下一位", "Next"),
        summary: $0.pick(
          "结束当前一位，请下一位上台；人员已述完则进入下一环节", "結束當前一位，請下一位上台；人員已述完則進入下一環節",
          "Finish the current turn and call the next speaker, or begin the next part"),
        also: $0.pick("下一个 叫下一位 往下走 下一环节", "下一個 叫下一位 往下走 下一環節", "continue forward next part"))
    } make: { _ in
      .advance
    },
    row(.part, .session, .sitting, [.position(.part, .number)]) {
      OperationWords(
        short: $0.pick("进入环节", "進入環節", "Go to part"),
        summary: $0.pick("直接进入议程第几个环节", "直接進入議程第幾個環節", "Go to a part of the agenda by its number"),
        also: $0.pick("议程 跳到 返回环节", "議程 跳到 返回環節", "agenda go to jump"))
    } make: { a throws(Rejection) in
      .beginPart(index: try a.number(.part) - 1)
    },
    row(.recess, .session, .sitting, keys: ["^X"], footer: .at(96), [.optional(.length, .span)]) {
      OperationWords(
        short: $0.pick("休会", "休會", "Recess"),
        summary: $0.pick("休会，计时停住", "休會，計時停住", "Go into recess; the clock stops"),
        also: $0.pick("暂停会议 中场休息 茶歇", "暫停會議 中場休息 茶歇", "break pause the session"))
    } make: { a throws(Rejection) in
      .recess(length: try a.optionalSpan(.length, atMost: nil))
    },
    row(.reconvene, .session, PhaseSet(.recess), keys: ["^X"], footer: .at(96)) {
      OperationWords(
        short: $0.pick("复会", "復會", "Resume"),
        summary: $0.pick("复会，计时接着走", "復會，計時接著走", "End the recess; the clock goes on"),
        also: $0.pick("继续开会 恢复会议", "繼續開會 恢復會議", "go on after the break"))
    } make: { _ in
      .reconvene
    },
    row(.adjourn, .session, .sitting, keys: ["F2"], start: .askingFirst, footer: .at(10)) {
      OperationWords(
        short: $0.pick("散会", "散會", "Adjourn"),
        summary: $0.pick("散会，写出会议记录和整改台账", "散會，寫出會議記錄和整改臺賬", "Adjourn and write the minutes and the register"),
        also: $0.pick("散场 结束会议 闭会", "散場 結束會議 閉會", "end the session close the session"))
    } make: { _ in
      .adjourn
    },
    row(
      .attend, .session, .open.union(PhaseSet(.prepared)), keys: ["^E"], about: .listedAttendance,
      offers: .attendanceOnRecord,
      [
        .position(.id, .attendance), .position(.present, .number), .optional(.leave, .number),
        .optional(.reason, .text, from: .phrases),
      ]
    ) {
      OperationWords(
        short: $0.pick("签到", "簽到", "Sign in"),
        summary: $0.pick("登记票种或单位的实到、请假人数", "登記票種或單位的實到、請假人數", "Record who is present and on leave"),
        also: $0.pick("报到 实到 到会人数 请假", "報到 實到 到會人數 請假", "attendance present leave"))
    } make: { a throws(Rejection) in
      .recordAttendance(
        id: try a.attendance(.id), present: try a.number(.present), onLeave: try a.optionalNumber(.leave) ?? 0,
        reason: a.optional(.reason))
    },
    row(.quorum, .session, .open, [.position(.reason, .text, from: .phrases)]) {
      OperationWords(
        short: $0.pick("法定人数", "法定人數", "Quorum"),
        summary: $0.pick("未到法定人数而继续开会，写明原因", "未到法定人數而繼續開會，寫明原因", "Go on without a quorum, with the reason"),
        also: $0.pick("人数不足 缺席过多", "人數不足 缺席過多", "go on without"))
    } make: { a throws(Rejection) in
      .waiveQuorum(reason: try a.text(.reason))
    },
    row(
      .limit, .session, .beforeAdjournment,
      [
        .position(.stage, .choice(TurnStage.names)), .position(.limit, .span), .named(.speaker, .speaker),
        .optional(.reason, .text, from: .phrases),
      ]
    ) {
      OperationWords(
        short: $0.pick("改时限", "改時限", "Limit"),
        summary: $0.pick(
          "改一个阶段的时限，此后各位都照此，或只改一位的", "改一個階段的時限，此後各位都照此，或只改一位的",
          "Change how long a stage may take for all who are to come, or for one of them"),
        also: $0.pick("时限 时长 限时 述职时间 提问时间", "時限 時長 限時 述職時間 提問時間", "time allowed for all"))
    } make: { a throws(Rejection) in
      .setLimit(
        stage: try a.choice(.stage), to: try a.span(.limit), reason: a.optional(.reason),
        speaker: try a.optionalSpeaker(.speaker))
    },

  ]
}
