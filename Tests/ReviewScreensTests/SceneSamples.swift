@testable import ReviewCore

/// One picture of every kind, and the states that look different.
enum SceneSample: String, CaseIterable, Sendable {
  case welcome, waiting, part, called, speaker, warning, overtime, paused, queue, between, problems, lastYear, targets,
    film
  case captured, question, internalQuestion, appraisal, counted, results, voting, noAddress, pledges, recess, lateRecess
  case message, overlaid, adjourned, lobby, lobbyInRecess, podium, podiumOver, podiumIdle, dark, sixCharacters,
    sixteenCharacters, fortyCharacters

  static let at = Timestamp(date: CivilDate(dayNumber: 20_805), secondsOfDay: 10 * 3600 + 26 * 60 + 43, offset: 480)

  func scene(_ language: Language = .zhHans, at moment: Timestamp = SceneSample.at) -> Scene {
    let words = SampleWords(language)
    return Scene(
      title: words.title, at: moment, content: content(words, moment),
      message: self == .overlaid ? words.message : nil)
  }

  // MARK: - Private

  private func content(_ words: SampleWords, _ moment: Timestamp) -> SceneContent {
    switch self {
    case .welcome: .welcome(words.welcome(countdown: .seconds(754), present: nil))
    case .waiting: .welcome(words.welcome(countdown: nil, present: 142))
    case .part: .part(PartScene(part: .summary, title: nil, clock: .sample(elapsed: 125, limit: 600)))
    case .called:
      .speaker(SpeakerScene(speaker: words.speaker(4), count: 14, stage: nil, clock: nil, next: words.speaker(5)))
    case .speaker, .overlaid: .speaker(words.turn(elapsed: 343))
    case .warning: .speaker(words.turn(elapsed: 432))
    case .overtime: .speaker(words.turn(elapsed: 532))
    case .paused: .speaker(words.turn(elapsed: 343, isRunning: false))
    case .queue: .queue(words.queue(current: 4))
    case .between: .queue(words.queue(current: nil))
    case .problems:
      .problems(
        ProblemsScene(speaker: words.speaker(4), problems: words.problems, clock: .sample(elapsed: 343, limit: 480)))
    case .lastYear: .lastYear(words.lastYear)
    case .targets:
      .targets(
        TargetsScene(speaker: words.speaker(4), targets: words.targets, clock: .sample(elapsed: 343, limit: 480)))
    case .film, .captured:
      .film(
        FilmScene(
          title: words.film, isUndercover: true, clock: .sample(elapsed: 192, limit: 600),
          captured: self == .film ? nil : words.problems.first, count: self == .film ? 0 : 3))
    case .question, .internalQuestion:
      .question(
        QuestionScene(
          speaker: words.speaker(4), ordinal: 2, question: self == .question ? words.question : nil,
          clock: .sample(elapsed: 80, limit: 300)))
    case .appraisal, .counted:
      .appraisal(
        AppraisalScene(
          speaker: words.speaker(4), round: 1, panels: words.tallies(isDisclosed: self == .counted),
          isClosed: self == .counted, clock: self == .counted ? nil : .sample(elapsed: 50, limit: 120)))
    case .results: .results(ResultsScene(rows: (1...14).map(words.result)))
    case .voting: .voting(VotingScene(address: "http://192.168.10.20:8080/"))
    case .noAddress: .voting(VotingScene(address: nil))
    case .pledges:
      .pledges(
        PledgesScene(
          latest: PledgesScene.Pledge(unit: words.speaker(4).unit, text: words.pledge), count: 9,
          clock: .sample(elapsed: 50, limit: nil)))
    case .recess, .lateRecess:
      .recess(
        RecessScene(
          since: moment.moved(by: .seconds(-400)), resumesAt: moment.moved(by: .seconds(self == .recess ? 497 : -75)),
          remaining: .seconds(self == .recess ? 497 : -75)))
    case .message: .message(words.message)
    case .adjourned:
      .adjourned(
        AdjournedScene(
          committee: words.committee, place: words.place, began: moment.moved(by: .minutes(-147)), ended: moment,
          reported: 12, inWriting: 2))
    case .lobby, .lobbyInRecess: .lobby(words.lobby(at: moment, isRecess: self == .lobbyInRecess))
    case .podium: .podium(PodiumScene(underWay: .turn(.report), clock: .sample(elapsed: 343, limit: 480)))
    case .podiumOver: .podium(PodiumScene(underWay: .turn(.report), clock: .sample(elapsed: 532, limit: 480)))
    case .podiumIdle: .podium(PodiumScene(underWay: .turn(nil), clock: nil))
    case .dark: .dark
    case .sixCharacters: .speaker(words.turn(elapsed: 343, unit: words.speaker(1).unit))
    case .sixteenCharacters: .speaker(words.turn(elapsed: 343, unit: String(words.longUnit.prefix(16))))
    case .fortyCharacters: .speaker(words.turn(elapsed: 343, unit: words.longUnit, post: ""))
    }
  }
}

