// What changed on the day in words, and why a change was refused.

extension Strings {
  public func heading(_ heading: PlanHeading) -> String {
    switch heading {
    case .title: pick("会议名称", "會議名稱", "title")
    case .committee: pick("主办党委", "主辦黨委", "committee")
    case .place: pick("地点", "地點", "place")
    case .chair: pick("主持人", "主持人", "chair")
    case .recorder: pick("记录人", "記錄人", "recorder")
    }
  }

  /// `地点“一楼会议室”改为“二楼会议室”（原会场停电）`
  func corrected(_ correction: HeadingCorrection) -> String {
    capitalised(heading(correction.heading)) + pick("", "", " ") + quoted(correction.before)
      + pick("改为", "改為", " changed to ") + quoted(correction.after) + why(correction.reason)
  }

  func corrected(_ correction: DueCorrection, _ session: Session) -> String {
    session.attendanceName(correction.id)
      + pick(
        "应到由 \(correction.before) 改为 \(correction.after)", "應到由 \(correction.before) 改為 \(correction.after)",
        ": \(correction.after) due instead of \(correction.before)") + why(correction.reason)
  }

  /// `票种“两代表一委员”改称“两代表一委员和群众代表”（原名有误）`
  func retitled(_ retitling: PanelRetitling) -> String {
    pick("票种", "票種", "Panel ") + quoted(retitling.before) + pick("改称", "改稱", " renamed ") + quoted(retitling.after)
      + why(retitling.reason)
  }

  /// `增加述职单位北镇党委（党委书记），第 4 位`
  func added(_ addition: SpeakerAddition, _ session: Session) -> String {
    // As it is called now, were it corrected since.
    let speaker = session.record(addition.speaker.id)?.speaker ?? addition.speaker
    let who = speaker.unit + bracketed(speaker.post)
    let form = addition.speaker.inWriting ? comma + state(.inWriting) : ""
    let barred = (addition.panels ?? []).uniqued.map { id in
      session.attendanceName(id) + " \((addition.panels ?? []).count { $0 == id })"
    }
    let seats =
      barred.isEmpty
      ? ""
      : pick(
        "；本单位不评：\(list(barred))", "；本單位不評：\(list(barred))", "; members who may not rate it: \(list(barred))")
    return pick(
      "增加述职单位\(who)，第 \(addition.position) 位", "增加述職單位\(who)，第 \(addition.position) 位",
      "Added \(who) at place \(addition.position)") + form + seats + why(addition.reason)
  }

  func moved(_ move: PartMove, _ session: Session) -> String {
    let title = quoted(item(move.item, plan: session.plan))
    return pick(
      "议程第 \(move.from + 1) 项\(title)调到第 \(move.to + 1) 项", "議程第 \(move.from + 1) 項\(title)調到第 \(move.to + 1) 項",
      "Part \(move.from + 1) of the agenda, \(title), moved to place \(move.to + 1)") + why(move.reason)
  }

  /// `议程第 2 项“党建工作暗访片”时限由 12:00 改为 15:00（片子加长）`
  func corrected(_ correction: PartLimitCorrection, _ session: Session) -> String {
    let (place, title) = (correction.part + 1, quoted(item(correction.item, plan: session.plan)))
    let after = correction.after.clockText
    let from =
      correction.before.map { pick("由 \($0.clockText) ", "由 \($0.clockText) ", " instead of \($0.clockText)") } ?? ""
    return pick(
      "议程第 \(place) 项\(title)时限\(from)改为 \(after)", "議程第 \(place) 項\(title)時限\(from)改為 \(after)",
      "Part \(place) of the agenda, \(title): limit \(after)\(from)") + why(correction.reason)
  }

