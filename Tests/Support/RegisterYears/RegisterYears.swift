import ReviewRegister

/// Registers of any size, made of a seed: for tests and `make bench`. No names of people, places or real offices.
///
/// The events are what commands would have come to, one command a list; they are not decided, so that a register of years
/// takes seconds.
public struct RegisterYears {
  public static let settings = RegisterSettings(office: "县委组织部", level: .county, committee: "县委")
  public static let first = CivilDate(dayNumber: 17_167)

  public private(set) var numbers: [RowNumber] = []
  private var dice: SeededDice
  private var serials: [Int: Int] = [:]

  public init(seed: UInt64) { dice = SeededDice(seed: seed) }

  public static func moment(_ day: CivilDate) -> Timestamp { Timestamp(date: day, secondsOfDay: 36_000, offset: 480) }

  // MARK: - Commands

  /// A new row, opened on that day.
  public mutating func opening(on day: CivilDate) -> [RegisterEvent] {
    let serial = (serials[day.year] ?? 0) + 1
    serials[day.year] = serial
    let number = RowNumber(year: day.year, serial: serial)
    numbers.append(number)
    let opening = RowOpening(
      fields: fields(on: day), origin: Origin(.session, id: "\(day.year)-\(day.month)", title: "述职评议会", date: day))
    return [
      .numbersDrawn(sequence: "\(day.year)", last: serial),
      .row(number: number, event: .opened(opening: opening), act: Act(by: "县委组织部", on: day)),
    ]
  }

  /// Something that happens to a row that is there.
  public mutating func happening(on day: CivilDate) -> [RegisterEvent] {
    guard let number = numbers.randomElement(using: &dice) else { return opening(on: day) }
    return [.row(number: number, event: anyEvent(on: day), act: act(on: day))]
  }

  /// Something that is of no row.
  public mutating func headEvent(on day: CivilDate) -> RegisterEvent {
    if Bool.random(using: &dice) {
      var settings = RegisterYears.settings
      settings.nearDays = roll(11...40)
      return .settingsChanged(settings: settings, act: act(on: day))
    }
    let branch = Branch(
      name: "第\(roll(1...9))支部", unit: unit, year: day.year, plan: "一支部一策",
      state: Branch.State.allCases.randomElement(using: &dice) ?? .weak)
    return .branchRecorded(branch: branch, act: act(on: day))
  }

  /// A row with all that became of it, as one list: opened in these years, most of them closed out long ago.
  public mutating func life(from day: CivilDate, until end: CivilDate) -> [RegisterEvent] {
    var events = opening(on: day)
    guard let number = numbers.last else { return events }
    var on = day
    func add(_ event: RowEvent, by post: String = "责任人", after days: Int) {
      on = on.moved(days: days)
      if on <= end { events.append(.row(number: number, event: event, act: Act(by: post, on: on))) }
    }
    add(.progressed(progress: .inProgress, note: "制定方案，明确分工"), after: roll(5...30))
    for _ in 0..<roll(0...3) { add(.urged(month: Month(of: on)), by: "县委组织部", after: roll(25...35)) }
    if roll(1...6) == 1 {
      add(.extended(from: day.moved(days: 90), to: day.moved(days: 150), askedOn: on, approvedBy: "分管领导"), after: 3)
    }
    add(.submitted(evidence: evidence(on: on)), after: roll(5...60))
    if roll(1...5) == 1 {
      add(.returned, by: "县委组织部", after: roll(2...15))
      add(.submitted(evidence: evidence(on: on)), after: roll(5...40))
    }
    add(.checked(result: .rectified, note: nil), by: "督查室", after: roll(1...15))
    add(.signed(rank: nil), by: "县委组织部", after: 1)
    add(.closedOut, by: "县委组织部", after: 0)
    if roll(1...12) == 1 {
      add(.reopened(deadline: on.moved(days: 60)), by: "督查室", after: roll(60...120))
    } else {
      add(.lookedBack(held: true, note: nil), by: "督查室", after: roll(80...120))
    }
    return events
  }

