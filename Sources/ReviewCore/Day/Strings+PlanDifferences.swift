// What was edited in the plan's file, in words: what it is, as it is, as it would be, and what can become of it.

extension Strings {
  /// `应到 县委委员`
  public func subject(_ difference: PlanDifference) -> String {
    switch difference.matter {
    case .heading(let heading, _, _): capitalised(self.heading(heading))
    case .name(let before, let after):
      before.unit == after.unit
        ? pick("职务 \(after.unit)", "職務 \(after.unit)", "Post, \(after.unit)") : pick("单位名称", "單位名稱", "Name of the unit")
    case .due(let name, _, _): pick("应到 \(name)", "應到 \(name)", "Due, \(name)")
    case .limit(let stage, _, _):
      pick("\(self.stage(stage))时限", "\(self.stage(stage))時限", "Limit, \(self.stage(stage))")
    case .partLimit(let item, _, _):
      pick("环节时限 ", "環節時限 ", "Limit of a part, ") + (item.title ?? part(item.part))
    case .panelTitle: pick("票种名称", "票種名稱", "Title of the panel")
    case .ownLimit(let unit, _, _): pick("个人时限 \(unit)", "個人時限 \(unit)", "Own limit, \(unit)")
    case .dossier(let speaker, let correction):
      (correction.list.map { title($0.part) } ?? "") + pick(" ", " ", ", ") + speaker.unit
    case .form(let unit, _): pick("述职方式 \(unit)", "述職方式 \(unit)", "Form of report, \(unit)")
    case .added(let speaker): pick("增加 \(speaker.unit)", "增加 \(speaker.unit)", "Added: \(speaker.unit)")
    case .missing(let unit): pick("去掉 \(unit)", "去掉 \(unit)", "Gone: \(unit)")
    case .parts: pick("议程次序", "議程次序", "Order of the parts")
    case .order: pick("述职次序", "述職次序", "Order of speaking")
    case .prepared(let unit, let prepared): self.prepared(prepared) + pick(" ", " ", ", ") + unit
    case .rules(let rules): self.rules(rules)
    }
  }

  /// `“一楼会议室” → “二楼会议室”`; empty where it is said by the subject, or too much to be told.
  public func change(_ difference: PlanDifference, in plan: Plan) -> String {
    switch difference.matter {
    case .heading(_, let before, let after): arrow(before, after)
    case .name(let before, let after):
      before.unit == after.unit
        ? arrow(before.post, after.post)
        : arrow(before.unit, after.unit) + (before.post == after.post ? "" : semicolon + arrow(before.post, after.post))
    case .due(_, let before, let after): arrow("\(before)", "\(after)")
    case .limit(_, let before, let after): arrow(before.clockText, after.clockText)
    case .partLimit(_, let before, let after):
      arrow(before?.clockText ?? pick("无", "無", "none"), after.clockText)
    case .panelTitle(let before, let after): arrow(before, after)
    case .ownLimit(_, let before, let after): arrow(before.clockText, after.clockText)
    case .dossier(let speaker, let correction): change(correction, of: speaker.id, in: plan)
    case .form(_, let inWriting): inWriting ? state(.inWriting) : pick("现场述职", "現場述職", "to the hall")
    case .added(let speaker): speaker.post + (speaker.inWriting ? comma + state(.inWriting) : "")
    case .parts(let before, let after):
      arrow(list(before.map { item($0, plan: plan) }), list(after.map { item($0, plan: plan) }))
    case .order(let before, let after): moved(before, after)
    case .missing, .prepared, .rules: ""
    }
  }

