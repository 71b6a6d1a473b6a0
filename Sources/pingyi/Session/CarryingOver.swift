import ReviewCore
import ReviewRegister
import ReviewStore

/// What a plan with `carry_over = true` takes over from the register, read as its session is made.
///
/// A row belongs to the speaker whose unit has its unit's very name; rows of other units stay where they are.
struct CarryingOver {
  let register: RegisterPlace
  let plan: Plan

  /// Nil where the plan takes nothing over.
  static func of(_ plan: Plan, in place: SessionPlace) throws(Refusal) -> CarryingOver? {
    if plan.carryOver == nil { return nil }
    return CarryingOver(register: try place.register(of: plan), plan: plan)
  }

  /// What was found: for the plan, and of units that the plan does not have how many open rows stay behind.
  struct Found {
    var units: [CarriedUnit] = []
    var others: [(unit: String, open: Int)] = []
  }

  func read() throws(Refusal) -> Found {
    do throws(StoreError) { return try found() } catch {
      throw Refusal(text: Pingyi.words.cannotCarryOver(error, register))
    }
  }

  /// The plan with what is frozen into the session.
  func filled() throws(Refusal) -> Plan {
    var plan = plan
    plan.carryOver?.units = try read().units.filter {
      !$0.rows.isEmpty || $0.closed > 0 || $0.commitments != nil
    }
    return plan
  }

  // MARK: - Private

  private func found() throws(StoreError) -> Found {
    let store = try register.look()
    defer { store.close() }
    var found = Found()
    for speaker in plan.speakers { found.units.append(try carried(speaker, from: store)) }
    let known = Set(plan.speakers.map(\.unit))
    for unit in try store.choices(.unit) where !known.contains(unit) {
      let open = try store.count(running(unit))
      if open > 0 { found.others.append((unit, open)) }
    }
    return found
  }

  private func running(_ unit: String) -> RowQuery {
    var query = RowQuery(on: plan.date)
    query.filter.unit = unit
    query.onlyRunning = true
    return query
  }

  private func carried(_ speaker: Speaker, from store: RegisterStore) throws(StoreError) -> CarriedUnit {
    var unit = CarriedUnit(speaker: speaker.id, closed: 0, rows: [])
    try store.eachRow(running(speaker.unit)) { row in
      unit.rows.append(CarriedRow(row, store.head.settings))
    }
    var query = RowQuery(on: plan.date)
    query.filter.unit = speaker.unit
    query.filter.closing = .closedOut
    let since = store.head.sessions.map(\.name.date).filter { $0 < plan.date }.max()
    unit.closed = try store.lines(query).count { line in
      guard let day = line.closedOn, day <= plan.date else { return false }
      return since.map { $0 < day } ?? true
    }
    let promises = promises(of: speaker.unit, in: store.head)
    unit.commitments = promises.isEmpty ? nil : promises
    return unit
  }

  /// Of the year of the session and the one before, kept or not; of earlier years what is not kept yet.
  private func promises(of unit: String, in head: RegisterHead) -> [PublicCommitment] {
    head.promises(before: plan.date).filter { $0.unit == unit && ($0.year >= plan.date.year - 1 || !$0.isKept) }.map {
      PublicCommitment(text: $0.text, due: $0.due, isKept: $0.isKept, year: $0.year)
    }
  }
}

extension SessionPlace {
  /// What a session made now begins with.
  func planToBegin() throws -> Plan {
    let plan = marked(try readPlan())
    guard let carrying = try CarryingOver.of(plan, in: self) else { return plan }
    return try carrying.filled()
  }
}

extension RegisterPlace {
  /// For those who only look: also where nothing can be written.
  func look() throws(StoreError) -> RegisterStore {
    do throws(StoreError) {
      return try RegisterStore.open(at: path, origin: "look")
    } catch .readOnly, .noAccess {
      return try RegisterStore.openReadOnly(at: path)
    }
  }
}

