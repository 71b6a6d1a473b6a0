// What the columns may be headed by: as our own papers head them first, then what offices write.
extension ImportField {
  static let headings: [FieldHeadings<ImportField>] = allCases.map { FieldHeadings($0, $0.headings) }

  /// What a column of this field may be headed by.
  public var headings: [String] {
    switch self {
    case .field(let field): Language.allCases.map { Strings($0).field(field) } + field.otherHeadings
    case .beside(let column): Language.allCases.map { Strings($0).title(column) } + column.otherHeadings
    }
  }
}

extension RowField {
  fileprivate var otherHeadings: [String] {
    switch self {
    case .unit: ["单位名称", "單位名稱", "党组织", "黨組織", "党组织名称", "乡镇", "鄉鎮", "被督办单位", "被督辦單位"]
    case .sector: ["党建领域", "黨建領域", "单位类型", "單位類型"]
    case .post: ["述职人员", "述職人員"]
    case .text: ["问题", "問題", "存在问题", "存在問題", "具体问题", "具體問題", "主要问题", "問題描述", "问题描述", "问题内容", "問題內容", "具体表现", "具體表現"]
    case .kind: ["类别", "類別", "问题类型", "問題類型"]
    case .source: ["来源", "來源", "problem source"]
    case .scope: ["问题性质", "問題性質"]
    case .cause: ["原因分析", "产生原因", "產生原因", "问题原因", "問題原因"]
    case .goal: ["目标", "目標", "整改标准", "整改標準"]
    case .measure: ["措施", "整改举措", "整改舉措", "整改办法", "整改辦法"]
    case .leader: ["牵头领导", "牽頭領導", "分管领导", "分管領導", "包案领导", "包案領導"]
    case .responsibleUnit: ["整改单位", "整改單位", "牵头单位", "牽頭單位", "整改责任单位", "整改責任單位"]
    case .owner: ["整改责任人", "整改責任人", "具体责任人", "具體責任人", "负责人", "負責人"]
    case .deadline: ["整改期限", "完成时限", "完成時限", "限期", "截止日期", "办结时限", "辦結時限", "due date"]
    case .rectification: ["整改方式"]
    case .contactLeader: ["包联领导", "包聯領導", "挂点领导", "掛點領導"]
    case .projectLeader, .raisedBy, .timeCode, .commonId: []
    case .isPublic: ["是否公开", "是否公開"]
    case .needsCheck: ["是否现场核查", "是否現場核查"]
    case .remark: ["说明", "說明", "remark"]
    }
  }
}

extension ImportField.Column {
  fileprivate var otherHeadings: [String] {
    switch self {
    case .identity: []
    case .ordinal: ["序", "#"]
    case .number: ["编号", "編號", "问题序号", "number"]
    case .progress: ["进展", "進展", "进展情况", "進展情況", "整改进度", "整改進度", "整改情况", "整改情況"]
    case .closing: ["销号", "銷號", "销号情况", "銷號情況", "销号状态", "銷號狀態", "closing"]
    case .completedOn: ["完成日期"]
    case .acceptance: ["验收情况", "驗收情況"]
    case .acceptedBy: ["验收人员", "驗收人員"]
    case .closedOn: ["销号时间", "銷號時間"]
    case .approver: ["延期批准人", "审批人", "審批人", "批准领导", "批准領導"]
    case .askedOn: ["申请延期日期", "申請延期日期", "申请时间", "申請時間"]
    case .reason: ["延期原因", "延期理由", "修改原因", "更正原因", "更改原因", "理由", "reason"]
    case .namedOn: ["提出时间", "提出時間", "发现时间", "發現時間", "发现日期", "發現日期", "交办时间", "交辦時間", "交办日期", "交辦日期"]
    }
  }
}
