import ReviewCore

// Words of printed ballots 评议票 and of the tellers' forms.

extension Strings {
  /// `评议票`, `评议票（第二轮）`
  func ballotTitle(number: Int) -> String { pick("评议票", "評議票", "Ballot") + roundInTitle(number) }

  func tallyTitle(letter: String, number: Int) -> String {
    pick("\(letter)票计票单", "\(letter)票計票單", "Tally form, ballots \(letter)") + roundInTitle(number)
  }

  /// The first round is not named: nobody knows yet whether there will be a second.
  private func roundInTitle(_ number: Int) -> String {
    if number < 2 { return "" }
    let numeral = chineseNumeral(number)
    return pick("（第\(numeral)轮）", "（第\(numeral)輪）", " (round \(number))")
  }

  func ballotLetter(_ letter: String) -> String { pick("\(letter)票", "\(letter)票", "Ballot \(letter)") }

  /// Of the head band, and of the paper where an office has it.
  public func paperColour(_ tint: PanelMark.Tint) -> String {
    switch tint {
    case .yellow: pick("黄票", "黃票", "yellow")
    case .blue: pick("蓝票", "藍票", "blue")
    case .pink: pick("粉票", "粉票", "pink")
    case .green: pick("绿票", "綠票", "green")
    case .orange: pick("橙票", "橙票", "orange")
    case .violet: pick("紫票", "紫票", "violet")
    }
  }

  var rowNumber: String { pick("序号", "序號", "No.") }
  var speakerColumn: String { pick("单位及述职人", "單位及述職人", "Unit and speaker") }
  var criterionColumn: String { pick("评议项目", "評議項目", "Criterion") }
  var pointsToGive: String { pick("分数", "分數", "Points") }

  var marksForScanner: String {
    pick("四角的定位标记和票面编码", "四角的定位標記和票面編碼", "Corner marks and the code of the page")
  }

  // MARK: - How to mark

  var notesTitle: String { pick("填写说明", "填寫說明", "How to mark") }

  func howToMarkPaper(hasRows: Bool) -> [String] {
    [
      hasRows
        ? pick(
          "每一项只在一个等次下的空格里画“√”。", "每一項只在一個等次下的空格裡畫「√」。", "Put one √ for each item, in the box under the grade you give.")
        : pick("只在一个等次下的空格里画“√”。", "只在一個等次下的空格裡畫「√」。", "Put one √ in the box under the grade you give."),
      hasRows
        ? pick(
          "一项画了两个以上等次的，该项无效；不画的，该项弃权。", "一項畫了兩個以上等次的，該項無效；不畫的，該項棄權。",
          "An item with two or more grades is void; an item left empty is an abstention.")
        : pick(
          "画了两个以上等次的无效；不画的为弃权。", "畫了兩個以上等次的無效；不畫的為棄權。",
          "Two or more grades make it void; left empty it is an abstention."),
    ]
  }

  func howToGivePoints(hasRows: Bool) -> [String] {
    [
      pick("在空格里填 0 到 100 的整数。", "在空格裡填 0 到 100 的整數。", "Write a whole number from 0 to 100 into the box."),
      hasRows
        ? pick(
          "一项填了两个分数、认不出或超出范围的，该项无效；不填的，该项弃权。", "一項填了兩個分數、認不出或超出範圍的，該項無效；不填的，該項棄權。",
          "An item with two numbers, one that cannot be read or is out of range is void; left empty it is an abstention."
        )
        : pick(
          "填了两个分数、认不出或超出范围的无效；不填的为弃权。", "填了兩個分數、認不出或超出範圍的無效；不填的為棄權。",
          "Two numbers, one that cannot be read or is out of range make it void; left empty it is an abstention."),
    ]
  }

  var noSignOnBallot: String {
    pick(
      "本票不记名。请勿签名、编号或做其他记号；整张认不出的，整票无效。", "本票不記名。請勿簽名、編號或做其他記號；整張認不出的，整票無效。",
      "This ballot is secret: no name, number or other sign on it. A sheet that cannot be read is void.")
  }

  /// `units` is empty where they are too many to be listed.
  func ownRowOnPaper(_ units: [String]) -> String {
    if units.isEmpty {
      return pick(
        "不评本单位：在本单位一行画一横线“—”，不画“√”；该行单独计数，不算弃权。",
        "不評本單位：在本單位一行畫一橫線「—」，不畫「√」；該行單獨計數，不算棄權。",
        "Nobody rates their own unit: draw a line — through its row; it is counted apart and is no abstention.")
    }
    let list = units.joined(separator: pick("、", "、", ", "))
    return pick(
      "不评本单位：\(list)的成员在本单位一行画一横线“—”，不画“√”；该行单独计数，不算弃权。",
      "不評本單位：\(list)的成員在本單位一行畫一橫線「—」，不畫「√」；該行單獨計數，不算棄權。",
      "Nobody rates their own unit: members of \(list) draw a line — through its row; it is counted apart and is no abstention."
    )
  }

  func ownSheetOnPaper(_ unit: String) -> String {
    pick(
      "不评本单位：\(unit)的成员不领此票。", "不評本單位：\(unit)的成員不領此票。",
      "Nobody rates their own unit: members of \(unit) take no ballot here.")
  }

  func legend(_ grades: [String]) -> String {
    let list = grades.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: semicolon)
    return pick("各等次：", "各等次：", "Grades: ") + list
  }

  // MARK: - The tellers' form

  var pointsGiven: String { pick("各票分数", "各票分數", "Points of each ballot") }
  var strokes: String { pick("画正", "畫正", "Strokes") }
  var strokesOfPoints: String { pick("逐票", "逐票", "Each") }
  var sumOfStrokes: String { pick("合计", "合計", "Sum") }
  var tallyTime: String { pick("____年__月__日__时__分", "____年__月__日__時__分", "Date and time: ______________") }

  var howToTally: String {
    pick(
      "一票一画，五票一个“正”字，画满全部票后在“合计”里写数。", "一票一畫，五票一個「正」字，畫滿全部票後在「合計」裡寫數。",
      "One stroke a ballot, in fives; when all are through, write each sum below.")
  }

  var howToTallyPoints: String {
    pick(
      "逐票抄分数，“合计”里写张数和总分；弃权和无效画“正”字。", "逐票抄分數，「合計」裡寫張數和總分；棄權和無效畫「正」字。",
      "Copy the points of each ballot; write how many and their sum below. Strokes for abstentions and void rows.")
  }

  func whatMustAddUp(hasOwn: Bool) -> String {
    let own = hasOwn ? pick("＋本单位不评", "＋本單位不評", " + own unit") : ""
    return pick(
      "核对：发出≤实到≤应到；收回多于发出的，本轮无效；收回＝有效＋无效；每一行各等次＋弃权＋该行无效\(own)＝有效。",
      "核對：發出≤實到≤應到；收回多於發出的，本輪無效；收回＝有效＋無效；每一行各等次＋棄權＋該行無效\(own)＝有效。",
      "Check: issued ≤ present ≤ due; more returned than issued voids the round; returned = valid + invalid; in each row "
        + "grades + abstained + void rows\(own) = valid.")
  }
}
