// Settings, branches, registers below, public notices, samples.

extension Register {
  func changeSettings(_ settings: RegisterSettings, _ act: Act) throws(RegisterRejection) -> [RegisterEvent] {
    if let fault = settings.faults.first { throw .badSettings(fault) }
    return settings == head.settings ? [] : [.settingsChanged(settings: settings, act: act)]
  }

  func recordBranch(_ branch: Branch, _ act: Act) throws(RegisterRejection) -> [RegisterEvent] {
    let (name, unit) = (try RowText.needed(branch.name), try RowText.needed(branch.unit))
    let known = head.branches.first { ($0.name, $0.unit, $0.year) == (name, unit, branch.year) }
    // Each weak branch has a plan; what was said of it before need not be said again.
    guard let plan = try RowText.optional(branch.plan) ?? known?.plan else { throw .emptyText }
    let cleaned = Branch(
      name: name, unit: unit, year: branch.year, plan: plan, grade: branch.grade ?? known?.grade,
      cause: try RowText.optional(branch.cause) ?? known?.cause,
      owner: try RowText.optional(branch.owner) ?? known?.owner,
      leader: try RowText.optional(branch.leader) ?? known?.leader, deadline: branch.deadline ?? known?.deadline,
      state: branch.state)
    return head.branches.contains(cleaned) ? [] : [.branchRecorded(branch: cleaned, act: act)]
  }

  func takeLower(_ rollUp: RollUp, _ act: Act) throws(RegisterRejection) -> [RegisterEvent] {
    try requireBelow(rollUp, head.settings.level)
    let others = head.lowerRegisters.filter { $0.office != rollUp.office }
    for office in rollUp.offices {
      if office == head.settings.office { throw .source(.ownRollUp(office: office)) }
      if let other = others.first(where: { $0.offices.contains(office) }) {
        throw .source(.countedTwice(office: office, through: other.office))
      }
    }
    if let known = head.lowerRegisters.first(where: { $0.office == rollUp.office }) {
      if known == rollUp { return [] }
      if rollUp.on < known.on { throw .source(.olderEdition(office: rollUp.office, known.on)) }
    }
    return [.lowerRegisterTaken(rollUp: rollUp, act: act)]
  }

  /// Whoever is not named for it, the unit handed it in. The same report twice changes nothing.
  func handIn(
    _ raw: String, _ period: ReportPeriod?, _ files: [EvidenceFile], _ note: String?, _ act: Act, isNamed: Bool
  ) throws(RegisterRejection) -> [RegisterEvent] {
    let unit = try RowText.needed(raw)
    let rules = head.settings.unitReports ?? UnitReportRules(every: .month)
    let period = period ?? rules.period(before: act.on)
    if period.days.lowerBound > act.on { throw .source(.periodToCome(period)) }
    if files.isEmpty { throw .source(.reportWithoutFiles(unit: unit)) }
    var kept: [EvidenceFile] = []
    for file in files {
      let name = try RowText.needed(file.name)
      guard file.isNamedByHash else { throw .source(.reportFileDamaged(name)) }
      kept.append(EvidenceFile(name: name, sha256: file.sha256, bytes: file.bytes))
    }
    let report = UnitReport(unit: unit, period: period, files: kept, note: try RowText.optional(note))
    if head.unitReports.contains(where: { $0.report == report }) { return [] }
    let act = isNamed ? act : Act(by: unit, on: act.on, reason: act.reason)
    return [.unitReportTaken(report: report, act: act)]
  }

  func publish(_ notice: PublishedNotice, _ act: Act) throws(RegisterRejection) -> [RegisterEvent] {
    if notice.rows.isEmpty { throw .noRows }
    if notice.to < notice.from { throw .source(.periodBackwards(from: notice.from, to: notice.to)) }
    let cleaned = PublishedNotice(
      title: try RowText.needed(notice.title), from: notice.from, to: notice.to, rows: notice.rows)
    return [.noticePublished(notice: cleaned, act: act)]
  }

  func drawSample(
    seed: UInt64, of candidates: [RowNumber], _ act: Act
  ) throws(RegisterRejection) -> [RegisterEvent] {
    let due = Set(candidates).filter { number in
      guard let row = rows[number], !row.isDrawnForLookBack, let from = row.lookBackFrom(head.settings) else {
        return false
      }
      return from <= act.on
    }
    if due.isEmpty { throw .source(.nothingToDraw) }
    let drawn = Register.sample(percent: head.settings.lookBack.share, of: due.sorted(), seed: seed)
    let sample = LookBackSample(seed: seed, candidates: due.count, drawn: drawn)
    return [.sampleDrawn(sample: sample, act: act)]
      + drawn.map { .row(number: $0, event: .lookBackDrawn, act: act) }
  }

  // MARK: - Private

  /// So many percent of the rows, rounded up, in the order of their numbers: the same seed draws the same of the same rows.
  private static func sample(percent: Int, of rows: [RowNumber], seed: UInt64) -> [RowNumber] {
    var (lots, left, drawn): (SplitMix64, [RowNumber], [RowNumber]) = (SplitMix64(seed: seed), rows, [])
    let count = min(rows.count, (rows.count * percent + 99) / 100)
    while drawn.count < count { drawn.append(left.remove(at: Int(lots.next(below: UInt64(left.count))))) }
    return drawn.sorted()
  }

  private func requireBelow(_ rollUp: RollUp, _ level: Level) throws(RegisterRejection) {
    guard rollUp.level.height < level.height else { throw .source(.levelNotBelow(office: rollUp.office, rollUp.level)) }
    for deeper in rollUp.below { try requireBelow(deeper, rollUp.level) }
  }
}

extension RollUp {
  /// Itself and all below it, each as often as it is counted.
  var offices: [String] { [office] + below.flatMap(\.offices) }
}

extension Level {
  /// From the village up.
  var height: Int {
    switch self {
    case .village: 0
    case .township: 1
    case .county: 2
    case .city: 3
    }
  }
}
