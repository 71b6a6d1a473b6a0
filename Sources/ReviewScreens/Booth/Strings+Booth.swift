import ReviewCore

// What a booth says, beside what a phone says too (`Strings+Casting`).

extension Strings {
  // MARK: - The idle page

  func voteOn(_ unit: String) -> String { pick("评议：\(unit)", "評議：\(unit)", "Rating \(unit)") }

  func voteOnAll(_ count: Int) -> String {
    pick("一张票评议全体 \(count) 位述职人", "一張票評議全體 \(count) 位述職人", "One sheet for all \(count) speakers")
  }

  var noVoteYet: VoterMessage {
    VoterMessage(
      title: pick("现在没有投票", "現在沒有投票", "No vote is open"),
      text: pick("请等主持人宣布投票开始", "請等主持人宣布投票開始", "Please wait until the chair opens the vote"))
  }

  var typeYourCode: VoterMessage {
    VoterMessage(
      title: pick("请输入投票码", "請輸入投票碼", "Type your code"),
      text: pick(
        "投票码在您的票条上；输完按 Enter", "投票碼在您的票條上；輸完按 Enter", "It is on your slip; then press Enter"))
  }

  var waitToBeFreed: VoterMessage {
    VoterMessage(
      title: pick("请稍候", "請稍候", "Please wait"),
      text: pick(
        "工作人员放行后，就可以在这里填票", "工作人員放行後，就可以在這裡填票", "You can fill in your ballot here once the staff free the booth"))
  }

  var pressEnterToBegin: VoterMessage {
    VoterMessage(
      title: pick("请按 Enter 开始填票", "請按 Enter 開始填票", "Press Enter to begin"),
      text: pick("这台投票间已放行，可以投一张票", "這台投票間已放行，可以投一張票", "This booth is free for one ballot"))
  }

  var shortCode: VoterMessage {
    VoterMessage(
      title: pick("还没有输完", "還沒有輸完", "Not all of it yet"),
      text: pick("投票码有 14 个字母和数字，请接着输", "投票碼有 14 個字母和數字，請接著輸", "A code has 14 letters and digits: go on"))
  }

  func otherPanel(_ title: String) -> VoterMessage {
    VoterMessage(
      title: pick("不是这间", "不是這間", "Not this booth"),
      text: pick(
        "这里供“\(title)”投票。您的票条属于另一票种，请到那里的投票间。", "這裡供「\(title)」投票。您的票條屬於另一票種，請到那裡的投票間。",
        "This one is for \(title). Your slip is of another panel: please go to its booth."))
  }

  func locked(_ seconds: Int64) -> VoterMessage {
    VoterMessage(
      title: pick("请等 \(seconds) 秒", "請等 \(seconds) 秒", "Wait \(seconds) seconds"),
      text: pick(
        "输错的次数太多。请对照票条，或请工作人员帮忙。", "輸錯的次數太多。請對照票條，或請工作人員幫忙。",
        "Too many wrong codes. Compare yours with your slip, or ask the staff."))
  }

  var boothCannot: String { pick("现在不能投票", "現在不能投票", "Voting is not possible now") }

  // MARK: - The sheet

  func whichOf(_ number: Int, _ count: Int) -> String {
    pick("第 \(number) 位，共 \(count) 位", "第 \(number) 位，共 \(count) 位", "\(number) of \(count)")
  }

  func pointsGiven(_ text: String) -> String { pick("\(text) 分", "\(text) 分", "\(text) points") }

  var pointsRange: String { pick("输入 0 到 100 分", "輸入 0 到 100 分", "0 to 100 points") }

  var notFilledIn: String { pick("未填", "未填", "empty") }

  func chooseFirst(isTyped: Bool) -> String {
    isTyped
      ? pick("请先输入分数；要弃权请按 -", "請先輸入分數；要棄權請按 -", "Type the points first, or - to leave it blank")
      : pick("请先选一项；要弃权请按 0", "請先選一項；要棄權請按 0", "Choose first, or press 0 to leave it blank")
  }

  var givingUp: String {
    pick(
      "再按一次 Esc，这张票就不投了，什么也不留下；按别的键接着填", "再按一次 Esc，這張票就不投了，什麼也不留下；按別的鍵接著填",
      "Esc once more throws this ballot away, nothing of it stays; any other key goes on")
  }

