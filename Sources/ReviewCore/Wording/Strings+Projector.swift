// What the projector's scenes and states are called.

extension Strings {
  public func scene(_ kind: SceneKind) -> String {
    switch kind {
    case .welcome: pick("欢迎", "歡迎", "Welcome")
    case .part: pick("议程", "議程", "Agenda")
    case .speaker: pick("述职", "述職", "Speaker")
    case .queue: pick("次序", "次序", "Queue")
    case .problems: pick("问题", "問題", "Problems")
    case .film: pick("短片", "短片", "Film")
    case .question: pick("提问", "提問", "Question")
    case .appraisal: pick("测评", "測評", "Appraisal")
    case .results: pick("结果", "結果", "Results")
    case .voting: pick("手机投票", "手機投票", "Phone voting")
    case .pledges: pick("表态", "表態", "Pledges")
    case .recess: pick("休会", "休會", "Recess")
    case .message: pick("通知", "通知", "Message")
    case .adjourned: pick("散会", "散會", "Adjourned")
    }
  }

  func projectorIsSoAlready(_ operation: Operation) -> String {
    switch operation {
    case .send:
      pick(
        "没有备好的场景；\(way(to: .cue)) 备一个", "沒有備好的場景；\(way(to: .cue)) 備一個",
        "No scene is ready; \(way(to: .cue)) to get one ready")
    case .follow: pick("投影已在跟随会议", "投影已在跟隨會議", "The projector follows the session already")
    case .freeze: pick("投影已冻结", "投影已凍結", "The picture is frozen already")
    case .thaw: pick("投影没有冻结", "投影沒有凍結", "The picture is not frozen")
    case .dark: pick("投影已黑屏", "投影已黑屏", "The projector is dark already")
    case .light: pick("投影没有黑屏", "投影沒有黑屏", "The projector is not dark")
    case .phones: pick("手机投票已是这个地址", "手機投票已是這個地址", "Phones vote there already")
    case .wipe: pick("投影上没有通知", "投影上沒有通知", "There is no message to take away")
    case .open, .next, .part, .recess, .reconvene, .adjourn, .attend, .quorum, .draw, .move, .deferSpeaker, .skip,
      .absent, .written, .restore, .call, .rename, .limit, .report, .questions, .commentary, .appraisal, .finish,
      .pause, .resume,
      .extend, .shorten, .backdate, .gap, .topic, .problem, .own, .disown, .detail, .withdraw, .ask, .answered, .stuck,
      .later, .note, .pledge, .poll, .issue, .release, .close, .tally, .count, .doubt, .publish, .void, .revote,
      .presence, .score,
      .grade, .confirm, .dismiss, .standings, .show, .cue, .message, .undo, .redo, .help, .palette, .preview,
      .minutes, .gaps, .export,
      .theme, .language, .redraw, .suspend, .quit:
      ""
    }
  }

  func pinned(_ choice: SceneChoice?) -> String {
    projector(
      choice.map { pick("换为", "換為", "") + scene($0.kind) } ?? pick("跟随会议", "跟隨會議", "follows the session"))
  }

  func cued(_ choice: SceneChoice?) -> String {
    projector(
      choice.map { pick("备好", "備好", "ready: ") + scene($0.kind) } ?? pick("备用场景清空", "備用場景清空", "nothing ready"))
  }

  func message(_ text: String?) -> String {
    projector(
      text.map { pick("通知：", "通知：", "message: ") + $0 } ?? pick("通知撤下", "通知撤下", "message taken away"))
  }

  func phones(_ address: String?) -> String {
    address.map { pick("手机投票：", "手機投票：", "Phones vote at ") + $0 }
      ?? pick("手机投票停止", "手機投票停止", "Phones are served no more")
  }

  func projector(_ what: String) -> String { pick("投影", "投影", "Projector: ") + what }
}