  func refusal(_ refusal: DayRefusal) -> String {
    switch refusal {
    case .dueOutside(let allowed):
      pick(
        "应到人数应为 \(allowed.lowerBound) 至 \(allowed.upperBound)", "應到人數應為 \(allowed.lowerBound) 至 \(allowed.upperBound)",
        "The number due must be \(allowed.lowerBound) to \(allowed.upperBound)")
    case .unfitID(let id):
      pick(
        "编号“\(id)”只能用字母、数字、点和连字符，最多 40 个；不写则自动编号",
        "編號「\(id)」只能用字母、數字、點和連字號，最多 40 個；不寫則自動編號",
        "The id \"\(id)\" may hold letters, digits, dots and hyphens, 40 at most; without one it is given one")
    case .idTaken(let id):
      pick("编号 \(id) 已有单位或票种使用；换一个", "編號 \(id) 已有單位或票種使用；換一個", "The id \(id) is in use already; take another")
    case .groupNeeded(let known):
      pick(
        "要写明分组：group=\(known.joined(separator: "|"))", "要寫明分組：group=\(known.joined(separator: "|"))",
        "Say in which group: group=\(known.joined(separator: "|"))")
    case .unknownGroup(let text, let known):
      pick(
        "没有分组 \(text)；有 \(known.joined(separator: " "))", "沒有分組 \(text)；有 \(known.joined(separator: " "))",
        "There is no group \(text); there are \(known.joined(separator: " "))")
    case .reportsOver(let unit):
      pick(
        "述职环节已过，\(unit) 不能上台述职；写 form=written 改为书面，或先\(way(bySaying: .part, "N")) 回到述职环节",
        "述職環節已過，\(unit) 不能上台述職；寫 form=written 改為書面，或先\(way(bySaying: .part, "N")) 回到述職環節",
        "The reports are over, so \(unit) cannot report to the hall; say form=written, or first "
          + "\(way(bySaying: .part, "N")) to go back to them")
    case .sheetOpened(let name, let id): sheetOpened(name, id)
    case .outAlready(let unit):
      pick(
        "\(unit) 已经退出；\(way(to: .restore)) 恢复", "\(unit) 已經退出；\(way(to: .restore)) 恢復",
        "\(unit) is out already; \(way(to: .restore)) to put it back")
    case .voteUnderWay(let unit, let name, let id): voteUnderWay(unit, name, id)
    case .partsBegun(let first, let count): partsBegun(first, count)
    case .partMisplaced(let order): misplaced(order)
    case .partBegun(let item): partBegun(item)
    case .partOfTurns:
      pick(
        "述职环节的用时由各位的时限而定；\(way(to: .limit)) 改各位的",
        "述職環節的用時由各位的時限而定；\(way(to: .limit)) 改各位的",
        "The reports take as long as their turns; \(way(to: .limit)) changes those")
    case .stageBegun(let unit, let stage):
      pick(
        "\(unit)的\(self.stage(stage))已经开始或结束，不能再定时限；正在计时的\(way(to: .extend)) 延时",
        "\(unit)的\(self.stage(stage))已經開始或結束，不能再定時限；正在計時的\(way(to: .extend)) 延時",
        "\(self.stage(stage)) has begun for \(unit), or is over: its limit stays; for the clock that runs, "
          + "\(way(to: .extend))")
    case .unknownProject(let id, let unit, let known): unknownProject(id, unit, known)
    case .noSuchEntry(let part, let place, let count): noSuchEntry(part, place, count)
    case .dossierFull(let part, let limit):
      pick(
        "\(title(part))最多 \(limit) 条", "\(title(part))最多 \(limit) 條", "\(title(part)): \(limit) entries at most")
    case .levelsUpsideDown(let upper, let lower):
      pick(
        "责任书的上级层级要高于下级：\(level(upper))、\(level(lower))", "責任書的上級層級要高於下級：\(level(upper))、\(level(lower))",
        "The upper level of a letter must stand above the lower: \(level(upper)), \(level(lower))")
    }
  }

  // MARK: - Private

  private func why(_ reason: String?) -> String { reason.map(bracketed) ?? "" }

  private func sheetOpened(_ name: VoteRefusal.Name, _ id: Int) -> String {
    let (void, poll) = (way(bySaying: .void, "原因 round=\(id)"), way(bySaying: .poll, "all reason=原因"))
    return pick(
      "全体的评议票已经发起（\(round(name))），票上没有这个单位；先\(void) 作废，增加后\(poll) 重投",
      "全體的評議票已經發起（\(round(name))），票上沒有這個單位；先\(void) 作廢，增加後\(poll) 重投",
      "A vote on all has begun (\(round(name))), and the unit is not on its sheet; "
        + "\(way(bySaying: .void, "REASON round=\(id)")) first, add it, then "
        + "\(way(bySaying: .poll, "all reason=REASON"))")
  }

  private func voteUnderWay(_ unit: String, _ name: VoteRefusal.Name, _ id: Int) -> String {
    pick(
      "对\(unit)的投票还没有结束（\(round(name))）；先公布，或\(way(bySaying: .void, "原因 round=\(id)")) 作废，再退出",
      "對\(unit)的投票還沒有結束（\(round(name))）；先公布，或\(way(bySaying: .void, "原因 round=\(id)")) 作廢，再退出",
      "The vote on \(unit) is not over (\(round(name))); announce it first, or "
        + "\(way(bySaying: .void, "REASON round=\(id)")), then take the unit out")
  }

  private func partsBegun(_ first: Int, _ count: Int) -> String {
    first > count
      ? pick(
        "议程各项都已开始，次序不能再改", "議程各項都已開始，次序不能再改", "Every part of the agenda has begun; their order stays")
      : pick(
        "已开始的环节不能调；可调的是第 \(first) 至 \(count) 项", "已開始的環節不能調；可調的是第 \(first) 至 \(count) 項",
        "What has begun stays where it is; only parts \(first) to \(count) can be moved")
  }

  private func partBegun(_ item: AgendaItem) -> String {
    let title = item.title.map(quoted) ?? part(item.part)
    return pick(
      "\(title)已经开始或结束，不能再定时限；正在计时的\(way(to: .extend)) 延时",
      "\(title)已經開始或結束，不能再定時限；正在計時的\(way(to: .extend)) 延時",
      "\(title) has begun or is over: its limit stays; for the clock that runs, \(way(to: .extend))")
  }

  private func misplaced(_ order: AgendaOrder) -> String {
    switch order {
    case .signInFirst: pick("签到必须是第一项", "簽到必須是第一項", "Sign-in must come first")
    case .lotsBeforeReports: pick("抽签必须在述职之前", "抽籤必須在述職之前", "The lots must be drawn before the reports")
    case .commentaryAfterReports:
      pick("集中点评必须在述职之后", "集中點評必須在述職之後", "Commentary on all must come after the reports")
    case .appraisalAfterReports:
      pick("集中测评必须在述职之后", "集中測評必須在述職之後", "Appraisal of all must come after the reports")
    }
  }
}
