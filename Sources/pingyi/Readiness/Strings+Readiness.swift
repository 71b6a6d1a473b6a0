import ReviewCore

// Words of the morning's check-list: how something is found.

extension Strings {
  func ready(_ state: ReadyLine.State) -> String {
    switch state {
    case .ok: pick("[好  ]", "[好  ]", "[ok     ]")
    case .look: pick("[留意]", "[留意]", "[look   ]")
    case .notYet: pick("[未妥]", "[未妥]", "[not yet]")
    }
  }

  func ready(_ item: ReadyLine.Item) -> String {
    switch item {
    case .terminal: pick("终端", "終端", "terminal")
    case .letters: pick("字宽", "字寬", "letters")
    case .projector: pick("投影", "投影", "projector")
    case .phones: pick("手机投票", "手機投票", "phones")
    case .printer: pick("打印机", "印表機", "printer")
    case .clock: pick("时钟", "時鐘", "clock")
    case .disk: pick("磁盘", "磁碟", "disk")
    case .papers: pick("文件夹", "資料夾", "papers")
    case .slips: pick("投票码", "投票碼", "slips")
    case .rehearsal: pick("演练", "演練", "rehearsal")
    }
  }

  var noTerminalHere: String { pick("这里不是终端", "這裡不是終端", "this is no terminal") }

  func terminalFound(columns: Int, rows: Int, colors: Int) -> String {
    pick("\(columns)×\(rows)，\(colors) 色", "\(columns)×\(rows)，\(colors) 色", "\(columns)×\(rows), \(colors) colours")
  }

  var widthsUnknown: String {
    pick("终端没有回答字有多宽", "終端沒有回答字有多寬", "the terminal does not say how wide its letters are")
  }

  var chineseIsNotWide: String {
    pick("汉字不占两列，画面会错位", "漢字不佔兩列，畫面會錯位", "a Chinese character does not take two columns: screens will be crooked")
  }

  var bordersAreWide: String {
    pick("边框或记号占两列", "邊框或記號佔兩列", "borders or marks take two columns")
  }

  var widthsGood: String {
    pick("汉字两列，边框一列", "漢字兩列，邊框一列", "Chinese characters take two columns, borders one")
  }

  var noUnifont: String {
    pick("没有 unifont，投影的汉字不放大", "沒有 unifont，投影的漢字不放大", "no unifont: Chinese names are not drawn large")
  }

  var projectorRuns: String { pick("投影已开", "投影已開", "a projector of this session runs") }

  var noProjectorSeen: String {
    pick("没有看到投影", "沒有看到投影", "no projector of this session is seen")
  }

  var phonesHaveNoAddress: String {
    pick("手机可以投票，但计划没有写地址", "手機可以投票，但計劃沒有寫位址", "phones may vote, and the plan names no address")
  }

  func servesAt(_ address: String) -> String {
    pick("\(address) 能开放", "\(address) 能開放", "\(address) can be served")
  }

  func onlyThisMachine(_ address: String) -> String {
    pick("\(address) 只有本机打得开", "\(address) 只有本機打得開", "\(address) is open to this machine alone")
  }

  var noPrinting: String { pick("本机没有 CUPS", "本機沒有 CUPS", "no CUPS on this machine") }
  var noPrinter: String { pick("CUPS 里没有打印机", "CUPS 裡沒有印表機", "CUPS has no printer") }

  func printers(_ names: [String]) -> String { list(names) }

  func printersStopped(_ names: [String]) -> String {
    pick("\(list(names)) 停着", "\(list(names)) 停著", "\(list(names)) stopped")
  }

  func anotherDay(_ time: String, planned: CivilDate) -> String {
    pick(
      "\(time)，计划的日期是 \(planned.text)", "\(time)，計劃的日期是 \(planned.text)", "\(time), and the plan says \(planned.text)")
  }

  func anotherZone(_ time: String) -> String {
    pick("\(time)，时区与计划不同", "\(time)，時區與計劃不同", "\(time), in another time zone than the plan's")
  }

  func clockRunsFreely(_ time: String) -> String {
    pick("\(time)，没有和网络对时", "\(time)，沒有和網路對時", "\(time), not synchronised")
  }

  func clockKept(_ time: String) -> String { pick("\(time)，已对时", "\(time)，已對時", "\(time), synchronised") }

  func diskFound(megabytes: Int, wait: Duration) -> String {
    let milliseconds = Int(wait / .milliseconds(1))
    return pick(
      "空余 \(megabytes) MB，写入最慢 \(milliseconds) 毫秒", "空餘 \(megabytes) MB，寫入最慢 \(milliseconds) 毫秒",
      "\(megabytes) MB free, the slowest write took \(milliseconds) ms")
  }

  func cannotWrite(_ path: String, reason: String) -> String {
    pick("\(path) 写不进去：\(reason)", "\(path) 寫不進去：\(reason)", "\(path) cannot be written: \(reason)")
  }

  func papersGoTo(_ path: String) -> String { pick("写到 \(path)", "寫到 \(path)", "written to \(path)") }

  func slipsPrinted(_ found: String) -> String { pick("已发放 \(found)", "已發放 \(found)", "issued: \(found)") }

  var neverRehearsed: String { pick("这份计划没有演练过", "這份計劃沒有演練過", "this plan was never rehearsed") }

  func rehearsedOn(_ day: CivilDate, wasWhole: Bool) -> String {
    wasWhole
      ? pick("\(day.text) 演练到散会", "\(day.text) 演練到散會", "rehearsed to the adjournment on \(day.text)")
      : pick("\(day.text) 演练过，没有到散会", "\(day.text) 演練過，沒有到散會", "rehearsed on \(day.text), not to the end")
  }

  var planIsNewer: String { pick("计划后来改过", "計劃後來改過", "the plan was changed since") }
}
