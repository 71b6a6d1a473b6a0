import ReviewCore
import ReviewDocuments
import Testing

@Suite("The complete record")
struct MinutesTests {
  @Test("ends with the adjournment, what was added after it, and two signatures that cover both")
  func closing() throws {
    let lines = try County.adjourned().file("record.md").split(separator: "\n").suffix(5).map(String.init)
    #expect(lines[0] == "散会（09:57）")
    #expect(lines[1] == "## 十五、散会后的决定和补充")
    #expect(lines[2] == "- 10:20 问题2026-003（戊乡党委）补充整改目标：不再渗水；整改措施：重做防水层；责任人：乡长；整改时限：2027年3月1日。")
    #expect(lines.suffix(2).allSatisfy { $0.contains("（签名）") })
  }

  @Test("says what stood before where something was changed or withdrawn after the adjournment")
  func amendments() throws {
    var hall = try County.adjourned()
    try hall.run(
      """
      @10:21:00 detail 2026-003 deadline=2027-04-01
      @10:22:00 withdraw 2026-006 与2026-001相同
      @10:23:00 withdraw 2026-007 点错了
      @10:23:10 undo
      """)
    let minutes = try hall.file("record.md")
    #expect(minutes.contains("- 10:21 问题2026-003（戊乡党委）整改时限由“2027年3月1日”改为“2027年4月1日”。"))
    #expect(minutes.contains("- 10:22 撤销问题2026-006（己镇党委），理由：与2026-001相同。"))
    #expect(!minutes.contains("撤销问题2026-007"))
    let english = try hall.file("record.md", .en)
    #expect(english.contains("- 10:21 Problem 2026-003 (戊乡党委) deadline changed from “1 March 2027” to “1 April 2027”."))
    #expect(english.contains("- 10:20 Problem 2026-003 (戊乡党委) now has goal: 不再渗水;"))
  }

  @Test("tells nothing of commands taken back or of settled gaps, but of corrected clocks")
  func undone() throws {
    let county = try County.adjourned().file("record.md")
    #expect(!county.contains("按错了") && !county.contains("撤回"))
    #expect(county.contains("计时补加20秒（09:10）；延长1分钟（09:13）"))
    let township = try Township.underWay().file("record.md")
    #expect(!township.contains("中断"))
  }

  @Test("tells owned, unmentioned and newly named problems apart")
  func standings() throws {
    let minutes = try County.adjourned().file("record.md")
    let owned = try #require(minutes.firstRange(of: "认领的问题（1个）"))
    let unmentioned = try #require(minutes.firstRange(of: "述职中未提及的问题（2个）"))
    let named = try #require(minutes.firstRange(of: "会上新指出的问题（1个）"))
    #expect(minutes[owned.upperBound..<unmentioned.lowerBound].contains("2026-001"))
    #expect(minutes[unmentioned.upperBound..<named.lowerBound].contains("2026-004"))
    #expect(minutes[named.upperBound...].contains("2026-005"))
  }

  @Test("shows no distribution of a panel below the minimum sample, nor a score that would tell it")
  func minimumSample() throws {
    let township = try Township.underWay()
    let minutes = try township.file("record.md")
    #expect(minutes.contains("发出4张，收回4张，有效4张，无效0张。收回不足8张，不列得票分布。"))
    #expect(!minutes.contains("上3票") && !minutes.contains("75.00"))
    #expect(minutes.contains("不列加权得分"))
    let json = try township.file("session.json")
    #expect(json.contains("\"isWithheld\" : true"))
    #expect(!json.contains("scoreHundredths") && !json.contains("shareHundredths") && !json.contains("abstained"))
  }

  @Test("says of a void round that it is void, and keeps it")
  func voidRound() throws {
    let minutes = try County.adjourned().file("record.md")
    #expect(minutes.contains("收回12张，有效12张，无效0张。收回多于发出，本轮无效，应重新测评。"))
    #expect(minutes.contains("第2轮，重新测评，理由：收回票数多于发出票数。"))
  }

  @Test("tells of the speakers in the order they spoke, not in that they were first called")
  func deferred() throws {
    var hall = try Hall(County.plan)
    try hall.run(County.opening)
    try hall.run(
      """
      @09:10:00 call ding
      @09:10:10 defer ding
      @09:11:00 call wu
      @09:11:10 report
      @09:15:00 finish
      @09:16:00 call ding
      @09:16:10 report
      @09:20:00 finish
      """)
    let minutes = try hall.file("record.md")
    #expect(minutes.contains("### （一）戊乡党委（党委书记）") && minutes.contains("### （二）丁镇党委（党委书记）"))
  }

