// Refusals: what was wrong and what to do.

extension Strings {
  /// The switch is long so that a new reason cannot be forgotten.
  public func rejection(_ rejection: Rejection) -> String {
    switch rejection {
    case .notNow(let operation, let phase): notNow(operation, phase)
    case .noQuorum(let present, let due, let needed):
      pick(
        "实到 \(present)/\(due)，法定人数 \(needed)；\(way(to: .attend)) 登记实到，或\(way(to: .quorum)) 写明原因继续",
        "實到 \(present)/\(due)，法定人數 \(needed)；\(way(to: .attend)) 登記實到，或\(way(to: .quorum)) 寫明原因繼續",
        "\(present) of \(due) present, \(needed) needed: \(way(to: .attend)) to record those present, or "
          + "\(way(to: .quorum)) to go on with a reason")
    case .lotsNotDrawn:
      pick(
        "还没有抽签；\(way(to: .draw)) 抽签", "還沒有抽籤；\(way(to: .draw)) 抽籤", "Lots are not drawn yet; \(way(to: .draw)) to draw")
    case .lotsTooLate:
      pick(
        "已有人述职，不能再抽签；\(way(to: .move)) 调序", "已有人述職，不能再抽籤；\(way(to: .move)) 調序",
        "Somebody has reported already; \(way(to: .move)) to change the order")
    case .lotsAlreadyDrawn:
      pick(
        "已经抽过签；要重抽，\(way(to: .undo)) 撤回到抽签之前", "已經抽過籤；要重抽，\(way(to: .undo)) 撤回到抽籤之前",
        "Lots are drawn already; to draw again, \(way(to: .undo)) until the draw is undone")
    case .agendaExhausted:
      pick(
        "议程已完；\(way(to: .adjourn)) 散会", "議程已完；\(way(to: .adjourn)) 散會",
        "The agenda is done; \(way(to: .adjourn)) to adjourn")
    case .noSuchPart(let part, let count):
      pick(
        "议程没有第 \(part) 个环节，共 \(count) 个", "議程沒有第 \(part) 個環節，共 \(count) 個",
        "There is no part \(part); the agenda has \(count)")
    case .alreadyInPart: pick("正在这个环节", "正在這個環節", "This part is already under way")
    case .attendanceExceedsDue(let name, let sum, let due):
      pick(
        "\(name)：实到加请假 \(sum)，超过应到 \(due)", "\(name)：實到加請假 \(sum)，超過應到 \(due)",
        "\(name): present and on leave make \(sum), but only \(due) are due")
    case .unknownAttendance(let text, let suggestion):
      pick("没有票种或单位 \(text)", "沒有票種或單位 \(text)", "There is no panel or unit \(text)") + didYouMean(suggestion)
    case .sessionExists:
      pick("会议已存在；用 pingyi run 继续", "會議已存在；用 pingyi run 繼續", "The session exists already; resume it with pingyi run")
    case .unknownSpeaker(let text, let suggestion):
      pick("没有述职单位 \(text)", "沒有述職單位 \(text)", "There is no speaker \(text)") + didYouMean(suggestion)
    case .speakerNotWaiting(let unit, let state): notWaiting(unit, state)
    case .notBegun(let unit):
      pick(
        "\(unit) 还没有述职；\(way(to: .report)) 开始，或在次序里选延后、略过、缺席",
        "\(unit) 還沒有述職；\(way(to: .report)) 開始，或在次序裡選延後、略過、缺席",
        "\(unit) has not begun; \(way(to: .report)) to start the report, or defer, skip or mark absent in the queue")
    case .speakerIsCurrent(let unit): pick("\(unit) 已在台上", "\(unit) 已在台上", "\(unit) is already up")
    case .speakerAlreadyWaiting(let unit): pick("\(unit) 本来就在待述", "\(unit) 本來就在待述", "\(unit) is waiting anyway")
    case .alreadyInWriting(let unit): pick("\(unit) 已是书面述职", "\(unit) 已是書面述職", "\(unit) reports in writing already")
    case .unitTaken(let unit):
      pick("已有单位叫 \(unit)", "已有單位叫 \(unit)", "Another unit is called \(unit)")
    case .positionOutsideGroup(let position, let allowed):
      pick(
        "第 \(position) 位不在本组范围 \(allowed.lowerBound)–\(allowed.upperBound)",
        "第 \(position) 位不在本組範圍 \(allowed.lowerBound)–\(allowed.upperBound)",
        "Place \(position) is outside the group: \(allowed.lowerBound) to \(allowed.upperBound)")
    case .speakerNeeded:
      pick(
        "台上没有人；先在次序里选好单位，或写 speaker=编号", "台上沒有人；先在次序裡選好單位，或寫 speaker=編號",
        "Nobody is up; choose the unit in the queue, or write speaker=ID")
    case .alreadyInStage(let stage):
      pick("已在\(self.stage(stage))", "已在\(self.stage(stage))", "Already at: \(self.stage(stage))")
    case .timerPaused:
      pick(
        "计时没有走；\(way(to: .resume)) 让它走", "計時沒有走；\(way(to: .resume)) 讓它走",
        "The clock stands still; \(way(to: .resume)) to let it run")
    case .timerRunning:
      pick(
        "计时正在走；\(way(to: .pause)) 暂停", "計時正在走；\(way(to: .pause)) 暫停",
        "The clock is running; \(way(to: .pause)) to pause it")
    case .noLimit: pick("这个环节没有时限", "這個環節沒有時限", "This part has no limit to change")
    case .limitTooShort: pick("时限不能少于 10 秒", "時限不能少於 10 秒", "The limit cannot go below 10 seconds")
    case .sameTopic(let topic):
      pick("已在讲\(self.topic(topic))", "已在講\(self.topic(topic))", "Already on \(self.topic(topic))")
    case .noTimer(let step): noTimer(step)
    case .unknownProblem(let text):
      pick(
        "没有问题 \(text)；写清单上的序号或完整编号", "沒有問題 \(text)；寫清單上的序號或完整編號",
        "There is no problem \(text); give its place on the list or its full number")
    case .problemWithdrawn(let number): pick("问题 \(number) 已撤回", "問題 \(number) 已撤回", "Problem \(number) was withdrawn")
    case .alreadyOwned(let number):
      pick("问题 \(number) 已认领", "問題 \(number) 已認領", "Problem \(number) is owned up to already")
    case .notOwned(let number):
      pick("问题 \(number) 并未认领", "問題 \(number) 並未認領", "Problem \(number) is not marked as owned")
    case .nothingToChange: pick("没有填写任何内容", "沒有填寫任何內容", "Nothing was filled in")
    case .deadlineBeforeSession(let date):
      pick("时限 \(date.text) 早于会议日期", "時限 \(date.text) 早於會議日期", "The deadline \(date.text) lies before the session")
    case .deadlinePassed(let number, let deadline):
      pick(
        "问题 \(number) 的时限 \(deadline.text) 已过；改动要写明 reason=原因 approver=批准人",
        "問題 \(number) 的時限 \(deadline.text) 已過；改動要寫明 reason=原因 approver=批准人",
        "The deadline of \(number), \(deadline.text), has passed; to move it, say reason= and approver=, who allowed it"
      )
    case .carried(let number, let obstacle): carried(number, obstacle)
    case .undoNeedsReason(let name):
      pick(
        "\(round(name))的结果已经公布；撤回要写明原因 reason=", "\(round(name))的結果已經公布；撤回要寫明原因 reason=",
        "The result has been announced (\(round(name))); to take it back, give a reason (reason=)")
    case .noOpenQuestion: pick("没有待回答的提问", "沒有待回答的提問", "No question is open")
    case .noSuchQuestion(let index, let count):
      pick(
        "没有第 \(index) 个提问，共 \(count) 个", "沒有第 \(index) 個提問，共 \(count) 個",
        "There is no question \(index); there are \(count)")
    case .sourceNeeded:
      pick(
        "这时的问题要写来源：source=\(ProblemSource.names.joined(separator: "|"))",
        "這時的問題要寫來源：source=\(ProblemSource.names.joined(separator: "|"))",
        "Say where it comes from: source=\(ProblemSource.names.joined(separator: "|"))")
    case .unknownPanel(let text, let known):
      pick(
        "没有票种 \(text)；有 \(known.joined(separator: " "))", "沒有票種 \(text)；有 \(known.joined(separator: " "))",
        "There is no panel \(text); there are \(known.joined(separator: " "))")
    case .unknownGrade(let text, let known):
      pick(
        "没有等次 \(text)；有 \(known.joined(separator: " "))", "沒有等次 \(text)；有 \(known.joined(separator: " "))",
        "There is no grade \(text); there are \(known.joined(separator: " "))")
    case .attendanceMissing(let panel):
      pick(
        "\(panel) 还没有签到；\(way(to: .attend)) 登记实到", "\(panel) 還沒有簽到；\(way(to: .attend)) 登記實到",
        "\(panel) has not signed in; \(way(to: .attend)) to record those present")
    case .issuedExceedsPresent(let panel, let issued, let present):
      pick(
        "\(panel)：发出 \(issued) 超过实到 \(present)；实到有误先更正：\(way(to: .attend))，已开始的投票\(way(bySaying: .presence))",
        "\(panel)：發出 \(issued) 超過實到 \(present)；實到有誤先更正：\(way(to: .attend))，已開始的投票\(way(bySaying: .presence))",
        "\(panel): \(issued) issued, but only \(present) present; if that is wrong, \(way(to: .attend)) to put it right, "
          + "or for a vote that has begun \(way(bySaying: .presence))")
    case .invalidExceedsReturned(let panel, let invalid, let returned):
      pick(
        "\(panel)：无效 \(invalid) 超过收回 \(returned)", "\(panel)：無效 \(invalid) 超過收回 \(returned)",
        "\(panel): \(invalid) invalid of only \(returned) returned")
    case .countsDoNotAddUp(let panel, let graded, let abstained, let valid):
      pick(
        "\(panel)：各档 \(graded) 加弃权 \(abstained) 不等于有效 \(valid)；请重新核对",
        "\(panel)：各檔 \(graded) 加棄權 \(abstained) 不等於有效 \(valid)；請重新核對",
        "\(panel): grades \(graded) and abstentions \(abstained) do not make the \(valid) valid ballots; check the count"
      )
    case .tallyExists(let panel, let round):
      pick(
        "\(panel) 第 \(round) 轮已录入；刚录错的，\(way(to: .undo)) 撤回，重投\(way(to: .revote))",
        "\(panel) 第 \(round) 輪已錄入；剛錄錯的，\(way(to: .undo)) 撤回，重投\(way(to: .revote))",
        "\(panel) is entered for round \(round); \(way(to: .undo)) to take back a slip just made, "
          + "\(way(to: .revote)) to vote again")
    case .noRoundToRepeat(let unit): pick("\(unit) 还没有测评结果", "\(unit) 還沒有測評結果", "\(unit) has no result to repeat")
    case .vote(let refusal): self.refusal(refusal)
    case .day(let refusal): self.refusal(refusal)
    case .bank(let refusal): self.refusal(refusal)
    case .projectorIsSoAlready(let operation): self.operation(operation).refusal
    case .sceneNeedsText(let kind):
      pick(
        "“\(scene(kind))”要写明内容", "「\(scene(kind))」要寫明內容", "The scene \(kind.rawValue) needs its text")
    case .nothingToUndo: pick("没有可撤销的", "沒有可撤銷的", "Nothing to undo")
    case .nothingToRedo: pick("没有可重做的", "沒有可重做的", "Nothing to redo")
    case .undoOvertaken:
      pick("另一台刚有操作；看清后再按一次", "另一台剛有操作；看清後再按一次", "Another console has just acted; look, then press again")
    case .emptyText: pick("内容是空的", "內容是空的", "The text is empty")
    case .textTooLong(let count, let limit):
      pick(
        "内容 \(count) 字，最多 \(limit) 字；请分几条记", "內容 \(count) 字，最多 \(limit) 字；請分幾條記",
        "The text has \(count) characters, at most \(limit); split it")
    case .line(let refusal): lineRefusal(refusal)
    }
  }

