import ReviewRegister
import ReviewScreens

/// A register in memory that answers a screen as a store would.
struct RegisterDesk {
  private(set) var history: EventHistory<Register>
  /// All that was asked, in order.
  private(set) var asked: [RegisterAsk] = []

  enum Trouble: Error { case noRegister }

  init(_ settings: RegisterSettings, on day: CivilDate) throws {
    let first = try Register.begin(settings)
    guard let history = EventHistory<Register>([RegisterDesk.recorded(first[0], 1, 1, day)]) else {
      throw Trouble.noRegister
    }
    self.history = history
  }

  var register: Register { history.state }

  /// Decides and stores.
  mutating func submit(
    _ request: RegisterRequest, on day: CivilDate
  ) throws(RegisterRejection) -> [Recorded<RegisterEvent>] {
    guard case .command(let command) = request else { return [] }
    let batch = history.end + 1
    let events = try history.decide(command, at: Timestamp(date: day, secondsOfDay: 36_000, offset: 480))
    let stored = events.enumerated().map { RegisterDesk.recorded($1, batch + $0, batch, day) }
    for event in stored { history.append(event) }
    return stored
  }

  /// A line as a step file has it.
  mutating func tell(_ day: String, _ line: String) throws {
    let day = CivilDate(day) ?? CivilDate(dayNumber: 0)
    let context = RegisterContext(today: day, seed: 7, lastSeen: nil)
    _ = try submit(try RegisterLine(parsing: line).command(in: context), on: day)
  }

  mutating func answer(_ ask: RegisterAsk) -> RegisterAnswer {
    asked.append(ask)
    let rows = register.rows.values
    let settings = register.head.settings
    switch ask {
    case .page(let query):
      var all = query
      (all.limit, all.offset) = (nil, 0)
      let lines = query.answer(of: rows, settings: settings).map { RowLine($0) }
      return .page(RowPage(total: all.answer(of: rows, settings: settings).count, lines: lines))
    case .dues(let query):
      var all = query
      (all.limit, all.offset) = (nil, 0)
      let total = all.answer(of: register, WorkCalendar()).count
      return .dues(DuePage(total: total, lines: query.answer(of: register, WorkCalendar())))
    case .calendar(let query): return .calendar(query.calendar(of: register, WorkCalendar()))
    case .row(let number): return .row(register.rows[number])
    case .place(let number, let query):
      return .place(query.answer(of: rows, settings: settings).firstIndex { $0.number == number })
    case .names:
      var names = RegisterNames()
      names.units = Set(rows.map(\.unit)).sorted()
      names.leaders = Set(rows.compactMap(\.fields.leader)).sorted()
      names.owners = Set(rows.compactMap(\.fields.owner)).sorted()
      names.sectors = Sector.allCases.filter(Set(rows.compactMap(\.fields.sector)).contains)
      names.kinds = Set(rows.compactMap(\.fields.kind)).sorted()
      return .names(names)
    case .figures(let day): return .figures(RegisterFigures(rows, of: register.head, on: day))
    case .urging(let month):
      var query = RowQuery(on: month.lastDay)
      query.filter.deadlineUntil = month.lastDay
      query.order = .deadline
      let due = query.answer(of: rows.filter(\.closing.isWithUnit), settings: settings)
      let open = due.filter { $0.isToBeUrged(for: month) }
      return .urging(UrgingList(lines: open.map { RowLine($0) }, urged: due.count - open.count))
    }
  }

  private static func recorded(
    _ event: RegisterEvent, _ position: Int, _ batch: Int, _ day: CivilDate
  ) -> Recorded<RegisterEvent> {
    Recorded(
      position: position, batch: batch, at: Timestamp(date: day, secondsOfDay: 36_000, offset: 480), event: event)
  }
}

