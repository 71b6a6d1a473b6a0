import CommandTables
import ReviewRegister

extension Strings {
  /// The word for a chosen value of a form's field; nil where the field is no choice or something else was typed.
  func chosenWord(_ field: FormField<RegisterOperation>, _ settings: RegisterSettings) -> String? {
    if field.label == .argument(.step) { return settings.steps.first { $0.id == field.editor.text }?.title }
    guard case .choice = field.kind, case .argument(let name) = field.label else { return nil }
    return chosenWord(field.editor.text, of: name, settings)
  }

  /// The word for one of the values that an argument may choose from.
  func chosenWord(_ value: String, of name: RegisterArgument, _ settings: RegisterSettings) -> String? {
    // On a screen the days of the settings are said.
    if name == .timing { return RowFilter.Urgency(rawValue: value).map { urgency($0, settings) } }
    return name.word(for: value, self)
  }

  /// The key of an operation, where there is little room.
  func registerKey(_ operation: RegisterOperation) -> String { operation.row.keyNames.first ?? operation.rawValue }

  func order(_ order: RowQuery.Order) -> String {
    switch order {
    case .number: pick("编号", "編號", "number")
    case .deadline: field(RowField.deadline)
    case .unit: field(RowField.unit)
    case .opened: pick("列入日期", "列入日期", "day entered")
    case .closed: pick("销号日期", "銷號日期", "day closed out")
    case .reopenings: pick("重开次数", "重開次數", "times reopened")
    }
  }

  /// What happened beside the rows.
  func headEvent(_ event: RegisterEvent) -> String {
    switch event {
    case .begun: pick("新建台账", "新建臺賬", "register begun")
    case .settingsChanged: RegisterOperation.settings.row.words(self).summary
    case .numbersDrawn, .row: ""
    case .sessionTaken(let session, _): pick("转入", "轉入", "taken") + colon + session.name.title
    case .branchRecorded(let branch, _): branch.name + colon + branchState(branch.state)
    case .inspectionRecorded(let inspection, _):
      RegisterOperation.inspect.row.words(self).short + colon + inspection.title
    case .lowerRegisterTaken(let lower, _): RegisterOperation.rollUp.row.words(self).short + colon + lower.office
    case .noticePublished(let notice, _): RegisterOperation.publish.row.words(self).short + colon + notice.title
    case .reportMade(let report, _): RegisterOperation.report.row.words(self).short + colon + report.title
    case .sampleDrawn(let sample, _):
      RegisterOperation.sample.row.words(self).short + colon + counted(sample.drawn.count, marked: 0)
    case .unitReportTaken(let report, _):
      RegisterOperation.handIn.row.words(self).short + colon + report.unit + " " + report.period.rawValue
    case .answerTaken(let answer, _):
      RegisterOperation.reply.row.words(self).short + colon + answer.unit + " " + answer.text
    case .promiseKept(let promise, _):
      RegisterOperation.kept.row.words(self).short + colon + promise.unit + " " + promise.text
    case .undone: pick("已撤销上一个命令", "已撤銷上一個命令", "the last command was taken back")
    case .redone: pick("已恢复撤销的命令", "已恢復撤銷的命令", "what was undone is there again")
    }
  }
}
