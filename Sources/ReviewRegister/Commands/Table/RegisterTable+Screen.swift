// What the full screen does by itself: its views, marks and filters, and what every screen has.

import CommandTables

extension RegisterTable {
  static let screenRows: [Row] = viewRows + commonRows

  // MARK: - Private

  private static let viewRows: [Row] = [
    row(.units, does: .units, keys: ["F7"]) {
      OperationWords(
        short: $0.pick("单位", "單位", "Units"),
        summary: $0.pick(
          "各单位销号率、软弱涣散党组织的目标与实际", "各單位銷號率、軟弱渙散黨組織的目標與實際", "Units by completion; weak branches, target against actual"),
        also: $0.pick("销号率 排名 目标", "銷號率 排名 目標", "completion rank target"))
    },
    row(.monthly, does: .monthlyUrging, keys: ["F8"]) {
      OperationWords(
        short: $0.pick("月督办", "月督辦", "Month"),
        summary: $0.pick(
          "本月该督办的都已选上，去掉几条，一键督办", "本月該督辦的都已選上，去掉幾條，一鍵督辦",
          "Urge for a month: all that are due are marked; leave some out, do it in one key"),
        also: $0.pick("催办 每月 督办单", "催辦 每月 督辦單", "urging slips monthly"))
    },
    row(.filter, does: .filter, keys: ["^F"], footer: .at(40)) {
      OperationWords(
        short: $0.pick("筛选", "篩選", "Filter"),
        summary: $0.pick(
          "按单位、领导、来源、状态、进展、类别、时限、领域筛选", "按單位、領導、來源、狀態、進展、類別、時限、領域篩選",
          "Filter by unit, leader, source, state, progress, kind, timing, sector"),
        also: $0.pick("条件 过滤", "條件 過濾", "chips only"))
    },
    row(.mark, does: .mark, keys: ["Space"], footer: .at(41)) {
      OperationWords(
        short: $0.pick("选", "選", "Mark"),
        summary: $0.pick(
          "选上或去掉光标处的条目，命令对选上的生效", "選上或去掉游標處的條目，命令對選上的生效",
          "Mark the row, or take the mark away; commands are about the marked rows"),
        also: $0.pick("多选 勾选", "多選 勾選", "select tick"))
    },
    row(.markAll, does: .markAll, keys: ["^A"]) {
      OperationWords(
        short: $0.pick("全选", "全選", "Mark all"),
        summary: $0.pick(
          "选上看得见的条目；已有选上的则全部去掉", "選上看得見的條目；已有選上的則全部去掉", "Mark all rows that are seen; where some are marked, none"),
        also: $0.pick("全部 不选", "全部 不選", "all none"))
    },
    row(.sort, does: .sort, keys: ["^S"]) {
      OperationWords(
        short: $0.pick("排序", "排序", "Sort"),
        summary: $0.pick(
          "换一种排序：编号、时限、单位、列入、销号、重开次数", "換一種排序：編號、時限、單位、列入、銷號、重開次數",
          "Sort by number, deadline, unit, opening, closing, times reopened"),
        also: $0.pick("顺序 次序", "順序 次序", "order"))
    },
  ]

  private static let commonRows: [Row] = [
    row(.help, does: .help, keys: ["?", "F1"], footer: .kept(101, key: "?")) {
      OperationWords(
        short: $0.pick("帮助", "幫助", "Help"), summary: $0.pick("所有按键和命令", "所有按鍵和命令", "All keys and commands"),
        also: $0.pick("按键 说明", "按鍵 說明", "keys manual"))
    },
    row(.palette, does: .palette, keys: [":", "^O"], footer: .kept(100, key: ":")) {
      OperationWords(
        short: $0.pick("命令", "命令", "Command"), summary: $0.pick("按名称选命令", "按名稱選命令", "Choose a command by name"),
        also: $0.pick("查找命令", "查找命令", "commands find"))
    },
    row(.theme, does: .theme, [.position(.name, .text)]) {
      OperationWords(
        short: $0.pick("配色", "配色", "Theme"), summary: $0.pick("更换配色", "更換配色", "Change the theme"),
        also: $0.pick("颜色 主题", "顏色 主題", "colours"))
    },
    row(.language, does: .language, [.position(.name, .choice(Language.allCases.map(\.rawValue)))]) {
      OperationWords(
        short: $0.pick("语言", "語言", "Language"), summary: $0.pick("更换语言", "更換語言", "Change the language"),
        also: $0.pick("中文 英文 繁体", "中文 英文 繁體", "chinese english"))
    },
    row(.redraw, does: .redraw, keys: ["^L"]) {
      OperationWords(
        short: $0.pick("重画", "重畫", "Redraw"), summary: $0.pick("重画屏幕", "重畫螢幕", "Draw the screen anew"),
        also: $0.pick("刷新 花屏", "重新整理 花屏", "refresh"))
    },
    row(.suspend, does: .suspend, keys: ["^Z"]) {
      OperationWords(
        short: $0.pick("挂起", "掛起", "Suspend"),
        summary: $0.pick("暂时回到命令行，fg 返回", "暫時回到命令列，fg 返回", "Back to the shell for a moment; fg returns"),
        also: $0.pick("命令行 后台", "命令列 背景", "shell background"))
    },
    row(.quit, does: .quit, keys: ["^Q", "^C"], start: .inItsOwnWay, footer: .at(90, key: "^Q")) {
      OperationWords(
        short: $0.pick("离开", "離開", "Leave"), summary: $0.pick("离开台账", "離開臺賬", "Leave the register"),
        also: $0.pick("退出 关闭程序", "退出 關閉程式", "exit close the program"))
    },
  ]
}