  public mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }

  // MARK: - Private

  private static let towns = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉".map { "\($0)镇党委" }
  /// Of some towns nobody has said it.
  private static let sectors: [Sector?] = [.township, .office, nil]
  private static let kinds = ["党建责任", "基层组织", "党员教育", "为民服务", "作风建设"]
  private static let leaders = ["县委副书记", "县委常委、组织部部长", "县委常委、政法委书记", "副县长"]
  private static let owners = ["党委书记", "镇长", "党委副书记", "组织委员"]
  private static let troubles = [
    "台账与实际不符", "主题党日走过场", "党费收缴不及时", "群众诉求答复超期", "后进支部整顿未见成效", "清单照搬照抄",
  ]

  private var unit: String { mutating get { pick(RegisterYears.towns) } }

  private mutating func pick(_ words: [String]) -> String { words.randomElement(using: &dice) ?? "" }

  private mutating func fields(on day: CivilDate) -> RowFields {
    let unit = unit
    var fields = RowFields(
      unit: unit, text: "\(unit)\(pick(RegisterYears.troubles))，第\(roll(1...99))次检查发现",
      source: ProblemSource.allCases.randomElement(using: &dice) ?? .film,
      scope: roll(1...8) == 1 ? .common : .particular,
      rectification: Rectification.allCases.randomElement(using: &dice) ?? .atOnce, isPublic: roll(1...3) == 1)
    fields.sector = RegisterYears.towns.firstIndex(of: unit).flatMap { RegisterYears.sectors[$0 % 3] }
    fields.kind = roll(1...20) == 1 ? nil : pick(RegisterYears.kinds)
    fields.goal = "问题解决，制度建立，群众满意"
    fields.measure = "逐项核对，按月通报，专人负责"
    fields.leader = roll(1...15) == 1 ? nil : pick(RegisterYears.leaders)
    fields.contactLeader = pick(RegisterYears.leaders)
    fields.owner = pick(RegisterYears.owners)
    fields.deadline = roll(1...25) == 1 ? nil : day.moved(days: roll(10...180))
    return fields
  }

  private mutating func act(on day: CivilDate) -> Act { Act(by: pick(RegisterYears.owners), on: day, reason: "如实记录") }

  private mutating func evidence(on day: CivilDate) -> Evidence {
    Evidence(text: "已整改，\(pick(RegisterYears.kinds))台账见附件", doneOn: day, handedInOn: day.moved(days: roll(0...3)))
  }

  private mutating func anyEvent(on day: CivilDate) -> RowEvent {
    let events: [RowEvent] = [
      .progressed(progress: Progress.allCases.randomElement(using: &dice) ?? .done, note: nil),
      .corrected(changes: RowChanges([.remark: .text("备注\(roll(1...9))"), .unit: .text(unit)])),
      .submitted(evidence: evidence(on: day)), .checked(result: .rectified, note: "核查"), .signed(rank: nil),
      .noticeBegan(until: day.moved(days: 5)), .closedOut, .closedOut, .returned,
      .reopened(deadline: day.moved(days: roll(5...60))), .lookedBack(held: true, note: nil),
      .extended(from: day, to: day.moved(days: roll(1...60)), askedOn: day, approvedBy: "分管领导"),
      .urged(month: Month(of: day)), .concealmentFlagged, .tolerated, .withdrawn,
      .letterSent(
        letter: Letter(
          step: "notice", title: "督办通知书", number: RowNumber(year: day.year, serial: roll(1...99)), sentOn: day,
          answerDue: day.moved(days: 5), copies: [])),
      .letterAnswered(text: nil), .extensionAsked(to: day.moved(days: roll(5...60))), .extensionRefused, .lookBackDrawn,
      .milestonesSet(milestones: [
        Milestone(text: "方案", due: day.moved(days: roll(1...20)), doneOn: roll(1...2) == 1 ? day : nil),
        Milestone(text: "完工", due: day.moved(days: roll(21...60))),
      ]),
    ]
    return events.randomElement(using: &dice) ?? .closedOut
  }
}

/// The same numbers for the same seed on every machine (SplitMix64).
public struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
