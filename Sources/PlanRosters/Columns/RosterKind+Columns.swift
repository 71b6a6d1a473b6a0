// The columns of each kind of table: the key, what stands there, what we call it, what offices call it besides.
extension RosterKind {
  public var columns: [RosterColumn] { RosterKind.table[self] ?? [] }

  public func column(_ key: String) -> RosterColumn? { columns.first { $0.field.key == key } }

  // MARK: - Private

  /// Made once: a long table asks for its columns line by line.
  private static let table = Dictionary(uniqueKeysWithValues: RosterKind.allCases.map { ($0, $0.rows) })

  private var rows: [RosterColumn] {
    switch self {
    case .units: units
    case .panels: panels
    case .members: members
    case .problems: problems
    case .openRows: openRows
    case .duties: duties
    case .projects: projects
    case .steps: stepColumns
    case .questions: questions
    case .demands: demandColumns
    case .targets: targetColumns
    case .letters: letterColumns
    case .commitments: commitmentColumns
    case .selfChecks: selfCheckColumns
    case .helpers: helperColumns
    case .examples: exampleColumns
    }
  }

  private var units: [RosterColumn] {
    [
      column("id", .text, ("代号", "代號", "id"), ["标识", "識別碼", "code"]),
      unit(or: ["述职单位", "述職單位", "参评单位", "參評單位"]),
      post(isRequired: true),
      column("group", .text, ("分组", "分組", "group"), ["组别", "組別", "小组", "小組"]),
      column("sector", .sector, ("领域", "領域", "sector"), ImportField.field(.sector).headings),
      column("due", .integer, ("应到", "應到", "people due"), ["应到人数", "應到人數", "参会人数", "參會人數", "人数", "人數", "due"]),
      column(
        "in_writing", .inWriting, ("书面述职", "書面述職", "in writing"),
        ["述职方式", "述職方式", "述职形式", "述職形式", "是否书面述职", "是否書面述職"]),
      column("contact_leader", .text, ("联系领导", "聯繫領導", "contact leader"), ImportField.field(.contactLeader).headings),
      column(
        "project_leader", .text, ("项目领导", "項目領導", "project leader"), ImportField.field(.projectLeader).headings),
      column("limit", .duration, ("述职时限", "述職時限", "time limit"), ["述职时间", "述職時間", "时长", "時長", "limit"]),
      column("routine", .number, ("平时考核", "平時考核", "routine assessment"), ["平时成绩", "平時成績", "日常考核", "routine"]),
      column("cross", .number, ("交叉互评", "交叉互評", "cross-evaluation"), ["互评得分", "互評得分", "互评", "互評", "cross"]),
      column(
        "duties_undone", .texts, ("未落实的责任", "未落實的責任", "duties undone"),
        ["未完成清单项", "未完成清單項", "未落实清单项", "未落實清單項", "未履行责任", "未履行責任"]),
    ]
  }

  private var panels: [RosterColumn] {
    [
      column("id", .text, ("代号", "代號", "id"), ["票种代号", "票種代號", "code"]),
      column("title", .text, ("票种", "票種", "panel"), RosterKind.panelHeadings, isRequired: true),
      column(
        "due", .integer, ("应到", "應到", "members due"), ["应到人数", "應到人數", "人数", "人數", "票数", "票數", "due"],
        isRequired: true),
      column("weight", .integer, ("权重", "權重", "weight"), ["占比", "佔比", "所占权重", "所佔權重", "比重"]),
    ]
  }

  private var members: [RosterColumn] {
    [
      column("panel", .text, ("票种", "票種", "panel"), RosterKind.panelHeadings, isRequired: true),
      column("post", .text, ("职务", "職務", "post"), ["成员", "成員", "成员职务", "成員職務", "member"], isRequired: true),
      unit(or: ["所在单位", "所在單位", "工作单位", "工作單位"], isRequired: false),
    ]
  }

  private var problems: [RosterColumn] {
    listed + [like(.source, "source", .source)] + details + [post(isRequired: false)]
  }

  /// What every list of problems has.
  private var listed: [RosterColumn] {
    [unit(or: ["述职单位", "述職單位"]), like(.text, "text", .text, isRequired: true)]
  }

  /// Those of problems and the register's own, so that what it exports is understood.
  private var openRows: [RosterColumn] {
    listed + details + [
      beside(.number, "number", .text, ("编号", "編號", "number")),
      beside(.progress, "progress", .progress, ("整改进展", "整改進展", "progress")),
      beside(.closing, "closing", .closing, ("完成情况", "完成情況", "closing")),
    ]
  }

