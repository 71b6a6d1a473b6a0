import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("What was not announced")
struct AnnouncedSessionTests {
  /// Figures that stand nowhere else in a session.
  private static let (issued, returned, good, poor) = (8_831, 8_763, 7_919, 844)
  private static let others = (issued: 7_013, returned: 6_971, good: 6_857, poor: 114)

  private static var plan: Plan {
    var plan = County.plan
    plan.panels = [
      Panel(id: "A", title: "县委委员", due: 9_000, weight: 60), Panel(id: "B", title: "群众代表", due: 8_000, weight: 40),
    ]
    plan.quorum = .none
    plan.appraisal = AppraisalRules(
      consequences: [
        ConsequenceRule(action: .talk, grades: ["poor"], share: 100),
        ConsequenceRule(action: .circular, grades: ["poor"], share: 0, overall: true),
      ],
      composite: CompositeRules(
        weights: [.session: 70, .routine: 30],
        bands: [GradeBand(grade: "good", least: Hundredths(95)), GradeBand(grade: "poor", least: .zero)]))
    for index in plan.speakers.indices { plan.speakers[index].scores = [.routine: Hundredths(90)] }
    return plan
  }

  private static let figures = "issued=\(issued) returned=\(returned) good=\(good) poor=\(poor)"
  private static let second =
    "issued=\(others.issued) returned=\(others.returned) good=\(others.good) poor=\(others.poor)"

  /// Ways in which a count is there and not announced.
  enum Way: String, CaseIterable {
    case closed, joint, byHand, superseded, void

    var steps: String {
      let (figures, second) = (AnnouncedSessionTests.figures, AnnouncedSessionTests.second)
      return switch self {
      case .closed: "poll ding\nclose\ntally A \(figures) speaker=ding\ntally B \(second) speaker=ding"
      case .joint:
        "poll all\nclose\n"
          + ["ding", "wu", "ji", "geng", "xin"].map {
            "tally A \(figures) speaker=\($0)\ntally B \(second) speaker=\($0)"
          }
          .joined(separator: "\n")
      // The second panel's count announces it, and is missing.
      case .byHand: "tally A \(figures) speaker=ding"
      case .superseded:
        "tally A issued=20 returned=20 good=20 speaker=ding\ntally B issued=20 returned=20 good=20 speaker=ding\n"
          + "poll ding reason=复议\nclose\ntally A \(figures) speaker=ding\ntally B \(second) speaker=ding"
      case .void:
        "poll ding\nclose\ntally A \(figures) speaker=ding\ntally B \(second) speaker=ding\nvoid 有人代填 round=1"
      }
    }
  }

  private func hall(_ way: Way) throws -> Hall {
    var hall = try Hall(AnnouncedSessionTests.plan)
    let appraisal = try #require(hall.session.plan.agenda.firstIndex { $0.part == .appraisal })
    try hall.run(
      """
      @09:00:00 open
      attend A 8900
      attend B 7900
      part \(appraisal + 1)
      \(way.steps)
      """)
    return hall
  }

  private func marks(_ session: Session) -> [String] {
    let counts = [
      AnnouncedSessionTests.issued, AnnouncedSessionTests.returned, AnnouncedSessionTests.good,
      AnnouncedSessionTests.poor,
    ]
    let other = AnnouncedSessionTests.others
    let shares = [
      Share(AnnouncedSessionTests.good, of: AnnouncedSessionTests.returned),
      Share(AnnouncedSessionTests.poor, of: AnnouncedSessionTests.returned),
      Share(other.good, of: other.returned),
    ]
    let round = session.currentAppraisal(of: "ding")
    let points = ["A", "B"].compactMap { panel in round.flatMap { session.points(of: panel, in: $0) } }
    let scores = [session.score(of: "ding"), session.composite(of: "ding").total].compactMap(\.self)
    return (counts + [other.issued, other.returned, other.good, other.poor]).map(String.init)
      + shares.map { Hundredths(rawValue: $0.hundredths).text } + (points + scores).map(\.text)
      + (shares.map(\.hundredths) + scores.map(\.rawValue)).map(String.init)
  }

  @Test(
    "stands in the complete record and the counting sheets alone, of all papers and exports", arguments: Way.allCases)
  func papers(_ way: Way) throws {
    var hall = try hall(way)
    let marks = marks(hall.session)
    for isOver in [false, true] {
      if isOver { try hall.run("adjourn") }
      for language in Language.allCases {
        for (name, text) in try hall.files(language) {
          let found = marks.filter(text.contains)
          if name == "record.md" || name == "counting-sheets.md" {
            #expect(found.contains("\(AnnouncedSessionTests.good)"), "\(name) has lost the count")
          } else {
            #expect(found == [], "\(name), \(language)")
          }
        }
        let book = SessionWorkbooks(CompleteRecord(hall.history, Strings(language)), stamp: nil).tables
        let cells = book.sheets.flatMap(\.rows).flatMap(\.self).map(\.plain)
        #expect(Set(marks).isDisjoint(with: cells))
        #expect(!cells.contains { $0.contains("\(AnnouncedSessionTests.good)") })
      }
    }
  }

  @Test("is said not to be announced where it stands", arguments: [Way.closed, .joint, .superseded])
  func said(_ way: Way) throws {
    var hall = try hall(way)
    try hall.run("adjourn")
    for (language, words) in [(Language.zhHans, "未公布"), (.zhHant, "未公佈"), (.en, "not announced")] {
      for name in ["record.md", "counting-sheets.md", "results.md", "minutes.md", "circular.md"] {
        #expect(try hall.file(name, language).contains(words), "\(name), \(language)")
      }
    }
  }

  @Test("is in no scene", arguments: Way.allCases, Disclosure.allCases)
  func scenes(_ way: Way, _ disclosure: Disclosure) throws {
    var plan = AnnouncedSessionTests.plan
    plan.appraisal.voting.disclosure = disclosure
    var hall = try Hall(plan)
    try hall.run("@09:00:00 open\nattend A 8900\nattend B 7900\npart 7\n\(way.steps)")
    // While a vote is open a plan may disclose running totals; a count by hand is open until its last panel's.
    if way == .byHand, disclosure == .live { return }
    let marks = marks(hall.session).filter { $0.count > 4 || !["8831", "8763", "7013", "6971"].contains($0) }
    let now = Timestamp(date: plan.date, secondsOfDay: 10 * 3_600, offset: plan.utcOffset)
    for kind in SceneKind.allCases {
      for speaker in [nil, "ding"] as [Identifier?] {
        var text = ""
        dump(hall.session.scene(SceneChoice(kind, text: "x", speaker: speaker), at: now), to: &text)
        #expect(marks.filter(text.contains) == [], "\(kind)")
      }
    }
  }

  @Test("is the count of one unit: what was announced of the others is told, and ranks are among them")
  func others() throws {
    var hall = try hall(.closed)
    try hall.run(
      """
      publish
      poll wu
      close
      tally A issued=20 returned=20 good=20 speaker=wu
      tally B issued=20 returned=20 good=20 speaker=wu
      """)
    let rows = try hall.file("composite.csv").split(whereSeparator: \.isNewline).dropFirst().map(String.init)
    #expect(rows.count == 2)
    #expect(rows[0].hasPrefix("1,丁镇党委,94.22,"))
    #expect(rows[1] == ",戊乡党委,,,未公布,90.00,未公布,,,,")
    #expect(try !hall.file("consequences.csv").contains("戊乡党委"))
  }
}
