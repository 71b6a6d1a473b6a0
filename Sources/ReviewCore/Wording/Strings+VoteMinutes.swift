// The running minutes of votes. No line tells how a panel voted: a small one's would unmask its members, and running
// totals sway later raters.

extension Strings {
  func voteMinute(_ event: Event, in session: Session) -> String {
    switch event {
    case .roundOpened(let opening): opened(opening, in: session)
    case .ballotsIssued(let id, let bag, let count):
      named(id, session) + mark
        + pick(
          "\(bagName(bag, session))发出\(count)张", "\(bagName(bag, session))發出\(count)張",
          "\(count) issued, \(bagName(bag, session))")
    case .roundClosed(let id): named(id, session) + pick("截止投票", "截止投票", ": closed")
    case .firstCountEntered(let id, let count):
      named(id, session) + mark + pick("第一次录票", "第一次錄票", "first entry") + rows(of: count, session)
    case .ballotsCounted(let id, let count): counted(id, count, session)
    case .doubtDecided(let id, let doubt): ruled(id, doubt, session)
    case .roundVoided(let id, let reason): named(id, session) + pick("作废：", "作廢：", " declared void: ") + reason
    case .roundPublished(let id): named(id, session) + pick("结果公布", "結果公布", ": result announced")
    case .presenceCorrected(let id, let panel, let present, let reason, let by):
      named(id, session) + mark
        + pick(
          "\(session.attendanceName(panel))实到更正为\(present)人（\(by)核定）：\(reason)",
          "\(session.attendanceName(panel))實到更正為\(present)人（\(by)核定）：\(reason)",
          "\(session.attendanceName(panel)) had \(present) present, corrected by \(by): \(reason)")
    case .scoreEntered(let speaker, let source, let points):
      session.attendanceName(speaker) + mark + scoreSource(source) + " " + points.text
    case .gradeConfirmed(let speaker, let grade, let proposed, let reason):
      confirmed(session.attendanceName(speaker), grade, proposed, reason, session)
    case .consequenceDecided(let speaker, let action, let isConfirmed, let reason):
      session.attendanceName(speaker) + mark + self.action(action)
        + (isConfirmed ? pick("，确认", "，確認", " confirmed") : pick("，不予", "，不予", " dismissed"))
        + (reason.map { mark + $0 } ?? "")
    case .sessionCreated, .partBegan, .recessBegan, .recessEnded, .adjourned, .attendanceRecorded, .quorumWaived,
      .lotsDrawn, .speakerMoved, .speakerDeferred, .speakerSkipped, .speakerMarkedAbsent, .speakerSetToWriting,
      .speakerReinstated, .speakerRenamed, .limitSet, .speakerCalled, .stageBegan, .turnFinished, .timerPaused,
      .timerResumed, .timerLimitChanged,
      .timerShifted, .gapSettled, .topicChanged, .problemNoted, .problemOwned, .problemDisowned, .problemDetailed,
      .problemWithdrawn, .questionAsked, .questionSettled, .noteTaken, .pledgeMade, .tallyEntered, .roundRepeated,
      .scenePinned, .sceneCued, .projectorFrozen, .projectorThawed, .projectorDarkened, .projectorLit, .messageShown,
      .phonesServed,
      .undone, .redone:
      ""
    }
  }

  // MARK: - Private

  private var mark: String { pick("：", "：", ": ") }
  private var comma: String { pick("、", "、", ", ") }

  private func named(_ id: Int, _ session: Session) -> String {
    guard let round = session.round(id) else { return pick("第 \(id) 次投票", "第 \(id) 次投票", "Vote \(id)") }
    return capitalised(self.round(session.name(of: round)))
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private func bagName(_ bag: BallotBag, _ session: Session) -> String {
    session.attendanceName(bag.panel)
      + pick("（\(channel(bag.channel))）", "（\(channel(bag.channel))）", " (\(channel(bag.channel)))")
  }

  private func opened(_ opening: RoundOpening, in session: Session) -> String {
    let unit = opening.speakers.count == 1 ? session.attendanceName(opening.speakers[0]) : nil
    let name = capitalised(round(VoteRefusal.Name(number: opening.number, unit: unit)))
    let channels = opening.channels.map(channel).joined(separator: comma)
    let how = pick("开始投票（\(channels)）", "開始投票（\(channels)）", ": opened (\(channels))")
    return name + how + (opening.reason.map { mark + $0 } ?? "")
  }

  /// Which row, where the count is of one.
  private func rows(of count: SheetCount, _ session: Session) -> String {
    let units = Set(count.rows.map(\.place.speaker))
    let unit = units.count == 1 ? units.first.map { " " + session.attendanceName($0) } ?? "" : ""
    return " " + bagName(count.bag, session) + unit
  }

  private func counted(_ id: Int, _ count: SheetCount, _ session: Session) -> String {
    named(id, session) + mark + pick("计票", "計票", "counted") + rows(of: count, session)
      + pick(
        "，发出\(count.issued)、收回\(count.returned)、无效\(count.voidSheets)",
        "，發出\(count.issued)、收回\(count.returned)、無效\(count.voidSheets)",
        ", \(count.issued) issued, \(count.returned) returned, \(count.voidSheets) invalid")
      + told(count)
  }

  /// Where the marks of a few ballots are, which nothing tells apart.
  private func told(_ count: SheetCount) -> String {
    if let joined = count.joined {
      let channels = joined.channels.map(channel).joined(separator: pick("、", "、", ", "))
      return pick("，各项含\(channels)", "，各項含\(channels)", ", marks with those by \(channels)")
    }
    return count.rows.isEmpty ? pick("，各项与其他票合计", "，各項與其他票合計", ", marks told with other ballots") : ""
  }

  private func ruled(_ id: Int, _ doubt: Doubt, _ session: Session) -> String {
    let ruling =
      switch doubt.ruling {
      case .grade(let id): grade(id, of: session.plan.appraisal)
      case .blank: pick("弃权", "棄權", "blank")
      case .void:
        doubt.place == nil ? pick("整张无效", "整張無效", "sheet void") : pick("该行无效", "該行無效", "row void")
      }
    return named(id, session) + mark
      + pick("监票人裁定疑问票", "監票人裁定疑問票", "the scrutineer decided a doubtful ballot") + mark + ruling
      + (doubt.reason.map { pick("（\($0)）", "（\($0)）", " (\($0))") } ?? "")
  }

  private func confirmed(
    _ unit: String, _ id: Identifier, _ proposed: Identifier?, _ reason: String?, _ session: Session
  ) -> String {
    func word(_ id: Identifier) -> String { grade(id, of: session.plan.appraisal) }
    var text = unit + mark + pick("确定等次 ", "確定等次 ", "grade confirmed, ") + word(id)
    if let proposed, proposed != id {
      text += pick("（建议 \(word(proposed))）", "（建議 \(word(proposed))）", " (proposed: \(word(proposed)))")
    }
    return text + (reason.map { mark + $0 } ?? "")
  }
}
