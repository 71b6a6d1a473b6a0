import ReviewCore

@testable import ReviewPlan

/// Plans the tests start from.
enum SamplePlan {
  /// The least a plan needs.
  static let least = """
    title = "述职评议会"
    committee = "某县县委"
    place = "一楼会议室"
    date = 2026-12-18
    chair = "县委副书记"
    recorder = "组织部干部"
    agenda = ["sign-in", "reports"]
    [[speaker]]
    id = "a"
    unit = "甲镇党委"
    post = "党委书记"

    """

  /// Every key there is.
  static let full = """
    title = "2026年度党建工作述职评议会"
    committee = "某县县委"
    level = "township"
    place = "县委一楼会议室"
    date = 2026-12-18
    start = 08:30:15
    utc_offset = "+07:30"
    language = "zh-Hant"
    chair = "县委副书记"
    recorder = "组织部干部"
    in_attendance = ["人大代表", "群众代表"]
    commentators = ["县委常委、组织部部长"]
    phrases = ["会后书面补充"]
    quorum = "1/2"
    order = "drawn"
    agenda = [
      "sign-in", "film", { part = "film", film = "f1", title = "暗访片", limit = "7m" }, "last-year", "draw-lots",
      { part = "reports", group = "towns", limit = "1h" }, { part = "reports", group = "offices" },
      "appraisal", { part = "other", title = "颁奖" }, "summary", "pledges", ]
    turn = ["report", "questions", "commentary"]
    carry_over = true
    result_sheets = false
    register = "某县台账.sqlite"
    remarks = "请提前十分钟入场"
    letters_by = 2026-02-28

    [limits]
    report = "6m"
    questions = "4m"
    commentary = "2:30"
    appraisal = "90s"
    warning = "30s"

    [[panel]]
    id = "A"
    title = "县委委员"
    due = 20
    weight = 60

    [[panel]]
    id = "B"
    title = "群众代表"
    due = 30
    weight = 40
    own_units = ["ding", "ding"]

    [[group]]
    id = "towns"
    title = "乡镇组"

    [[group]]
    id = "offices"
    title = "部门组"

    [[film]]
    id = "f1"
    title = "暗访片"
    undercover = true
    limit = "12m"

    [[film]]
    id = "f2"
    title = "纪实片"

    [appraisal]
    grades = [
      { id = "good", points = 100 },
      { id = "fair", title = "尚可", points = 60 },
      { id = "poor", title = "差", points = 20 },
    ]
    base = "present"
    minimum_sample = 5

    [[appraisal.consequence]]
    action = "talk"
    grades = ["fair", "poor"]
    share = "33.34%"

    [[appraisal.consequence]]
    action = "removal"
    grades = ["poor"]
    share = 50.5

    [responsibility_list]
    title = "党建责任清单"
    categories = 2
    items = 3

    [[responsibility_list.category]]
    id = "1"
    title = "政治建设"
    items = ["传达学习", "专题研究"]

    [[responsibility_list.category]]
    id = "2"
    title = "组织建设"
    items = ["三会一课"]

    [[responsibility_list.recurring]]
    item = "2.1"
    times = 4

    [project_book]
    title = "党建项目书"
    key = 1
    basic = 0
    innovative = 0

    [[project]]
    id = "P1"
    title = "阵地建设"
    kind = "key"
    speaker = "ding"
    owner = "党委副书记"
    deadline = 2027-06-30
    goal = "全部达标"
    measure = "逐村整改"
    status = "in-progress"
    effect = "已改三处"

    [[speaker]]
    id = "ding"
    unit = "丁镇党委"
    post = "党委书记"
    group = "towns"
    due = 5
    contact_leader = "县委常委甲"
    project_leader = "副县长乙"
    limit = "10m"
    duties_undone = ["1.2"]
    own_duties = ["每月夜访"]
    checks = "office"

    [[speaker.demand]]
    text = "路灯夜里不亮"
    by = "三组村民"
    date = 2026-09-02
    problem = 1

    [[speaker.evidence]]
    item = "2.1"
    text = "三月支部大会记录"
    date = 2026-03-05

    [[speaker.problem]]
    text = "台账照抄上年"
    source = "last-year"
    scope = "common"
    kind = "照搬照抄"
    number = "2025-017"
    cause = "责任心不强"
    goal = "重新建账"
    measure = "逐项核对"
    owner = "组织委员"
    leader = "党委副书记"
    unit = "丁镇组织办"
    deadline = 2027-03-31
    public = true

    [[speaker]]
    id = "office"
    unit = "县某局党组"
    post = "党组书记"
    group = "offices"
    routine = 88.5
    cross = "90.25"
    sector = "office"
    in_writing = true

    [appraisal.voting]
    points = false
    channels = ["phone", "paper"]
    disclosure = "sealed"
    typed_twice = true
    scrutineers = ["纪委常委"]
    tellers = ["组织部干部", "县委办干部"]

    [[appraisal.criterion]]
    id = "duty"
    title = "履行第一责任人职责"
    weight = 70

    [[appraisal.criterion]]
    id = "effect"
    title = "抓党建实效"
    weight = 30

    [appraisal.composite]
    session = 50
    routine = 30
    cross = 20
    quota = "30%"
    annual_weight = 25

    [[appraisal.composite.band]]
    grade = "good"
    least = 90

    [[appraisal.composite.band]]
    grade = "poor"
    least = 0

    [[appraisal.consequence]]
    action = "circular"
    grades = ["poor"]
    overall = true

    [topics]
    achievements = 20
    problems = 40
    causes = 10
    measures = 30

    [projector]
    public_sources = ["film", "commentary"]
    public_questions = true
    flash = true
    bell = true

    [phones]
    bind = "192.168.1.10:8443"
    url = "https://hall.example:8443"
    certificate = "hall.pem"
    key = "hall.key"
    leaders = ["县委书记", "组织部部长"]

    [[project.step]]
    text = "逐村勘察"
    owner = "组织委员"
    deadline = 2026-05-31
    done = 2026-05-28

    [[speaker.helper]]
    area = "东片四村"
    post = "县委办副主任"

    [[speaker.letter]]
    upper = "county"
    lower = "village"
    with = "县委书记"
    by = "局党组副书记"
    date = 2026-01-15

    [[speaker.target]]
    text = "培训党员"
    quantity = 300
    unit = "人"
    done = 240.5
    deadline = 2026-12-31
    claimed = true
    public = true

    [[speaker.commitment]]
    text = "年内修通进村路"
    due = 2026-10-31
    kept = true
    year = 2025

    [[speaker.self_check]]
    rule = "支部工作条例"
    article = "第十三条"
    result = "partly"
    note = "缺两次党课"

    [[speaker.example]]
    title = "板凳议事会"
    text = "每月在晒场上议一件事"
    by = "县委组织部"

    [[question]]
    id = "q1"
    text = "上一次党课是哪天讲的？"
    topic = "党员教育"
    for = ["ding", "offices"]
    follow_ups = ["谁讲的？", "多少人没有来？"]
    public = true

    """

  static func read(_ text: String) -> PlanReading { PlanReader.read(Array(text.utf8), file: "plan.toml") }

  /// `least` with `lines` before its first table.
  static func least(adding lines: String) -> String {
    least.replacingFirst("[[speaker]]", with: "\(lines)\n[[speaker]]")
  }
}

extension String {
  /// Without Foundation; `old` must occur, so a test cannot silently change nothing.
  func replacingFirst(_ old: String, with new: String) -> String {
    let (text, wanted) = (Array(self), Array(old))
    for start in text.indices where text[start...].starts(with: wanted) {
      return String(text[..<start]) + new + String(text[(start + wanted.count)...])
    }
    preconditionFailure("no \(old) in the sample")
  }
}
