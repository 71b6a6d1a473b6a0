// The rows of votes and counts.

import CommandTables

extension SessionTable {
  static let voteRows: [OperationRow<Operation>] = [
    row(
      .poll, .counting, .counting, keys: ["F11"], about: .nextVote, offers: .planForVotes, start: .askingFirst,
      footer: .at(30, where: .voteDue),
      [
        .optional(.speaker, .speaker), .named(.panels, .text), .named(.channels, .text),
        .named(.reason, .text, from: .phrases),
      ]
    ) {
      OperationWords(
        short: $0.pick("投票", "投票", "Poll"),
        summary: $0.pick(
          "开始投票：一个单位，或全体一张票；重新投票写明原因", "開始投票：一個單位，或全體一張票；重新投票寫明原因",
          "Open a vote on one speaker or on all; a vote held again needs the reason"),
        also: $0.pick("开始投票 表决 发起测评", "開始投票 表決 發起測評", "vote open"))
    } make: { a throws(Rejection) in
      .vote(
        .open(
          speakers: try a.pollSpeakers(), panels: try a.panels(), channels: try a.channels(),
          reason: a.optional(.reason)))
    },
    screenRow(.ballots, .counting, .beforeAdjournment, does: .printBallots, [.optional(.speaker, .speaker)]) {
      OperationWords(
        short: $0.pick("评议票", "評議票", "Ballots"),
        summary: $0.pick(
          "写出要印的评议票和计票单：正在投的一轮，或接着要投的", "寫出要印的評議票和計票單：正在投的一輪，或接著要投的",
          "Write ballots and tally forms to print: of the vote under way, or of the next one"),
        also: $0.pick("印票 打印选票 计票单 纸质票", "印票 列印選票 計票單 紙質票", "print paper tally form"))
    },
    row(
      .issue, .counting, .counting, keys: ["^A"], about: .vote, offers: .bagNotIssued,
      footer: .at(31, where: .ballotsNotIssued),
      [.position(.panel, .panel), .position(.count, .number), .channel, .round]
    ) {
      OperationWords(
        short: $0.pick("发票", "發票", "Issue"),
        summary: $0.pick("登记发出多少张票", "登記發出多少張票", "Record how many ballots were handed out"),
        also: $0.pick("发出 分发选票", "發出 分發選票", "hand out ballots"))
    } make: { a throws(Rejection) in
      .vote(.issue(round: try a.optionalNumber(.round), bag: try a.issuedBag(), count: try a.number(.count)))
    },
    screenRow(
      .release, .counting, .counting, does: .releaseBooths,
      [.position(.panel, .panel), .optional(.count, .number), .named(.speaker, .speaker, asked: .withOwnUnits)]
    ) {
      OperationWords(
        short: $0.pick("放行", "放行", "Release"),
        summary: $0.pick(
          "放行投票间：不用票条投下一张票；人数写 0 收回", "放行投票間：不用票條投下一張票；人數寫 0 收回",
          "Free a panel's booths for one ballot without a slip, or for as many as said; 0 takes it back"),
        also: $0.pick("投票间 允许投票", "投票間 允許投票", "booth"))
    },
    row(.close, .counting, .counting, keys: ["F11"], about: .vote, start: .askingFirst, footer: .at(30), [.round]) {
      OperationWords(
        short: $0.pick("截止", "截止", "Close"),
        summary: $0.pick("截止投票，此后不再收票", "截止投票，此後不再收票", "Close the vote; nothing is cast after it"),
        also: $0.pick("停止投票 收票", "停止投票 收票", "end the vote"))
    } make: { a throws(Rejection) in
      .vote(.close(round: try a.optionalNumber(.round)))
    },
    row(
      .tally, .counting, .counting, keys: ["F11", "F6"], about: .dueCount, offers: .sheetsOnRecord,
      start: .inItsOwnWay, footer: .at(30),
      [
        .position(.panel, .panel), .required(.issued, .number), .required(.returned, .number),
        .named(.invalid, .number), .named(.abstained, .number), .named(.grades, .grades),
        .named(.rows, .number, asked: .withVoidRows),
        .named(.own, .number, asked: .withOwnUnits), .named(.criterion, .text, from: .criteria, asked: .withCriteria),
        .named(.entry, .choice(["first"]), asked: .never),
        .named(.speaker, .speaker), .round,
      ]
    ) {
      OperationWords(
        short: $0.pick("录票", "錄票", "Tally"),
        summary: $0.pick("录入一个票种的计票结果", "錄入一個票種的計票結果", "Enter the count of one panel"),
        also: $0.pick("计票结果 票数 填票数", "計票結果 票數 填票數", "enter count"))
    } make: { a throws(Rejection) in
      .vote(
        .count(round: try a.optionalNumber(.round), try a.count(), startsAnew: try a.isFirstEntry()))
    },
    screenRow(
      .count, .counting, .counting, keys: ["^F", "F18"], about: .dueCount, start: .inItsOwnWay, does: .pile,
      [.optional(.panel, .panel)]
    ) {
      OperationWords(
        short: $0.pick("逐票计", "逐票計", "Count"),
        summary: $0.pick("逐张计票：每行按一个数字", "逐張計票：每行按一個數字", "Count paper ballot by ballot, a digit a row"),
        also: $0.pick("点票 数票 唱票", "點票 數票 唱票", "ballots pile"))
    },
    row(
      .doubt, .counting, .counting, about: .doubtfulBallot, offers: .paperBallot,
      [
        .position(.panel, .panel), .position(.ruling, .text, from: .rulings),
        .optional(.reason, .text, from: .phrases), .named(.speaker, .speaker),
        .named(.criterion, .text, from: .criteria, asked: .withCriteria), .channel, .round,
      ]
    ) {
      OperationWords(
        short: $0.pick("疑问票", "疑問票", "Doubt"),
        summary: $0.pick(
          "记下监票人对疑问票的裁定", "記下監票人對疑問票的裁定", "Record what the scrutineer decided about a doubtful ballot"),
        also: $0.pick("有疑问 裁定 监票", "有疑問 裁定 監票", "ruling scrutineer"))
    } make: { a throws(Rejection) in
      .vote(.rule(round: try a.optionalNumber(.round), try a.doubt()))
    },
    row(.publish, .counting, .counting, keys: ["F11"], about: .vote, start: .askingFirst, footer: .at(30), [.round]) {
      OperationWords(
        short: $0.pick("公布", "公布", "Announce"),
        summary: $0.pick("核对票数后公布结果", "核對票數後公布結果", "Announce the result, once every gate holds"),
        also: $0.pick("宣布结果 唱票", "宣布結果 唱票", "announce result"))
    } make: { a throws(Rejection) in
      .vote(.publish(round: try a.optionalNumber(.round)))
    },
    row(
      .void, .counting, .counting, about: .vote, offers: .failingGate,
      [.position(.reason, .text, from: .phrases), .round]
    ) {
      OperationWords(
        short: $0.pick("作废", "作廢", "Void"),
        summary: $0.pick("宣布本轮投票作废，写明原因", "宣布本輪投票作廢，寫明原因", "Declare a vote void, with the reason"),
        also: $0.pick("无效 废票", "無效 廢票", "invalid"))
    } make: { a throws(Rejection) in
      .vote(.void(round: try a.optionalNumber(.round), reason: try a.text(.reason)))
    },
    row(
      .revote, .counting, .counting, about: .queuedSpeaker,
      [.position(.speaker, .speaker), .position(.reason, .text, from: .phrases)]
    ) {
      OperationWords(
        short: $0.pick("重新测评", "重新測評", "Vote again"),
        summary: $0.pick(
          "重新测评，写明原因；上一轮保留", "重新測評，寫明原因；上一輪保留", "Vote again, with the reason; the earlier round stays"),
        also: $0.pick("重投 再投", "重投 再投", "repeat the vote"))
    } make: {
      a throws(Rejection) in
      .vote(.again(speaker: try a.speaker(.speaker), reason: try a.text(.reason)))
    },
    row(
      .presence, .counting, .open.union(PhaseSet(.adjourned)), about: .vote,
      [
        .position(.panel, .panel), .position(.present, .number), .position(.reason, .text, from: .phrases),
        .required(.by, .text, from: .posts),
        .named(.speaker, .speaker), .round,
      ]
    ) {
      OperationWords(
        short: $0.pick("更正实到", "更正實到", "Presence"),
        summary: $0.pick(
          "只更正某次投票的实到人数，写明原因和由谁核定", "只更正某次投票的實到人數，寫明原因和由誰核定",
          "Put right who was present at one vote, for that vote alone, with the reason and who established it"),
        also: $0.pick("投票到会人数 更正实到", "投票到會人數 更正實到", "present at the vote correct"))
    } make: { a throws(Rejection) in
      .vote(
        .correctPresence(
          round: try a.optionalNumber(.round), speaker: try a.optionalSpeaker(.speaker), panel: try a.panel(.panel),
          present: try a.number(.present), reason: try a.text(.reason), by: try a.text(.by)))
    },

  ]
}

extension ArgumentSpec<Operation> {
  fileprivate static var channel: Self { named(.channel, .choice(VotingChannel.names), asked: .withSeveralChannels) }
  fileprivate static var round: Self { named(.round, .number, asked: .never) }
}
