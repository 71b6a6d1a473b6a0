// Where rows and figures come from.

import CommandTables

extension RegisterTable {
  static let sourceRows: [Row] = [
    row(.take, .sources, [.position(.session, .text)] + who) {
      OperationWords(
        short: $0.pick("转入会议", "轉入會議", "Take"),
        summary: $0.pick(
          "把散会的会议转入台账；更正后再转，只改更正处", "把散會的會議轉入臺賬；更正後再轉，只改更正處",
          "Take an adjourned session; taken again, only what it corrected changes"),
        also: $0.pick("导入会议", "導入會議", "bring in"))
    } make: { a throws(RegisterRejection) in
      .errand(.take(session: try a.text(.session)), try a.said())
    },
    row(
      .inspect, .sources,
      [
        .position(.title, .text), .required(.id, .text), .named(.date, .date),
        .named(.announced, .choice(FlagWords.names)), .named(.units, .text, from: .units), .named(.note, .text),
      ] + who
    ) {
      OperationWords(
        short: $0.pick("检查", "檢查", "Inspect"),
        summary: $0.pick("登记一次明查或暗访", "登記一次明查或暗訪", "Record an inspection, announced or not"),
        also: $0.pick("暗访 明查 巡察", "暗訪 明查 巡察", "inspection visit"))
    } make: { a throws(RegisterRejection) in
      .command(RegisterCommand(.recordInspection(try a.inspection(), found: []), try a.said()))
    },
    row(
      .branch, .sources,
      [
        .position(.name, .text), .required(.unit, .text, from: .units), .named(.grade, .choice(Branch.Grade.names)),
        .named(.cause, .text), .named(.plan, .text), .named(.year, .number), .named(.owner, .text, from: .posts),
        .named(.leader, .text, from: .leaders), .named(.deadline, .date), .named(.state, .choice(Branch.State.names)),
      ] + who
    ) {
      OperationWords(
        short: $0.pick("软弱涣散", "軟弱渙散", "Branch"),
        summary: $0.pick(
          "登记软弱涣散党组织及整顿方案、进展", "登記軟弱渙散黨組織及整頓方案、進展", "Record a weak branch with its plan and how far it has come"),
        also: $0.pick("党组织 整顿 转化", "黨組織 整頓 轉化", "weak lax"))
    } make: { a throws(RegisterRejection) in
      .command(RegisterCommand(.recordBranch(try a.branch()), try a.said()))
    },
    row(.census, .sources, [.position(.file, .text)] + who) {
      OperationWords(
        short: $0.pick("排查表", "排查表", "Census"),
        summary: $0.pick(
          "从表格收下软弱涣散党组织，一行一个", "從表格收下軟弱渙散黨組織，一列一個", "Take weak branches from a table, a line each"),
        also: $0.pick("软弱涣散 台账 表格", "軟弱渙散 臺賬 表格", "weak lax branches table"))
    } make: { a throws(RegisterRejection) in
      .errand(.takeBranches(file: try a.text(.file)), try a.said())
    },
    row(
      .handIn, .sources, start: .inForm,
      [
        .position(.unit, .text, from: .units), .named(.period, .text), .required(.files, .text), .named(.note, .text),
      ] + who
    ) {
      OperationWords(
        short: $0.pick("收单位报告", "收單位報告", "Hand in"),
        summary: $0.pick(
          "收下单位的月报、季报，文件按哈希存放", "收下單位的月報、季報，檔案按雜湊存放",
          "Take a unit's monthly or quarterly report; its files are kept by their hashes"),
        also: $0.pick("月报 季报 报送 材料", "月報 季報 報送 材料", "unit report file"))
    } make: { a throws(RegisterRejection) in
      .errand(
        .handIn(unit: try a.text(.unit), period: try a.period(), files: a.list(.files), note: a.optional(.note)),
        try a.said())
    },
    row(
      .reply, .sources, start: .inForm,
      [
        .position(.unit, .text, from: .units), .position(.text, .text), .named(.question, .number),
        .named(.session, .text),
      ] + who
    ) {
      OperationWords(
        short: $0.pick("收会后补答", "收會後補答", "Reply"),
        summary: $0.pick(
          "收下单位会后补答的内容；欠几个的写明第几个提问", "收下單位會後補答的內容；欠幾個的寫明第幾個提問",
          "Take the answer a unit owes since a session; where it owes several, say to which question"),
        also: $0.pick("补答 提问 欠答 答复", "補答 提問 欠答 答覆", "answer owed later question"))
    } make: { a throws(RegisterRejection) in
      let reply = Reply(
        unit: try a.text(.unit), question: try a.optionalNumber(.question), session: a.optional(.session),
        text: try a.text(.text))
      return .command(RegisterCommand(.reply(reply), try a.said()))
    },
    row(
      .kept, .sources, start: .inForm,
      [.position(.unit, .text, from: .units), .position(.text, .text), .named(.note, .text)] + who
    ) {
      OperationWords(
        short: $0.pick("承诺兑现", "承諾兌現", "Kept"),
        summary: $0.pick(
          "记下单位在会上或公开的承诺已兑现；写承诺里的几个字就行", "記下單位在會上或公開的承諾已兌現；寫承諾裡的幾個字就行",
          "Record that a unit kept what it promised in public or at a session; a few of its words are enough"),
        also: $0.pick("公开承诺 表态 落实", "公開承諾 表態 落實", "promise pledge commitment fulfilled"))
    } make: { a throws(RegisterRejection) in
      let promise = KeptPromise(unit: try a.text(.unit), text: try a.text(.text), note: a.optional(.note))
      return .command(RegisterCommand(.keep(promise), try a.said()))
    },
    row(.rollUp, .sources, [.position(.file, .text)] + who) {
      OperationWords(
        short: $0.pick("汇总下级", "彙總下級", "Roll up"),
        summary: $0.pick("收取下级台账的数字", "收取下級臺賬的數字", "Take the figures of a register below"),
        also: $0.pick("上报 下级", "上報 下級", "lower level"))
    } make: { a throws(RegisterRejection) in
      .errand(.takeLower(file: try a.text(.file)), try a.said())
    },
  ]
}