/// The names and sentences of the samples.
struct SampleWords {
  let strings: Strings

  init(_ language: Language) { strings = Strings(language) }

  var title: String {
    strings.pick("2026年度基层党建工作述职评议会", "2026年度基層黨建工作述職評議會", "Annual Report and Review Session 2026")
  }
  var committee: String { strings.pick("中共某区委员会", "中共某區委員會", "District Committee") }
  var place: String { strings.pick("区委礼堂", "區委禮堂", "District Hall") }
  var film: String { strings.pick("走进家门口", "走進家門口", "On the Doorstep") }
  var message: String { strings.pick("请将手机调至静音", "請將手機調至靜音", "Please silence your phones") }
  var pledge: String {
    strings.pick(
      "三十日内清完地下车库积水，逐户回访", "三十日內清完地下車庫積水，逐戶回訪",
      "Drain the car park within thirty days and visit every household")
  }

  /// Two units whose year stands differently, with what of it is public.
  var lastYear: LastYearScene {
    LastYearScene(units: [
      .init(
        unit: speaker(1).unit, figures: LastYearFigures(rows: 6, closed: 3, extended: 1, overdue: 1),
        problems: Array(problems.prefix(1))),
      .init(
        unit: speaker(4).unit, figures: LastYearFigures(rows: 3, closed: 2),
        problems: Array(problems.dropFirst().prefix(1))),
      .init(unit: speaker(9).unit, figures: LastYearFigures(rows: 2, closed: 2)),
    ])
  }

  func speaker(_ ordinal: Int) -> PublicSpeaker {
    let units = strings.pick(
      "甲街道党工委 乙街道党工委 丙镇党委 丁镇党委 戊乡党委 己社区党委 庚村党总支 辛村党支部 壬村党支部",
      "甲街道黨工委 乙街道黨工委 丙鎮黨委 丁鎮黨委 戊鄉黨委 己社區黨委 庚村黨總支 辛村黨支部 壬村黨支部",
      "North_Street South_Street East_Town West_Town Hill_Township River_Estate Mill_Village Ford_Village Oak_Village"
    ).split(separator: " ")
    let unit = units[(ordinal - 1) % units.count].split(separator: "_").joined(separator: " ")
    return PublicSpeaker(
      ordinal: ordinal, unit: unit, post: strings.pick("党委书记", "黨委書記", "Party Secretary"),
      group: ordinal <= 6 ? strings.pick("第一组", "第一組", "Group 1") : strings.pick("第二组", "第二組", "Group 2"),
      status: ordinal < 4 ? .done : ordinal == 4 ? .current : .waiting)
  }

  func welcome(countdown: Milliseconds?, present: Int?) -> WelcomeScene {
    WelcomeScene(
      committee: committee, place: place, date: CivilDate(dayNumber: 20_805), countdown: countdown, start: 9 * 3600,
      due: 150, present: present)
  }

  var longUnit: String {
    strings.pick(
      "某某国家级经济技术开发区管理委员会机关第一党支部与驻区企业综合第二党总支联合委员",
      "某某國家級經濟技術開發區管理委員會機關第一黨支部與駐區企業綜合第二黨總支聯合委員",
      "Economic and Technological Development Z")
  }

  func turn(elapsed: Int64, isRunning: Bool = true, unit: String? = nil, post: String? = nil) -> SpeakerScene {
    var speaker = speaker(4)
    speaker.unit = unit ?? speaker.unit
    speaker.post = post ?? speaker.post
    return SpeakerScene(
      speaker: speaker, count: 14, stage: .report,
      clock: .sample(elapsed: elapsed, limit: 480, isRunning: isRunning), next: self.speaker(5))
  }

  func queue(current: Int?) -> QueueScene {
    QueueScene(
      last: speaker(3), current: current.map(speaker), next: (5...9).map(speaker), done: 3, waiting: 10)
  }

