import CommandTables
import ReviewCore

// The form of a count: its sums while they are typed, and where a second entry differs from the first.

/// What the figures typed so far come to. The rules are the session's; this says in time what it would refuse.
struct TallyCheck: Hashable {
  enum Outcome: Hashable {
    case right
    /// So many ballots are not accounted for; negative where there are too many.
    case off(Int)
    case returnedExceedsIssued
    case issuedExceedsPresent(Int)
    case invalidExceedsReturned
  }

  let graded: Int
  let blank: Int
  /// Void rows and own units.
  let rest: Int
  let valid: Int
  let outcome: Outcome

  /// Nil while the figures of the sheets are not there.
  init?(_ form: Form, present: Int?) {
    guard let issued = form.number(.issued), let returned = form.number(.returned) else { return nil }
    let invalid = form.number(.invalid) ?? 0
    graded = form.graded
    blank = form.number(.abstained) ?? 0
    rest = (form.number(.rows) ?? 0) + (form.number(.own) ?? 0)
    valid = SheetTotals(returned: returned, void: invalid).valid
    let missing = valid - graded - blank - rest
    outcome =
      if let present, issued > present {
        .issuedExceedsPresent(present)
      } else if invalid > returned {
        .invalidExceedsReturned
      } else if returned > issued {
        .returnedExceedsIssued
      } else {
        missing == 0 ? .right : .off(missing)
      }
  }
}

extension TallyCheck {
  var role: Role {
    switch outcome {
    case .right: .done
    case .off: .warning
    case .returnedExceedsIssued, .issuedExceedsPresent, .invalidExceedsReturned: .error
    }
  }
}

extension Strings {
  /// `评定 50 + 弃权 2 = 52，有效 52 ✓`
  func check(_ check: TallyCheck) -> String {
    let rest = check.rest > 0 ? pick(" + 其他 \(check.rest)", " + 其他 \(check.rest)", " + other \(check.rest)") : ""
    let sum = check.graded + check.blank + check.rest
    let sums = pick(
      "评定 \(check.graded) + 弃权 \(check.blank)\(rest) = \(sum)，有效 \(check.valid)",
      "評定 \(check.graded) + 棄權 \(check.blank)\(rest) = \(sum)，有效 \(check.valid)",
      "graded \(check.graded) + blank \(check.blank)\(rest) = \(sum) of \(check.valid) valid")
    switch check.outcome {
    case .right: return sums + " ✓"
    case .off(let count) where count > 0:
      return sums + pick("，还差 \(count) 张", "，還差 \(count) 張", ": \(count) missing")
    case .off(let count): return sums + pick("，多出 \(-count) 张", "，多出 \(-count) 張", ": \(-count) too many")
    case .returnedExceedsIssued:
      return sums + pick("；收回多于发出，本轮将作废", "；收回多於發出，本輪將作廢", "; more returned than issued: the round is void")
    case .issuedExceedsPresent(let present):
      return sums + pick("；发出多于实到 \(present)", "；發出多於實到 \(present)", "; more issued than the \(present) present")
    case .invalidExceedsReturned:
      return sums + pick("；无效多于收回", "；無效多於收回", "; more invalid than returned")
    }
  }

  /// `第二次录入（看不到第一次）`
  func entry(_ target: CountTarget) -> String {
    target.isSecond
      ? pick("第二次录入：不显示第一次", "第二次錄入：不顯示第一次", "second entry, the first is not shown")
      : pick("第一次录入", "第一次錄入", "first entry")
  }

  var secondTallyHint: String {
    pick(
      "Enter 下一项、确定  \(FormKey.startAnew.spoken) 第一次有误，以本次为第一次  \(FormKey.ballotByBallot.spoken) 逐票计  Esc 收起",
      "Enter 下一項、確定  \(FormKey.startAnew.spoken) 第一次有誤，以本次為第一次  \(FormKey.ballotByBallot.spoken) 逐票計  Esc 收起",
      "Enter: next, done  \(FormKey.startAnew.name): the first was wrong, this is it  \(FormKey.ballotByBallot.name): ballot by ballot  Esc: put aside"
    )
  }

