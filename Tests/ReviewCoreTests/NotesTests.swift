import ReviewCore
import Testing

@Suite("Notes and questions")
struct NotesTests {
  private func questioning(_ lines: String = "") throws -> Transcript {
    try Transcript.given(Plans.simple(), "9:00:00 open\nnext\nnext\nreport\nquestions\n" + lines)
  }

  @Test("Notes belong to whoever has the turn, to somebody named, or to nobody")
  func notes() throws {
    var minutes = try questioning("9:01:00 note 先讲了 问题\nnote 材料已交 speaker=west\nfinish\nnote 会场安静")
    try minutes.then {
      #expect($0.speaker("north")?.notes.map(\.text) == ["先讲了 问题"])
      #expect($0.speaker("north")?.notes.first?.at.clockText == "09:01:00")
      #expect($0.speaker("west")?.notes.map(\.text) == ["材料已交"])
      #expect($0.notes.map(\.text) == ["会场安静"])
    }
    minutes.refuses("note", .line(.missingArgument(.note, .text)))
    minutes.refuses("note \"\u{1B}\"", .emptyText)
    try minutes.when("note \"一\u{1B}[31m二\"")
    try minutes.then { #expect($0.notes.last?.text == "一[31m二") }
  }

  @Test("A question keeps who asked and what became of it")
  func outcomes() throws {
    let minutes = try questioning(
      """
      9:01:00 ask 路何时修好？ by=群众代表
      ask 党员多少名
      ask 积分怎么用 speaker=south
      stuck
      answered 1
      later speaker=south
      """)
    try minutes.then {
      let north = $0.speaker("north")?.questions ?? []
      #expect(north.map(\.text) == ["路何时修好？", "党员多少名"])
      #expect(north.map(\.asker) == ["群众代表", nil])
      #expect(north.map(\.outcome) == [.answered, .stuck])
      #expect(north.first?.at.clockText == "09:01:00")
      #expect($0.speaker("south")?.questions.map(\.outcome) == [.later])
    }
  }

  @Test("An outcome without a number is that of the last open question; with one it can be changed")
  func settling() throws {
    var minutes = try questioning("ask 一\nask 二\nstuck\nanswered")
    try minutes.then { #expect($0.speaker("north")?.questions.map(\.outcome) == [.answered, .stuck]) }
    minutes.refuses("later", .noOpenQuestion)
    minutes.refuses("later 3", .noSuchQuestion(3, count: 2))
    minutes.refuses("later 0", .noSuchQuestion(0, count: 2))
    try minutes.when("finish\nlater 2 speaker=north")
    try minutes.then { #expect($0.speaker("north")?.questions.map(\.outcome) == [.answered, .later]) }
    minutes.refuses("answered", .speakerNeeded)
  }

  @Test("Questions are noted while questions are asked")
  func onlyThen() throws {
    try questioning("commentary").refuses("ask 一", .notNow(.ask, .commentary))
  }

  @Test("Pledges are taken during a turn and in the part of their own")
  func pledges() throws {
    try questioning("pledge 月底前整改").then { #expect($0.speaker("north")?.pledges.map(\.text) == ["月底前整改"]) }
  }
}