  /// Nine wait, one of them without a time.
  func lobby(at moment: Timestamp, isRecess: Bool) -> LobbyScene {
    let calls = (5...13).map { ordinal in
      LobbyScene.Call(
        speaker: speaker(ordinal), at: ordinal == 13 ? nil : moment.moved(by: .minutes(Int64(ordinal - 4) * 18)))
    }
    return LobbyScene(
      underWay: isRecess
        ? .recess(since: moment, resumesAt: moment.moved(by: .minutes(15))) : .turn(speaker(4), .questions),
      calls: isRecess ? Array(calls.prefix(3)) : calls)
  }

  var problems: [PublicProblem] {
    let texts: [(ProblemSource, String)] = [
      (.film, strings.pick("地下车库渗水三年未列入居民诉求清单", "地下車庫滲水三年未列入居民訴求清單", "Leaking car park never listed")),
      (.selfExamination, strings.pick("党支部专题研究未开展", "黨支部專題研究未開展", "No study session held")),
      (.lastYear, strings.pick("流动党员失联六人", "流動黨員失聯六人", "Six migrant members lost from sight")),
      (
        .masses,
        strings.pick(
          "公开事项不及时，居民议事会一年只开过一次，会议记录与上年逐字相同", "公開事項不及時，居民議事會一年只開過一次，會議記錄與上年逐字相同",
          "Notices late; the residents' council met once, its minutes copied word for word from the year before")
      ),
      (.responsibilityList, strings.pick("每月上报流动党员信息", "每月上報流動黨員信息", "Monthly return not sent")),
    ]
    return texts.enumerated().compactMap { index, entry in
      var problem = Problem(
        number: "2026-00\(index + 1)", speaker: "u4", source: entry.0, text: entry.1, isPublic: true,
        timeCode: index == 0 ? .seconds(192) : nil)
      if index < 2 { problem.ownedAt = SceneSample.at }
      return PublicProblem(problem, unit: speaker(4).unit)
    }
  }

  var targets: [PublicTarget] {
    let rows: [(String, Int, Int, String)] = [
      (strings.pick("培训社区党务干部", "培訓社區黨務幹部", "Party workers trained"), 6_600, 6_600, strings.pick("人", "人", "people")),
      (strings.pick("居养助餐点", "居養助餐點", "Meal points for the old"), 1_200, 900, strings.pick("处", "處", "places")),
      (
        strings.pick("村集体经济收入，含分红和租金", "村集體經濟收入，含分紅和租金", "Income of the villages, dividends and rents included"),
        36_000, 28_750, strings.pick("万元", "萬元", "10,000 yuan")
      ),
    ]
    return rows.compactMap { text, quantity, done, unit in
      PublicTarget(
        UnitTarget(
          text: text, quantity: Hundredths(rawValue: quantity), unit: unit, done: Hundredths(rawValue: done),
          isPublic: true), unit: speaker(4).unit)
    }
  }

  var question: PublicQuestion? {
    PublicQuestion(
      Question(
        at: SceneSample.at, asker: strings.pick("群众代表", "群眾代表", "a representative"),
        text: strings.pick("地下车库何时不再渗水？", "地下車庫何時不再滲水？", "When will the car park be dry?"), isPublic: true,
        outcome: nil))
  }

  func tallies(isDisclosed: Bool) -> [PublicTally] {
    let counts = [[7, 3, 1, 0], [20, 6, 2, 1]]
    let titles = [
      strings.pick("常委会", "常委會", "Committee"), strings.pick("群众代表", "群眾代表", "Representatives"),
    ]
    return zip(titles, counts).enumerated().map { index, entry in
      let valid = entry.1.reduce(0, +)
      let grades = zip(GradeScale.good.grades, entry.1).map {
        PublicTally.GradeShare(grade: $0, count: $1, share: Share($1, of: valid))
      }
      return PublicTally(
        title: entry.0, present: valid + 1, issued: valid + 1, returned: isDisclosed || index == 0 ? valid + index : 21,
        isVoid: false,
        distribution: isDisclosed
          ? PublicTally.Distribution(
            valid: valid, invalid: index, abstained: 0, grades: grades, base: .valid, baseCount: valid) : nil)
    }
  }

  func result(_ ordinal: Int) -> ResultsScene.Row {
    ResultsScene.Row(speaker: speaker(ordinal), tallies: tallies(isDisclosed: true), score: 9_143 - ordinal * 37)
  }
}

extension ClockReading {
  static func sample(elapsed: Int64, limit: Int64?, isRunning: Bool = true) -> ClockReading {
    let start = SceneSample.at.moved(by: .seconds(-elapsed))
    var timer = Timer(limit: limit.map(Milliseconds.seconds), warning: .seconds(60), runningSince: start)
    if !isRunning { timer.pause(at: SceneSample.at) }
    return ClockReading(timer, at: SceneSample.at)
  }
}
