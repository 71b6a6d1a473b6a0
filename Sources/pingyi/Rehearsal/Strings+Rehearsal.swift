import ReviewCore

// Words of rehearsals.

extension Strings {
  /// The session's name while it is rehearsed: at the head of the console, of every scene and of every paper.
  func rehearsal(of title: String) -> String { pick("【演练】\(title)", "【演練】\(title)", "[REHEARSAL] \(title)") }

  /// Before the screen is taken: how to join.
  func rehearsing(_ name: String) -> String {
    pick(
      "演练：票由程序编造，离开时什么都不留下。投影：pingyi project \(name) --rehearse",
      "演練：票由程式編造，離開時什麼都不留下。投影：pingyi project \(name) --rehearse",
      "A rehearsal: ballots are invented, and nothing is left of it. Its projector: pingyi project \(name) --rehearse")
  }

  var rehearsalOver: String {
    pick("演练结束，没有留下文件", "演練結束，沒有留下檔案", "The rehearsal is over; nothing is left of it")
  }

  var rehearsedAlready: String {
    pick(
      "这份计划正在另一个主控台上演练；先离开那里", "這份計劃正在另一個主控台上演練；先離開那裡",
      "this plan is being rehearsed in another console; leave that one first")
  }

  var noRehearsal: String {
    pick(
      "没有正在进行的演练；先 pingyi run … --rehearse", "沒有正在進行的演練；先 pingyi run … --rehearse",
      "no rehearsal is under way; begin it with pingyi run … --rehearse")
  }

  /// A rehearsal leaves nothing, and what is recorded in the register stays.
  var noRegisterInRehearsal: String {
    pick(
      "演练中不打开台账，免得记进去；要看，另开终端运行 pingyi register", "演練中不打開臺賬，免得記進去；要看，另開終端執行 pingyi register",
      "the register stays shut in a rehearsal, so that nothing gets into it; to see it, run pingyi register in another terminal"
    )
  }

  func cannotRehearse(_ path: String) -> String {
    pick(
      "\(path) 不能用来演练：须是自己的、别人读不到的文件夹；删掉它，或另设 TMPDIR",
      "\(path) 不能用來演練：須是自己的、別人讀不到的資料夾；刪掉它，或另設 TMPDIR",
      "\(path) cannot be used for a rehearsal: it must be a folder of your own that nobody else reads; remove it, or set TMPDIR"
    )
  }

  func rehearsalNotNoted(_ path: String, reason: String) -> String {
    pick(
      "演练的日期没有记下（\(path)：\(reason)）", "演練的日期沒有記下（\(path)：\(reason)）",
      "the day of the rehearsal was not noted (\(path): \(reason))")
  }
}
