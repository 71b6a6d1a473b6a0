import ReviewCore
import Testing

@Suite("The running minutes")
struct MinuteWordingTests {
  @Test("word every event in one line, in every language", arguments: Language.allCases)
  func everyEvent(_ language: Language) throws {
    let strings = Strings(language)
    for hall in [try County.adjourned(), try Township.underWay()] {
      for recorded in hall.history.records {
        let line = strings.minute(recorded, in: hall.history)
        #expect(PlainText.isClean(line) && !line.isEmpty, "\(recorded.event): \(line)")
      }
    }
  }

  @Test("say what an undo took back and a redo brought again")
  func undo() throws {
    var hall = try Hall(County.plan)
    try hall.run(
      """
      @09:00:00 open
      @09:00:10 note 鼓掌
      @09:00:20 undo
      @09:00:30 redo
      """)
    let strings = Strings(.zhHans)
    #expect(hall.history.records.suffix(2).map { strings.minute($0, in: hall.history) } == ["撤回：鼓掌", "恢复：鼓掌"])
  }

  @Test("say of a film's clock that it started, and only afterwards that it went on")
  func film() throws {
    var hall = try Hall(County.plan)
    try hall.run(County.opening)
    try hall.run("@09:09:30 part 2\n@09:09:40 continue\n@09:09:41 undo\n@09:09:45 continue\n@09:09:50 pause")
    try hall.run("@09:09:55 continue")
    let strings = Strings(.zhHans)
    let lines = hall.history.records.suffix(5).map { strings.minute($0, in: hall.history) }
    #expect(lines == ["计时开始", "撤回：计时开始", "计时开始", "计时暂停", "计时继续"])
    let reports = hall.history.records.map { strings.minute($0, in: hall.history) }
    #expect(reports.filter { $0 == "计时开始" }.count == 3)
  }

  @Test("never tell how a panel voted")
  func secret() throws {
    let hall = try Township.underWay()
    let lines = hall.history.records.map { Strings(.zhHans).minute($0, in: hall.history) }
    #expect(lines.contains("一村计票 全体：发出4、收回4、有效4、无效0"))
  }

  @Test(
    "are worded as an office would say it",
    arguments: [
      (Event.stageBegan(stage: .report), "述职开始", "Report began"),
      (.problemOwned(number: "2026-001"), "认领问题 2026-001：三会一课记录有补写现象", "Owned problem 2026-001: 三会一课记录有补写现象"),
      (.timerLimitChanged(by: .minutes(1)), "延时 1:00", "Extended by 1:00"),
      (.timerLimitChanged(by: .minutes(-1)), "减时 1:00", "Shortened by 1:00"),
      (.timerShifted(by: .seconds(-20)), "计时更正 -0:20", "Clock corrected -0:20"),
      (.speakerMoved(speaker: "wu", position: 2), "戊乡党委调到第2位", "戊乡党委 moved to place 2"),
      (.gapSettled(length: .seconds(200), counted: false), "中断 3:20，不计入用时", "Gap of 3:20 not counted"),
      (.recessEnded, "复会", "Resumed"), (.adjourned, "散会", "Adjourned"),
    ])
  func samples(_ event: Event, _ chinese: String, _ english: String) throws {
    let session = try Hall(County.plan).session
    let at = Timestamp(date: County.plan.date, secondsOfDay: 0)
    let recorded = Recorded(position: 2, batch: 2, at: at, event: event)
    #expect(Strings(.zhHans).minute(recorded, in: session) == chinese)
    #expect(Strings(.en).minute(recorded, in: session) == english)
  }
}
