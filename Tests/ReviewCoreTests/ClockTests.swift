import ReviewCore
import Testing

@Suite("The clock")
struct ClockTests {
  /// The north has been reporting since 9:00:00, with 8 minutes and a warning at 60 seconds.
  private func reporting(_ lines: String = "") throws -> Transcript {
    try Transcript.given(Plans.simple(), "9:00:00 open\nnext\nnext\nreport\n" + lines)
  }

  @Test("counts down, warns, and counts on in overtime")
  func tones() throws {
    let minutes = try reporting()
    for (clock, elapsed, left, tone) in [
      ("9:00:00", "0:00", "8:00", Timer.Tone.normal), ("9:06:59", "6:59", "1:01", .normal),
      ("9:07:00", "7:00", "1:00", .warning), ("9:08:00", "8:00", "0:00", .warning),
      ("9:08:01", "8:01", "-0:01", .overtime), ("10:08:00", "1:08:00", "-1:00:00", .overtime),
    ] {
      try minutes.then(clock) {
        #expect($0.elapsed == elapsed)
        #expect($0.left == left)
        #expect($0.tone == tone)
      }
    }
  }

  @Test("with a short limit warns for half of it at most")
  func shortLimit() throws {
    let minutes = try Transcript.given(
      Plans.simple(limits: Limits(report: .seconds(40))), "9:00:00 open\nnext\nnext\nreport")
    try minutes.then("9:00:19") { #expect($0.tone == .normal) }
    try minutes.then("9:00:20") { #expect($0.tone == .warning) }
  }

  @Test("can be paused and goes on, each once")
  func pause() throws {
    var minutes = try reporting("9:02:00 pause")
    minutes.refuses("pause", .timerPaused)
    try minutes.then("9:30:00") { #expect($0.elapsed == "2:00") }
    try minutes.when("9:30:00 continue")
    minutes.refuses("continue", .timerRunning)
    try minutes.then("9:31:00") { #expect($0.elapsed == "3:00") }
  }

  @Test("can be extended and shortened, by a minute unless told")
  func limits() throws {
    var minutes = try reporting("extend\nextend 2m30s")
    try minutes.then { #expect($0.left == "11:30") }
    try minutes.when("shorten\nshorten 30s")
    try minutes.then { #expect($0.left == "10:00") }
    minutes.refuses("shorten 9m51s", .limitTooShort)
    minutes.refuses("shorten soon", .line(.badSpan(argument: .by, text: "soon")))
    minutes.refuses("extend 25h", .line(.badSpan(argument: .by, text: "25h")))
    minutes.refuses("extend 0", .line(.badSpan(argument: .by, text: "0")))
  }

  @Test("with a limit under ten seconds can still be extended")
  func tinyLimit() throws {
    var minutes = try Transcript.given(
      Plans.simple(limits: Limits(report: .seconds(5))), "open\nnext\nnext\nreport\nextend 1s")
    try minutes.then { #expect($0.left == "0:06") }
    minutes.refuses("shorten 1s", .limitTooShort)
    try minutes.when("extend")
    try minutes.then { #expect($0.left == "1:06") }
  }

  @Test("can be backdated: it began 20 seconds ago")
  func backdate() throws {
    let minutes = try reporting("9:01:00 backdate 20s")
    try minutes.then("9:02:00") { #expect($0.elapsed == "2:20") }
  }

  @Test("is not there between speakers, and a part without a limit has none to change")
  func none() throws {
    var minutes = try reporting("finish")
    for line in ["pause", "continue", "extend", "backdate 5s", "gap drop 5s"] {
      minutes.refuses(line, .noTimer(.call(unit: "南镇党委")))
    }
    try minutes.when("part 3")
    minutes.refuses("extend", .noLimit)
    try minutes.then { #expect($0.left == nil) }
  }

  @Test("takes no notice of a wall clock that is stepped")
  func steppedWall() throws {
    var minutes = try reporting("9:01:00 note 一分钟")
    minutes.setClock { $0.wall += 3_600_000 }
    try minutes.then { #expect($0.elapsed == "1:00") }
    minutes.setClock { $0 = $0.moved(by: .minutes(2)) }
    try minutes.then { #expect($0.elapsed == "3:00") }
    minutes.setClock { $0.wall -= 7_200_000 }
    try minutes.when("pause")
    try minutes.then { #expect($0.elapsed == "3:00") }
  }

  @Test("goes by wall time across a reboot, and never backwards")
  func reboot() throws {
    var minutes = try reporting("9:01:00 note 断电前")
    minutes.setClock {
      $0.clock = 77
      $0.monotonic = 12_345
      $0.wall += 120_000
    }
    try minutes.then { #expect($0.elapsed == "3:00") }
    try minutes.when("pause\ncontinue")
    minutes.setClock { $0 = $0.moved(by: .seconds(30)) }
    try minutes.then { #expect($0.elapsed == "3:30") }
    minutes.setClock {
      $0.clock = 78
      $0.wall -= 86_400_000
    }
    try minutes.then { #expect($0.elapsed == "3:00") }
  }

  @Test("counts a gap or drops it, as the secretary says")
  func gap() throws {
    try reporting("9:05:00 gap count 3m").then { #expect($0.elapsed == "5:00") }
    try reporting("9:05:00 gap drop 3m").then { #expect($0.elapsed == "2:00") }
    try reporting("9:05:00 gap drop 3h").then { #expect($0.elapsed == "0:00") }
    // Left overnight, or over a holiday: what has passed is a fact, however long it was.
    try reporting("backdate 49h\n9:05:00 gap drop 49h").then { #expect($0.elapsed == "5:00") }
    try reporting("9:05:00 gap count 1000h").then { #expect($0.elapsed == "5:00") }
    let minutes = try reporting("9:05:00 pause")
    minutes.refuses("gap drop 3m", .timerPaused)
    minutes.refuses("gap maybe 3m", .line(.badChoice(argument: .answer, text: "maybe", allowed: ["count", "drop"])))
  }

  @Test("adds up the time of each speaker and stage over all turns, paused time left out")
  func timePerSpeaker() throws {
    let minutes = try reporting(
      """
      9:04:00 pause
      9:05:00 continue
      9:06:00 questions
      9:08:00 next
      9:08:00 report
      9:09:00 call north
      9:09:00 questions
      9:09:30 finish
      """)
    try minutes.then {
      #expect($0.speaker("north")?.elapsed(.report) == .minutes(5))
      #expect($0.speaker("north")?.elapsed(.questions) == .seconds(150))
      #expect($0.speaker("north")?.elapsed(.appraisal) == .zero)
      #expect($0.speaker("south")?.elapsed(.report) == .minutes(1))
      #expect($0.speaker("north")?.began(.questions) == true)
      #expect($0.speaker("south")?.began(.questions) == false)
    }
  }
}
