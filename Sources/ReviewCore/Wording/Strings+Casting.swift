// Words a voter reads on a phone and in a booth alike.

/// A heading, and what it means.
public struct VoterMessage: Hashable, Sendable {
  public let title: String
  public let text: String

  public init(title: String, text: String) {
    self.title = title
    self.text = text
  }
}

extension Strings {
  public var leftBlank: String { pick("弃权", "棄權", "Blank") }
  public var ownUnitLeftOut: String { pick("本单位不参加评价", "本單位不參加評價", "Your own unit: not for you to rate") }
  public var ownUnitMark: String { pick("本单位", "本單位", "own unit") }

  public func again(_ number: Int) -> String {
    pick("（第 \(number) 次测评）", "（第 \(number) 次測評）", " (vote \(number))")
  }

  public func because(_ reason: String) -> String {
    pick("重新测评：\(reason)", "重新測評：\(reason)", "Held again: \(reason)")
  }

  // MARK: - What became of a code or a ballot

  public var hasVoted: VoterMessage {
    VoterMessage(
      title: pick("本轮已投过票", "本輪已投過票", "This code has voted"),
      text: pick(
        "这个投票码在本轮已经投过票，以先前那张为准。如果不是您投的，请告诉工作人员。",
        "這個投票碼在本輪已經投過票，以先前那張為準。如果不是您投的，請告訴工作人員。",
        "It has voted in this round; that ballot counts. If it was not you, tell the staff."))
  }

  public var wrongCode: VoterMessage {
    VoterMessage(
      title: pick("投票码无效", "投票碼無效", "No such code"),
      text: pick(
        "没有这个投票码，或票条已作废。请对照票条再输一遍，或请工作人员换一张。",
        "沒有這個投票碼，或票條已作廢。請對照票條再輸一遍，或請工作人員換一張。",
        "It was not issued, or the slip was withdrawn. Compare it with your slip, or ask the staff for another."))
  }

  public var mistypedCode: VoterMessage {
    VoterMessage(
      title: pick("投票码输错了", "投票碼輸錯了", "A slip of the finger"),
      text: pick(
        "投票码是 14 个字母和数字，有一处不对。请对照票条再输一遍。",
        "投票碼是 14 個字母和數字，有一處不對。請對照票條再輸一遍。",
        "A code has 14 letters and digits, and one of these is wrong. Compare it with your slip and type it again."))
  }

  public var notOpen: VoterMessage {
    VoterMessage(
      title: pick("现在没有投票", "現在沒有投票", "No vote is open"),
      text: pick(
        "投票还没有开始，或已经截止。截止后投出的票不计入。", "投票還沒有開始，或已經截止。截止後投出的票不計入。",
        "It has not begun, or is closed. What comes after the close does not count."))
  }

  public var notInvited: VoterMessage {
    VoterMessage(
      title: pick("本轮不用投票", "本輪不用投票", "Not your vote"),
      text: pick("您所在的票种不参加这一轮。", "您所在的票種不參加這一輪。", "Your panel does not vote in this round."))
  }

  public var doesNotFit: VoterMessage {
    VoterMessage(
      title: pick("这张票没有投出", "這張票沒有投出", "This ballot was not cast"),
      text: pick(
        "内容与现在的票面不符。请从头再填一次。", "內容與現在的票面不符。請從頭再填一次。",
        "It does not fit the present sheet. Please begin again."))
  }
}
