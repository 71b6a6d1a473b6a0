// The rows of taking back, and those the console does by itself.

import CommandTables

extension SessionTable {
  static let takingBackRows: [OperationRow<Operation>] = [
    row(
      .undo, .takingBack, .all, keys: ["u", "^U"], start: .inItsOwnWay, footer: .at(94, key: "u"),
      [.named(.reason, .text, from: .phrases), .named(.by, .text, from: .posts)]
    ) {
      OperationWords(
        short: $0.pick("撤销", "撤銷", "Undo"),
        summary: $0.pick("撤销上一步", "撤銷上一步", "Take the last step back"),
        also: $0.pick("撤回 后悔 退一步", "撤回 後悔 退一步", "take back"))
    } make: { a in
      .undo(batch: a.context.lastSeen, reason: a.optional(.reason), by: a.optional(.by))
    },
    row(.redo, .takingBack, .all, keys: ["^R"]) {
      OperationWords(
        short: $0.pick("重做", "重做", "Redo"),
        summary: $0.pick("恢复刚撤销的一步", "恢復剛撤銷的一步", "Do again what was just undone"),
        also: $0.pick("恢复 再做", "恢復 再做", "again"))
    } make: { _ in
      .redo
    },

  ]

  static let screenRows: [OperationRow<Operation>] = [
    screenRow(.help, .screen, .all, keys: ["?", "F1"], footer: .kept(101, key: "?"), does: .help) {
      OperationWords(
        short: $0.pick("帮助", "幫助", "Help"),
        summary: $0.pick("所有按键和命令", "所有按鍵和命令", "All keys and commands"),
        also: $0.pick("按键 说明", "按鍵 說明", "keys manual"))
    },
    screenRow(.palette, .screen, .all, keys: [":", "^O"], footer: .kept(100, key: ":"), does: .palette) {
      OperationWords(
        short: $0.pick("命令", "命令", "Command"),
        summary: $0.pick("按名称选命令", "按名稱選命令", "Choose a command by name"),
        also: $0.pick("查找命令", "查找命令", "commands find"))
    },
    screenRow(.preview, .screen, .all, keys: ["^V"], footer: .projector(6), does: .preview) {
      OperationWords(
        short: $0.pick("看投影", "看投影", "Preview"),
        summary: $0.pick(
          "全屏看会场所见，各键照常，Esc 返回", "全屏看會場所見，各鍵照常，Esc 返回",
          "What the hall sees, full screen; keys go on working, Esc returns"),
        also: $0.pick("预览 投影", "預覽 投影", "hall picture"))
    },
    screenRow(.minutes, .screen, .all, keys: ["m"], footer: .at(88, in: PhaseSet(.adjourned)), does: .minutes) {
      OperationWords(
        short: $0.pick("看记录", "看記錄", "Minutes"),
        summary: $0.pick("翻看、查找到此刻为止的会议记录", "翻看、查找到此刻為止的會議記錄", "Read and search the minutes as they stand"),
        also: $0.pick("会议记录 翻看", "會議記錄 翻看", "record read search"))
    },
    screenRow(.dossier, .screen, .all, keys: ["d"], does: .dossier) {
      OperationWords(
        short: $0.pick("单位资料", "單位資料", "Dossier"),
        summary: $0.pick(
          "在台上或光标所在单位的责任书、目标任务、承诺、自查、方案、帮扶和典型", "在臺上或游標所在單位的責任書、目標任務、承諾、自查、方案、幫扶和典型",
          "What was prepared about the unit on the floor or under the cursor: letters, targets, commitments, self-checks, schemes, helpers, examples"
        ),
        also: $0.pick(
          "责任书 任务 指标 承诺 自查 方案 帮扶 典型 领域", "責任書 任務 指標 承諾 自查 方案 幫扶 典型 領域",
          "letters targets commitments schemes helpers examples sector"))
    },
    screenRow(.gaps, .screen, .all, keys: ["^W"], footer: .at(85, in: PhaseSet(.adjourned)), does: .gaps) {
      OperationWords(
        short: $0.pick("查缺", "查缺", "What lacks"),
        summary: $0.pick("逐单位查还缺什么，回车去补", "逐單位查還缺什麼，回車去補", "What is missing, unit by unit; Enter goes to fill it in"),
        also: $0.pick("缺项 遗漏 还差 检查", "缺項 遺漏 還差 檢查", "missing incomplete check"))
    },
    screenRow(.findings, .screen, .all, keys: ["f"], does: .findings) {
      OperationWords(
        short: $0.pick("疑点", "疑點", "Findings"),
        summary: $0.pick(
          "清单雷同、漏登、只在台账、台上未认领；回车记下要问的话", "清單雷同、漏登、只在臺賬、臺上未認領；回車記下要問的話",
          "What to ask about: lists alike, demands left out, duties on paper, what was not owned up to; Enter takes the question down"
        ),
        also: $0.pick("雷同 照抄 未认领 提问 问什么", "雷同 照抄 未認領 提問 問什麼", "ask copied duplicate suspicious questions"))
    },
    screenRow(.register, .screen, .all, keys: ["r"], footer: .at(89, in: PhaseSet(.adjourned)), does: .register) {
      OperationWords(
        short: $0.pick("台账", "臺賬", "Register"),
        summary: $0.pick(
          "全屏整改台账，计时照走，Esc 返回", "全螢幕整改臺賬，計時照走，Esc 返回",
          "The rectification register, full screen; the clock goes on, Esc returns"),
        also: $0.pick("问题库 督办 到期 往年", "問題庫 督辦 到期 往年", "problems rectification due urging"))
    },
    screenRow(.export, .screen, .open.union(PhaseSet(.adjourned)), does: .export, [.optional(.folder, .text)]) {
      OperationWords(
        short: $0.pick("导出", "匯出", "Export"),
        summary: $0.pick("现在写出文件", "現在寫出文件", "Write the documents now"),
        also: $0.pick("写文件 打印 保存文件", "寫檔案 列印 儲存檔案", "write documents print save"))
    },
    screenRow(.theme, .screen, .all, does: .theme, [.position(.name, .text)]) {
      OperationWords(
        short: $0.pick("配色", "配色", "Theme"),
        summary: $0.pick("更换配色", "更換配色", "Change the theme"),
        also: $0.pick("颜色 主题", "顏色 主題", "colours"))
    },
    screenRow(
      .language, .screen, .all, does: .language, [.position(.name, .choice(Language.allCases.map(\.rawValue)))]
    ) {
      OperationWords(
        short: $0.pick("语言", "語言", "Language"),
        summary: $0.pick("更换语言", "更換語言", "Change the language"),
        also: $0.pick("中文 英文 繁体", "中文 英文 繁體", "chinese english"))
    },
    screenRow(.redraw, .screen, .all, keys: ["^L"], does: .redraw) {
      OperationWords(
        short: $0.pick("重画", "重畫", "Redraw"),
        summary: $0.pick("重画屏幕", "重畫螢幕", "Draw the screen anew"),
        also: $0.pick("刷新 花屏", "重新整理 花屏", "refresh"))
    },
    screenRow(.suspend, .screen, .all, keys: ["^Z"], does: .suspend) {
      OperationWords(
        short: $0.pick("挂起", "掛起", "Suspend"),
        summary: $0.pick("暂时回到命令行，fg 返回", "暫時回到命令列，fg 返回", "Back to the shell for a moment; fg returns"),
        also: $0.pick("命令行 后台", "命令列 背景", "shell background"))
    },
    screenRow(
      .quit, .screen, .all, keys: ["q", "^Q", "^C"], start: .askingFirst,
      footer: .at(99, key: "q", in: PhaseSet(.adjourned)), does: .quit
    ) {
      OperationWords(
        short: $0.pick("离开", "離開", "Leave"),
        summary: $0.pick("离开程序，会议照存，可再进入", "離開程式，會議照存，可再進入", "Leave; the session is stored and can be resumed"),
        also: $0.pick("退出 关闭程序", "退出 關閉程式", "exit close the program"))
    },

  ]
}
