import ReviewRegister

/// An event of every kind, and every form in which optional parts come.
enum EventSamples {
  static func all() throws -> [RegisterEvent] {
    let number = RowNumber("2026-017")
    let act = Act(by: "县委组织部", on: try Desk.day("2027-03-01"))
    return try head() + rows().map { .row(number: number, event: $0, act: act) } + [
      .row(number: number, event: .returned, act: Act(by: "科长", on: act.on, reason: "照片不清")),
      .undone(batch: 7, by: "县委组织部", reason: nil), .undone(batch: 7, by: "县委组织部", reason: "录错"),
      .redone(batch: 8, by: "县委组织部"),
    ]
  }

  static func head() throws -> [RegisterEvent] {
    let (day, later) = (try Desk.day("2027-03-01"), try Desk.day("2027-06-30"))
    let act = Act(by: "县委组织部", on: day)
    var settings = RegisterSettings(office: "县委组织部", level: .county, parent: "市委组织部", committee: "县委")
    settings.usualDays = UsualDays(atOnce: 30, inStages: 180, continuous: 365)
    (settings.acceptance.signatures, settings.acceptance.ranks) = (2, ["科级", "处级"])
    var ofSlips = settings
    ofSlips.slipsTo = .due
    let name = SessionName(id: "county", title: "全县述职评议会", date: day)
    var own = Counts()
    (own[.rows], own[.done]) = (10, 4)
    var figures = RegisterFigures()
    (figures.total, figures.byUnit) = (own, ["丁镇": own])
    var ofSectors = figures
    ofSectors.bySector = ["township": own, "": Counts()]
    let village = RollUp(office: "东村", level: .village, on: day, edition: "ab", own: own, below: [])
    return [
      .begun(settings: RegisterSettings(office: "县委组织部", level: .county)),
      .settingsChanged(settings: settings, act: act), .numbersDrawn(sequence: "2027", last: 12),
      .sessionTaken(
        session: SessionSource(name: name, edition: "ab", rows: ["2026-017": RowNumber("2026-017")]), act: act),
      .branchRecorded(
        branch: Branch(
          name: "东村支部", unit: "甲镇", year: 2027, plan: "派驻", leader: "副书记", deadline: later, state: .converted),
        act: act),
      .branchRecorded(branch: Branch(name: "西村支部", unit: "甲镇", year: 2027, plan: "派驻"), act: act),
      .inspectionRecorded(
        inspection: Inspection(id: "q1", title: "一季度暗访", date: day, isAnnounced: false, units: ["甲镇"], note: "三处"),
        act: act),
      .lowerRegisterTaken(
        rollUp: RollUp(office: "甲镇", level: .township, on: day, edition: "cd", own: own, below: [village]), act: act),
      .noticePublished(
        notice: PublishedNotice(title: "上半年公示", from: day, to: later, rows: [RowNumber("2026-017")]), act: act),
      .reportMade(report: ReportSnapshot(title: "一季度", on: day, figures: figures), act: act),
      .reportMade(report: ReportSnapshot(title: "二季度", on: day, figures: ofSectors), act: act),
      .unitReportTaken(
        report: UnitReport(
          unit: "甲镇", period: .quarter(year: 2027, 1),
          files: [EvidenceFile(name: "报告.docx", sha256: String(repeating: "0b", count: 32), bytes: 7)], note: "补报"),
        act: act),
      .unitReportTaken(report: UnitReport(unit: "甲镇", period: .month(Month(of: day)), files: []), act: act),
      .branchRecorded(
        branch: Branch(
          name: "南村支部", unit: "甲镇", year: 2027, plan: "派驻", grade: .lax, cause: "换届没有选出", owner: "组织委员"), act: act),
      .sessionTaken(
        session: SessionSource(
          name: name, edition: "cd", rows: [:],
          owed: [
            OwedAnswer(speaker: "ding", unit: "丁镇", question: 2, text: "哪天修好？", asker: "居民代表"),
            OwedAnswer(speaker: "jia", unit: "甲镇", question: 1, text: "谁负责？"),
          ]), act: act),
      .answerTaken(
        answer: AnswerTaken(
          WaitingAnswer(session: name, owed: OwedAnswer(speaker: "ding", unit: "丁镇", question: 2, text: "哪天修好？")),
          text: "六月底"), act: act),
      .settingsChanged(settings: ofSlips, act: act),
      .sessionTaken(
        session: SessionSource(
          name: name, edition: "ef", rows: [:],
          promises: [
            Promise(unit: "丁镇", text: "修好路", due: later, year: 2027),
            Promise(unit: "甲镇", text: "开门", year: 2026, isKept: true),
          ]), act: act),
      .promiseKept(promise: KeptPromise(unit: "丁镇", text: "修好路", note: "看过"), act: act),
      .promiseKept(promise: KeptPromise(unit: "丁镇", text: "修好路"), act: act),
      .sampleDrawn(sample: LookBackSample(seed: 7, candidates: 10, drawn: [RowNumber("2026-017")]), act: act),
    ]
  }

