// The words that offices write for what a row of the register may hold.
extension TableWords where Value == Progress {
  public static let progress = TableWords(
    Progress.allCases, names: Progress.names,
    others: [
      "未启动": .notStarted, "未啟動": .notStarted, "未开始": .notStarted, "未開始": .notStarted, "整改中": .inProgress,
      "进行中": .inProgress, "進行中": .inProgress, "正在推进": .inProgress, "推进中": .inProgress, "推進中": .inProgress, "完成": .done,
      "整改完成": .done, "已整改": .done,
      "长期": .longTerm, "長期": .longTerm,
    ]
  ) { $0.progress($1) }
}

extension TableWords where Value == Closing {
  public static let closings = TableWords(
    Closing.allCases, names: Closing.names,
    others: ["submitted for acceptance": .submitted, "in public notice": .inNotice, "销号": .closedOut, "銷號": .closedOut]
  ) { $0.closing($1) }
}

extension TableWords where Value == ProblemSource {
  public static let sources = TableWords(
    ProblemSource.allCases, names: ProblemSource.names,
    others: [
      "巡察反馈": .inspection, "巡察反饋": .inspection, "巡视": .inspection, "巡視": .inspection, "巡视反馈": .inspection,
      "巡視反饋": .inspection, "巡视巡察": .inspection, "巡視巡察": .inspection, "群众意见": .masses, "群眾意見": .masses,
      "群众诉求": .masses, "群眾訴求": .masses, "群众反馈": .masses, "群眾反饋": .masses, "自查发现": .selfExamination,
      "自查發現": .selfExamination, "自己查摆": .selfExamination, "自己查擺": .selfExamination, "自我查摆": .selfExamination,
      "自我查擺": .selfExamination, "暗访": .undercover, "暗訪": .undercover, "上年度遗留": .lastYear, "上年度遺留": .lastYear,
    ]
  ) { $0.source($1) }
}

extension TableWords where Value == ProblemScope {
  public static let scopes = TableWords(
    ProblemScope.allCases, names: ProblemScope.names,
    others: ["共性问题": .common, "共性問題": .common, "个性问题": .particular, "個性問題": .particular]
  ) { $0.scope($1) }
}

extension TableWords where Value == Sector {
  public static let sectors = TableWords(
    Sector.allCases, names: Sector.names,
    others: [
      "农村": .village, "農村": .village, "行政村": .village, "居委会": .community, "居委會": .community, "乡镇": .township,
      "鄉鎮": .township, "街道": .township, "部门": .office, "部門": .office, "事业单位": .office, "事業單位": .office,
      "国有企业": .firm, "國有企業": .firm, "企业": .firm, "企業": .firm, "高校": .school, "公立医院": .hospital,
      "公立醫院": .hospital, "两新": .newOrganisation, "兩新": .newOrganisation, "非公企业": .newOrganisation,
      "非公企業": .newOrganisation, "社会组织": .newOrganisation, "社會組織": .newOrganisation,
    ]
  ) { $0.sector($1) }
}

extension TableWords where Value == Rectification {
  public static let rectifications = TableWords(Rectification.allCases, names: Rectification.names) {
    $0.rectification($1)
  }
}

extension TableWords where Value == Bool {
  public static let flags = TableWords(
    [true, false], names: ["yes", "no"], others: ["true": true, "false": false, "√": true, "✓": true, "×": false]
  ) { strings, isSet in strings.word(.flag(isSet), of: .isPublic) }
}
