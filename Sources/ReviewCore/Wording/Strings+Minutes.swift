// The running minutes: one event, one line, past tense.

extension Strings {
  /// As `minute(_:in:subject:)`, with the history saying what an undo took back.
  public func minute(_ recorded: Recorded<Event>, in history: History) -> String {
    if history.startsFilm(recorded) { return clockStarted }
    if let subject = history.subject(of: recorded), history.startsFilm(subject) {
      // The verb stands in front of what was taken back; a started clock is worded by its past alone.
      return minute(recorded, in: history.session) + colon + clockStarted
    }
    return minute(recorded, in: history.session, subject: history.subject(of: recorded))
  }

  /// `subject` is what an undo or redo took back or brought again; its wording follows the verb.
  public func minute(_ recorded: Recorded<Event>, in session: Session, subject: Recorded<Event>? = nil) -> String {
    switch recorded.event {
    case .sessionCreated(let plan): pick("会议已建立：", "會議已建立：", "Session created: ") + plan.title
    case .partBegan(let index): partBegan(index, in: session)
    case .recessBegan(let length): phase(.recess) + (length.map { bracketed($0.clockText) } ?? "")
    case .recessEnded: pick("复会", "復會", "Resumed")
    case .adjourned: pick("散会", "散會", "Adjourned")
    case .attendanceRecorded(let id, let present, let onLeave, let reason):
      attendance(session.attendanceName(id), present: present, onLeave: onLeave, reason: reason)
    case .quorumWaived(let reason): pick("人数不足继续开会：", "人數不足繼續開會：", "Went on without a quorum: ") + reason
    case .lotsDrawn(let seed, let order): lots(seed: seed, first: order.first, in: session)
    case .speakerMoved(let id, let position):
      unit(id, session) + pick("调到第\(position)位", "調到第\(position)位", " moved to place \(position)")
    case .speakerDeferred(let id): unit(id, session) + pick("推后", "推後", " deferred")
    case .speakerSkipped(let id, let reason): unit(id, session) + pick("略过：", "略過：", " skipped: ") + reason
    case .speakerMarkedAbsent(let id, let reason): unit(id, session) + pick("缺席：", "缺席：", " absent: ") + reason
    case .speakerSetToWriting(let id): unit(id, session) + pick("改为书面述职", "改為書面述職", " reports in writing")
    case .speakerRenamed(_, let renaming): renamed(renaming)
    case .panelRetitled(let retitling): retitled(retitling)
    case .dossierChanged(let correction): corrected(correction, session)
    case .limitSet(let stage, let limit, let reason, nil): limitSet(stage, limit, reason)
    case .limitSet(let stage, let limit, let reason, let speaker?):
      limitSet(stage, limit, reason, unit(speaker, session))
    case .headingCorrected(let correction): corrected(correction)
    case .dueCorrected(let correction): corrected(correction, session)
    case .speakerAdded(let addition): added(addition, session)
    case .speakerTakenOut(let id, let reason): unit(id, session) + pick("退出：", "退出：", " taken out: ") + reason
    case .partMoved(let move): moved(move, session)
    case .partLimitCorrected(let correction): corrected(correction, session)
    case .speakerReinstated(let id): unit(id, session) + pick("恢复待述", "恢復待述", " back in the queue")
    case .speakerCalled(let id):
      pick("请\(unit(id, session))上台", "請\(unit(id, session))上台", "\(unit(id, session)) called")
    case .stageBegan(let stage): self.stage(stage) + pick("开始", "開始", " began")
    case .turnFinished: pick("本单位结束", "本單位結束", "Turn finished")
    case .timerPaused: pick("计时暂停", "計時暫停", "Clock paused")
    case .timerResumed: pick("计时继续", "計時繼續", "Clock resumed")
    case .timerLimitChanged(let span): limitChanged(by: span)
    case .timerShifted(let span):
      pick("计时更正 ", "計時更正 ", "Clock corrected ") + (span < .zero ? "" : "+") + span.clockText
    case .gapSettled(let length, let counted): gap(length, counted: counted)
    case .topicChanged(let topic): pick("转入", "轉入", "Topic: ") + self.topic(topic)
    case .problemNoted(let problem): noted(problem, in: session)
    case .problemOwned(let number): about(number, pick("认领问题", "認領問題", "Owned problem"), in: session)
    case .problemDisowned(let number): about(number, pick("取消认领问题", "取消認領問題", "Took back owning problem"), in: session)
    case .problemDetailed(let number, let changes): detailed(number, changes)
    case .problemWithdrawn(let number, let reason):
      pick("撤销问题 \(number)：\(reason)", "撤銷問題 \(number)：\(reason)", "Withdrew problem \(number): \(reason)")
    case .carriedDecided(let number, let decision): lastYear(number, in: session) + hallDecision(decision)
    case .questionAsked(let id, let asker, let text, _, let origin): asked(asker, unit(id, session), text, origin)
    case .questionSettled(let id, let index, let outcome, let answer):
      settled(unit(id, session), index + 1, outcome) + (answer.map { colon + $0 } ?? "")
    case .noteTaken(let id, let text, _): (id.map { unit($0, session) + colon } ?? "") + text
    case .pledgeMade(let id, let text): unit(id, session) + pick("表态：", "表態：", " pledged: ") + text
    case .tallyEntered(let id, let count): counted(count, unit(id, session), in: session)
    case .roundRepeated(let id, let reason):
      unit(id, session) + pick("重新测评：", "重新測評：", " rated again: ") + reason
    case .roundOpened(let opening): opened(opening, in: session)
    case .ballotsIssued(let id, let bag, let count): issued(id, bag, count, session)
    case .roundClosed(let id): round(id, session) + pick("截止投票", "截止投票", ": closed")
    case .firstCountEntered(let id, let count): enteredFirst(id, count, session)
    case .ballotsCounted(let id, let count): counted(id, count, session)
    case .doubtDecided(let id, let doubt): ruled(id, doubt, session)
    case .roundVoided(let id, let reason): round(id, session) + pick("作废：", "作廢：", " declared void: ") + reason
    case .roundPublished(let id): round(id, session) + pick("结果公布", "結果公布", ": result announced")
    case .presenceCorrected(let id, let panel, let present, let reason, let by):
      presenceCorrected(id, session.attendanceName(panel), present, reason, by, session)
    case .scoreEntered(let id, let source, let points):
      session.attendanceName(id) + colon + scoreSource(source) + " " + points.text
    case .gradeConfirmed(let id, let grade, let proposed, let reason):
      confirmed(session.attendanceName(id), grade, proposed, reason, session)
    case .consequenceDecided(let id, let action, let isConfirmed, let reason):
      decided(session.attendanceName(id), action, isConfirmed, reason)
    case .scenePinned(let choice): pinned(choice)
    case .sceneCued(let choice): cued(choice)
    case .projectorFrozen: projector(pick("冻结", "凍結", "frozen"))
    case .projectorThawed: projector(pick("解冻", "解凍", "moves again"))
    case .projectorDarkened: projector(pick("黑屏", "黑屏", "dark"))
    case .projectorLit: projector(pick("亮屏", "亮屏", "lit"))
    case .messageShown(let text): message(text)
    case .phonesServed(let address): phones(address)
    case .undone(_, let reason, let by):
      takenBack(pick("撤回", "撤回", "Undone"), subject, in: session)
        + ([by, reason].compactMap(\.self).isEmpty
          ? "" : bracketed([by, reason].compactMap(\.self).joined(separator: colon)))
    case .redone: takenBack(pick("恢复", "恢復", "Redone"), subject, in: session)
    }
  }

