import ReviewCore
import Testing

@Suite("A film")
struct FilmTests {
  private static let plan = Plans.simple(
    agenda: [
      AgendaItem(part: .signIn), AgendaItem(part: .film, subject: "visit"),
      AgendaItem(part: .film, subject: "hidden"), AgendaItem(part: .reports),
    ],
    films: [
      Film(id: "visit", title: "一线", limit: .minutes(6)), Film(id: "hidden", title: "回访", undercover: true),
    ])

  @Test("waits with its clock until it really starts, and problems carry the time code at which they are seen")
  func timeCodes() throws {
    var minutes = try Transcript.given(
      FilmTests.plan,
      """
      9:00:00 open
      9:10:00 next
      """)
    try minutes.then("9:12:00") {
      #expect($0.phase == .film)
      #expect($0.film?.id == "visit")
      #expect($0.elapsed == "0:00")
      #expect($0.left == "6:00")
    }
    try minutes.when(
      """
      9:12:00 continue
      9:13:23 problem "村务公开栏空白" speaker=north
      9:14:00 pause
      9:20:00 continue
      9:21:05 problem "活动室上锁" speaker=south
      """)
    try minutes.then {
      let seen = $0.problems.suffix(2)
      #expect(seen.map(\.timeCode) == [.seconds(83), .seconds(185)])
      #expect(seen.map(\.source) == [.film, .film])
      #expect(seen.map(\.speaker) == ["north", "south"])
      #expect(seen.last?.notedAt == $0.now)
      #expect($0.elapsed == "3:05")
    }
  }

  @Test("filmed without notice makes its problems undercover ones")
  func undercover() throws {
    let minutes = try Transcript.given(
      FilmTests.plan,
      """
      9:00:00 open
      9:01:00 next
      9:02:00 next
      9:02:10 continue
      9:02:40 problem "窗口无人" speaker=east
      """)
    try minutes.then {
      #expect($0.film?.undercover == true)
      #expect($0.problems.last?.source == .undercover)
      #expect($0.problems.last?.timeCode == .seconds(30))
      #expect($0.timer?.limit == nil)
    }
  }

  @Test("names problems of a unit, so the unit must be said")
  func speakerNeeded() throws {
    let minutes = try Transcript.given(FilmTests.plan, "open\nnext")
    minutes.refuses("problem 村务公开栏空白", .speakerNeeded)
    minutes.refuses("problem 村务公开栏空白 speaker=nroth", .unknownSpeaker("nroth", suggestion: "north"))
  }

  @Test("has no time codes once it is over")
  func over() throws {
    let minutes = try Transcript.given(
      FilmTests.plan, "open\nnext\ncontinue\nnext\nnext\nproblem 走形式 speaker=north source=inspection")
    try minutes.then {
      #expect($0.phase == .betweenTurns)
      #expect($0.problems.last?.timeCode == nil)
    }
  }
}