  /// `可照改`, or why not and what to do instead.
  public func fate(_ difference: PlanDifference) -> String {
    switch difference.fate {
    case .takenOver: pick("可照改", "可照改", "can be taken over")
    case .byHand(let operation):
      pick(
        "不照改；\(way(bySaying: operation)) 记下", "不照改；\(way(bySaying: operation)) 記下",
        "not taken over; \(way(bySaying: operation)) says it")
    case .refused(let rejection): pick("现在不能照改：", "現在不能照改：", "cannot be taken over now: ") + self.rejection(rejection)
    case .settled:
      pick("开会时已定，不能照改", "開會時已定，不能照改", "settled as the session began; cannot be taken over")
    }
  }

  /// A line of text for each.
  public func line(_ difference: PlanDifference, in plan: Plan) -> String {
    let change = change(difference, in: plan)
    return subject(difference) + (change.isEmpty ? "" : colon + change) + bracketed(fate(difference))
  }

  // MARK: - Private

  private func arrow(_ before: String, _ after: String) -> String { before + " → " + after }

  /// `增加 培训党员：0/300 人（0.00%）`
  private func change(_ correction: DossierCorrection, of speaker: Identifier, in plan: Plan) -> String {
    let lines = [correction.before, correction.after].map { entry in
      entry.map { line($0, at: correction.place, of: speaker, in: plan) }
    }
    return switch (lines[0], lines[1]) {
    case (let before?, let after?): arrow(before, after)
    case (nil, let added?): pick("增加 ", "增加 ", "added: ") + added
    case (let gone?, nil): pick("去掉 ", "去掉 ", "gone: ") + gone
    case (nil, nil): ""
    }
  }

  /// Of a long queue only the part that is in another order.
  private func moved(_ before: [String], _ after: [String]) -> String {
    let first = zip(before, after).prefix { $0 == $1 }.count
    let last = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
    let range = first..<max(first, min(before.count, after.count) - last)
    return arrow(list(Array(before[range])), list(Array(after[range])))
  }

  private func prepared(_ prepared: PlanDifference.Prepared) -> String {
    switch prepared {
    case .problems: pick("问题清单", "問題清單", "Problems")
    case .scores: pick("平时、互评得分", "平時、互評得分", "Other scores")
    case .demands: pick("群众诉求", "群眾訴求", "Demands of residents")
    case .duties: pick("责任清单", "責任清單", "Duties")
    case .leaders: pick("联系领导", "聯繫領導", "Leaders")
    case .checks: pick("互查", "互查", "Whom it checks")
    case .group: pick("分组、领域", "分組、領域", "Group and sector")
    }
  }

  private func rules(_ rules: PlanDifference.Rules) -> String {
    switch rules {
    case .day: pick("日期、时间", "日期、時間", "Date and time")
    case .committee: pick("层级、语言", "層級、語言", "Level and language")
    case .quorum: pick("法定人数", "法定人數", "Quorum")
    case .order: pick("排序办法", "排序辦法", "Listed or drawn order")
    case .agenda: pick("议程的环节", "議程的環節", "Parts of the agenda")
    case .turn: pick("每位的阶段", "每位的階段", "Stages of a turn")
    case .warning: pick("提醒时间", "提醒時間", "Warning of the clock")
    case .topics: pick("述职内容占比目标", "述職內容佔比目標", "Shares aimed at in reports")
    case .panels: pick("票种", "票種", "Panels")
    case .groups: pick("分组名单", "分組名單", "Groups")
    case .films: pick("短片", "短片", "Films")
    case .appraisal: pick("测评办法", "測評辦法", "Rules of the appraisal")
    case .projector: pick("投影公开范围", "投影公開範圍", "What the projector shows")
    case .phones: pick("手机投票", "手機投票", "Phones")
    case .questionBank: pick("题库", "題庫", "Question bank")
    case .lists: pick("责任清单、项目书", "責任清單、項目書", "Responsibility list and projects")
    case .people: pick("列席、点评人、备用语、备注", "列席、點評人、備用語、備註", "Attendance, commentators, phrases, remarks")
    case .carryOver: pick("上年台账", "上年臺賬", "Carried over rows")
    }
  }
}
