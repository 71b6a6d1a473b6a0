import ReviewCore

// Words of the program around the session: files, steps, themes.

extension Strings {
  func noPlan(_ path: String, reason: String) -> String {
    pick(
      "读不到 \(path)：\(reason)；请核对路径或名字", "讀不到 \(path)：\(reason)；請核對路徑或名字",
      "cannot read \(path): \(reason); check the path or the name")
  }

  /// Said when the console of an adjourned session was left.
  func papersAre(in folder: String) -> String {
    pick("文件在 \(folder)", "檔案在 \(folder)", "the papers are in \(folder)")
  }

  func templateFaults(_ count: Int) -> String {
    pick(
      "模板有 \(count) 处错误，改好以前用内置文字", "範本有 \(count) 處錯誤，改好以前用內建文字",
      "\(count) faults in templates; until they are mended the built-in wording is used")
  }

  func faults(_ count: Int, in path: String) -> String {
    pick("\(path)：\(count) 处错误", "\(path)：\(count) 處錯誤", "\(path): \(count) \(count == 1 ? "error" : "errors")")
  }

  func sound(_ plan: Plan) -> String {
    let (speakers, problems) = (plan.speakers.count, plan.speakers.reduce(0) { $0 + $1.problems.count })
    let bank =
      plan.questionBank.map {
        pick("，题库 \($0.count)", "，題庫 \($0.count)", ", \($0.count) questions in the bank")
      } ?? ""
    return pick(
      "\(plan.title)：述职人 \(speakers)，问题 \(problems)，票种 \(plan.panels.count)\(bank)，可以开会",
      "\(plan.title)：述職人 \(speakers)，問題 \(problems)，票種 \(plan.panels.count)\(bank)，可以開會",
      "\(plan.title): \(speakers) speakers, \(problems) problems, \(plan.panels.count) panels\(bank); ready")
  }

  func wrote(_ path: String) -> String { pick("已写出 \(path)", "已寫出 \(path)", "wrote \(path)") }

  func noTheme(_ name: String, known: [String]) -> String {
    let list = known.joined(separator: " ")
    return pick("没有配色 \(name)；有 \(list)", "沒有配色 \(name)；有 \(list)", "no theme \(name); there are \(list)")
  }

  func badClock(_ text: String) -> String {
    pick("时间应写作 @10:32:05，不是 @\(text)", "時間應寫作 @10:32:05，不是 @\(text)", "a time is written @10:32:05, not @\(text)")
  }

  func clockBackwards(_ text: String, now: String) -> String {
    pick(
      "@\(text) 早于会议时钟 \(now)；时间只能向前", "@\(text) 早於會議時鐘 \(now)；時間只能向前",
      "@\(text) lies before the session's clock \(now); time only goes forward")
  }

  func salvaged(end: Int, kept: String) -> String {
    pick(
      "已从第 \(end) 条继续；损坏的文件在 \(kept)", "已從第 \(end) 條繼續；損壞的檔案在 \(kept)",
      "the log goes on from event \(end); the damaged files are in \(kept)")
  }

  var soundBox: String { pick("票箱完好", "票箱完好", "The ballot box is sound.") }

  var noBoxToCompare: String {
    pick(
      "没有票箱，日志里手机、投票间的计票无从核对", "沒有票箱，日誌裡手機、投票間的計票無從核對",
      "There is no ballot box: the log's counts of votes on screens cannot be compared.")
  }

  var notRefused: String {
    pick(
      "本应被拒绝的命令被接受了；去掉“! ”", "本應被拒絕的命令被接受了；去掉「！ 」",
      "this command was to be refused, but was accepted; take the \"! \" away")
  }

  func pileNotKept(_ reason: String) -> String {
    pick(
      "逐票计的草稿存不下（\(reason)）：只在内存里，别离开，尽快交", "逐票計的草稿存不下（\(reason)）：只在記憶體裡，別離開，儘快交",
      "The pile cannot be kept on the disk (\(reason)): it is in memory only, hand it in soon")
  }
}
