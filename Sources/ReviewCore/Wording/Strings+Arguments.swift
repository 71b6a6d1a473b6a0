// What the arguments of operations and the headings over them are called.

extension Strings {
  public func group(_ group: OperationGroup) -> String {
    switch group {
    case .session: pick("会议", "會議", "Session")
    case .queue: pick("次序", "次序", "Queue")
    case .turn: pick("一述一评", "一述一評", "Turn")
    case .clock: pick("计时", "計時", "Clock")
    case .problems: pick("问题与记录", "問題與記錄", "Problems and notes")
    case .counting: pick("计票", "計票", "Counting")
    case .projector: pick("投影", "投影", "Projector")
    case .takingBack: pick("撤销", "撤銷", "Taking back")
    case .screen: pick("屏幕", "螢幕", "Screen")
    }
  }

  public func argument(_ name: ArgumentName) -> String {
    switch name {
    case .part: pick("环节序号", "環節序號", "part")
    case .length: pick("时长", "時長", "length")
    case .id: pick("票种或单位", "票種或單位", "panel or unit")
    case .present: pick("实到", "實到", "present")
    case .leave: pick("请假", "請假", "on leave")
    case .reason: pick("原因", "原因", "reason")
    case .seed: pick("种子", "種子", "seed")
    case .speaker: pick("述职单位", "述職單位", "speaker")
    case .position: pick("第几位", "第幾位", "position")
    case .by: pick("提出人", "提出人", "by")
    case .answer: pick("是否计时", "是否計時", "count or drop")
    case .topic: pick("正在讲", "正在講", "topic")
    case .text: pick("内容", "內容", "text")
    case .source: pick("来源", "來源", "source")
    case .number: pick("编号", "編號", "number")
    case .cause: field(.cause)
    case .goal: field(.goal)
    case .measure: field(.measure)
    case .owner: field(.owner)
    case .leader: field(.leader)
    case .unit: field(.unit)
    case .deadline: field(.deadline)
    case .kind: field(.kind)
    case .scope: field(.scope)
    case .isPublic: field(.isPublic)
    case .asker: pick("提问人", "提問人", "asker")
    case .outcome: pick("结果", "結果", "outcome")
    case .panel: pick("票种", "票種", "panel")
    case .issued: pick("发出", "發出", "issued")
    case .returned: pick("收回", "收回", "returned")
    case .invalid: pick("无效", "無效", "invalid")
    case .abstained: pick("弃权", "棄權", "abstained")
    case .grades: pick("各档票数", "各檔票數", "grades")
    case .scene: pick("场景", "場景", "scene")
    case .name: pick("名称", "名稱", "name")
    }
  }
}