  var tallyHint: String {
    pick(
      "Enter 下一项、确定  方向键换项  \(FormKey.ballotByBallot.spoken) 改为逐票计  Esc 收起",
      "Enter 下一項、確定  方向鍵換項  \(FormKey.ballotByBallot.spoken) 改為逐票計  Esc 收起",
      "Enter: next, done  Arrows: field  \(FormKey.ballotByBallot.name): ballot by ballot  Esc: put aside")
  }

  var entriesDiffer: String {
    pick(
      "两次录入不一致（≠ 后是第一次的数）。看原票：改这里再 Enter，或第一次有误按 \(FormKey.startAnew.spoken) 以本次为准重录",
      "兩次錄入不一致（≠ 後是第一次的數）。看原票：改這裡再 Enter，或第一次有誤按 \(FormKey.startAnew.spoken) 以本次為準重錄",
      "Entries differ (≠ the first's figure). See the ballots: correct and Enter, or \(FormKey.startAnew.name) if the first was wrong"
    )
  }
}

extension FormField<Operation> {
  /// The figure of a count that is typed here.
  var cell: VoteRefusal.Difference.Cell? {
    switch label {
    case .count(let id): .grade(id)
    case .argument(.issued): .issued
    case .argument(.returned): .returned
    case .argument(.invalid): .voidSheets
    case .argument(.abstained): .blank
    case .argument(.rows): .void
    case .argument(.own): .own
    case .argument: nil
    }
  }
}

extension Form {
  var panel: String? { form.field(.panel)?.editor.text }

  var isSecondEntry: Bool { target?.isSecond == true }

  /// The number in a field; nil where there is none or something else.
  func number(_ name: ArgumentName) -> Int? { form.field(name)?.number }

  /// The sum of the grades typed so far.
  var graded: Int { form.fields.filter(\.isCount).compactMap(\.number).reduce(0, +) }

  /// Puts the first entry's figure beside each field that says another; nothing else of the first is ever here.
  mutating func mark(_ differences: [VoteRefusal.Difference]) {
    for index in form.fields.indices {
      let cell = form.fields[index].cell
      form.fields[index].remark = differences.first { $0.cell == cell }.map { "≠\($0.first)" }
    }
  }
}

extension ConsoleModel {
  /// A form for that count, empty but for what is a fact.
  func tallyForm(_ target: CountTarget) -> Form {
    var form = Form(.tally, fixed: fixedArguments(target), values: offeredTally(target), plan: session.plan)
    form.target = target
    // Nobody of the panel belongs to the unit: there is nothing to be typed.
    let panel = session.plan.panels.first { $0.id == target.panel }
    if panel?.ownUnits?.contains(target.place.speaker) != true {
      form.fields.removeAll { $0.label == .argument(.own) }
    }
    // The sheets were counted with a row before: what is typed is how this one was rated.
    if sheetsOnRecord(target) != nil { form.form.index = form.fields.firstIndex(where: \.isCount) ?? form.index }
    return form
  }

  /// The form of the panel that was chosen in it, where that one's count is missing too.
  func turned(_ form: Form) -> Form? {
    guard form.operation == .tally, let target = form.target, let panel = form.panel, panel != target.panel else {
      return nil
    }
    let other = CountTarget(
      round: target.round, panel: panel, place: target.place,
      isSecond: target.round.flatMap { session.round($0) }.map { isSecond(panel, target.place, in: $0) } ?? false)
    return session.plan.panels.contains { $0.id == panel } ? tallyForm(other) : nil
  }

  func check(_ form: Form) -> TallyCheck? {
    guard form.operation == .tally else { return nil }
    let speaker = form.target?.place.speaker
    let round = form.target?.round.flatMap(session.round) ?? speaker.flatMap { session.round(of: $0) }
    return TallyCheck(form, present: session.present(of: form.panel ?? "", in: round))
  }
}
