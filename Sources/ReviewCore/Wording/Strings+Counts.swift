// Refusals of counts and of what follows from them.

extension Strings {
  func fault(_ fault: CountFault) -> String {
    switch fault {
    case .voidSheetsExceedReturned(let voidSheets, let returned):
      pick(
        "无效 \(voidSheets) > 收回 \(returned)", "無效 \(voidSheets) > 收回 \(returned)",
        "invalid \(voidSheets) > returned \(returned)")
    case .rowDoesNotAddUp(_, let sum, let sheets):
      pick("一行合计 \(sum) ≠ 有效 \(sheets)", "一行合計 \(sum) ≠ 有效 \(sheets)", "a row makes \(sum), valid sheets are \(sheets)")
    }
  }

  func countRefusal(_ refusal: VoteRefusal) -> String {
    switch refusal {
    case .issuedDiffers(let panel, let said, let typed):
      pick(
        "\(panel)：登记发出 \(said)，现填 \(typed)；请核对，\(way(to: .issue)) 改登记",
        "\(panel)：登記發出 \(said)，現填 \(typed)；請核對，\(way(to: .issue)) 改登記",
        "\(panel): \(said) were recorded as issued, \(typed) typed; check, and \(way(to: .issue)) to correct the record"
      )
    case .ownExceedsMembers(let panel, let unit, let own, let members):
      pick(
        "\(panel)：本单位票 \(own) 超过其中\(unit)的 \(members) 人", "\(panel)：本單位票 \(own) 超過其中\(unit)的 \(members) 人",
        "\(panel): \(own) own-unit ballots, but only \(members) of the panel belong to \(unit)")
    case .rowDoesNotAddUp(let panel, let unit, let sum, let sheets):
      pick(
        "\(panel) \(unit)：各档、弃权、行无效、本单位合计 \(sum) ≠ 有效票 \(sheets)；请核对",
        "\(panel) \(unit)：各檔、棄權、行無效、本單位合計 \(sum) ≠ 有效票 \(sheets)；請核對",
        "\(panel), \(unit): grades, blank, void and own make \(sum), valid sheets are \(sheets); check the count")
    case .sheetsDiffer(let panel, let differences):
      pick(
        "\(panel)：与已录各行的票数不一致：\(self.differences(differences))；本行填错就改本行，已录的有误就\(way(to: .undo)) 逐行撤销",
        "\(panel)：與已錄各行的票數不一致：\(self.differences(differences))；本行填錯就改本行，已錄的有誤就\(way(to: .undo)) 逐行撤銷",
        "\(panel): not the sheets of the rows before: \(self.differences(differences)). Correct this row; where those are "
          + "wrong, take them back first: \(way(to: .undo))")
    case .entriesDiffer(let panel, let unit, let differences):
      pick(
        "\(panel) \(unit)：两次录入不一致：\(self.differences(differences))；对照原票重录，若第一次有误加 entry=first",
        "\(panel) \(unit)：兩次錄入不一致：\(self.differences(differences))；對照原票重錄，若第一次有誤加 entry=first",
        "\(panel), \(unit): the entries differ: \(self.differences(differences)). Look at the ballots and type again; entry=first "
          + "where the first was wrong")
    case .rulingsNotCounted(let panel, let ruled, let counted):
      pick(
        "\(panel)：监票人裁定 \(ruled) 张，计票只有 \(counted) 张", "\(panel)：監票人裁定 \(ruled) 張，計票只有 \(counted) 張",
        "\(panel): the scrutineer ruled so on \(ruled), the count has only \(counted)")
    case .recountDiffers(let panel, let channel):
      pick(
        "\(panel) \(self.channel(channel))：复计与原计不一致；原计保留，请查验票箱",
        "\(panel) \(self.channel(channel))：複計與原計不一致；原計保留，請查驗票箱",
        "\(panel), \(self.channel(channel)): the recount differs; the first count stands, examine the box")
    case .notCounted(let panel, let channel):
      pick(
        "\(panel) 的\(self.channel(channel))还没有计票", "\(panel) 的\(self.channel(channel))還沒有計票",
        "\(panel): the \(self.channel(channel)) ballots are not counted yet")
    case .gateFailed(let panel, let gate):
      pick(
        "\(panel)不能公布：\(self.gate(gate))", "\(panel)不能公布：\(self.gate(gate))",
        "\(panel) cannot be announced: \(self.gate(gate))")
    case .cannotUndo(let name):
      pick(
        "\(round(name))有电子票，开始和截止不能撤回；\(way(to: .void)) 写明原因作废",
        "\(round(name))有電子票，開始和截止不能撤回；\(way(to: .void)) 寫明原因作廢",
        "The opening and closing of an electronic vote cannot be undone (\(round(name))); declare it void with a reason"
      )
    case .noPanels, .nobodyToRate, .stillOpen, .pending, .reasonNeeded, .noRound, .announced, .notOpened, .finished,
      .notInRound,
      .notOnSheet,
      .panelNotInRound, .presenceStands, .unknownCriterion, .criterionNeeded, .unknownChannel, .badPoints, .noWeight,
      .notRated, .notPublished, .noGradeProposed, .deviationNeedsReason, .changeNeedsReason, .gradeStands, .quotaFull,
      .notProposed, .decided:
      ""
    }
  }

