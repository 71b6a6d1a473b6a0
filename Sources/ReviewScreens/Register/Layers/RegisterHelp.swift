import ReviewRegister

/// How to find, mark and move about, and what the marks say; then all operations of the register with their keys.
struct RegisterHelp: RegisterLayer {
  /// The line at the top.
  private var scroll = 0

  var coversScreen: Bool { true }

  mutating func update(_ key: Key, in register: RegisterModel) -> [RegisterLayerRequest] {
    let key = key.halfWidth
    if key.leavesList || key.isRegisterKey(of: RegisterOperation.help) { return [.close] }
    let height = register.size.rows - 2
    let places = max(1, sheet(register).lines.count - height + 1)
    scroll = key == .enter ? min(scroll + 1, places - 1) : key.moved(scroll, in: places, height: height)
    return []
  }

  func draw(_ register: RegisterModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let strings = register.strings
    let title =
      strings.pick("帮助", "幫助", "Help") + "  "
      + strings.pick("↑↓ 滚动  Esc 返回", "↑↓ 捲動  Esc 返回", "Up/Down scroll  Esc back")
    sheet(register).draw(size: register.size, scroll: scroll, title: title, into: &buffer)
    if register.glance != nil { drawMoment(register, into: &buffer) }
    return nil
  }

  private func sheet(_ register: RegisterModel) -> HelpSheet {
    let strings = register.strings
    let advice =
      [HelpSheet.Line.heading(strings.pick("怎样用", "怎樣用", "How it works"))]
      + strings.registerAdvice.map { HelpSheet.Line(keys: $0.0, usage: $0.1, summary: "", role: .text) }
    return HelpSheet(RegisterOperation.table, strings, columns: register.size.columns, first: advice) {
      $0.phases.contains(register.phase)
    }
  }
}

extension Strings {
  /// What no row of the table says, with the keys.
  fileprivate var registerAdvice: [(String, String)] {
    [
      (
        pick("直接打字", "直接打字", "letters"),
        pick(
          "查找：编号、单位、问题、责任人等；拼音首字母也行（dz 找丁镇），空格隔开几个词", "查找：編號、單位、問題、責任人等；拼音首字母也行（dz 找丁鎮），空格隔開幾個詞",
          "look for rows: number, unit, problem, owner…; Chinese also by pinyin initials (dz finds 丁镇); several words with blanks"
        )
      ),
      (
        "Enter",
        pick("看一条的全部经过；在单位里看该单位的条目", "看一條的全部經過；在單位裡看該單位的條目", "a row with all that happened to it; of a unit, its rows")
      ),
      (
        "Tab",
        pick(
          "在列表、日历（到期，宽窗口）和详情之间；日历里箭头走日子，Enter 只看那一天到期的", "在列表、日曆（到期，寬視窗）和詳情之間；日曆裡箭頭走日子，Enter 只看那一天到期的",
          "between the list, the month (of what is due, in a wide window) and the row beside it; in the month arrows walk the days, Enter shows what is due on one"
        )
      ),
      ("← →", pick("到期：换时段；月督办：换月份", "到期：換時段；月督辦：換月份", "another span of the calendar, another month to urge for")),
      (
        "Esc",
        pick(
          "一步一步回到打开时的列表；从主控台打开的，再按回主控台", "一步一步回到開啟時的列表；從主控台開啟的，再按回主控台",
          "step by step back to the list as it was opened; from there to the console, where one came from it")
      ),
      (
        pick("办理", "辦理", "to do it"),
        pick(
          "光标放在条目上按 F 键，或先按 Space 选上几条；: 之后打字找别的命令。表单逐项问，带 * 的必填，没填的日期是今天；Esc 收起，写的还在",
          "游標放在條目上按 F 鍵，或先按 Space 選上幾條；: 之後打字找別的命令。表單逐項問，帶 * 的必填，沒填的日期是今天；Esc 收起，寫的還在",
          "put the cursor on a row and press the key, or mark several by Space first; : finds every other command. A form asks for each thing, what has * is needed, a day left out is today; Esc puts it aside with what was typed"
        )
      ),
      (
        pick("导出、导入", "匯出、匯入", "tables"),
        pick(
          "在命令行：pingyi register papers register 写出可编辑的台账，pingyi register import 文件 收回来；转入会议用 :take，排查表用 :census",
          "在命令列：pingyi register papers register 寫出可編輯的臺賬，pingyi register import 檔案 收回來；轉入會議用 :take，排查表用 :census",
          "on the command line: `pingyi register papers register` writes the table to work in, `pingyi register import FILE` takes it back; a session comes in by :take, a census by :census"
        )
      ),
      (
        pick("时限", "時限", "timing"),
        pick(
          "! 逾期  * 十天内  - 二十天内（天数由设置定）  ? 未定时限  + 延过期；到期里的 > 是已经可以办",
          "! 逾期  * 十天內  - 二十天內（天數由設置定）  ? 未定時限  + 延過期；到期裡的 > 是已經可以辦",
          "! overdue  * within ten days  - within twenty (the settings say otherwise)  ? no deadline  + extended; > in what is due: it can be done now"
        )
      ),
    ]
  }
}
