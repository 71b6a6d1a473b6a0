import ReviewCore
import ReviewRegister

extension SampleRegister {
  /// The register as it stands on the last of March; `text` stands in every field that somebody writes, where one is given.
  static func county(writing text: String? = nil, told: Bool = true) throws -> SampleRegister {
    var sample = try SampleRegister { settings in
      if let text { (settings.office, settings.committee) = (text, text) }
    }
    sample.openRows(text)
    if told { sample.tellWinter() }
    let figures = RegisterFigures(sample.rows, of: sample.register.head, on: date("2026-12-31"))
    sample.apply(
      .reportMade(
        report: ReportSnapshot(title: "第四季度", on: date("2026-12-31"), figures: figures),
        act: Act(by: office, on: date("2026-12-31"))))
    if told { sample.tellQuarter(text) }
    sample.recordHead(text)
    return sample
  }

  private mutating func openRows(_ text: String?) {
    func say(_ words: String) -> String { text ?? words }
    func fields(
      _ deadline: String?, kind: String?, leader: String? = "县委副书记", owner: String? = "党委书记", isPublic: Bool = false
    ) -> (inout RowFields) -> Void {
      { fields in
        fields.deadline = deadline.map(SampleRegister.date)
        (fields.kind, fields.leader, fields.owner) = (kind.map(say), leader.map(say), owner.map(say))
        (fields.goal, fields.measure, fields.cause) = (say("规范记录"), say("逐月检查"), say("要求不严"))
        (fields.contactLeader, fields.projectLeader) = (say("县委常委甲岗"), say("副县长乙岗"))
        (fields.post, fields.remark) = (say("党委书记"), say("内部备注"))
        fields.isPublic = isPublic
      }
    }
    open(
      "2026-001", say("丁镇党委"), say("三会一课记录有补写现象"), .selfExamination,
      fields("2027-03-01", kind: "组织生活", isPublic: true))
    open("2026-002", say("丁镇党委"), say("集镇路灯不亮"), .masses, fields("2027-02-15", kind: "民生", isPublic: true))
    open("2026-003", say("戊乡党委"), say("楼道堆物"), .commentary, fields("2027-03-25", kind: "民生"))
    open("2026-004", say("戊乡党委"), say("活动室长期不开放"), .undercover, fields("2027-04-15", kind: "组织生活", isPublic: true))
    open("2026-005", say("己镇党委"), say("村务公开不及时"), .film) { row in
      fields("2027-04-08", kind: "民生", leader: nil, isPublic: true)(&row)
      row.responsibleUnit = say("县供电公司党委")
    }
    open(
      "2026-006", say("己镇党委"), say("党费收缴台账缺页"), on: "2027-03-15",
      from: Origin(.inspection, id: "i1", title: say("3月督查"), date: SampleRegister.date("2027-03-12")), .inspection
    ) { row in
      row.kind = text.map { _ in say("") }
    }
    open("2026-007", say("庚乡党委"), say("后备干部不足"), .question) { row in
      fields("2027-03-15", kind: "队伍")(&row)
      row.rectification = .inStages
    }
    open("2026-008", say("庚乡党委"), say("重复登记的问题"), .commentary, fields("2027-03-15", kind: "队伍"))
    open(
      "2026-009", say("辛园区党工委"), text.map { $0 } ?? "企业党组织未建，联系电话13912345678", .commentary,
      fields("2027-03-28", kind: "组织覆盖", isPublic: true))
    open("2026-010", say("戊乡党委"), say("上报的整改没有落实"), .commentary, fields("2027-03-31", kind: "组织生活"))
    open("2026-011", say("丙镇党委"), say("流动党员失联"), .commentary, fields(nil, kind: "队伍"))
    if let text { tellPlans(text) }
  }

  private mutating func tellPlans(_ text: String) { tell("2026-001", .pledged(text: text), on: "2026-12-21") }

  private mutating func tellWinter() {
    submit("2026-004", on: "2026-12-26", doneOn: "2026-12-24")
    closeOut("2026-004", on: "2026-12-30")
  }

