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
    case .identity: rowIdentity
    case .ordinal: ordinal
    case .number: problemNumber
    case .progress: progressTitle
    case .closing: completion
    case .completedOn: completedOn
    case .acceptance: acceptance
    case .acceptedBy: acceptedBy
    case .closedOn: closedOn
    case .approver: pick("批准人", "批准人", "Approved by")
    case .askedOn: pick("申请日期", "申請日期", "Asked on")
    case .reason: pick("更改原因", "更改原因", "Reason for the change")
    case .namedOn: pick("提出日期", "提出日期", "Named on")
    }
  }
}
