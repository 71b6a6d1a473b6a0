// Where problems come from, how far their mending has come, and whose they are: what sessions and registers both say.

extension Strings {
  public func source(_ source: ProblemSource) -> String {
    switch source {
    case .film: pick("纪实片", "紀實片", "film")
    case .undercover: pick("暗访片", "暗訪片", "undercover film")
    case .selfExamination: pick("自查", "自查", "self-examination")
    case .commentary: pick("点评", "點評", "commentary")
    case .question: pick("现场提问", "現場提問", "question")
    case .masses: pick("群众反映", "群眾反映", "masses")
    case .inspection: pick("巡察", "巡察", "inspection")
    case .lastYear: pick("上年遗留", "上年遺留", "last year")
    case .responsibilityList: pick("责任清单", "責任清單", "responsibility list")
    }
  }

  /// One character; wide in Chinese, narrow in English.
  public func sourceMark(_ source: ProblemSource) -> String {
    switch source {
    case .film: pick("片", "片", "F")
    case .undercover: pick("暗", "暗", "U")
    case .selfExamination: pick("查", "查", "S")
    case .commentary: pick("评", "評", "C")
    case .question: pick("问", "問", "Q")
    case .masses: pick("群", "群", "M")
    case .inspection: pick("巡", "巡", "I")
    case .lastYear: pick("上", "上", "L")
    case .responsibilityList: pick("责", "責", "R")
    }
  }

  public func scope(_ scope: ProblemScope) -> String {
    switch scope {
    case .common: pick("共性", "共性", "common")
    case .particular: pick("个性", "個性", "particular")
    }
  }

  public func progress(_ progress: Progress) -> String {
    switch progress {
    case .notStarted: pick("尚未启动", "尚未啟動", "not started")
    case .inProgress: pick("正在整改", "正在整改", "in progress")
    case .basicallyDone: pick("基本完成", "基本完成", "basically done")
    case .done: pick("已完成", "已完成", "done")
    case .longTerm: pick("长期坚持", "長期堅持", "long-term")
    }
  }

  public func closing(_ closing: Closing) -> String {
    switch closing {
    case .open: pick("未销号", "未銷號", "open")
    case .submitted: pick("待验收", "待驗收", "submitted")
    case .sentBack: pick("退回", "退回", "sent back")
    case .inNotice: pick("公示中", "公示中", "in notice")
    case .closedOut: pick("已销号", "已銷號", "closed out")
    case .reopened: pick("重新整改", "重新整改", "reopened")
    }
  }

  public func level(_ level: Level) -> String {
    switch level {
    case .city: pick("市级", "市級", "city")
    case .county: pick("县区级", "縣區級", "county")
    case .township: pick("乡镇级", "鄉鎮級", "township")
    case .village: pick("村级", "村級", "village")
    }
  }

  public func sector(_ sector: Sector) -> String {
    switch sector {
    case .village: pick("村", "村", "village")
    case .community: pick("社区", "社區", "community")
    case .township: pick("乡镇街道", "鄉鎮街道", "township")
    case .office: pick("机关", "機關", "office")
    case .firm: pick("国企", "國企", "state-owned firm")
    case .school: pick("学校", "學校", "school")
    case .hospital: pick("医院", "醫院", "hospital")
    case .newOrganisation: pick("两新组织", "兩新組織", "new organisation")
    case .other: pick("其他", "其他", "other")
    }
  }

  /// Of units whose sector nobody has said.
  public func sector(_ sector: Sector?) -> String {
    sector.map { self.sector($0) } ?? pick("未分领域", "未分領域", "no sector said")
  }

  public var sectorTitle: String { pick("领域", "領域", "Sector") }
}
