// What the columns of a census may be headed by, and the words that offices write in them.
extension BranchTable.Field {
  var headings: [String] {
    switch self {
    case .name:
      ["党组织", "黨組織", "党组织名称", "黨組織名稱", "软弱涣散党组织", "軟弱渙散黨組織", "支部", "支部名称", "支部名稱", "branch"]
    case .unit: ["单位", "單位", "所属单位", "所屬單位", "所在单位", "所在單位", "乡镇", "鄉鎮", "乡镇街道", "unit"]
    case .grade: ["类型", "類型", "软弱涣散类型", "軟弱渙散類型", "what is wrong", "grade"]
    case .cause: ["原因", "主要原因", "原因分析", "软弱涣散原因", "軟弱渙散原因", "cause"]
    case .plan: ["整顿方案", "整頓方案", "整顿措施", "整頓措施", "措施", "plan"]
    case .owner: ["责任人", "責任人", "整顿责任人", "整頓責任人", "owner"]
    case .leader: ["责任领导", "責任領導", "包联领导", "包聯領導", "联系领导", "聯繫領導", "leader"]
    case .deadline: ["整改时限", "整改時限", "整顿时限", "整頓時限", "完成时限", "完成時限", "时限", "時限", "deadline"]
    case .state: ["目前情况", "目前情況", "整顿进展", "整頓進展", "进展", "進展", "转化情况", "轉化情況", "how it stands", "state"]
    case .year: ["年度", "年份", "year"]
    }
  }
}

extension TableWords where Value == Branch.Grade {
  static let branchGrades = TableWords(
    Branch.Grade.allCases, names: Branch.Grade.names,
    others: ["软弱党组织": .weak, "軟弱黨組織": .weak, "涣散党组织": .lax, "渙散黨組織": .lax]
  ) { $0.branchGrade($1) }
}

extension TableWords where Value == Branch.State {
  static let branchStates = TableWords(
    Branch.State.allCases, names: Branch.State.names,
    others: [
      "未转化": .weak, "未轉化": .weak, "整顿中": .weak, "整頓中": .weak, "转化": .converted, "轉化": .converted,
      "晋位升级": .advanced, "晉位升級": .advanced, "已晋位": .advanced, "已晉位": .advanced,
    ]
  ) { $0.branchState($1) }
}
