import Foundation
import Testing

extension EndToEnd {
  /// What goes from a session into the register and on to the next one beside its rows, by the numbers of Sessions/README.md.
  @Suite("Mechanisms from one session to the next") struct CarriedMechanisms {
    @Test(
      "M23: an answer put off in the hall is due in the register, stands on the slip, and is settled there or by the session"
    )
    func owedAnswers() throws {
      let office = try Office()
      try office.hold(
        Office.opening
          + """
          @09:08:00 questions
          ask "什么时候开门？" by=县委委员
          later
          ask "谁负责？"
          later

          """ + Office.toAppraisal + Office.closing)
      #expect(try office.say("import \(office.place.plan)", on: "2026-12-19").output.contains("会后补答 2 个"))
      let due = try office.say("due", on: "2026-12-21").output
      #expect(due.contains(/甲镇党委.*会后补答.*2026-12-25.*reply 甲镇党委 question=1 session=hall/), "\(due)")
      let slip = try office.papers("urging", on: "2026-12-21")
      let name = try #require(slip.names.first { $0.hasSuffix("supervision-slip.docx") })
      #expect(try slip[name].contains("什么时候开门？（县委委员"))
      try office.keep("@2026-12-22 reply 甲镇党委 每天开门\n! reply 乙镇党委 好\n")
      let left = try office.say("due", on: "2026-12-28")
      #expect(left.status == 4 && left.output.contains("谁负责？") && !left.output.contains("什么时候开门"))
      try office.hold("@10:00:00 answered 2 speaker=jia text=支部书记\n")
      let again = try office.say("import \(office.place.plan)", on: "2026-12-28")
      #expect(again.status == 0 && again.output.contains("会后补答 1 个"), "\(again.output)\(again.errors)")
      #expect(!(try office.say("due", on: "2026-12-28").output.contains("会后补答")))
      #expect(try office.say("verify", on: "2026-12-28").status == 0)
    }

    @Test(
      "M05: what a unit pledged stands before the chair of the next session, kept or not, without being typed again")
    func carriedPledges() throws {
      let office = try Office()
      try office.hold(
        Office.opening
          + """
          @09:08:00 pledge 六月底前修好村道
          pledge 活动室每天开门

          """ + Office.toAppraisal + Office.closing)
      #expect(try office.say("import \(office.place.plan)", on: "2026-12-19").status == 0)
      try office.keep("@2027-06-29 kept 甲镇党委 村道 note=现场看过\n")
      let plan = try String(contentsOfFile: office.place.plan, encoding: .utf8)
      let next = plan.replacing("date = 2026-12-18", with: "date = 2027-12-17\ncarry_over = true")
      try Files.write(next, to: office.place.path + "/next.toml")
      let checked = try Program.run(
        ["check", office.place.path + "/next.toml", "--findings", "--register", office.register], in: office.place)
      #expect(checked.output.contains("承诺 2 项，已兑现 1 项"), "\(checked.output)\(checked.errors)")
      #expect(
        checked.output.contains("活动室每天开门") && !checked.output.contains("村道"), "only what was not kept is asked about")
      let driven = try Program.run(
        ["drive", office.place.path + "/next.toml", "--register", office.register], in: office.place,
        input: Office.opening + Office.toAppraisal + Office.closing)
      try #require(driven.status == 0, "\(driven.output)\(driven.errors)")
      let record = String(
        decoding: try #require(Files.bytes(office.place.path + "/next.session/documents/record.md")), as: UTF8.self)
      #expect(record.contains("六月底前修好村道（2026年承诺；已兑现）") && record.contains("活动室每天开门（2026年承诺；尚未兑现）"))
    }
  }
}
