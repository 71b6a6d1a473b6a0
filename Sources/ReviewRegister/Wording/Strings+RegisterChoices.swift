// What people call the values that an argument may choose from, and arguments that are called otherwise in one operation.

import CommandTables

extension RegisterArgument {
  public func word(for value: String, _ strings: Strings) -> String? {
    if let field = RowField(rawValue: rawValue) { return strings.word(for: value, of: field) }
    switch self {
    case .progress: return Progress(rawValue: value).map(strings.progress)
    case .closing: return Closing(rawValue: value).map(strings.closing)
    case .proposal: return Proposal(rawValue: value).map(strings.proposal)
    case .grade: return Branch.Grade(rawValue: value).map(strings.branchGrade)
    case .state: return Branch.State(rawValue: value).map(strings.branchState)
    case .announced: return strings.word(for: value, of: .isPublic)
    case .timing: return Figure(rawValue: value).map(strings.figure)
    case .result: return strings.result(value)
    case .unit, .sector, .post, .text, .kind, .source, .scope, .cause, .goal, .measure, .leader, .responsibleUnit,
      .owner,
      .deadline, .rectification, .contact, .projectLeader, .raisedBy, .timeCode, .common, .isPublic, .check, .remark,
      .by, .on, .reason, .number, .numbers, .note, .units, .inspection, .due, .milestone, .done, .files, .rank, .to,
      .asked, .approver, .period, .question, .month, .step, .seed, .words, .from, .until, .name, .year, .plan, .id,
      .title, .date,
      .session,
      .file:
      return nil
    }
  }
}

extension RegisterOperation {
  public func title(of argument: RegisterArgument, _ strings: Strings) -> String {
    guard let title = RegisterOperation.ownTitles[self]?[argument] else { return argument.title(strings) }
    return strings.pick(title.0, title.1, title.2)
  }

  /// In the order of `Strings.pick`. The reason for an update has a name of its own, since the cause of a problem is 原因.
  private static let ownTitles: [RegisterOperation: [RegisterArgument: (String, String, String)]] = [
    .submit: [.text: ("整改情况", "整改情況", "what was done")],
    .stage: [.text: ("节点内容", "節點內容", "milestone")],
    .pledge: [.text: ("承诺内容", "承諾內容", "pledge")],
    .answer: [.text: ("回复内容", "回覆內容", "answer")],
    .kept: [.text: ("承诺", "承諾", "promise")],
    .reply: [.text: ("补答内容", "補答內容", "answer")],
    .update: [.reason: ("更改原因", "更改原因", "reason for it")],
    .accept: [.by: ("签字人", "簽字人", "signed by")],
    .inspect: [.date: ("检查日期", "檢查日期", "inspected on")],
  ]
}

extension Strings {
  fileprivate func word(for value: String, of field: RowField) -> String? {
    switch field.line.place {
    case .source: ProblemSource(rawValue: value).map(source)
    case .scope: ProblemScope(rawValue: value).map(scope)
    case .rectification: Rectification(rawValue: value).map(rectification)
    case .sector: Sector(rawValue: value).map { sector($0) }
    case .flag: FlagWords.names.contains(value) ? word(.flag(value == FlagWords.yes), of: field) : nil
    case .neededText, .text, .date, .span: nil
    }
  }

  /// Of a check on the spot, or of a look back.
  fileprivate func result(_ value: String) -> String? {
    switch value {
    case "held": pick("未反弹", "未反彈", "it held")
    case "came-back": pick("有反弹", "有反彈", "it came back")
    default: CheckResult(rawValue: value).map(checkResult)
    }
  }
}
