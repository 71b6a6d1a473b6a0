// What columns are called, as the register's own papers head them.
extension Strings {
  public func title(_ field: ImportField) -> String {
    switch field {
    case .field(let field): capitalised(self.field(field))
    case .beside(let column): title(column)
    }
  }

  func title(_ column: ImportField.Column) -> String {
    switch column {
    case .identity: pick("编号（导入用，请勿改动）", "編號（匯入用，請勿改動）", "Number (for import, leave it)")
    case .ordinal: pick("序号", "序號", "No.")
    case .number: pick("问题编号", "問題編號", "Problem number")
    case .progress: pick("整改进展", "整改進展", "Progress")
    case .closing: pick("完成情况", "完成情況", "Completion")
    case .completedOn: pick("完成时间", "完成時間", "Completed on")
    case .acceptance: pick("验收意见", "驗收意見", "Acceptance")
    case .acceptedBy: pick("验收人", "驗收人", "Accepted by")
    case .closedOn: pick("销号日期", "銷號日期", "Closed out on")
    case .approver: pick("批准人", "批准人", "Approved by")
    case .askedOn: pick("申请日期", "申請日期", "Asked on")
    case .reason: pick("更改原因", "更改原因", "Reason for the change")
    case .namedOn: pick("提出日期", "提出日期", "Named on")
    }
  }
}
