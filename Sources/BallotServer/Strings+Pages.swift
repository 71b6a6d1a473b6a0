import ReviewCore

extension Strings {
  var vote: String { pick("测评投票", "測評投票", "Vote") }
  var typeCode: String {
    pick("请输入票条上的投票码", "請輸入票條上的投票碼", "Type the code on your slip")
  }
  var next: String { pick("下一步", "下一步", "Next") }
  var grade: String { pick("评价", "評價", "Rating") }
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

  // MARK: - Answers

  var stored: VoterMessage {
    VoterMessage(
      title: pick("已投票", "已投票", "Your ballot is in the box"),
      text: pick(
        "您的票已经收到并存好。可以关闭此页。请保管好票条，下一轮还要用。",
        "您的票已經收到並存好。可以關閉此頁。請保管好票條，下一輪還要用。",
        "It is stored and counts. You may close this page. Keep your slip for the next vote."))
  }

  var storedAlready: VoterMessage {
    VoterMessage(
      title: stored.title,
      text: pick(
        "这张票先前已经收到，只算一次，以第一次投出的为准。", "這張票先前已經收到，只算一次，以第一次投出的為準。",
        "This ballot had been received before. It counts once, as it was first cast."))
  }

  var badRequest: VoterMessage {
    VoterMessage(
      title: pick("请求无效", "請求無效", "Not understood"),
      text: pick("请从头再来一次。", "請從頭再來一次。", "Please begin again."))
  }

  /// The box did not answer: the ballot may be stored or not, and sending it again settles it.
  var notConfirmed: VoterMessage {
    VoterMessage(
      title: pick("还没有确认", "還沒有確認", "Not confirmed"),
      text: pick(
        "还不能确认这张票已存好。请返回上一页再按一次，不会重复计票。",
        "還不能確認這張票已存好。請返回上一頁再按一次，不會重複計票。",
        "It is not certain that the ballot is stored. Go back and press again: it is never counted twice."))
  }

  func tooMany(_ seconds: Int64) -> VoterMessage {
    VoterMessage(
      title: pick("请稍候", "請稍候", "Please wait"),
      text: pick(
        "请求太多。请等 \(seconds) 秒再试，或请工作人员帮忙。", "請求太多。請等 \(seconds) 秒再試，或請工作人員幫忙。",
        "Too many requests. Try again in \(seconds) seconds, or ask the staff."))
  }
}