  // MARK: - Private

  private var clockStarted: String { pick("计时开始", "計時開始", "Clock started") }

  private func unit(_ id: Identifier, _ session: Session) -> String {
    session.record(id)?.speaker.unit ?? id
  }

  private func partBegan(_ index: Int, in session: Session) -> String {
    guard session.plan.agenda.indices.contains(index) else { return pick("进入议程", "進入議程", "Part began") }
    let title = item(session.plan.agenda[index], plan: session.plan)
    return pick("进入议程：", "進入議程：", "Part began: ") + title
  }

  private func attendance(_ name: String, present: Int, onLeave: Int, reason: String?) -> String {
    var text = pick("\(name)实到\(present)人", "\(name)實到\(present)人", "\(name): \(present) present")
    if onLeave > 0 { text += pick("，请假\(onLeave)人", "，請假\(onLeave)人", ", \(onLeave) on leave") }
    return text + (reason.map(bracketed) ?? "")
  }

  private func lots(seed: UInt64, first: Identifier?, in session: Session) -> String {
    let drawn = pick("抽签排定次序，种子 \(seed)", "抽籤排定次序，種子 \(seed)", "Lots drawn with seed \(seed)")
    guard let first else { return drawn }
    return drawn + pick("，首位", "，首位", "; first is ") + unit(first, session)
  }

