import ReviewCore

extension Strings {
  var vote: String { pick("测评投票", "測評投票", "Vote") }
  var typeCode: String {
    pick("请输入票条上的投票码", "請輸入票條上的投票碼", "Type the code on your slip")
  }
  var next: String { pick("下一步", "下一步", "Next") }
  var grade: String { pick("评价", "評價", "Rating") }
  var leftBlank: String { pick("弃权", "棄權", "Blank") }
  var ownUnit: String { pick("本单位不参加评价", "本單位不參加評價", "Your own unit: not for you to rate") }
  var ownUnitShort: String { pick("本单位", "本單位", "own unit") }
  var toTheCheck: String { pick("填好了，去核对", "填好了，去核對", "Done: check it") }
  var check: String { pick("请核对", "請核對", "Check your ballot") }
  var cast: String { pick("投票", "投票", "Cast this ballot") }
  var change: String { pick("返回修改", "返回修改", "Go back and change it") }
  var toTheBeginning: String { pick("回到开头", "回到開頭", "To the beginning") }

  var howToMark: String {
    pick(
      "每一项选一个评价。不选就是弃权。下一页核对，核对后才投出。",
      "每一項選一個評價。不選就是棄權。下一頁核對，核對後才投出。",
      "Choose one rating for each item; what is left empty is blank. You check it on the next page before it is cast.")
  }

  var notSentYet: String {
    pick("还没有投出。请看一遍，再按“投票”。", "還沒有投出。請看一遍，再按「投票」。", "Not cast yet. Read it through, then cast it.")
  }

  func blanks(_ count: Int) -> String {
    pick("有 \(count) 项没有选。", "有 \(count) 項沒有選。", "\(count) \(count == 1 ? "item is" : "items are") left blank.")
  }

  func blankOnPurpose(_ count: Int) -> String {
    pick(
      "这 \(count) 项我弃权", "這 \(count) 項我棄權",
      count == 1 ? "I leave this item blank on purpose" : "I leave these \(count) items blank on purpose")
  }

  func again(_ number: Int) -> String {
    pick("（第 \(number) 次测评）", "（第 \(number) 次測評）", " (vote \(number))")
  }

  func because(_ reason: String) -> String {
    pick("重新测评：\(reason)", "重新測評：\(reason)", "Held again: \(reason)")
  }

  // MARK: - Answers

  var stored: Said {
    Said(
      title: pick("已投票", "已投票", "Your ballot is in the box"),
      text: pick(
        "您的票已经收到并存好。可以关闭此页。请保管好票条，下一轮还要用。",
        "您的票已經收到並存好。可以關閉此頁。請保管好票條，下一輪還要用。",
        "It is stored and counts. You may close this page. Keep your slip for the next vote."))
  }

  var storedAlready: Said {
    Said(
      title: stored.title,
      text: pick(
        "这张票先前已经收到，只算一次，以第一次投出的为准。", "這張票先前已經收到，只算一次，以第一次投出的為準。",
        "This ballot had been received before. It counts once, as it was first cast."))
  }

  var hasVoted: Said {
    Said(
      title: pick("本轮已投过票", "本輪已投過票", "This code has voted"),
      text: pick(
        "这个投票码在本轮已经投过票，以先前那张为准。如果不是您投的，请告诉工作人员。",
        "這個投票碼在本輪已經投過票，以先前那張為準。如果不是您投的，請告訴工作人員。",
        "It has voted in this round; that ballot counts. If it was not you, tell the staff."))
  }

  var wrongCode: Said {
    Said(
      title: pick("投票码无效", "投票碼無效", "No such code"),
      text: pick(
        "没有这个投票码，或票条已作废。请对照票条再输一遍，或请工作人员换一张。",
        "沒有這個投票碼，或票條已作廢。請對照票條再輸一遍，或請工作人員換一張。",
        "It was not issued, or the slip was withdrawn. Compare it with your slip, or ask the staff for another."))
  }

  var mistypedCode: Said {
    Said(
      title: pick("投票码输错了", "投票碼輸錯了", "A slip of the finger"),
      text: pick(
        "投票码是 14 个字母和数字，有一处不对。请对照票条再输一遍。",
        "投票碼是 14 個字母和數字，有一處不對。請對照票條再輸一遍。",
        "A code has 14 letters and digits, and one of these is wrong. Compare it with your slip and type it again."))
  }

  var notOpen: Said {
    Said(
      title: pick("现在没有投票", "現在沒有投票", "No vote is open"),
      text: pick(
        "投票还没有开始，或已经截止。截止后投出的票不计入。", "投票還沒有開始，或已經截止。截止後投出的票不計入。",
        "It has not begun, or is closed. What comes after the close does not count."))
  }

  var notInvited: Said {
    Said(
      title: pick("本轮不用投票", "本輪不用投票", "Not your vote"),
      text: pick("您所在的票种不参加这一轮。", "您所在的票種不參加這一輪。", "Your panel does not vote in this round."))
  }

  var doesNotFit: Said {
    Said(
      title: pick("这张票没有投出", "這張票沒有投出", "This ballot was not cast"),
      text: pick(
        "内容与现在的票面不符。请从头再填一次。", "內容與現在的票面不符。請從頭再填一次。",
        "It does not fit the present sheet. Please begin again."))
  }

  var badRequest: Said {
    Said(
      title: pick("请求无效", "請求無效", "Not understood"),
      text: pick("请从头再来一次。", "請從頭再來一次。", "Please begin again."))
  }

  /// The box did not answer: the ballot may be stored or not, and sending it again settles it.
  var notConfirmed: Said {
    Said(
      title: pick("还没有确认", "還沒有確認", "Not confirmed"),
      text: pick(
        "还不能确认这张票已存好。请返回上一页再按一次，不会重复计票。",
        "還不能確認這張票已存好。請返回上一頁再按一次，不會重複計票。",
        "It is not certain that the ballot is stored. Go back and press again: it is never counted twice."))
  }

  func tooMany(_ seconds: Int64) -> Said {
    Said(
      title: pick("请稍候", "請稍候", "Please wait"),
      text: pick(
        "请求太多。请等 \(seconds) 秒再试，或请工作人员帮忙。", "請求太多。請等 \(seconds) 秒再試，或請工作人員幫忙。",
        "Too many requests. Try again in \(seconds) seconds, or ask the staff."))
  }
}