  static func rows() throws -> [RowEvent] {
    let (day, later) = (try Desk.day("2027-03-01"), try Desk.day("2027-06-30"))
    var fields = RowFields(unit: "丁镇", text: "道路破损", source: .film)
    var full = fields
    for field in RowField.allCases {
      switch field.line.place {
      case .text: full[field] = .text(field.rawValue)
      case .date: full[field] = .date(later)
      case .span: full[field] = .span(.seconds(90))
      case .flag: full[field] = .flag(true)
      case .neededText, .source, .scope, .rectification, .sector: break
      }
    }
    fields.rectification = .inStages
    let milestones = [Milestone(text: "设计", due: day, doneOn: day), Milestone(text: "施工", due: later)]
    var changes = RowChanges()
    // Lines that were written before there were sectors have none.
    for field in RowField.allCases where field != .sector { changes.set(field, to: full[field]) }
    var ofSector = fields
    ofSector.sector = .township
    var kept = RowChanges()
    kept.set(.remark, to: nil)
    let file = EvidenceFile(name: "照片.jpg", sha256: String(repeating: "0a", count: 32), bytes: 12)
    let month = Month(of: day)
    return [
      .opened(
        opening: RowOpening(
          fields: fields,
          origin: Origin(.session, id: "county", title: "全县述职评议会", date: day, numberThere: "2026-001"),
          milestones: milestones, progress: .inProgress)),
      .opened(opening: RowOpening(fields: full, origin: Origin(.office))),
      .opened(opening: RowOpening(fields: ofSector, origin: Origin(.office))),
      .corrected(changes: RowChanges([.sector: .text(Sector.newOrganisation.rawValue)])),
      .corrected(changes: changes), .corrected(changes: kept), .editionTaken(changes: changes, kept: kept),
      .missingFromEdition, .carriedOver(session: SessionName(id: "county-2027", title: "中期评议会", date: later)),
      .progressed(progress: .basicallyDone, note: "只差路灯"), .progressed(progress: .longTerm, note: nil),
      .milestonesSet(milestones: milestones), .milestoneReached(index: 1, on: day),
      .submitted(evidence: Evidence(text: "已换管", doneOn: day, handedInOn: later, files: [file])),
      .checked(result: .notRectified, note: "仍漏"), .checked(result: .rectified, note: nil), .signed(rank: "科级"),
      .signed(rank: nil), .noticeBegan(until: later), .closedOut, .returned, .reopened(deadline: later),
      .reopened(deadline: nil), .lookBackDrawn, .lookedBack(held: true, note: nil),
      .lookedBack(held: false, note: "又漏"),
      .extensionAsked(to: later), .extended(from: day, to: later, askedOn: day, approvedBy: "县长"), .extensionRefused,
      .urged(month: month),
      .letterSent(
        letter: Letter(
          step: "notice", title: "督办通知书", number: RowNumber("2027-001"), sentOn: day, answerDue: later, copies: ["纪委监委"]
        )),
      .letterAnswered(text: "正在施工"), .letterAnswered(text: nil), .concealmentFlagged, .tolerated,
      .proposed(proposal: .removal), .proposalDecided(proposal: .circular, isConfirmed: true),
      .proposalDecided(proposal: .removal, isConfirmed: false), .pledged(text: "年内办完"), .withdrawn,
    ]
  }
}
