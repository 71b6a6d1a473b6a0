// The running minutes of votes. No line tells how a panel voted: a small one's would unmask its members, and running
// totals sway later raters.

extension Strings {
  func issued(_ id: Int, _ bag: BallotBag, _ count: Int, _ session: Session) -> String {
    round(id, session) + colon
      + pick(
        "\(bagName(bag, session))发出\(count)张", "\(bagName(bag, session))發出\(count)張",
        "\(count) issued, \(bagName(bag, session))")
  }

  func enteredFirst(_ id: Int, _ count: SheetCount, _ session: Session) -> String {
    round(id, session) + colon + pick("第一次录票", "第一次錄票", "first entry") + rows(of: count, session)
  }

  func presenceCorrected(
    _ id: Int, _ panel: String, _ present: Int, _ reason: String, _ by: String, _ session: Session
  ) -> String {
    round(id, session) + colon
      + pick(
        "\(panel)实到更正为\(present)人（\(by)核定）：\(reason)", "\(panel)實到更正為\(present)人（\(by)核定）：\(reason)",
        "\(panel) had \(present) present, corrected by \(by): \(reason)")
  }

  func decided(_ unit: String, _ action: ConsequenceAction, _ isConfirmed: Bool, _ reason: String?) -> String {
    unit + colon + self.action(action)
      + (isConfirmed ? pick("，确认", "，確認", " confirmed") : pick("，不予", "，不予", " dismissed"))
      + (reason.map { colon + $0 } ?? "")
  }

  /// `第 2 次投票`, with the unit where it is about one.
  func round(_ id: Int, _ session: Session) -> String {
    guard let round = session.round(id) else { return pick("第 \(id) 次投票", "第 \(id) 次投票", "Vote \(id)") }
    return withCapital(self.round(session.name(of: round)))
  }

  func opened(_ opening: RoundOpening, in session: Session) -> String {
    let unit = opening.speakers.count == 1 ? session.attendanceName(opening.speakers[0]) : nil
    let name = withCapital(round(VoteRefusal.Name(number: opening.number, unit: unit)))
    let channels = list(opening.channels.map(channel))
    let how = pick("开始投票（\(channels)）", "開始投票（\(channels)）", ": opened (\(channels))")
    return name + how + (opening.reason.map { colon + $0 } ?? "")
  }

  func counted(_ id: Int, _ count: SheetCount, _ session: Session) -> String {
    round(id, session) + colon + pick("计票", "計票", "counted") + rows(of: count, session)
      + pick(
        "，发出\(count.issued)、收回\(count.returned)、无效\(count.voidSheets)",
        "，發出\(count.issued)、收回\(count.returned)、無效\(count.voidSheets)",
        ", \(count.issued) issued, \(count.returned) returned, \(count.voidSheets) invalid")
      + figures(count)
  }

  func ruled(_ id: Int, _ doubt: Doubt, _ session: Session) -> String {
    let ruling =
      switch doubt.ruling {
      case .grade(let id): grade(id, of: session.plan.appraisal)
      case .blank: pick("弃权", "棄權", "blank")
      case .void:
        doubt.place == nil ? pick("整张无效", "整張無效", "sheet void") : pick("该行无效", "該行無效", "row void")
      }
    return round(id, session) + colon
      + pick("监票人裁定疑问票", "監票人裁定疑問票", "the scrutineer decided a doubtful ballot") + colon + ruling
      + (doubt.reason.map(bracketed) ?? "")
  }

  func confirmed(
    _ unit: String, _ id: Identifier, _ proposed: Identifier?, _ reason: String?, _ session: Session
  ) -> String {
    func word(_ id: Identifier) -> String { grade(id, of: session.plan.appraisal) }
    var text = unit + colon + pick("确定等次 ", "確定等次 ", "grade confirmed, ") + word(id)
    if let proposed, proposed != id {
      text += pick("（建议 \(word(proposed))）", "（建議 \(word(proposed))）", " (proposed: \(word(proposed)))")
    }
    return text + (reason.map { colon + $0 } ?? "")
  }

  // MARK: - Private

  private func withCapital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private func bagName(_ bag: BallotBag, _ session: Session) -> String {
    session.attendanceName(bag.panel)
      + bracketed(channel(bag.channel))
  }

  /// Which row, where the count is of one.
  private func rows(of count: SheetCount, _ session: Session) -> String {
    let units = Set(count.rows.map(\.place.speaker))
    let unit = units.count == 1 ? units.first.map { " " + session.attendanceName($0) } ?? "" : ""
    return " " + bagName(count.bag, session) + unit
  }

  /// Where the marks of a few ballots are, which nothing tells apart.
  private func figures(_ count: SheetCount) -> String {
    if let joined = count.joined {
      let channels = list(joined.channels.map(channel))
      return pick("，各项含\(channels)", "，各項含\(channels)", ", marks with those by \(channels)")
    }
    return count.rows.isEmpty ? pick("，各项与其他票合计", "，各項與其他票合計", ", marks told with other ballots") : ""
  }
}
