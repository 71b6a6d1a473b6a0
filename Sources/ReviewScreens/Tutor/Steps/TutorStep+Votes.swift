import ReviewCore

// The vote on the first speaker, counted from paper.

extension TutorStep {
  static let votes = [
    TutorStep(
      .poll, during: .until(.firstTurn),
      [
        .phase(.appraisal, by: .operation(.appraisal)), .asked(.poll, by: .operation(.poll)),
        .standing(by: .enter) { !$0.session.rounds.isEmpty },
      ]
    ) { s in
      let (appraisal, vote) = (s.pressed(.appraisal), s.pressed(.poll))
      return TutorWords(
        title: s.pick("开始投票", "開始投票", "Open the vote"),
        task: s.pick(
          "\(appraisal) 进入测评；\(vote) 开始投票，它先问一声，回车确认。", "\(appraisal) 進入測評；\(vote) 開始投票，它先問一聲，Enter 確認。",
          "\(appraisal) goes on to the appraisal; \(vote) opens the vote. It asks first: Enter."),
        why: s.pick(
          "\(vote) 按投票的进度走：开始、截止、录票、公布。会场会知道的，都先问一声。",
          "\(vote) 按投票的進度走：開始、截止、錄票、公布。會場會知道的，都先問一聲。",
          "\(vote) goes with the vote's state: open, close, count, announce. What the hall will notice is asked first.")
      )
    },
    TutorStep(
      .close, during: .until(.firstTurn),
      [
        .asked(.close, by: .operation(.close)),
        .standing(by: .enter) { !$0.session.rounds.isEmpty && $0.session.openRound == nil },
      ]
    ) { s in
      let vote = s.pressed(.close)
      return TutorWords(
        title: s.pick("截止", "截止", "Close it"),
        task: s.pick(
          "纸票收齐了：\(vote) 截止，回车。", "紙票收齊了：\(vote) 截止，Enter。", "All paper is in: \(vote) closes the vote, Enter."),
        why: s.pick(
          "截止以后不再收票。手机和投票间的票自己计好，纸票由你录。", "截止以後不再收票。手機和投票間的票自己計好，紙票由你錄。",
          "Nothing is cast after it. Phones and booths count themselves; paper is yours to enter."))
    },
    TutorStep(
      .wrongCount, during: .counting,
      [
        .form(.tally, by: .operation(.tally)),
        TutorGoal(strokes: [
          .text { _ in "9" }, .enter, .text { _ in "9" }, .enter, .enter, .enter, .text { _ in "4" }, .enter,
          .text { _ in "3" }, .enter, .text { _ in "1" }, .enter, .enter,
        ]) { $0.isCountRefused || $0.console.voteStep == .publish },
      ]
    ) { s in
      let vote = s.pressed(.tally)
      return TutorWords(
        title: s.pick("录错一次", "錄錯一次", "A wrong count"),
        task: s.pick(
          "\(vote) 录票。发出 9，收回 9，好 4，较好 3，一般 1，其余不填；一路回车到底。",
          "\(vote) 錄票。發出 9，收回 9，好 4，較好 3，一般 1，其餘不填；一路 Enter 到底。",
          "\(vote): issued 9, returned 9, good 4, fairly good 3, average 1; Enter to the end."),
        why: s.pick(
          "边录边加：4+3+1 只有 8 张，差 1 张，不给录。发出多于到会、收回多于发出也一样。",
          "邊錄邊加：4+3+1 只有 8 張，差 1 張，不給錄。發出多於到會、收回多於發出也一樣。",
          "It adds up as you type: 4+3+1 is 8 of 9, so it is refused. So is more issued than present, or returned than issued."
        ))
    },
    TutorStep(
      .count, during: .counting,
      [
        .form(.tally, by: .operation(.tally)),
        .vote(.publish, by: .key(.left), .key(.backspace), .text { _ in "2" }, .enter, .enter),
      ]
    ) { s in
      TutorWords(
        title: s.pick("改对", "改對", "Put it right"),
        task: s.pick(
          "重看原票：一般是 2 张。← 回到“一般”，删去 1，打 2，回车到底。", "重看原票：一般是 2 張。← 回到「一般」，刪去 1，打 2，Enter 到底。",
          "The paper says 2 for average. ← to that field, Backspace, 2, Enter to the end."),
        why: s.pick(
          "录的东西还在，只改错的一格。计划可以要求录两遍，两遍不同会指出是哪一格。",
          "錄的東西還在，只改錯的一格。計劃可以要求錄兩遍，兩遍不同會指出是哪一格。",
          "All you typed is still there. A plan may ask for two entries, and is told in which field they differ."))
    },
    TutorStep(
      .announce, during: .until(.firstTurn) { $0.voteStep == .publish || $0.session.rounds.last?.state == .published },
      [
        .asked(.publish, by: .operation(.publish)),
        .standing(by: .enter) { $0.session.rounds.last?.state == .published },
      ]
    ) { s in
      let (vote, undo) = (s.pressed(.publish), s.pressed(.undo))
      return TutorWords(
        title: s.pick("公布", "公布", "Announce it"),
        task: s.pick(
          "各道关口都过了：\(vote) 公布，回车。", "各道關口都過了：\(vote) 公布，Enter。", "All gates hold: \(vote) announces it, Enter."),
        why: s.pick(
          "公布前会场和文件都看不到票数。公布后要撤（\(undo)），须写明原因，两样都进记录。",
          "公布前會場和文件都看不到票數。公布後要撤（\(undo)），須寫明原因，兩樣都進記錄。",
          "Before it neither hall nor papers tell a figure. Taken back afterwards (\(undo)), it needs a reason, which is kept."
        ))
    },
  ]
}

extension TutorSight {
  /// Enter has handed in grades that do not add up, and was refused.
  fileprivate var isCountRefused: Bool {
    guard key == .enter, let form = console.layers.uppermost(Form.self), form.operation == .tally else { return false }
    return form.error != nil && form.graded > 0
  }
}