  @Test("proposes consequences and leaves the decision to a person")
  func proposals() throws {
    let minutes = try County.adjourned().file("record.md")
    #expect(minutes.contains("建议约谈（一般、差合计9票，占有效票20票的45.00%，达到33.34%）。\n\n以上为建议，由有权机关研究决定。"))
    #expect(minutes.ranges(of: "以上为建议").count == 2)
  }

  @Test("gives no figure of a proposal that would tell how a panel below the minimum sample voted")
  func withheldProposal() throws {
    let minutes = try Township.underWay().file("record.md")
    #expect(minutes.contains("建议通报（下达到有效票的0.01%）。") && !minutes.contains("下1票"))
    // C votes with 4 ballots beside A and B, whose figures are shown.
    var hall = try County.adjourned()
    try hall.run("@10:21:00 undo\n@10:21:01 undo")
    try hall.run(
      """
      @10:21:10 poll wu reason=C票补投
      @10:21:20 close
      @10:21:30 tally a issued=11 returned=11 speaker=wu good=1 fairly-good=4 average=4 poor=2
      @10:21:40 tally b issued=9 returned=9 speaker=wu good=3 fairly-good=3 average=3
      @10:21:50 tally c issued=5 returned=4 speaker=wu good=4
      @10:22:00 publish
      """)
    let county = try hall.file("record.md")
    #expect(county.contains("建议约谈（一般、差合计达到有效票的33.34%）。") && !county.contains("合计9票"))
  }

  @Test("says why the session went on without a quorum, who was skipped and what was withdrawn")
  func reasons() throws {
    let minutes = try Township.underWay().file("record.md")
    #expect(minutes.contains("不少于5人；应到9人，实到4人，未达到要求。会议说明理由后继续进行：改期不便。"))
    #expect(minutes.contains("略过，原因：时间不够。"))
    #expect(minutes.contains("**2026-003** 重复登记。撤销理由：与2026-001相同。"))
  }

  @Test("is marked as a draft, with what is missing, until the session adjourns and the register's rows are complete")
  func draft() throws {
    var hall = try Hall(Township.plan)
    #expect(try hall.file("record.md").contains("**草稿**：会议尚未开始"))
    try hall.run(Township.script)
    #expect(try hall.file("record.md").contains("- 尚未进行的议程：合影、西片"))
    try hall.run("@14:10:00 adjourn")
    #expect(try hall.file("record.md").contains("**草稿**：会议已经散会，台账要素还没有补齐。"))
    #expect(try hall.file("record.md").contains("- 整改要素不全的问题：2026-001、2026-002"))
    for number in ["2026-001", "2026-002"] {
      try hall.run("@14:20:00 detail \(number) goal=修好 measure=换灯 owner=书记 deadline=2027-01-31")
    }
    #expect(try !hall.file("record.md").contains("草稿"))
    #expect(try hall.file("record.md").contains("未进行的议程：合影、西片。"))
  }

  @Test("has no empty section in any language", arguments: Language.allCases)
  func sections(_ language: Language) throws {
    let halls = try [Hall(County.plan), County.adjourned(), Hall(Township.plan), Township.underWay()]
    for hall in halls {
      let blocks = CompleteRecord(hall.history, Strings(language)).document.blocks
      for (block, next) in zip(blocks, blocks.dropFirst()) {
        guard case .heading(let level, let text) = block, case .heading(let below, _) = next else { continue }
        #expect(below > level, "nothing under \(text)")
      }
      if case .heading(_, let text)? = blocks.last { Issue.record("nothing under \(text)") }
    }
  }

  @Test("does not print the remarks of whoever prepared the plan")
  func remarks() throws {
    let hall = try County.adjourned()
    for name in ["record.md", "register.csv", "session.json"] {
      #expect(try !hall.file(name).contains("只给工作人员看"))
    }
  }

  @Test("does not say 会议 twice in its title")
  func title() throws {
    #expect(try Hall(Township.plan).file("record.md").hasPrefix("# 村党组织书记述职会议记录\n"))
  }
}