  func thrownAwayIn(_ seconds: Int64) -> String {
    pick(
      "再过 \(seconds) 秒不按键，这张没投出的票就作废；按任意键接着填", "再過 \(seconds) 秒不按鍵，這張沒投出的票就作廢；按任意鍵接著填",
      "In \(seconds) s this ballot is thrown away, uncast; press any key to go on")
  }

  func thrownAwayAfter(_ seconds: Int64) -> String {
    pick(
      "\(seconds) 秒不按键，没投出的票即作废", "\(seconds) 秒不按鍵，沒投出的票即作廢",
      "After \(seconds) s without a key an uncast ballot is thrown away")
  }

  // MARK: - Read through

  var readThrough: String { pick("请核对", "請核對", "Check your ballot") }

  var notCastYet: String {
    pick("还没有投出。请看一遍，再投票。", "還沒有投出。請看一遍，再投票。", "Not cast yet. Read it through, then cast it.")
  }

  var castBallot: String { pick("投票", "投票", "Cast this ballot") }
  var fillInRest: String { pick("去填", "去填", "Fill in the rest") }

  func blankPlaces(_ count: Int) -> String {
    pick("\(count) 项弃权", "\(count) 項棄權", "\(count) left blank")
  }

  func missingPlaces(_ count: Int) -> String {
    pick("还有 \(count) 项没有填", "還有 \(count) 項沒有填", "\(count) not filled in yet")
  }

  func moreRows(_ count: Int) -> String { pick("还有 \(count) 行", "還有 \(count) 行", "\(count) more") }

  var releaseGone: String {
    pick(
      "还没有投出：放行已用完或已收回。请工作人员再放行一次，再按 Enter。", "還沒有投出：放行已用完或已收回。請工作人員再放行一次，再按 Enter。",
      "Not cast yet: the booth is free no longer. Ask the staff to free it again, then press Enter.")
  }

  // MARK: - What became of it

  func inTheBox(isReleased: Bool) -> VoterMessage {
    VoterMessage(
      title: pick("您的票已入箱", "您的票已入箱", "Your ballot is in the box"),
      text: isReleased
        ? pick("已经存好，会计入结果。谢谢。", "已經存好，會計入結果。謝謝。", "It is stored and counts. Thank you.")
        : pick(
          "已经存好，会计入结果。请保管好票条，下一轮还要用。", "已經存好，會計入結果。請保管好票條，下一輪還要用。",
          "It is stored and counts. Keep your slip for the next vote."))
  }

  // MARK: - Keys

  var keyChoose: String { pick("选择", "選擇", "choose") }
  var keyPoints: String { pick("分数", "分數", "points") }
  var keyNext: String { pick("下一项", "下一項", "next") }
  var keyBack: String { pick("上一项", "上一項", "back") }
  var keyCheck: String { pick("核对", "核對", "check") }
  var keyDone: String { pick("改好了", "改好了", "done") }
  var keyChange: String { pick("修改这一行", "修改這一行", "change this line") }
  var keyRows: String { pick("选一行修改", "選一行修改", "pick a line to change") }
  var keyGiveUp: String { pick("不投了", "不投了", "give up") }
  var keyErase: String { pick("退格", "退格", "erase") }
  var keyGoOn: String { pick("下一步", "下一步", "go on") }
  var keyAny: String { pick("按任意键回到首页", "按任意鍵回到首頁", "Press any key to finish") }

  // MARK: - Too small

  func boothTooSmall(_ size: Size) -> [String] {
    [
      pick("窗口太小", "視窗太小", "The window is too small"),
      pick(
        "\(size.columns)×\(size.rows)，至少要 80×24", "\(size.columns)×\(size.rows)，至少要 80×24",
        "\(size.columns)×\(size.rows); it takes 80×24"),
      pick("已填的还在，请告诉工作人员", "已填的還在，請告訴工作人員", "What was filled in is kept; tell the staff"),
    ]
  }
}

extension Language {
  /// As its readers write it.
  var ownName: String {
    switch self {
    case .zhHans: "简体中文"
    case .zhHant: "繁體中文"
    case .en: "English"
    }
  }
}
