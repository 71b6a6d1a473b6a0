// The rows of the speakers' order.

import CommandTables

extension SessionTable {
  static let queueRows: [OperationRow<Operation>] = [
    row(.draw, .queue, PhaseSet(.drawingLots), keys: ["F3"], footer: .at(20), [.optional(.seed, .number)]) {
      OperationWords(
        short: $0.pick("抽签", "抽籤", "Draw"),
        summary: $0.pick("抽签决定次序，种子记入记录", "抽籤決定次序，種子記入記錄", "Draw lots for the order; the seed is recorded"),
        also: $0.pick("抓阄 排次序", "抓鬮 排次序", "lots order"))
    } make: { a throws(Rejection) in
      .drawLots(seed: try a.seed(.seed))
    },
    row(
      .call, .queue, PhaseSet.turn.union(PhaseSet(.betweenTurns)), about: .queuedSpeaker,
      [.position(.speaker, .speaker)]
    ) {
      OperationWords(
        short: $0.pick("请上台", "請上台", "Call"),
        summary: $0.pick("请指定的一位上台，也可再次上台", "請指定的一位上台，也可再次上台", "Call a certain speaker, also once more"),
        also: $0.pick("叫号 上台 点名 再述", "叫號 上台 點名 再述", "speaker up again"))
    } make: {
      a throws(Rejection) in
      .call(speaker: try a.speaker(.speaker))
    },
    row(.deferSpeaker, .queue, .beforeAdjournment, about: .queuedSpeaker, [.position(.speaker, .speaker)]) {
      OperationWords(
        short: $0.pick("延后", "延後", "Defer"),
        summary: $0.pick("延到本组最后", "延到本組最後", "Put a speaker last in the group"),
        also: $0.pick("推后 稍后再述", "推後 稍後再述", "later postpone"))
    } make: { a throws(Rejection) in
      .deferSpeaker(speaker: try a.speaker(.speaker))
    },
    row(
      .move, .queue, .beforeAdjournment, about: .queuedSpeaker,
      [.position(.speaker, .speaker), .position(.position, .number)]
    ) {
      OperationWords(
        short: $0.pick("调序", "調序", "Move"),
        summary: $0.pick("把一位调到第几位", "把一位調到第幾位", "Move a speaker to another place"),
        also: $0.pick("换位置 排序 插队", "換位置 排序 插隊", "order position reorder"))
    } make: {
      a throws(Rejection) in
      .move(speaker: try a.speaker(.speaker), position: try a.number(.position))
    },
    row(
      .skip, .queue, .beforeAdjournment, about: .queuedSpeaker,
      [.position(.speaker, .speaker), .position(.reason, .text, from: .phrases)]
    ) {
      OperationWords(
        short: $0.pick("略过", "略過", "Skip"),
        summary: $0.pick("不再述职，写明原因", "不再述職，寫明原因", "Leave a speaker out, with the reason"),
        also: $0.pick("跳过 不述", "跳過 不述", "pass over leave out"))
    } make: {
      a throws(Rejection) in
      .skip(speaker: try a.speaker(.speaker), reason: try a.text(.reason))
    },
    row(
      .absent, .queue, .beforeAdjournment, about: .queuedSpeaker,
      [.position(.speaker, .speaker), .position(.reason, .text, from: .phrases)]
    ) {
      OperationWords(
        short: $0.pick("缺席", "缺席", "Absent"),
        summary: $0.pick("记为缺席，写明原因", "記為缺席，寫明原因", "Mark a speaker absent, with the reason"),
        also: $0.pick("没来 未到 请假", "沒來 未到 請假", "missing away"))
    } make: {
      a throws(Rejection) in
      .markAbsent(speaker: try a.speaker(.speaker), reason: try a.text(.reason))
    },
    row(.written, .queue, .beforeAdjournment, about: .queuedSpeaker, [.position(.speaker, .speaker)]) {
      OperationWords(
        short: $0.pick("书面", "書面", "In writing"),
        summary: $0.pick("改为书面述职", "改為書面述職", "Let a speaker report in writing"),
        also: $0.pick("书面述职", "書面述職", "paper in writing"))
    } make: { a throws(Rejection) in
      .setToWriting(speaker: try a.speaker(.speaker))
    },
    row(.restore, .queue, .beforeAdjournment, about: .queuedSpeaker, [.position(.speaker, .speaker)]) {
      OperationWords(
        short: $0.pick("恢复", "恢復", "Restore"),
        summary: $0.pick("恢复为待述", "恢復為待述", "Put a speaker back into the queue"),
        also: $0.pick("放回 重新列入", "放回 重新列入", "back into the queue"))
    } make: { a throws(Rejection) in
      .reinstate(speaker: try a.speaker(.speaker))
    },
    // A misspelt name is often found on the papers.
    row(
      .rename, .queue, .all, about: .queuedSpeaker, offers: .namesAsTheyAre,
      [
        .position(.speaker, .speaker), .named(.unit, .text, from: .posts), .named(.post, .text),
        .named(.reason, .text, from: .phrases),
      ]
    ) {
      OperationWords(
        short: $0.pick("更名", "更名", "Rename"),
        summary: $0.pick("更正单位名称或述职人职务，此后都用新的", "更正單位名稱或述職人職務，此後都用新的", "Correct a unit's name or its speaker's post"),
        also: $0.pick(
          "改名 改单位 改职务 换人 更换述职人 代为述职 名称有误 错别字", "改名 改單位 改職務 換人 更換述職人 代為述職 名稱有誤 錯別字",
          "unit post misspelt correct name replace speaker stand in"))
    } make: { a throws(Rejection) in
      .rename(
        speaker: try a.speaker(.speaker), unit: a.optional(.unit), post: a.optional(.post),
        reason: a.optional(.reason))
    },
    // An input method may make another sign of the slash.
    screenRow(.find, .queue, .all, keys: ["/", "F19"], does: .findSpeaker) {
      OperationWords(
        short: $0.pick("找单位", "找單位", "Find"),
        summary: $0.pick(
          "打字或拼音首字母找到次序中的一位，光标到那里", "打字或拼音首字母找到次序中的一位，游標到那裡",
          "Find a speaker of the queue by typing, Chinese by pinyin initials too; the cursor goes there"),
        also: $0.pick("查找 搜索 单位 定位", "查找 搜尋 單位 定位", "search look for unit go to"))
    },
  ]
}