  private mutating func tellQuarter(_ text: String?) {
    func say(_ words: String) -> String { text ?? words }
    tell("2026-001", .progressed(progress: .inProgress, note: say("进展")), on: "2027-01-15")
    tell("2026-001", .pledged(text: say("五月底前全部对上")), on: "2027-03-02", by: say("党委书记"))
    letter("2026-001", 0, "2027-001", on: "2027-02-01", due: "2027-02-06")
    letter("2026-001", 1, "2027-002", on: "2027-02-14", due: "2027-02-19")
    letter("2026-001", 3, "2027-003", on: "2027-03-05", due: "2027-03-12")
    tell("2026-001", .proposed(proposal: .removal), on: "2027-03-25", say("告诫后仍未完成"))
    submit("2026-002", on: "2027-02-10", doneOn: "2027-02-08", files: 0)
    closeOut("2026-002", on: "2027-02-20")
    submit("2026-003", on: "2027-03-20", doneOn: "2027-03-18")
    tell("2026-004", .lookedBack(held: false, note: say("又锁门")), on: "2027-03-10", by: say("县纪委监委"))
    tell("2026-004", .reopened(deadline: nil), on: "2027-03-10", say("回头看发现又锁门"))
    submit("2026-005", on: "2027-03-02", doneOn: "2027-03-01")
    tell("2026-005", .returned, on: "2027-03-05", say("没有公开照片"))
    tell("2026-005", .progressed(progress: .basicallyDone, note: nil), on: "2027-03-28")
    tell(
      "2026-007",
      .milestonesSet(milestones: [
        Milestone(text: say("摸底"), due: SampleRegister.date("2027-02-01"), doneOn: SampleRegister.date("2027-01-30")),
        Milestone(text: say("培养"), due: SampleRegister.date("2027-03-10")),
      ]), on: "2027-01-05")
    tell("2026-007", .extensionAsked(to: SampleRegister.date("2027-06-30")), on: "2027-03-01", say("考察周期长"))
    tell(
      "2026-007",
      .extended(
        from: SampleRegister.date("2027-03-15"), to: SampleRegister.date("2027-06-30"),
        askedOn: SampleRegister.date("2027-03-01"), approvedBy: say("县委副书记")), on: "2027-03-03", say("考察周期长"))
    tell("2026-008", .withdrawn, on: "2027-01-10", say("与2026-007重复"))
    submit("2026-009", on: "2027-03-15", doneOn: "2027-03-12")
    accept("2026-009", on: "2027-03-20")
    tell("2026-009", .noticeBegan(until: SampleRegister.date("2027-04-05")), on: "2027-03-20")
    letter("2026-010", 2, "2027-004", on: "2027-03-20", due: "2027-03-25")
    tell("2026-010", .letterAnswered(text: say("正在办理")), on: "2027-03-24", by: say("戊乡党委"))
    tell("2026-010", .concealmentFlagged, on: "2027-03-26", say("报告与现场不符"))
    tell("2026-010", .proposed(proposal: .circular), on: "2027-03-26", say("报告与现场不符"))
    tell(
      "2026-010", .proposalDecided(proposal: .circular, isConfirmed: true), on: "2027-03-29", by: say("县委常委会"),
      say("性质明确"))
    tell("2026-011", .tolerated, on: "2027-02-01", by: say("县委"), say("本人在境外"))
  }

  private mutating func recordHead(_ text: String?) {
    func say(_ words: String) -> String { text ?? words }
    let act = Act(by: SampleRegister.office, on: SampleRegister.date("2027-03-30"))
    for (name, unit, state) in [
      ("一村党支部", "丁镇党委", Branch.State.advanced), ("二村党支部", "丁镇党委", .converted), ("三村党支部", "戊乡党委", .weak),
    ] {
      apply(
        .branchRecorded(
          branch: Branch(
            name: text.map { name + $0 } ?? name, unit: say(unit), year: 2027, plan: say("派驻第一书记"),
            leader: say("县委常委甲岗"),
            deadline: SampleRegister.date("2027-11-30"), state: state), act: act))
    }
    var own = Counts()
    (own[.rows], own[.done], own[.open], own[.overdue]) = (6, 4, 2, 1)
    let village = RollUp(
      office: say("一村党支部"), level: .village, on: SampleRegister.date("2027-03-28"), edition: "b", own: own, below: [])
    let township = RollUp(
      office: say("丁镇党委办"), level: .township, on: SampleRegister.date("2027-03-30"), edition: "a", own: own,
      below: [village])
    apply(.lowerRegisterTaken(rollUp: township, act: act))
  }
}
