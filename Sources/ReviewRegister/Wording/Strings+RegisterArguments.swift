extension Strings {
  /// What an argument that is no field is called.
  func argument(_ argument: RegisterArgument) -> String {
    switch argument {
    case .by: pick("经办人", "經辦人", "by whom")
    case .on: pick("日期", "日期", "on which day")
    case .reason: pick("原因", "原因", "reason")
    case .number, .numbers: pick("问题编号", "問題編號", "number")
    case .progress: pick("整改进展", "整改進展", "progress")
    case .note: pick("说明", "說明", "note")
    case .units: pick("单位", "單位", "units")
    case .inspection: pick("检查编号", "檢查編號", "inspection")
    case .due: pick("完成时限", "完成時限", "due")
    case .milestone: pick("第几个节点", "第幾個節點", "which milestone")
    case .done: pick("完成时间", "完成時間", "done on")
    case .files: pick("附件", "附件", "files")
    case .result: pick("结果", "結果", "result")
    case .rank: pick("职级", "職級", "rank")
    case .to: pick("延至", "延至", "until")
    case .asked: pick("申请日期", "申請日期", "asked on")
    case .approver: pick("批准人", "批准人", "approved by")
    case .month: pick("月份", "月份", "month")
    case .step: pick("督办步骤", "督辦步驟", "step")
    case .proposal: pick("处理建议", "處理建議", "proposal")
    case .seed: pick("随机种子", "隨機種子", "seed")
    case .words: pick("词语", "詞語", "words")
    case .closing: pick("销号状态", "銷號狀態", "closing")
    case .timing: pick("时限状态", "時限狀態", "timing")
    case .from: pick("自", "自", "from")
    case .until: pick("至", "至", "until")
    case .name: pick("名称", "名稱", "name")
    case .year: pick("年度", "年度", "year")
    case .plan: pick("整顿方案", "整頓方案", "plan")
    case .period: pick("报告期", "報告期", "period")
    case .question: pick("第几个提问", "第幾個提問", "which question")
    case .grade: pick("类型", "類型", "what is wrong")
    case .state: pick("整顿进展", "整頓進展", "state")
    case .id: pick("编号", "編號", "id")
    case .title: pick("标题", "標題", "title")
    case .date: pick("日期", "日期", "date")
    case .announced: pick("事先通知", "事先通知", "announced")
    case .session: pick("会议", "會議", "session")
    case .file: pick("文件", "文件", "file")
    case .unit, .sector, .post, .text, .kind, .source, .scope, .cause, .goal, .measure, .leader, .responsibleUnit,
      .owner,
      .deadline, .rectification, .contact, .projectLeader, .raisedBy, .timeCode, .common, .isPublic, .check, .remark:
      argument.rawValue
    }
  }
}
