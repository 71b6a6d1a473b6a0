import ReviewCore

// The turn of the first speaker, up to the vote.

extension TutorStep {
  static let turn = [
    TutorStep(
      .call, during: .firstReport,
      [
        .standing(by: .operation(.next)) { $0.session.turn != nil }, .phase(.reporting, by: .operation(.report)),
      ]
    ) { s in
      let (next, start) = (s.pressed(.next), s.pressed(.report))
      return TutorWords(
        title: s.pick("请人上台", "請人上台", "Call a speaker"),
        task: s.pick(
          "\(next) 请第一位上台；他一开口，\(start) 开始计时。", "\(next) 請第一位上台；他一開口，\(start) 開始計時。",
          "\(next) calls the first speaker; at the first word \(start) starts the clock."),
        why: s.pick(
          "时限从开口算起。再按 \(start) 暂停，又按继续。快到时、超时后，时钟都会变色。",
          "時限從開口算起。再按 \(start) 暫停，又按繼續。快到時、超時後，時鐘都會變色。",
          "\(start) pauses it too, and lets it go on. Near the limit and over it the clock changes its colour."))
    },
    TutorStep(
      .topic, during: .firstReport,
      [
        .recorded(.topicChanged, by: .key(.right)),
        .holds(by: .key(.right)) { $0.session.topic == .problems },
      ]
    ) { s in
      TutorWords(
        title: s.pick("在讲什么", "在講什麼", "The topic"),
        task: s.pick(
          "→ 标记他在讲成绩；再按 → 转到问题。", "→ 標記他在講成績；再按 → 轉到問題。", "→ says: achievements. → again: now it is problems."),
        why: s.pick(
          "摆成绩多、讲问题少是述职的通病。各讲了百分之几，清单上方随时可见，也进用时表。",
          "擺成績多、講問題少是述職的通病。各講了百分之幾，清單上方隨時可見，也進用時表。",
          "Reports dwell on achievements. How much of the time went to what stands above the list, and later in the time sheet."
        ))
    },
    TutorStep(.own, during: .until(.firstTurn), [.recorded(.problemOwned, by: .key(.character("1")))]) { s in
      TutorWords(
        title: s.pick("认领", "認領", "Owning up"),
        task: s.pick("他认了清单上第 1 条：按 1。", "他認了清單上第 1 條：按 1。", "The speaker owns up to number 1 of the list: press 1."),
        why: s.pick(
          "没有认领的，待会儿提示主持人去问。光标所在的一条按空格也行，再按取消。",
          "沒有認領的，待會兒提示主持人去問。游標所在的一條按空格也行，再按取消。",
          "What is not owned will be put before the chair. Space does the same for the row under the cursor; again takes it off."
        ))
    },
    TutorStep(.extend, during: .until(.firstTurn), [.recorded(.timerLimitChanged, by: .operation(.extend))]) { s in
      let extend = s.pressed(.extend)
      return TutorWords(
        title: s.pick("加时", "加時", "A minute more"),
        task: s.pick("主持人准他多讲一分钟：\(extend)。", "主持人准他多講一分鐘：\(extend)。", "The chair grants a minute more: \(extend)."),
        why: s.pick(
          "计划多少、加了多少、用了多少，用时表里都有；后面各位的预计时刻跟着推。",
          "計劃多少、加了多少、用了多少，用時表裡都有；後面各位的預計時刻跟著推。",
          "The time sheet has what was planned, granted and used; the times of all who wait move along."))
    },
    TutorStep(
      .note, during: .until(.firstTurn),
      [
        .form(.note, by: .operation(.note)), .recorded(.noteTaken, by: .formKey(.offers), .enter, .enter),
      ]
    ) { s in
      let (note, offers) = (s.pressed(.note), FormKey.offers.spoken)
      return TutorWords(
        title: s.pick("记一句话", "記一句話", "A note"),
        task: s.pick(
          "\(note) 记一句；\(offers) 列出现成的话，回车取一句，再回车记下。", "\(note) 記一句；\(offers) 列出現成的話，Enter 取一句，再 Enter 記下。",
          "\(note) takes a note; \(offers) offers ready words: Enter takes one, Enter records it."),
        why: s.pick(
          "常用语写在计划里；人名处给的是职务。开着中文输入法时，直接打字就是记一句。",
          "常用語寫在計劃裡；人名處給的是職務。開著中文輸入法時，直接打字就是記一句。",
          "They come from the plan; where a person is asked for, posts are offered. Chinese text begins a note by itself."
        ))
    },
    TutorStep(
      .findings, during: .until(.firstTurn),
      [.phase(.questioning, by: .operation(.questions)), .opened(FindingList.self, by: .operation(.findings))]
    ) { s in
      let (questions, findings) = (s.pressed(.questions), s.pressed(.findings))
      return TutorWords(
        title: s.pick("该问什么", "該問什麼", "What to ask"),
        task: s.pick(
          "\(questions) 进入提问；\(findings) 列出该问的。", "\(questions) 進入提問；\(findings) 列出該問的。",
          "\(questions) goes on to the questions; \(findings) lists what to ask about."),
        why: s.pick(
          "片里有而台上没认的、雷同的清单、漏登的诉求：程序替主持人盯着，并拟好问话。",
          "片裡有而台上沒認的、雷同的清單、漏登的訴求：程式替主持人盯著，並擬好問話。",
          "What the film shows and nobody owned, lists that are copied, demands left out: each with a question for the chair."
        ))
    },
    TutorStep(
      .question, during: .until(.firstTurn),
      [
        .opened(FindingList.self, by: .operation(.findings)), .form(.ask, by: .enter),
        .recorded(.questionAsked, by: .enter),
      ]
    ) { s in
      let ask = s.pressed(.ask)
      return TutorWords(
        title: s.pick("记提问", "記提問", "A question"),
        task: s.pick(
          "回车取这一问，可以改几个字；再回车记下。", "Enter 取這一問，可以改幾個字；再 Enter 記下。",
          "Enter takes the question, to be changed to what was really asked; Enter records it."),
        why: s.pick(
          "不用疑点也能记：提问时再按 \(ask)，写下问话。", "不用疑點也能記：提問時再按 \(ask)，寫下問話。",
          "Without the list, \(ask) pressed again during the questions notes one."))
    },
    TutorStep(.outcome, during: .openQuestion, [.recorded(.questionSettled, by: .operation(.stuck))]) { s in
      let (stuck, answered, later) = (s.pressed(.stuck), s.pressed(.answered), s.pressed(.later))
      return TutorWords(
        title: s.pick("答得怎样", "答得怎樣", "The outcome"),
        task: s.pick("他答不上来：\(stuck)。", "他答不上來：\(stuck)。", "No answer came: \(stuck)."),
        why: s.pick(
          "答上了按 \(answered)，会后补答按 \(later)。欠着的答复一直列在缺项里。",
          "答上了按 \(answered)，會後補答按 \(later)。欠著的答覆一直列在缺項裡。",
          "\(answered) where it was answered, \(later) where the answer is to follow: what is owed stays in the list of gaps."
        ))
    },
    TutorStep(
      .commentary, during: .until(.firstTurn),
      [
        .phase(.commentary, by: .operation(.commentary)),
        .form(.problem, by: .operation(.commentary)),
        .recorded(
          .problemNoted, by: .text { $0.pick("党建当副业", "黨建當副業", "Party work comes second") }, .enter),
      ]
    ) { s in
      let commentary = s.pressed(.commentary)
      return TutorWords(
        title: s.pick("点评", "點評", "Commentary"),
        task: s.pick(
          "\(commentary) 进入点评；再按 \(commentary)，记下点评指出的问题，回车。",
          "\(commentary) 進入點評；再按 \(commentary)，記下點評指出的問題，按 Enter。",
          "\(commentary) goes on to the commentary; \(commentary) again notes what is pointed out."),
        why: s.pick(
          "来源自动记为点评。短片里、自己认的、点评指出的，都进同一本整改台账。",
          "來源自動記為點評。短片裡、自己認的、點評指出的，都進同一本整改臺賬。",
          "Its source is noted by itself. What a film shows, a speaker owns or a leader says ends in one register."))
    },
  ]
}