extension RegisterDesk {
  /// A county in the middle of its year: rows in every state, an extension, letters, a row that came back.
  static func county() throws -> RegisterDesk {
    var settings = RegisterSettings(office: "县委组织部", level: .county, committee: "县委")
    settings.lookBack.afterMonths = 3
    var desk = try RegisterDesk(settings, on: CivilDate(dayNumber: 20_515))
    for (number, row) in rows.enumerated() {
      let cause = #"goal="问题解决，制度建立" measure="逐项核对，按月通报" cause="责任没有压实" owner="\#(row.owner)""#
      try desk.tell(
        "2026-03-02",
        #"add "\#(row.unit)" "\#(row.text)" source=\#(row.source) kind="\#(row.kind)" leader="\#(row.leader)" "#
          + #"deadline=\#(row.deadline) \#(cause) public=\#(number % 3 == 0 ? "yes" : "no")"#)
    }
    for line in happenings { try desk.tell(line.0, line.1) }
    return desk
  }

  private typealias Sample = (
    unit: String, text: String, source: String, kind: String, leader: String, owner: String, deadline: String
  )

  private static let rows: [Sample] = [
    ("丁镇党委", "台账与实际不符，清单照搬照抄", "film", "党建责任", "县委副书记", "党委书记", "2026-05-31"),
    ("丁镇党委", "党费收缴不及时", "commentary", "党员教育", "县委副书记", "组织委员", "2026-06-20"),
    ("甲镇党委", "主题党日走过场", "film", "党员教育", "组织部部长", "党委副书记", "2026-06-10"),
    ("甲镇党委", "群众诉求答复超期", "masses", "为民服务", "组织部部长", "镇长", "2026-06-14"),
    ("乙乡党委", "后进支部整顿未见成效", "inspection", "基层组织", "政法委书记", "党委书记", "2026-07-02"),
    ("乙乡党委", "村级账目公开不及时", "undercover", "作风建设", "政法委书记", "乡长", "2026-06-30"),
    ("丙街道党工委", "小区物业纠纷长期无人协调", "question", "为民服务", "副县长", "党工委书记", "2026-09-30"),
    ("丙街道党工委", "三会一课记录补写", "self", "党员教育", "副县长", "组织委员", "2026-06-25"),
    ("戊镇党委", "防汛物资账实不符", "last-year", "作风建设", "县委副书记", "镇长", "2026-08-15"),
    ("戊镇党委", "发展党员材料不规范", "list", "基层组织", "县委副书记", "组织委员", "2026-06-12"),
    ("重庆路社区党委", "网格员长期空缺", "commentary", "基层组织", "副县长", "社区书记", "2026-12-01"),
  ]

  private static let happenings: [(String, String)] = [
    ("2026-03-10", "branch 第一支部 unit=乙乡党委 plan=一支部一策 year=2026 state=converted"),
    ("2026-03-10", "branch 第二支部 unit=戊镇党委 plan=一支部一策 year=2026"),
    ("2026-03-20", "update 2026-001 progress=in-progress note=制定方案"),
    ("2026-04-02", "urge 2026-001,2026-002,2026-003"),
    ("2026-04-20", "letter 2026-001"),
    ("2026-04-10", #"submit 2026-003 "已整改，记录见附件" by=党委副书记"#),
    ("2026-04-15", #"return 2026-003 材料不足"#),
    ("2026-05-12", #"submit 2026-003 "补充了签到和照片" by=党委副书记"#),
    ("2026-05-20", #"request 2026-004 2026-07-31 "涉及历史遗留" by=镇长"#),
    ("2026-05-25", #"extend 2026-004 approver=分管领导"#),
    ("2026-04-01", #"submit 2026-010 "已按要求补齐" by=组织委员"#),
    ("2026-04-08", "accept 2026-010 by=组织科科长"),
    ("2026-05-03", #"submit 2026-009 "已清点补足" by=镇长"#),
    ("2026-05-06", "accept 2026-009 by=组织科科长"),
    ("2026-05-28", #"reopen 2026-009 "物资又缺" by=督查室 deadline=2026-08-15"#),
    ("2026-05-10", "update 2026-002 progress=basically-done"),
  ]
}
