import ReviewCore

// A turn that ends too early, the gaps, the adjournment and what comes of it.

extension TutorStep {
  static let closing = [
    TutorStep(
      .gapAsked,
      [
        .standing(by: .operation(.next)) { TutorMoment($0.session) >= .secondTurn },
        .standing(by: .operation(.report)) {
          TutorMoment($0.session) == .secondTurn && $0.session.turn?.stage != nil
        },
        .asked(.next, by: .operation(.next)), .standing(by: .enter) { TutorMoment($0.session) >= .afterTurns },
      ]
    ) { s in
      let (next, start) = (s.pressed(.next), s.pressed(.report))
      return TutorWords(
        title: s.pick("它会先问", "它會先問", "It asks first"),
        task: s.pick(
          "\(next) 请下一位，\(start) 开始；他被叫走了：再按 \(next)，看它问什么，回车。",
          "\(next) 請下一位，\(start) 開始；他被叫走了：再按 \(next)，看它問什麼，Enter。",
          "\(next) calls the next, \(start) starts. Called away: \(next), read the question, Enter."),
        why: s.pick(
          "往下走会留下没做的，就先写明是什么：这里是还没有测评。Esc 是不走。", "往下走會留下沒做的，就先寫明是什麼：這裡是還沒有測評。Esc 是不走。",
          "Where going on would leave something undone it says what: here, that no vote was held. Esc would stay."))
    },
    TutorStep(
      .gaps, [.opened(GapList.self, by: .operation(.gaps)), .closed(by: .escape)]
    ) { s in
      let gaps = s.pressed(.gaps)
      return TutorWords(
        title: s.pick("还缺什么", "還缺什麼", "The gaps"),
        task: s.pick(
          "\(gaps) 逐单位列出还缺的；看完按 Esc。", "\(gaps) 逐單位列出還缺的；看完按 Esc。",
          "\(gaps) lists what is missing, unit by unit. Esc when you have seen it."),
        why: s.pick(
          "在一行上回车，就去补那一项。带 ! 的不补齐，文件一直是草稿。", "在一行上按 Enter，就去補那一項。帶 ! 的不補齊，文件一直是草稿。",
          "Enter on a row goes and fills it in. Rows with ! keep the papers drafts until they are."))
    },
    TutorStep(
      .adjourn,
      [.asked(.adjourn, by: .operation(.next)), .phase(.adjourned, by: .enter)]
    ) { s in
      let next = s.pressed(.next)
      return TutorWords(
        title: s.pick("散会", "散會", "Adjourn"),
        task: s.pick(
          "\(next) 散会：它列出会留下什么，回车照散。", "\(next) 散會：它列出會留下什麼，Enter 照散。",
          "\(next) adjourns: it lists what is left undone; Enter adjourns all the same."),
        why: s.pick(
          "缺的散会后还能补（\(s.pressed(.gaps))），补了会写出新的一版文件。", "缺的散會後還能補（\(s.pressed(.gaps))），補了會寫出新的一版文件。",
          "It can be filled in afterwards (\(s.pressed(.gaps))), which makes a new edition of the papers."))
    },
    TutorStep(
      .papers, [.opened(Reader.self, by: .operation(.minutes)), .closed(by: .escape)]
    ) { s in
      let minutes = s.pressed(.minutes)
      return TutorWords(
        title: s.pick("文件在哪里", "文件在哪裡", "The papers"),
        task: s.pick(
          "\(minutes) 翻看会议记录，Esc 回来。", "\(minutes) 翻看會議記錄，Esc 回來。",
          "\(minutes) opens the minutes to read; Esc comes back."),
        why: s.pick(
          "记录、纪要、整改台账都已写好（Word、Excel）。平时在 Sessions 里该会议的 documents 文件夹，教程的随它消失。",
          "記錄、紀要、整改臺賬都已寫好（Word、Excel）。平時在 Sessions 裡該會議的 documents 資料夾，教程的隨它消失。",
          "Minutes and register are written, for Word and Excel: of a session in Sessions/NAME.session/documents; the tutor's go with it."
        ))
    },
    TutorStep(.end, [.holds(by: .operation(.quit)) { _ in false }]) { s in
      TutorWords(
        title: s.pick("走完了", "走完了", "The end"),
        task: s.pick(
          "按 \(s.pressed(.quit)) 离开；也可以接着试，什么都不会留下。", "按 \(s.pressed(.quit)) 離開；也可以接著試，什麼都不會留下。",
          "\(s.pressed(.quit)) leaves; or go on trying things, nothing of it is kept."),
        why: s.pick(
          "下一步：pingyi run demo --rehearse 自己走一遍；再用自己的名册 pingyi new。",
          "下一步：pingyi run demo --rehearse 自己走一遍；再用自己的名冊 pingyi new。",
          "Next: pingyi run demo --rehearse, an evening of your own; then pingyi new with your own rosters."))
    },
  ]
}