  // MARK: - Private

  private func noTimer(_ step: Rejection.NextStep) -> String {
    switch step {
    case .call(let unit):
      pick(
        "台上没有人，没有计时；\(way(to: .next)) 请\(unit)上台", "台上沒有人，沒有計時；\(way(to: .next)) 請\(unit)上台",
        "Nobody is up, so no clock runs; \(way(to: .next)) to call \(unit)")
    case .goOn:
      pick(
        "述职已完，没有计时；\(way(to: .next)) 往下走", "述職已完，沒有計時；\(way(to: .next)) 往下走",
        "All have reported, so no clock runs; \(way(to: .next)) to go on")
    case .start(let unit):
      pick(
        "\(unit) 还没有开始，没有计时；\(way(to: .report)) 开始", "\(unit) 還沒有開始，沒有計時；\(way(to: .report)) 開始",
        "\(unit) has not begun, so no clock runs; \(way(to: .report)) to start")
    }
  }

  private func notWaiting(_ unit: String, _ state: SpeakerState) -> String {
    let word = self.state(state)
    switch state {
    case .waiting, .current: return pick("\(unit) \(word)", "\(unit) \(word)", "\(unit): \(word)")
    case .done:
      return pick(
        "\(unit) \(word)，不在待述之列；\(way(to: .call)) 再请上台", "\(unit) \(word)，不在待述之列；\(way(to: .call)) 再請上台",
        "\(unit) is \(word), not waiting; \(way(to: .call)) to let the unit speak once more")
    case .inWriting, .skipped, .absent, .takenOut:
      return pick(
        "\(unit) \(word)，不在待述之列；\(way(to: .restore)) 恢复", "\(unit) \(word)，不在待述之列；\(way(to: .restore)) 恢復",
        "\(unit) is \(word), not waiting; \(way(to: .restore)) to put it back")
    }
  }
}
