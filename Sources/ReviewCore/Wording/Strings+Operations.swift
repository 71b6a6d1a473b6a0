/// What the footer, the palette, the help and the manual say of one operation.
public struct OperationWords: Sendable {
  /// A word or two, for the footer.
  public let short: String
  /// What it does.
  public let summary: String
}

extension Strings {
  /// One row an operation, in the order of `Operation`; the switch is long so that a new one cannot be forgotten.
  public func operation(_ operation: Operation) -> OperationWords {
    switch operation {
    case .open:
      words(pick("开会", "開會", "Open"), pick("宣布开会，进入第一个环节", "宣布開會，進入第一個環節", "Open the session and begin its first part"))
    case .next:
      words(
        pick("下一位", "下一位", "Next"),
        pick(
          "结束当前一位，请下一位上台；人员已述完则进入下一环节", "結束當前一位，請下一位上台；人員已述完則進入下一環節",
          "Finish the current turn and call the next speaker, or begin the next part"))
    case .part:
      words(pick("环节", "環節", "Part"), pick("直接进入议程第几个环节", "直接進入議程第幾個環節", "Go to a part of the agenda by its number"))
    case .recess:
      words(pick("休会", "休會", "Recess"), pick("休会，计时停住", "休會，計時停住", "Go into recess; the clock stops"))
    case .reconvene:
      words(pick("复会", "復會", "Resume"), pick("复会，计时接着走", "復會，計時接著走", "End the recess; the clock goes on"))
    case .adjourn:
      words(
        pick("散会", "散會", "Adjourn"),
        pick("散会，写出会议记录和整改台账", "散會，寫出會議記錄和整改臺賬", "Adjourn and write the minutes and the register"))
    case .attend:
      words(
        pick("签到", "簽到", "Sign in"), pick("登记票种或单位的实到、请假人数", "登記票種或單位的實到、請假人數", "Record who is present and on leave"))
    case .quorum:
      words(
        pick("法定人数", "法定人數", "Quorum"),
        pick("未到法定人数而继续开会，写明原因", "未到法定人數而繼續開會，寫明原因", "Go on without a quorum, with the reason"))
    case .draw:
      words(
        pick("抽签", "抽籤", "Draw"),
        pick("抽签决定次序，种子记入记录", "抽籤決定次序，種子記入記錄", "Draw lots for the order; the seed is recorded"))
    case .move:
      words(pick("调序", "調序", "Move"), pick("把一位调到第几位", "把一位調到第幾位", "Move a speaker to another place"))
    case .deferSpeaker:
      words(pick("延后", "延後", "Defer"), pick("延到本组最后", "延到本組最後", "Put a speaker last in the group"))
    case .skip:
      words(pick("略过", "略過", "Skip"), pick("不再述职，写明原因", "不再述職，寫明原因", "Leave a speaker out, with the reason"))
    case .absent:
      words(pick("缺席", "缺席", "Absent"), pick("记为缺席，写明原因", "記為缺席，寫明原因", "Mark a speaker absent, with the reason"))
    case .written:
      words(pick("书面", "書面", "In writing"), pick("改为书面述职", "改為書面述職", "Let a speaker report in writing"))
    case .rename:
      words(
        pick("更名", "更名", "Rename"),
        pick("更正单位名称或述职人职务，此后都用新的", "更正單位名稱或述職人職務，此後都用新的", "Correct a unit's name or its speaker's post"))
    case .limit:
      words(
        pick("改时限", "改時限", "Limit"),
        pick("改一个阶段的时限，此后各位都照此", "改一個階段的時限，此後各位都照此", "Change how long a stage may take for all who are to come"))
    case .restore:
      words(pick("恢复", "恢復", "Restore"), pick("恢复为待述", "恢復為待述", "Put a speaker back into the queue"))
    case .call:
      words(
        pick("请上台", "請上台", "Call"), pick("请指定的一位上台，也可再次上台", "請指定的一位上台，也可再次上台", "Call a certain speaker, also once more")
      )
    case .report: words(pick("开始", "開始", "Start"), pick("开始述职，计时", "開始述職，計時", "Start the report and its clock"))
    case .questions: words(pick("提问", "提問", "Questions"), pick("进入即兴提问", "進入即興提問", "Go on to the questions"))
    case .commentary: words(pick("点评", "點評", "Comment"), pick("进入点评", "進入點評", "Go on to the commentary"))
    case .appraisal: words(pick("测评", "測評", "Appraise"), pick("进入测评", "進入測評", "Go on to the appraisal"))
    case .finish:
      words(pick("结束", "結束", "Finish"), pick("结束当前一位，不叫下一位", "結束當前一位，不叫下一位", "Finish the turn without calling anybody"))
    case .pause: words(pick("暂停", "暫停", "Pause"), pick("暂停计时", "暫停計時", "Pause the clock"))
    case .resume: words(pick("继续", "繼續", "Go on"), pick("开始或继续计时", "開始或繼續計時", "Start the clock or let it go on"))
    case .extend:
      words(pick("加时", "加時", "Extend"), pick("延长，默认 1 分钟", "延長，預設 1 分鐘", "Extend the limit, by a minute unless told"))
    case .shorten:
      words(pick("减时", "減時", "Shorten"), pick("缩短，默认 1 分钟", "縮短，預設 1 分鐘", "Shorten the limit, by a minute unless told"))
    case .backdate:
      words(
        pick("补时", "補時", "Backdate"), pick("其实早已开始：把计时往前拨", "其實早已開始：把計時往前撥", "It began earlier: put the clock forward"))
    case .gap:
      words(
        pick("中断", "中斷", "Gap"),
        pick("程序中断的时间计入或不计入用时", "程式中斷的時間計入或不計入用時", "Count or drop the time the program was away"))
    case .topic:
      words(pick("正在讲", "正在講", "Topic"), pick("标记正在讲成绩、问题、原因或举措", "標記正在講成績、問題、原因或舉措", "Mark what is being spoken of"))
    case .problem: words(pick("记问题", "記問題", "Problem"), pick("记下一个问题", "記下一個問題", "Note a problem"))
    case .own: words(pick("认领", "認領", "Owned"), pick("述职人认领了这个问题", "述職人認領了這個問題", "The speaker owned up to the problem"))
    case .disown: words(pick("取消认领", "取消認領", "Not owned"), pick("取消认领标记", "取消認領標記", "Take the mark off again"))
    case .detail:
      words(
        pick("补充", "補充", "Details"),
        pick("补充原因、目标、措施、责任人、时限", "補充原因、目標、措施、責任人、時限", "Fill in cause, goal, measure, owner, deadline"))
    case .withdraw:
      words(
        pick("撤回问题", "撤回問題", "Withdraw"),
        pick("从清单撤回一个问题，写明原因", "從清單撤回一個問題，寫明原因", "Strike a problem off, with the reason"))
    case .ask: words(pick("记提问", "記提問", "Question"), pick("记下一个提问", "記下一個提問", "Note a question"))
    case .answered: words(pick("已答", "已答", "Answered"), pick("提问已回答", "提問已回答", "The question was answered"))
    case .stuck: words(pick("卡壳", "卡殼", "Stuck"), pick("答不上来", "答不上來", "The speaker got stuck"))
    case .later: words(pick("补答", "補答", "Later"), pick("会后补答", "會後補答", "To be answered after the session"))
    case .note: words(pick("记录", "記錄", "Note"), pick("记一句话", "記一句話", "Take a note"))
    case .pledge: words(pick("记表态", "記表態", "Pledge"), pick("记下公开表态", "記下公開表態", "Record a pledge"))
    case .poll:
      words(
        pick("投票", "投票", "Poll"),
        pick(
          "开始投票：一个单位，或全体一张票；重新投票写明原因", "開始投票：一個單位，或全體一張票；重新投票寫明原因",
          "Open a vote on one speaker or on all; a vote held again needs the reason"))
    case .issue:
      words(pick("发票", "發票", "Issue"), pick("登记发出多少张票", "登記發出多少張票", "Record how many ballots were handed out"))
    case .release:
      words(
        pick("放行", "放行", "Release"),
        pick(
          "放行投票间：不用票条投下一张票；人数写 0 收回", "放行投票間：不用票條投下一張票；人數寫 0 收回",
          "Free a panel's booths for one ballot without a slip, or for as many as said; 0 takes it back"))
    case .close:
      words(pick("截止", "截止", "Close"), pick("截止投票，此后不再收票", "截止投票，此後不再收票", "Close the vote; nothing is cast after it"))
    case .doubt:
      words(
        pick("疑问票", "疑問票", "Doubt"),
        pick("记下监票人对疑问票的裁定", "記下監票人對疑問票的裁定", "Record what the scrutineer decided about a doubtful ballot"))
    case .publish:
      words(pick("公布", "公布", "Announce"), pick("核对票数后公布结果", "核對票數後公布結果", "Announce the result, once every gate holds"))
    case .void:
      words(pick("作废", "作廢", "Void"), pick("宣布本轮投票作废，写明原因", "宣布本輪投票作廢，寫明原因", "Declare a vote void, with the reason"))
    case .score:
      words(
        pick("录分", "錄分", "Score"),
        pick("录入平时考核或交叉互评得分", "錄入平時考核或交叉互評得分", "Enter the points of the routine or cross assessment"))
    case .grade:
      words(
        pick("定等次", "定等次", "Grade"),
        pick("确认建议的等次，或另定并写明原因", "確認建議的等次，或另定並寫明原因", "Confirm the proposed grade, or decide otherwise with a reason"))
    case .confirm:
      words(pick("确认", "確認", "Confirm"), pick("确认建议的约谈、通报等", "確認建議的約談、通報等", "Confirm a consequence that is proposed"))
    case .dismiss:
      words(
        pick("不予", "不予", "Dismiss"),
        pick("不采纳建议的约谈、通报等，写明原因", "不採納建議的約談、通報等，寫明原因", "Decide against a consequence that is proposed, with the reason")
      )
    case .tally: words(pick("录票", "錄票", "Tally"), pick("录入一个票种的计票结果", "錄入一個票種的計票結果", "Enter the count of one panel"))
    case .count:
      words(
        pick("逐票计", "逐票計", "Count"),
        pick("逐张计票：每行按一个数字", "逐張計票：每行按一個數字", "Count paper ballot by ballot, a digit a row"))
    case .standings:
      words(
        pick("总表", "總表", "Results"),
        pick("全体得分、名次、等次和结果运用一览", "全體得分、名次、等次和結果運用一覽", "All speakers: points, ranks, grades, consequences"))
    case .revote:
      words(
        pick("重新测评", "重新測評", "Vote again"),
        pick("重新测评，写明原因；上一轮保留", "重新測評，寫明原因；上一輪保留", "Vote again, with the reason; the earlier round stays"))
    case .presence:
      words(
        pick("更正实到", "更正實到", "Presence"),
        pick(
          "只更正某次投票的实到人数，写明原因和由谁核定", "只更正某次投票的實到人數，寫明原因和由誰核定",
          "Put right who was present at one vote, for that vote alone, with the reason and who established it"))
    case .cue:
      words(
        pick("备场景", "備場景", "Cue"),
        pick(
          "备好下一个投影场景，再\(way(to: .send)) 送出", "備好下一個投影場景，再\(way(to: .send)) 送出",
          "Get the next scene ready; \(way(to: .send)) to send it"))
    case .show:
      words(
        pick("换场景", "換場景", "Show"),
        pick("立即投影一个场景，直到换回或跟随", "立即投影一個場景，直到換回或跟隨", "Project a scene now and keep it until told otherwise"))
    case .send: words(pick("送出", "送出", "Send"), pick("送出备好的场景", "送出備好的場景", "Send the scene that is ready"))
    case .follow:
      words(pick("跟随", "跟隨", "Follow"), pick("投影重新跟随会议进程", "投影重新跟隨會議進程", "The scene follows the session again"))
    case .freeze: words(pick("冻结", "凍結", "Freeze"), pick("投影停在现在的画面", "投影停在現在的畫面", "The hall keeps the picture it has"))
    case .thaw: words(pick("解冻", "解凍", "Thaw"), pick("投影继续更新", "投影繼續更新", "The picture moves again"))
    case .dark: words(pick("黑屏", "黑屏", "Dark"), pick("投影全黑", "投影全黑", "Black out the projector"))
    case .light: words(pick("亮屏", "亮屏", "Light"), pick("投影恢复", "投影恢復", "End the black-out"))
    case .message:
      words(pick("通知", "通知", "Message"), pick("在投影画面上压一行通知", "在投影畫面上壓一行通知", "Lay a message over the scene"))
    case .wipe: words(pick("撤通知", "撤通知", "Wipe"), pick("撤下投影上的通知", "撤下投影上的通知", "Take the message away"))
    case .phones:
      words(
        pick("投票地址", "投票地址", "Address"),
        pick(
          "手机投票的地址；不写则停止显示", "手機投票的地址；不寫則停止顯示",
          "Where phones vote, for the hall to read; nothing: nowhere"))
    case .undo: words(pick("撤销", "撤銷", "Undo"), pick("撤销上一步", "撤銷上一步", "Take the last step back"))
    case .redo: words(pick("重做", "重做", "Redo"), pick("恢复刚撤销的一步", "恢復剛撤銷的一步", "Do again what was just undone"))
    case .help: words(pick("帮助", "幫助", "Help"), pick("所有按键和命令", "所有按鍵和命令", "All keys and commands"))
    case .palette: words(pick("命令", "命令", "Command"), pick("按名称选命令", "按名稱選命令", "Choose a command by name"))
    case .preview:
      words(
        pick("看投影", "看投影", "Preview"),
        pick(
          "全屏看会场所见，各键照常，Esc 返回", "全屏看會場所見，各鍵照常，Esc 返回",
          "What the hall sees, full screen; keys go on working, Esc returns"))
    case .gaps:
      words(
        pick("查缺", "查缺", "What lacks"),
        pick("逐单位查还缺什么，回车去补", "逐單位查還缺什麼，回車去補", "What is missing, unit by unit; Enter goes to fill it in"))
    case .minutes:
      words(
        pick("看记录", "看記錄", "Minutes"),
        pick("翻看、查找到此刻为止的会议记录", "翻看、查找到此刻為止的會議記錄", "Read and search the minutes as they stand"))
    case .export: words(pick("导出", "匯出", "Export"), pick("现在写出文件", "現在寫出文件", "Write the documents now"))
    case .theme: words(pick("配色", "配色", "Theme"), pick("更换配色", "更換配色", "Change the theme"))
    case .language: words(pick("语言", "語言", "Language"), pick("更换语言", "更換語言", "Change the language"))
    case .redraw: words(pick("重画", "重畫", "Redraw"), pick("重画屏幕", "重畫螢幕", "Draw the screen anew"))
    case .suspend:
      words(
        pick("挂起", "掛起", "Suspend"),
        pick("暂时回到命令行，fg 返回", "暫時回到命令列，fg 返回", "Back to the shell for a moment; fg returns"))
    case .quit:
      words(
        pick("离开", "離開", "Leave"),
        pick("离开程序，会议照存，可再进入", "離開程式，會議照存，可再進入", "Leave; the session is stored and can be resumed"))
    }
  }

  // MARK: - Private

  private func words(_ short: String, _ summary: String) -> OperationWords {
    OperationWords(short: short, summary: summary)
  }
}
