import ReviewCore

// From the first key to the call of the first speaker.

extension TutorStep {
  static let opening = [
    TutorStep(.help, [.opened(Help.self, by: .operation(.help)), .closed(by: .escape)]) { s in
      let help = s.pressed(.help)
      return TutorWords(
        title: s.pick("说明随时在", "說明隨時在", "Help"),
        task: s.pick(
          "按 \(help) 打开全部按键的说明，翻一翻，按 Esc 回来。", "按 \(help) 開啟全部按鍵的說明，翻一翻，按 Esc 回來。",
          "\(help) opens the list of all keys. Look through it; Esc comes back."),
        why: s.pick(
          "上面是真的主控台，这几行是向导。主控台最下一行写着各键此刻的作用；按错不要紧，每一步都能撤销。",
          "上面是真的主控台，這幾行是嚮導。主控台最下一行寫著各鍵此刻的作用；按錯不要緊，每一步都能撤銷。",
          "Above is the real console, this is the guide. The console's last line says what the keys do now; every step can be undone."
        )
      )
    },
    TutorStep(.open, [.standing(by: .operation(.open)) { $0.session.openedAt != nil }]) { s in
      let next = s.pressed(.next)
      return TutorWords(
        title: s.pick("开会", "開會", "Opening"),
        task: s.pick("按 \(next) 宣布开会。", "按 \(next) 宣布開會。", "\(next) opens the session."),
        why: s.pick(
          "\(next) 总是“往下走”：开会、下一环节、下一位、最后散会。一晚上用得最多的就是它。",
          "\(next) 總是「往下走」：開會、下一環節、下一位、最後散會。一晚上用得最多的就是它。",
          "\(next) always goes on: it opens, begins the next part, calls the next speaker, adjourns at the end. No key is needed more often."
        ))
    },
    TutorStep(
      .quorum, during: .until(.signIn), [.holds(by: .operation(.next)) { $0.isRefusedNext || $0.session.hasQuorum }]
    ) { s in
      let next = s.pressed(.next)
      return TutorWords(
        title: s.pick("人不够", "人不夠", "No quorum"),
        task: s.pick(
          "还没有人签到就再按一次 \(next)，看它怎么拒绝。", "還沒有人簽到就再按一次 \(next)，看它怎麼拒絕。",
          "Press \(next) once more although nobody has signed in, and see it refused."),
        why: s.pick(
          "主控台倒数第二行写明原因和办法。拒绝不会弄丢任何东西。", "主控台倒數第二行寫明原因和辦法。拒絕不會弄丟任何東西。",
          "The console's last line but one says why, and what to do. A refusal never loses anything."))
    },
    TutorStep(.signIn, during: .until(.signIn), [.standing(by: .space) { $0.session.hasQuorum }]) { s in
      let attend = s.pressed(.attend)
      return TutorWords(
        title: s.pick("签到", "簽到", "Signing in"),
        task: s.pick(
          "光标在“党工委委员”一行：按空格，九人全到。", "游標在「黨工委委員」一行：按空格，九人全到。",
          "The cursor is on the committee's row: Space says that all nine are here."),
        why: s.pick(
          "没有到齐的，按 \(attend) 写实到、请假几人。到会人数也是以后核对票数的根据。",
          "沒有到齊的，按 \(attend) 寫實到、請假幾人。到會人數也是以後核對票數的根據。",
          "Where some are missing, \(attend) takes the numbers. Who is present is what ballots are checked against later."
        ))
    },
    TutorStep(
      .film, during: .until(.film),
      [
        .phase(.film, by: .operation(.next)),
        .standing(by: .operation(.resume)) { $0.session.phase == .film && $0.session.timer?.isRunning == true },
      ]
    ) { s in
      let (next, start) = (s.pressed(.next), s.pressed(.resume))
      return TutorWords(
        title: s.pick("放短片", "放短片", "The film"),
        task: s.pick(
          "\(next) 进入短片，\(start) 开始放映、计时。", "\(next) 進入短片，\(start) 開始放映、計時。",
          "\(next) goes on to the film, \(start) starts it and its clock."),
        why: s.pick(
          "片里点到谁，就记在谁名下，带着片中时刻：待会儿要当场问他。", "片裡點到誰，就記在誰名下，帶著片中時刻：待會兒要當場問他。",
          "What the film shows is noted under the unit it shows, with its moment. The speaker will be asked about it."))
    },
    TutorStep(
      .filmProblem, during: .until(.film),
      [
        .form(.problem, by: .operation(.problem)),
        .recorded(
          .problemNoted, by: .text { $0.pick("楼道堆物无人管", "樓道堆物無人管", "Rubbish in the stairway") }, .enter),
      ]
    ) { s in
      let problem = s.pressed(.problem)
      return TutorWords(
        title: s.pick("一个键记问题", "一個鍵記問題", "A problem"),
        task: s.pick(
          "\(problem) 记问题：写几个字，回车。", "\(problem) 記問題：寫幾個字，按 Enter。",
          "\(problem) notes a problem: a few words, Enter."),
        why: s.pick(
          "写一行就够，其余以后再补。单位和片中时刻已经填好，↑ 可以换单位。",
          "寫一行就夠，其餘以後再補。單位和片中時刻已經填好，↑ 可以換單位。",
          "One line is enough; cause, measure, owner and deadline may follow later. Unit and moment are there already, ↑ leads to the unit."
        ))
    },
    TutorStep(.reports, [.standing(by: .operation(.next)) { TutorMoment($0.session) >= .reports }]) { s in
      let next = s.pressed(.next)
      return TutorWords(
        title: s.pick("进入述职", "進入述職", "The reports"),
        task: s.pick("\(next) 进入述职。", "\(next) 進入述職。", "\(next) goes on to the reports."),
        why: s.pick(
          "“次序”一栏是述职的先后，后面是各自大约几点上台，随进度重算。", "「次序」一欄是述職的先後，後面是各自大約幾點上台，隨進度重算。",
          "The queue has the order, and the time at which each is expected, reckoned anew as the evening goes."))
    },
    TutorStep(
      .find,
      [
        .opened(SpeakerSearch.self, by: .operation(.find)),
        .holds(by: .text { $0.pick("la", "la", "wi") }, .enter) { $0.queueCursor == "la" && $0.layers.isEmpty },
      ]
    ) { s in
      let find = s.pressed(.find)
      return TutorWords(
        title: s.pick("找单位", "找單位", "Find a unit"),
        task: s.pick(
          "柳岸的书记来电：堵在路上。按 \(find)，打 la，回车，光标到柳岸。", "柳岸的書記來電：堵在路上。按 \(find)，打 la，按 Enter，游標到柳岸。",
          "Willow Bank is stuck in traffic. \(find) then “wi”, Enter: the cursor goes there."),
        why: s.pick(
          "打几个字或拼音首字母，一百个单位里也一下找到。", "打幾個字或拼音首字母，一百個單位裡也一下找到。",
          "A few letters find a unit among a hundred, Chinese names by pinyin initials."))
    },
    TutorStep(
      .palette, during: .until(.firstTurn) { $0.session.record("la")?.state == .waiting },
      [
        .opened(Palette.self, by: .operation(.palette)),
        .recorded(.speakerDeferred, by: .text { $0.pick("延后", "延後", "defer") }, .enter),
      ]
    ) { s in
      let palette = s.pressed(.palette)
      return TutorWords(
        title: s.pick("命令都在这里", "命令都在這裡", "By name"),
        task: s.pick(
          "让他最后讲：按 \(palette)，打“延后”（或 yh），回车。", "讓他最後講：按 \(palette)，打「延後」（或 yh），按 Enter。",
          "Let it report last: \(palette) then “defer”, Enter."),
        why: s.pick(
          "没有按键的命令从这里用：名称、别的说法、拼音都找得到。", "沒有按鍵的命令從這裡用：名稱、別的說法、拼音都找得到。",
          "Commands without a key are found here, by their name or by other words for them. It acts on the unit under the cursor."
        ))
    },
    TutorStep(.undo, [.recorded(.undone, by: .operation(.undo))]) { s in
      let (undo, redo) = (s.pressed(.undo), s.pressed(.redo))
      return TutorWords(
        title: s.pick("撤销", "撤銷", "Undo"),
        task: s.pick(
          "他赶到了：按 \(undo) 撤销上一步。", "他趕到了：按 \(undo) 撤銷上一步。", "They made it after all: \(undo) takes the last step back."),
        why: s.pick(
          "哪一步都能撤销，连着撤也行，\(redo) 再做回来。什么都不删，记录里两样都在。",
          "哪一步都能撤銷，連著撤也行，\(redo) 再做回來。什麼都不刪，記錄裡兩樣都在。",
          "Any step can be taken back, several in a row too; \(redo) does it again. Nothing is deleted: the log keeps both."
        ))
    },
  ]
}

extension ConsoleModel {
  /// The notice line says why the session does not go on.
  fileprivate var isRefusedNext: Bool {
    refusal(of: Operation.next.row).map { strings.rejection($0) == shownNotice?.text } ?? false
  }
}
