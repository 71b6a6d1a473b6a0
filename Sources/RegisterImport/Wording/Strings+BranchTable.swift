// Why nothing is taken from a census of branches.
extension Strings {
  public func failure(_ failure: BranchTable.Failure) -> String {
    switch failure {
    case .noHeadings:
      pick(
        "没有找到“党组织”和“单位”两列；请核对标题", "沒有找到「黨組織」和「單位」兩欄；請核對標題",
        "no columns for branch and unit; check the headings")
    case .doubtful(let field):
      pick(
        "不止一列像是\(title(field))；请只留一列", "不止一欄像是\(title(field))；請只留一欄",
        "more than one column may be \(title(field)); keep one")
    case .faults(let faults): faults.map { "\($0.cell.text)\(colon)\(why($0.reason))" }.joined(separator: "\n")
    }
  }

  // MARK: - Private

  private func why(_ reason: BranchTable.Fault.Reason) -> String {
    switch reason {
    case .cell(let reason): self.why(reason) { title($0) }
    case .missing(let field):
      pick("没有写\(title(field))；请填上", "沒有寫\(title(field))；請填上", "\(title(field)) is not said; fill it in")
    case .noYear(let text):
      pick("“\(text)”不是年份；请写成 2027", "「\(text)」不是年份；請寫成 2027", "“\(text)” is no year; write it like 2027")
    }
  }

  private func title(_ field: BranchTable.Field) -> String {
    switch field {
    case .name: pick("党组织", "黨組織", "branch")
    case .unit: self.field(RowField.unit)
    case .grade: pick("类型", "類型", "what is wrong")
    case .cause: self.field(RowField.cause)
    case .plan: pick("整顿方案", "整頓方案", "plan")
    case .owner: self.field(RowField.owner)
    case .leader: self.field(RowField.leader)
    case .deadline: self.field(RowField.deadline)
    case .state: pick("整顿进展", "整頓進展", "state")
    case .year: pick("年度", "年度", "year")
    }
  }
}