  func resultRefusal(_ refusal: VoteRefusal) -> String {
    switch refusal {
    case .noWeight(let source):
      pick(
        "综合评价里没有\(scoreSource(source))这一项要录入", "綜合評價裡沒有\(scoreSource(source))這一項要錄入",
        "The composite takes no figure to be entered for: \(scoreSource(source))")
    case .notRated(let unit): pick("\(unit)还没有测评", "\(unit)還沒有測評", "\(unit) has not been rated")
    case .notPublished(let name):
      pick(
        "\(round(name))还没有公布，不能据以决定", "\(round(name))還沒有公布，不能據以決定",
        "Not announced, so nothing can be decided on it: \(round(name))")
    case .noGradeProposed(let unit):
      pick("\(unit)没有建议等次；写明等次和原因", "\(unit)沒有建議等次；寫明等次和原因", "No grade is proposed for \(unit); name it, with a reason")
    case .deviationNeedsReason(let unit, let proposed):
      pick(
        "\(unit)建议等次为\(proposed.map(grade) ?? "无")；另定要写明原因", "\(unit)建議等次為\(proposed.map(grade) ?? "無")；另定要寫明原因",
        "Proposed for \(unit) is \(proposed.map(grade) ?? "nothing"); to decide otherwise give a reason")
    case .changeNeedsReason(let unit, let confirmed):
      pick(
        "\(unit)已定为\(grade(confirmed))；改定要写明原因，改回建议等次也一样",
        "\(unit)已定為\(grade(confirmed))；改定要寫明原因，改回建議等次也一樣",
        "\(unit) was given the grade \(grade(confirmed)); to change it, also back to the proposal, give a reason")
    case .gradeStands(let unit, let grade):
      pick(
        "\(unit)已定为\(self.grade(grade))", "\(unit)已定為\(self.grade(grade))",
        "\(unit) has that grade already: \(self.grade(grade))")
    case .quotaFull(let grade, let seats, let speakers):
      pick(
        "\(self.grade(grade))名额 \(seats)（共 \(speakers) 个单位）已满", "\(self.grade(grade))名額 \(seats)（共 \(speakers) 個單位）已滿",
        "All \(seats) places for \(self.grade(grade)) are taken, of \(speakers) units")
    case .notProposed(let unit, let action):
      pick(
        "\(unit)没有达到\(self.action(action))的条件", "\(unit)沒有達到\(self.action(action))的條件",
        "Nothing proposes a \(self.action(action)) for \(unit)")
    case .decided(let unit, let action, let isConfirmed):
      isConfirmed
        ? pick(
          "\(unit)：\(self.action(action))已确认", "\(unit)：\(self.action(action))已確認",
          "Confirmed already for \(unit): \(self.action(action))")
        : pick(
          "\(unit)：\(self.action(action))已定不予", "\(unit)：\(self.action(action))已定不予",
          "Dismissed already for \(unit): \(self.action(action))")
    case .noPanels, .nobodyToRate, .stillOpen, .pending, .reasonNeeded, .noRound, .announced, .notOpened, .finished,
      .notInRound,
      .notOnSheet,
      .panelNotInRound, .presenceStands, .unknownCriterion, .criterionNeeded, .unknownChannel, .badPoints,
      .issuedDiffers, .ownExceedsMembers,
      .rowDoesNotAddUp, .sheetsDiffer, .entriesDiffer, .rulingsNotCounted, .recountDiffers, .notCounted, .gateFailed,
      .cannotUndo:
      ""
    }
  }

  /// `好 6/5、弃权 0/1`: the first entry's figure, then the second's.
  public func differences(_ differences: [VoteRefusal.Difference]) -> String {
    list(differences.map { "\(cell($0)) \($0.first)/\($0.second)" })
  }

  // MARK: - Private

  private func cell(_ difference: VoteRefusal.Difference) -> String {
    switch difference.cell {
    case .issued: argument(.issued)
    case .returned: argument(.returned)
    case .voidSheets: argument(.invalid)
    case .blank: argument(.abstained)
    case .void: argument(.rows)
    case .own: argument(.own)
    case .grade(let id): grade(difference.grade ?? Grade(id: id, points: 0))
    }
  }
}