extension CarriedRow {
  /// A row of the register as a problem of the session.
  init(_ row: RegisterRow, _ settings: RegisterSettings) {
    let fields = row.fields
    let values: FieldValues = [
      .cause: fields.cause.map(FieldValue.text), .goal: fields.goal.map(FieldValue.text),
      .measure: fields.measure.map(FieldValue.text), .owner: fields.owner.map(FieldValue.text),
      .leader: fields.leader.map(FieldValue.text), .unit: fields.responsibleUnit.map(FieldValue.text),
      .deadline: fields.deadline.map(FieldValue.date),
    ]
    self.init(
      problem: PlannedProblem(
        number: row.number.rawValue, source: .lastYear, scope: fields.scope, kind: fields.kind, text: fields.text,
        details: values, isPublic: fields.isPublic),
      history: CarriedHistory(
        since: row.namedOn, origin: row.origin.title, progress: row.progress, closing: row.closing,
        reopenings: row.reopenings.count, returns: row.returns.count, extensions: row.extensions.count,
        letters: row.letters.count, extensionAskedOn: row.extensionRequest?.act.on,
        evidence: .init(row, settings), handedInOn: row.clockStoppedOn))
  }
}

extension CarriedHistory.Evidence {
  /// Nil where none waits for acceptance.
  fileprivate init?(_ row: RegisterRow, _ settings: RegisterSettings) {
    guard row.closing == .submitted, let submission = row.submission else { return nil }
    let (rules, isContinuous) = (settings.acceptance, row.fields.rectification == .continuous)
    let passing: Set<CheckResult> = [.rectified, isContinuous ? .continuing : .rectified]
    let needsCheck = rules.siteCheck || row.fields.needsCheck
    let isChecked = row.checks.last.map { passing.contains($0.result) } ?? !needsCheck
    self.init(
      text: submission.evidence.text, handedInOn: submission.evidence.handedInOn, by: submission.act.by,
      isChecked: isChecked, signatures: row.signatures.map { .init(by: $0.act.by, rank: $0.rank) },
      signaturesNeeded: rules.signatures, ranks: rules.ranks, noticeDays: rules.noticeDays)
  }
}

extension Strings {
  func cannotCarryOver(_ error: StoreError, _ place: RegisterPlace) -> String {
    guard case .noSuchSession = error else { return message(error) }
    return pick(
      "计划要带入上年台账，但没有 \(place.path)；先转入上次会议（register import），或写明 --register，或去掉 carry_over",
      "計劃要帶入上年臺賬，但沒有 \(place.path)；先轉入上次會議（register import），或寫明 --register，或去掉 carry_over",
      "the plan carries over a register, but there is no \(place.path); take the last session into it (register import), "
        + "name another (--register), or remove carry_over")
  }

  private func promised(_ commitments: [PublicCommitment]) -> String {
    let (count, kept) = (commitments.count, commitments.count(where: \.isKept))
    return count == 0
      ? ""
      : pick(
        "；承诺 \(count) 项，已兑现 \(kept) 项", "；承諾 \(count) 項，已兌現 \(kept) 項", "; \(count) promises, \(kept) kept")
  }

  /// A line for each unit of the plan, and one for each that it does not have.
  func found(_ found: CarryingOver.Found, in plan: Plan, from place: RegisterPlace) -> [String] {
    let units = found.units.map { unit in
      let numbers = list(unit.rows.compactMap(\.problem.number))
      let name = plan.speakers.first { $0.id == unit.speaker }?.unit ?? unit.speaker
      return pick(
        "\(name)：带入 \(unit.rows.count) 条，其间已销号 \(unit.closed) 条",
        "\(name)：帶入 \(unit.rows.count) 條，其間已銷號 \(unit.closed) 條",
        "\(name): \(unit.rows.count) rows carried over, \(unit.closed) closed out since")
        + (numbers.isEmpty ? "" : bracketed(numbers)) + promised(unit.commitments ?? [])
    }
    let others = found.others.map { unit, open in
      pick(
        "\(place.path) 里的“\(unit)”不在计划里，\(open) 条未销号不带入", "\(place.path) 裡的「\(unit)」不在計劃裡，\(open) 條未銷號不帶入",
        "\(unit) of \(place.path) is not in the plan: \(open) open rows stay there")
    }
    return units + others
  }
}
