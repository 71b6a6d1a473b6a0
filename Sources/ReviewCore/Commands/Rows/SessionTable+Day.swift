// The rows of what turns out otherwise on the day than it was prepared.

import CommandTables

extension SessionTable {
  static let dayRows: [OperationRow<Operation>] = [
    // A misspelt title is often found on the papers.
    row(
      .correct, .day, .all,
      [
        .position(.heading, .choice(PlanHeading.names)), .position(.text, .text),
        .named(.reason, .text, from: .phrases),
      ]
    ) {
      OperationWords(
        short: $0.pick("更正会议", "更正會議", "Correct"),
        summary: $0.pick(
          "更正会议名称、主办党委、地点、主持人或记录人，此后都用新的", "更正會議名稱、主辦黨委、地點、主持人或記錄人，此後都用新的",
          "Correct the session's title, committee, place, chair or recorder"),
        also: $0.pick(
          "改标题 改会议名称 换地点 会场 换主持人 换记录人", "改標題 改會議名稱 換地點 會場 換主持人 換記錄人", "title place chair recorder committee"))
    } make: { a throws(Rejection) in
      .correct(heading: try a.choice(.heading), to: try a.text(.text), reason: a.optional(.reason))
    },
    row(
      .retitle, .day, .all,
      [.position(.panel, .panel), .position(.text, .text), .named(.reason, .text, from: .phrases)]
    ) {
      OperationWords(
        short: $0.pick("更正票种", "更正票種", "Retitle"),
        summary: $0.pick("更正一个票种的名称，此后都用新的", "更正一個票種的名稱，此後都用新的", "Correct what a panel is called"),
        also: $0.pick("票种名称 改票种 界别", "票種名稱 改票種 界別", "panel title name voters"))
    } make: { a throws(Rejection) in
      .retitle(panel: try a.panel(.panel), to: try a.text(.text), reason: a.optional(.reason))
    },
    row(
      .due, .day, .beforeAdjournment, about: .listedAttendance,
      [.position(.id, .attendance), .position(.due, .number), .optional(.reason, .text, from: .phrases)]
    ) {
      OperationWords(
        short: $0.pick("改应到", "改應到", "Due"),
        summary: $0.pick(
          "更正票种或单位的应到人数；已经开始的投票不变", "更正票種或單位的應到人數；已經開始的投票不變",
          "Correct how many of a panel or unit are due; votes that have begun keep theirs"),
        also: $0.pick("应到人数 名额", "應到人數 名額", "number due members"))
    } make: { a throws(Rejection) in
      .setDue(id: try a.attendance(.id), to: try a.number(.due), reason: a.optional(.reason))
    },
    row(
      .add, .day, .beforeAdjournment,
      [
        .position(.unit, .text), .position(.post, .text, from: .posts),
        .named(.group, .text, from: .groups, asked: .withGroups), .named(.position, .number),
        .named(.form, .choice(["site", "written"])), .named(.due, .number), .named(.panels, .text),
        .named(.id, .text), .named(.reason, .text, from: .phrases),
      ]
    ) {
      OperationWords(
        short: $0.pick("增加", "增加", "Add"),
        summary: $0.pick("增加一个述职单位", "增加一個述職單位", "Add a unit and its speaker"),
        also: $0.pick("加单位 临时增加 漏列 新增述职人", "加單位 臨時增加 漏列 新增述職人", "new speaker unit missing"))
    } make: { a throws(Rejection) in
      .addSpeaker(
        try a.newSpeaker(), position: try a.optionalNumber(.position), panels: a.seats(),
        reason: a.optional(.reason))
    },
    row(
      .takeOut, .day, .beforeAdjournment, about: .queuedSpeaker,
      [.position(.speaker, .speaker), .position(.reason, .text, from: .phrases)]
    ) {
      OperationWords(
        short: $0.pick("移出", "移出", "Remove"),
        summary: $0.pick(
          "一个单位不再参加述职和测评，写明原因；已有的记录和投票保留", "一個單位不再參加述職和測評，寫明原因；已有的記錄和投票保留",
          "Take a unit out, with the reason; what was recorded and voted stays"),
        also: $0.pick("撤出 不参加 去掉单位", "撤出 不參加 去掉單位", "take out withdraw unit"))
    } make: { a throws(Rejection) in
      .takeOut(speaker: try a.speaker(.speaker), reason: try a.text(.reason))
    },
    row(
      .reorder, .day, .beforeAdjournment,
      [.position(.part, .number), .position(.position, .number), .optional(.reason, .text, from: .phrases)]
    ) {
      OperationWords(
        short: $0.pick("议程调序", "議程調序", "Reorder"),
        summary: $0.pick(
          "把还没有开始的一个环节调到议程第几项", "把還沒有開始的一個環節調到議程第幾項",
          "Move a part that has not begun to another place of the agenda"),
        also: $0.pick("环节提前 环节推后 议程次序", "環節提前 環節推後 議程次序", "order of the agenda parts earlier later"))
    } make: { a throws(Rejection) in
      .movePart(
        index: try a.number(.part) - 1, to: try a.number(.position) - 1, reason: a.optional(.reason))
    },
    row(
      .allot, .day, .beforeAdjournment,
      [.position(.part, .number), .position(.limit, .span), .optional(.reason, .text, from: .phrases)]
    ) {
      OperationWords(
        short: $0.pick("环节时限", "環節時限", "Allot"),
        summary: $0.pick(
          "改还没有开始的一个环节的时限", "改還沒有開始的一個環節的時限",
          "Change how long a part of the agenda that has not begun may take"),
        also: $0.pick("片长 讲话时间 总结时间 环节用时", "片長 講話時間 總結時間 環節用時", "part limit time length film speech"))
    } make: { a throws(Rejection) in
      .allot(index: try a.number(.part) - 1, try a.span(.limit), reason: a.optional(.reason))
    },
    screenRow(.changes, .day, .all, does: .changes) {
      OperationWords(
        short: $0.pick("计划改动", "計劃改動", "Changes"),
        summary: $0.pick(
          "计划文件开会后改了什么，能照改的一键照改", "計劃檔案開會後改了什麼，能照改的一鍵照改",
          "What was edited in the plan's file since; take over what can be taken over"),
        also: $0.pick("计划文件 差别 照改", "計劃檔案 差別 照改", "plan file differences take over edited"))
    },
  ]
}
