// What the projector's scenes and states are called.

extension Strings {
  public func scene(_ kind: SceneKind) -> String {
    switch kind {
    case .welcome: pick("欢迎", "歡迎", "Welcome")
    case .part: pick("议程", "議程", "Agenda")
    case .speaker: pick("述职", "述職", "Speaker")
    case .queue: pick("次序", "次序", "Queue")
    case .problems: pick("问题", "問題", "Problems")
    case .lastYear: pick("上年度整改", "上年度整改", "Last year")
    case .targets: pick("目标任务", "目標任務", "Targets")
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
