// What the register's columns are called where no field is: what is written over a table is looked for when it comes back.

extension Strings {
  public var rowIdentity: String { pick("编号（导入用，请勿改动）", "編號（匯入用，請勿改動）", "Number (for import, leave it)") }
  public var ordinal: String { pick("序号", "序號", "No.") }
  public var problemNumber: String { pick("问题编号", "問題編號", "Problem number") }
  public var progressTitle: String { pick("整改进展", "整改進展", "Progress") }
  public var completion: String { pick("完成情况", "完成情況", "Completion") }
  public var completedOn: String { pick("完成时间", "完成時間", "Completed on") }
  public var acceptance: String { pick("验收意见", "驗收意見", "Acceptance") }
  public var acceptedBy: String { pick("验收人", "驗收人", "Accepted by") }
  public var closedOn: String { pick("销号日期", "銷號日期", "Closed out on") }
}
