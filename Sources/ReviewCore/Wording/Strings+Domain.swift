// The field's own words (RULES: words of the field).

extension Strings {
  public func part(_ part: Part) -> String {
    switch part {
    case .signIn: pick("签到", "簽到", "Sign-in")
    case .film: pick("纪实片", "紀實片", "Film")
    case .lastYear: pick("上年度整改", "上年度整改", "Last year's rectification")
    case .drawLots: pick("抽签", "抽籤", "Drawing lots")
    case .reports: pick("述职", "述職", "Reports")
    case .commentary: pick("集中点评", "集中點評", "Commentary")
    case .appraisal: pick("集中测评", "集中測評", "Appraisal")
    case .summary: pick("总结讲话", "總結講話", "Summary")
    case .pledges: pick("表态", "表態", "Pledges")
    case .other: pick("其他", "其他", "Other")
    }
  }

  public func item(_ item: AgendaItem, plan: Plan) -> String {
    if let title = item.title { return title }
    switch item.part {
    case .film:
      guard let film = plan.films.first(where: { $0.id == item.subject }) else { return part(.film) }
      let kind = film.undercover ? undercoverFilm : part(.film)
      return film.title == kind ? kind : "\(kind) \(film.title)"
    case .reports:
      guard let group = plan.groups.first(where: { $0.id == item.subject }) else { return part(.reports) }
      return "\(part(.reports)) \(group.title)"
    case .signIn, .lastYear, .drawLots, .commentary, .appraisal, .summary, .pledges, .other: return part(item.part)
    }
  }

  public var undercoverFilm: String { pick("暗访片", "暗訪片", "Undercover film") }

  public func stage(_ stage: TurnStage) -> String {
    switch stage {
    case .report: pick("述职", "述職", "Report")
    case .questions: pick("即兴提问", "即興提問", "Questions")
    case .commentary: pick("点评", "點評", "Commentary")
    case .appraisal: pick("测评", "測評", "Appraisal")
    }
  }

  public func phase(_ phase: Phase) -> String {
    switch phase {
    case .prepared: pick("未开始", "未開始", "Not open yet")
    case .signIn: part(.signIn)
    case .film: part(.film)
    case .lastYear: part(.lastYear)
    case .drawingLots: part(.drawLots)
    case .betweenTurns: pick("等待上台", "等待上台", "Between speakers")
    case .called: pick("请上台", "請上台", "Called")
    case .reporting: pick("述职中", "述職中", "Reporting")
    case .questioning: pick("提问中", "提問中", "Questions")
    case .commentary: pick("点评中", "點評中", "Commentary")
    case .appraisal: pick("测评中", "測評中", "Appraisal")
    case .jointCommentary: part(.commentary)
    case .jointAppraisal: part(.appraisal)
    case .summary: part(.summary)
    case .pledges: part(.pledges)
    case .otherPart: part(.other)
    case .recess: pick("休会", "休會", "Recess")
    case .adjourned: pick("已散会", "已散會", "Adjourned")
    }
  }

  public func topic(_ topic: Topic) -> String {
    switch topic {
    case .achievements: pick("成绩", "成績", "achievements")
    case .problems: pick("问题", "問題", "problems")
    case .causes: pick("原因", "原因", "causes")
    case .measures: pick("举措", "舉措", "measures")
    }
  }

  public func outcome(_ outcome: QuestionOutcome?) -> String {
    switch outcome {
    case nil: pick("待回答", "待回答", "open")
    case .answered: pick("已答", "已答", "answered")
    case .stuck: pick("卡壳", "卡殼", "stuck")
    case .later: pick("会后补答", "會後補答", "to be answered later")
    }
  }

  /// The word for a grade that is known by its id. Bands, quotas and consequences are of the scale also where voters give
  /// points, which then are what they choose from.
  public func grade(_ id: Identifier, of rules: AppraisalRules) -> String {
    grade(rules.grades.first { $0.id == id } ?? rules.grade(id) ?? Grade(id: id, points: 0))
  }

  public func grade(_ grade: Grade) -> String {
    if let title = grade.title { return title }
    switch grade.id {
    case "good": return pick("好", "好", "good")
    case "fairly-good": return pick("较好", "較好", "fairly good")
    case "average": return pick("一般", "一般", "average")
    case "poor": return pick("差", "差", "poor")
    case "excellent": return pick("优秀", "優秀", "excellent")
    case "qualified": return pick("合格", "合格", "qualified")
    case "basically-qualified": return pick("基本合格", "基本合格", "basically qualified")
    case "unqualified": return pick("不合格", "不合格", "unqualified")
    case "satisfied": return pick("满意", "滿意", "satisfied")
    case "basically-satisfied": return pick("基本满意", "基本滿意", "basically satisfied")
    case "dissatisfied": return pick("不满意", "不滿意", "dissatisfied")
    case "stars-5": return pick("五星", "五星", "five stars")
    case "stars-4": return pick("四星", "四星", "four stars")
    case "stars-3": return pick("三星", "三星", "three stars")
    case "stars-2": return pick("二星", "二星", "two stars")
    case "stars-1": return pick("一星", "一星", "one star")
    default: return grade.id
    }
  }

  public func action(_ action: ConsequenceAction) -> String {
    switch action {
    case .talk: pick("约谈", "約談", "talk")
    case .circular: pick("通报", "通報", "circular")
    case .removal: pick("提议免职", "提議免職", "removal from post")
    }
  }

  public func base(_ base: PercentageBase) -> String {
    switch base {
    case .valid: pick("有效票", "有效票", "valid ballots")
    case .returned: pick("收回票", "收回票", "returned ballots")
    case .present: pick("实到人数", "實到人數", "those present")
    case .due: pick("应到人数", "應到人數", "those due")
    }
  }

  public func channel(_ channel: VotingChannel) -> String {
    switch channel {
    case .paper: pick("纸质票", "紙質票", "paper")
    case .booth: pick("投票间", "投票間", "booth")
    case .phone: pick("手机", "手機", "phone")
    }
  }

  public func disclosure(_ disclosure: Disclosure) -> String {
    switch disclosure {
    case .live: pick("实时公开", "即時公開", "live")
    case .onClose: pick("公布后公开", "公布後公開", "once published")
    case .sealed: pick("不公开", "不公開", "sealed")
    }
  }

  public func projectKind(_ kind: Project.Kind) -> String {
    switch kind {
    case .key: pick("重点", "重點", "key")
    case .basic: pick("基础", "基礎", "basic")
    case .innovative: pick("创新", "創新", "innovative")
    }
  }

  public func projectStatus(_ progress: Progress) -> String {
    progress == .inProgress ? pick("正在推进", "正在推進", "in progress") : self.progress(progress)
  }

  public func state(_ state: SpeakerState) -> String {
    switch state {
    case .waiting: pick("待述", "待述", "waiting")
    case .current: pick("进行中", "進行中", "now")
    case .done: pick("已述", "已述", "done")
    case .inWriting: pick("书面述职", "書面述職", "in writing")
    case .skipped: pick("略过", "略過", "skipped")
    case .absent: pick("缺席", "缺席", "absent")
    case .takenOut: pick("退出", "退出", "taken out")
    }
  }

  public func quorum(_ quorum: Quorum) -> String {
    switch quorum {
    case .half: pick("过半数", "過半數", "more than half")
    case .fourFifths: pick("五分之四", "五分之四", "four fifths")
    case .none: pick("不要求", "不要求", "none")
    }
  }
}
