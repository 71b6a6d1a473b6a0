import ReviewCore

/// The plan of the tutor's session: three units, one film, one panel that votes on paper. In the learner's language, and of
/// the moment at which the tutor is begun, so that no clock is late.
public enum TutorPlan {
  /// As a plan's file has it.
  public static func text(_ s: Strings, at now: Timestamp) -> String {
    let time = Timestamp(date: now.date, secondsOfDay: now.secondsOfDay / 60 * 60).clockText
    return [
      heading(s, day: now.date.text, time: time), speakers(s),
    ].joined(separator: "\n")
  }

  // MARK: - Private

  private static func heading(_ s: Strings, day: String, time: String) -> String {
    """
    title = "\(s.pick("述职评议会", "述職評議會", "Review session"))"
    committee = "\(s.pick("甲街道党工委", "甲街道黨工委", "Committee of the First Subdistrict"))"
    level = "township"
    place = "\(s.pick("二楼会议室", "二樓會議室", "Hall on the second floor"))"
    language = "\(s.language.rawValue)"
    date = \(day)
    start = \(time)
    chair = "\(s.pick("党工委书记", "黨工委書記", "Secretary of the committee"))"
    recorder = "\(s.pick("党建办干事", "黨建辦幹事", "Clerk of the office"))"
    commentators = ["\(s.pick("党工委书记", "黨工委書記", "Secretary of the committee"))"]
    phrases = [\(phrases(s).map { "\"\($0)\"" }.joined(separator: ", "))]
    quorum = "4/5"
    agenda = ["sign-in", { part = "film", film = "f1" }, "reports"]
    turn = ["report", "questions", "commentary", "appraisal"]

    [limits]
    report = "8m"
    questions = "5m"
    commentary = "3m"
    appraisal = "5m"
    warning = "1m"

    [[panel]]
    id = "A"
    title = "\(s.pick("党工委委员", "黨工委委員", "Committee"))"
    due = 9

    [[film]]
    id = "f1"
    title = "\(s.pick("走进家门口", "走進家門口", "At the doorstep"))"
    limit = "3m"

    [appraisal]
    scale = "good"

    """
  }

  private static func phrases(_ s: Strings) -> [String] {
    [
      s.pick("当场表示限期整改", "當場表示限期整改", "Promised on the spot to put it right in time"),
      s.pick("会后以书面形式补充说明", "會後以書面形式補充說明", "Will explain in writing after the session"),
    ]
  }

  private struct Unit {
    let id: String
    let name: String
    let isInWriting: Bool
    /// Each with its source.
    let problems: [(text: String, source: String)]
  }

  private static func speakers(_ s: Strings) -> String {
    let post = s.pick("党委书记", "黨委書記", "Secretary")
    return units(s).map { unit in
      let problems = unit.problems.map { problem in
        """

        [[speaker.problem]]
        text = "\(problem.text)"
        source = "\(problem.source)"
        public = true

        """
      }
      return """
        [[speaker]]
        id = "\(unit.id)"
        unit = "\(unit.name)"
        post = "\(post)"
        in_writing = \(unit.isInWriting)

        """ + problems.joined()
    }.joined(separator: "\n")
  }

  private static func units(_ s: Strings) -> [Unit] {
    [
      Unit(
        id: "ly", name: s.pick("梨园社区党委", "梨園社區黨委", "Pear Garden"), isInWriting: false,
        problems: [
          (s.pick("全年专题研究党建仅两次", "全年專題研究黨建僅兩次", "Party work was on the agenda twice in the whole year"), "self"),
          (s.pick("地下车库渗水三年未解决", "地下車庫滲水三年未解決", "The garage has been leaking for three years"), "film"),
          (s.pick("报修路灯两个月没有人回话", "報修路燈兩個月沒有人回話", "Nobody answered about the street lamps for two months"), "masses"),
        ]),
      Unit(
        id: "la", name: s.pick("柳岸社区党委", "柳岸社區黨委", "Willow Bank"), isInWriting: false,
        problems: [
          (s.pick("便民大厅两个窗口常年锁门", "便民大廳兩個窗口常年鎖門", "Two counters of the service hall are always shut"), "film")
        ]),
      Unit(
        id: "wy", name: s.pick("兴业物业联合党支部", "興業物業聯合黨支部", "Harmony Estate"), isInWriting: true,
        problems: [
          (s.pick("先锋岗值班表停在去年九月", "先鋒崗值班表停在去年九月", "The duty roster ends in September of last year"), "self")
        ]),
    ]
  }
}
