extension Strings {
  /// What a figure is called as the heading of a column.
  public func figure(_ figure: Figure) -> String {
    switch figure {
    case .rows: pick("问题总数", "問題總數", "problems")
    case .done: pick("已销号", "已銷號", "closed out")
    case .open: pick("未销号", "未銷號", "not closed out")
    case .notStarted: progress(.notStarted)
    case .inProgress: progress(.inProgress)
    case .basicallyDone: progress(.basicallyDone)
    case .workDone: pick("已完成未销号", "已完成未銷號", "done, not closed out")
    case .longTerm: progress(.longTerm)
    case .withUnit: pick("整改中", "整改中", "with the units")
    case .submitted: closing(.submitted)
    case .inNotice: closing(.inNotice)
    case .undated: pick("未定时限", "未定時限", "without a deadline")
    case .later: pick("时限尚远", "時限尚遠", "not near")
    case .near: pick("时限临近", "時限臨近", "near")
    case .urgent: pick("时限紧迫", "時限緊迫", "urgent")
    case .overdue: pick("逾期", "逾期", "overdue")
    case .sentBack: closing(.sentBack)
    case .extended: pick("延期", "延期", "extended")
    case .reopened: pick("重新整改", "重新整改", "reopened")
    case .dueThisWeek: pick("本周到期", "本週到期", "due this week")
    case .dueThisMonth: pick("本月到期", "本月到期", "due this month")
    case .dueThisQuarter: pick("本季到期", "本季到期", "due this quarter")
    case .admonished: pick("已发督办函", "已發督辦函", "under supervision")
    case .concealed: pick("瞒报", "瞞報", "concealed")
    case .tolerated: pick("容错", "容錯", "tolerated")
    case .common: scope(.common)
    case .isPublic: pick("公开", "公開", "public")
    case .withdrawn: pick("撤回", "撤回", "withdrawn")
    }
  }

  public var completionRate: String { pick("销号率", "銷號率", "completion rate") }
}
