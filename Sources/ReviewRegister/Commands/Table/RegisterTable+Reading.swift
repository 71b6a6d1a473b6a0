// Reading: nothing is changed.

import CommandTables

extension RegisterTable {
  static let readingRows: [Row] = [
    row(
      .list, .reading, keys: ["F5"],
      [
        .optional(.words, .text), .named(.unit, .text, from: .units), .named(.sector, .choice(Sector.names)),
        .named(.leader, .text, from: .leaders),
        .named(.source, .choice(ProblemSource.names)), .named(.kind, .text, from: .kinds),
        .named(.scope, .choice(ProblemScope.names)), .named(.closing, .choice(Closing.names)),
        .named(.progress, .choice(Progress.names)), .named(.timing, .choice(RowFilter.Urgency.names)),
        .named(.from, .date), .named(.until, .date), .named(.isPublic, .choice(FlagWords.names)),
      ]
    ) {
      OperationWords(
        short: $0.pick("列表", "列表", "List"),
        summary: $0.pick(
          "列出条目，可按单位、领域、领导、来源、状态、时限、词语筛选", "列出條目，可按單位、領域、領導、來源、狀態、時限、詞語篩選",
          "List rows, by unit, sector, leader, source, state, deadline or words"),
        also: $0.pick("清单 查询 筛选 搜索", "清單 查詢 篩選 搜尋", "filter search find"))
    } make: { a throws(RegisterRejection) in
      .query(.list(try a.filter()))
    },
    row(.show, .reading, [.position(.number, .reference(.row))]) {
      OperationWords(
        short: $0.pick("查看", "查看", "Show"),
        summary: $0.pick("查看一条及其全部经过", "查看一條及其全部經過", "Show a row with all that happened to it"),
        also: $0.pick("详情 经过 历史", "詳情 經過 歷史", "history thread"))
    } make: { a throws(RegisterRejection) in
      .query(.show(RowNumber(PlainText.clean(try a.text(.number)))))
    },
    row(
      .due, .reading, keys: ["F6"],
      [.named(.until, .date)]
    ) {
      OperationWords(
        short: $0.pick("到期", "到期", "Due"), summary: $0.pick("列出到期和逾期事项", "列出到期和逾期事項", "List what is due and overdue"),
        also: $0.pick("逾期 日程 期限", "逾期 日程 期限", "overdue calendar"))
    } make: { a throws(RegisterRejection) in
      .query(.due(until: try a.optionalDate(.until)))
    },
  ]
}