  /// What is said of a problem besides what it is.
  private var details: [RosterColumn] {
    [
      like(.scope, "scope", .scope), like(.kind, "kind", .text), like(.cause, "cause", .text),
      like(.goal, "goal", .text),
      like(.measure, "measure", .text), like(.owner, "owner", .text), like(.leader, "leader", .text),
      like(.responsibleUnit, "responsible_unit", .text), like(.deadline, "deadline", .deadline),
      like(.isPublic, "public", .flag),
    ]
  }

  private var duties: [RosterColumn] {
    [
      column(
        "category", .text, ("类别", "類別", "category"),
        ["责任类别", "責任類別", "清单类别", "清單類別", "分类", "分類", "一级指标", "一級指標"], isRequired: true),
      column(
        "item", .text, ("责任事项", "責任事項", "duty"),
        [
          "清单内容", "清單內容", "责任内容", "責任內容", "具体事项", "具體事項", "具体责任", "具體責任", "责任清单", "責任清單", "主要任务",
          "主要任務", "item",
        ], isRequired: true),
      unit(or: [], isRequired: false),
    ]
  }

  private var projects: [RosterColumn] {
    [
      column("id", .text, ("项目编号", "項目編號", "id"), ["编号", "編號", "代号", "代號"]),
      column("title", .text, ("项目名称", "項目名稱", "project"), ["项目", "項目", "党建项目", "黨建項目"], isRequired: true),
      column("kind", .projectKind, ("项目类别", "項目類別", "kind"), ["项目类型", "項目類型", "类别", "類別", "类型", "類型"]),
      unit(or: ["申报单位", "申報單位", "认领单位", "認領單位", "实施单位", "實施單位", "承办单位", "承辦單位"]),
      like(.owner, "owner", .text), like(.deadline, "deadline", .deadline, or: ["时限", "時限"]),
      like(.goal, "goal", .text),
      like(.measure, "measure", .text),
      beside(.progress, "status", .progress, ("进展", "進展", "progress")),
      column("effect", .text, ("成效", "成效", "effect"), ["项目成效", "項目成效", "阶段成效", "階段成效", "实施效果", "實施效果"]),
    ]
  }

  private var questions: [RosterColumn] {
    [
      column("id", .text, ("代号", "代號", "id"), ["题号", "題號", "编号", "編號", "code"]),
      column(
        "text", .text, ("问题", "問題", "question"), ["提问", "提問", "题目", "題目", "提问内容", "提問內容", "问题内容", "問題內容"],
        isRequired: true),
      column(
        "topic", .text, ("主题", "主題", "topic"), ["提问主题", "提問主題", "提问方向", "提問方向", "题目类别", "題目類別"], isRequired: true),
      column(
        "for", .names, ("单位", "單位", "unit"),
        ["对象", "對象", "提问对象", "提問對象", "适用单位", "適用單位", "分组", "分組", "for"] + ImportField.field(.unit).headings),
      column("follow_ups", .sentences, ("追问", "追問", "follow-up"), ["追问内容", "追問內容", "follow-ups", "follow_ups"]),
      column("public", .flag, ("是否公开", "是否公開", "public"), ["公开", "公開"]),
    ]
  }

  // MARK: - Rows of the tables

  private static let panelHeadings = ["票别", "票別", "票种名称", "票種名稱", "评议主体", "評議主體", "评议人员类别", "評議人員類別"]

  func column(
    _ key: String, _ value: RosterColumn.Value, _ wording: (String, String, String), _ others: [String],
    isRequired: Bool = false
  ) -> RosterColumn {
    RosterColumn(
      field: RosterField(self, key), value: value, isRequired: isRequired, wording: wording, otherHeadings: others)
  }

  func unit(or others: [String], isRequired: Bool = true) -> RosterColumn {
    column("unit", .text, ("单位", "單位", "unit"), others + ImportField.field(.unit).headings, isRequired: isRequired)
  }

  func post(isRequired: Bool) -> RosterColumn {
    column(
      "post", .text, ("职务", "職務", "post"),
      ["述职人职务", "述職人職務", "述职人", "述職人", "述职对象", "述職對象", "speaker", "speaker's post"]
        + ImportField.field(.post).headings, isRequired: isRequired)
  }

  /// A column that the register has as well: it is called and headed alike.
  private func like(
    _ field: RowField, _ key: String, _ value: RosterColumn.Value, or others: [String] = [], isRequired: Bool = false
  ) -> RosterColumn {
    let words = Language.allCases.map { Strings($0).field(field) }
    return column(
      key, value, (words[0], words[1], words[2]), others + ImportField.field(field).headings, isRequired: isRequired)
  }

  private func beside(
    _ column: ImportField.Column, _ key: String, _ value: RosterColumn.Value, _ wording: (String, String, String)
  ) -> RosterColumn {
    self.column(key, value, wording, ImportField.beside(column).headings)
  }
}