  /// `单位名称“甲街道工委”改为“甲街道党工委”（原名有误）`
  public func renamed(_ renaming: Renaming) -> String {
    func changed(_ what: String, _ before: String, _ after: String) -> String? {
      before == after
        ? nil
        : what + quoted(before) + pick("改为", "改為", " changed to ") + quoted(after)
    }
    let unit = changed(pick("单位名称", "單位名稱", "Name of the unit "), renaming.before.unit, renaming.after.unit)
    let post = changed(
      renaming.after.unit + pick("述职人职务", "述職人職務", ", post "), renaming.before.post, renaming.after.post)
    return [unit, post].compactMap(\.self).joined(separator: pick("，", "，", "; "))
      + (renaming.reason.map(bracketed) ?? "")
  }

  /// `此后述职时限 6:00`
  public func limitSet(_ stage: TurnStage, _ limit: Milliseconds, _ reason: String?) -> String {
    pick(
      "此后\(self.stage(stage))时限改为 \(limit.clockText)", "此後\(self.stage(stage))時限改為 \(limit.clockText)",
      "\(self.stage(stage)): limit \(limit.clockText) from here on") + (reason.map(bracketed) ?? "")
  }

  /// `南镇党委：即兴提问时限改为 10:00（问题多）`
  private func limitSet(_ stage: TurnStage, _ limit: Milliseconds, _ reason: String?, _ unit: String) -> String {
    unit + colon
      + pick(
        "\(self.stage(stage))时限改为 \(limit.clockText)", "\(self.stage(stage))時限改為 \(limit.clockText)",
        "\(self.stage(stage)), limit \(limit.clockText)") + (reason.map(bracketed) ?? "")
  }

  private func limitChanged(by span: Milliseconds) -> String {
    span < .zero
      ? pick("减时 ", "減時 ", "Shortened by ") + (.zero - span).clockText
      : pick("延时 ", "延時 ", "Extended by ") + span.clockText
  }

  private func gap(_ length: Milliseconds, counted: Bool) -> String {
    let how = counted ? pick("计入用时", "計入用時", "counted") : pick("不计入用时", "不計入用時", "not counted")
    return pick("中断 \(length.clockText)，\(how)", "中斷 \(length.clockText)，\(how)", "Gap of \(length.clockText) \(how)")
  }

  private func noted(_ problem: Problem, in session: Session) -> String {
    // The wording as it stands now, were it corrected since.
    let text = session.problem(problem.number)?.text ?? problem.text
    return pick("记录问题", "記錄問題", "Noted problem") + " \(problem.number)" + colon
      + unit(problem.speaker, session) + bracketed(source(problem.source)) + " " + text
  }

  private func about(_ number: String, _ verb: String, in session: Session) -> String {
    "\(verb) \(number)" + (session.problem(number).map { colon + $0.text } ?? "")
  }

  private func detailed(_ number: String, _ changes: ProblemChanges) -> String {
    let fields = list(changes.fields.map(field))
    let leave = changes.approver.map { pick("\($0)批准", "\($0)批准", "allowed by \($0)") }
    let why = [leave, changes.reason].compactMap(\.self).joined(separator: colon)
    return pick("补充问题", "補充問題", "Detailed problem") + " \(number)\(colon)\(fields)"
      + (why.isEmpty ? "" : bracketed(why))
  }

  private func asked(_ asker: String?, _ unit: String, _ text: String, _ origin: QuestionOrigin?) -> String {
    let (whom, whence) = (bracketed(unit), origin.map { bracketed(self.origin($0)) } ?? "")
    guard let asker else { return pick("提问", "提問", "Question") + whom + colon + text + whence }
    return pick("\(asker)提问", "\(asker)提問", "\(asker) asked") + whom + colon + text + whence
  }

  private func settled(_ unit: String, _ number: Int, _ outcome: QuestionOutcome) -> String {
    pick("\(unit)第\(number)问：", "\(unit)第\(number)問：", "\(unit), question \(number): ") + self.outcome(outcome)
  }

  /// Without grades: a small panel's would unmask its members, and running totals sway later raters.
  private func counted(_ count: SheetCount, _ unit: String, in session: Session) -> String {
    let panel = session.attendanceName(count.bag.panel)
    let invalid = count.voidSheets
    let valid = count.rows.first.map(count.sheets.valid) ?? count.sheets.valid
    return pick(
      "\(unit)计票 \(panel)：发出\(count.issued)、收回\(count.returned)、有效\(valid)、无效\(invalid)",
      "\(unit)計票 \(panel)：發出\(count.issued)、收回\(count.returned)、有效\(valid)、無效\(invalid)",
      "\(unit) counted, \(panel): \(count.issued) issued, \(count.returned) returned, \(valid) valid, "
        + "\(invalid) invalid")
  }

  private func takenBack(_ verb: String, _ subject: Recorded<Event>?, in session: Session) -> String {
    guard let subject else { return verb }
    return verb + colon + minute(subject, in: session)
  }
}
