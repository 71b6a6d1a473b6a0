// The columns of tables about what units have signed, are to reach, have promised and have checked, who helps them, what of them
// is worth showing, how their projects are carried out, and what residents ask.
extension RosterKind {
  var demandColumns: [RosterColumn] {
    [
      unit(or: ["责任单位", "責任單位"]),
      column(
        "text", .text, ("诉求", "訴求", "demand"),
        ["群众诉求", "群眾訴求", "诉求内容", "訴求內容", "反映事项", "反映事項", "反映问题", "反映問題"], isRequired: true),
      column("by", .text, ("诉求人", "訴求人", "asked by"), ["反映人", "反映群众", "反映群眾", "by"]),
      column("date", .date, ("反映日期", "反映日期", "asked on"), ["诉求日期", "訴求日期", "反映时间", "反映時間", "登记日期", "登記日期"]),
      column("problem", .integer, ("对应问题", "對應問題", "taken up by problem"), ["对应问题序号", "對應問題序號", "problem"]),
    ]
  }

  var targetColumns: [RosterColumn] {
    [
      unit(or: ["责任单位", "責任單位"]),
      column(
        "text", .text, ("目标任务", "目標任務", "target"), ["任务", "任務", "任务名称", "任務名稱", "指标", "指標", "指标名称", "指標名稱"],
        isRequired: true),
      column(
        "quantity", .number, ("目标值", "目標值", "quantity"), ["目标数", "目標數", "任务数", "任務數", "计划数", "計劃數", "数量", "數量"],
        isRequired: true),
      column(
        "counted_in", .text, ("计量单位", "計量單位", "counted in"), ["量词", "量詞", "单位（量）", "單位（量）", "unit of quantity"],
        isRequired: true),
      column("done", .number, ("完成值", "完成值", "done"), ["完成数", "完成數", "已完成", "实际完成", "實際完成", "完成量"]),
      column("deadline", .deadline, ("完成时限", "完成時限", "due"), ["时限", "時限", "截止日期", "deadline"]),
      column("claimed", .flag, ("自报完成", "自報完成", "reported as reached"), ["自评完成", "自評完成", "claimed"]),
      column("public", .flag, ("可公开", "可公開", "public"), ["公开", "公開"]),
    ]
  }

  var letterColumns: [RosterColumn] {
    [
      unit(or: []),
      column(
        "upper", .level, ("上级层级", "上級層級", "upper level"), ["上级", "上級", "签订上级", "簽訂上級", "upper"], isRequired: true),
      column(
        "lower", .level, ("下级层级", "下級層級", "lower level"), ["下级", "下級", "签订下级", "簽訂下級", "lower"], isRequired: true),
      column(
        "with", .text, ("签订对象", "簽訂對象", "signed with"), ["与谁签订", "與誰簽訂", "上级签订人", "上級簽訂人", "with"], isRequired: true),
      column("by", .text, ("签订人", "簽訂人", "signed by"), ["下级签订人", "下級簽訂人"]),
      column("date", .date, ("签订日期", "簽訂日期", "signed on"), ["签订时间", "簽訂時間", "签字日期", "簽字日期"]),
    ]
  }

  var commitmentColumns: [RosterColumn] {
    [
      unit(or: ["承诺单位", "承諾單位"]),
      column(
        "text", .text, ("承诺事项", "承諾事項", "commitment"), ["公开承诺", "公開承諾", "承诺内容", "承諾內容", "表态内容", "表態內容"],
        isRequired: true),
      column("due", .deadline, ("兑现时限", "兌現時限", "due"), ["承诺时限", "承諾時限", "完成时限", "完成時限"]),
      column("kept", .kept, ("兑现情况", "兌現情況", "kept"), ["是否兑现", "是否兌現", "落实情况", "落實情況"]),
      column("year", .integer, ("承诺年度", "承諾年度", "made in year"), ["年度", "承诺年份", "承諾年份", "year"]),
    ]
  }

  var selfCheckColumns: [RosterColumn] {
    [
      unit(or: ["自查单位", "自查單位"]),
      column("rule", .text, ("规定", "規定", "rule"), ["制度", "法规", "法規", "规定名称", "規定名稱", "条例", "條例"], isRequired: true),
      column("article", .text, ("条款", "條款", "article"), ["条目", "條目", "第几条", "第幾條"], isRequired: true),
      column("result", .selfCheck, ("自查结果", "自查結果", "result"), ["是否符合", "结果", "結果", "自查情况", "自查情況"], isRequired: true),
      column("note", .text, ("自查说明", "自查說明", "note"), ["说明", "說明", "备注", "備註"]),
    ]
  }

  var helperColumns: [RosterColumn] {
    [
      unit(or: ["被帮扶单位", "被幫扶單位", "受帮扶单位", "受幫扶單位"]),
      column(
        "area", .text, ("片区", "片區", "area"), ["帮扶片区", "幫扶片區", "帮扶区域", "幫扶區域", "包联片区", "包聯片區", "挂点", "掛點"],
        isRequired: true),
      column(
        "post", .text, ("帮扶人", "幫扶人", "helper"),
        ["帮扶人职务", "幫扶人職務", "帮扶领导", "幫扶領導", "包联人", "包聯人", "包联领导", "包聯領導", "helped by"]),
    ]
  }

  var exampleColumns: [RosterColumn] {
    [
      unit(or: ["典型单位", "典型單位"]),
      column(
        "title", .text, ("典型", "典型", "example"),
        ["典型名称", "典型名稱", "典型做法", "案例", "案例名称", "案例名稱", "经验名称", "經驗名稱"], isRequired: true),
      column(
        "text", .text, ("主要做法", "主要做法", "what it is"), ["做法", "内容", "內容", "简介", "簡介", "具体做法", "具體做法"]),
      column("by", .text, ("推荐人", "推薦人", "proposed by"), ["推荐单位", "推薦單位", "推荐", "推薦"]),
    ]
  }

  /// `unit` only tells projects of one name apart.
  var stepColumns: [RosterColumn] {
    [
      column(
        "project", .text, ("项目名称", "項目名稱", "project"), ["项目", "項目", "项目编号", "項目編號", "所属项目", "所屬項目"],
        isRequired: true),
      unit(or: ["申报单位", "申報單位", "认领单位", "認領單位", "实施单位", "實施單位", "承办单位", "承辦單位"], isRequired: false),
      column(
        "text", .text, ("步骤", "步驟", "step"),
        ["实施步骤", "實施步驟", "工作步骤", "工作步驟", "方案步骤", "方案步驟", "步骤内容", "步驟內容", "实施内容", "實施內容", "阶段任务", "階段任務"],
        isRequired: true),
      column(
        "deadline", .deadline, ("时限", "時限", "deadline"), ["完成时限", "完成時限", "步骤时限", "步驟時限", "截止日期", "due"],
        isRequired: true),
      column("owner", .text, ("责任人", "責任人", "owner"), ["步骤责任人", "步驟責任人", "负责人", "負責人"]),
      column("done", .date, ("办结日期", "辦結日期", "done on"), ["办结", "辦結", "完成日期", "办结时间", "辦結時間", "完成时间", "完成時間"]),
    ]
  }
}
