import ReviewCore
import ReviewDocuments
import Testing

@Suite("The complete record")
struct MinutesTests {
  @Test("ends with the adjournment on a line of its own and two signatures")
  func closing() throws {
    let lines = try County.adjourned().file("minutes.md").split(separator: "\n")
    #expect(Array(lines.suffix(3).map(String.init).prefix(1)) == ["散会（09:57）"])
    #expect(lines.suffix(2).allSatisfy { $0.contains("（签名）") })
  }

  @Test("tells nothing of commands taken back or of settled gaps, but of corrected clocks")
  func undone() throws {
    let county = try County.adjourned().file("minutes.md")
    #expect(!county.contains("按错了") && !county.contains("撤回"))
    #expect(county.contains("计时补加20秒（09:10）；延长1分钟（09:13）"))
    let township = try Township.underWay().file("minutes.md")
    #expect(!township.contains("中断"))
  }

  @Test("tells owned, unmentioned and newly named problems apart")
  func standings() throws {
    let minutes = try County.adjourned().file("minutes.md")
    let owned = try #require(minutes.firstRange(of: "述职中认领的问题（1个）"))
    let unmentioned = try #require(minutes.firstRange(of: "述职中未提及的问题（2个）"))
    let named = try #require(minutes.firstRange(of: "会上新指出的问题（1个）"))
    #expect(minutes[owned.upperBound..<unmentioned.lowerBound].contains("2026-001"))
    #expect(minutes[unmentioned.upperBound..<named.lowerBound].contains("2026-004"))
    #expect(minutes[named.upperBound...].contains("2026-005"))
  }

  @Test("shows no distribution of a panel below the minimum sample, nor a score that would tell it")
  func minimumSample() throws {
    let township = try Township.underWay()
    let minutes = try township.file("minutes.md")
    #expect(minutes.contains("发出4张，收回4张，有效4张，无效0张。收回不足8张，不列得票分布。"))
    #expect(!minutes.contains("上3票") && !minutes.contains("75.00"))
    #expect(minutes.contains("不列加权得分"))
    let json = try township.file("session.json")
    #expect(json.contains("\"isWithheld\" : true"))
    #expect(!json.contains("scoreHundredths") && !json.contains("shareHundredths") && !json.contains("abstained"))
  }

  @Test("says of a void round that it is void, and keeps it")
  func voidRound() throws {
    let minutes = try County.adjourned().file("minutes.md")
    #expect(minutes.contains("收回12张，有效12张，无效0张。收回多于发出，本轮无效，应重新测评。"))
    #expect(minutes.contains("第2轮，重新测评，理由：收回票数多于发出票数。"))
  }

  @Test("proposes consequences and leaves the decision to a person")
  func proposals() throws {
    let minutes = try County.adjourned().file("minutes.md")
    #expect(minutes.contains("建议约谈（一般、差合计达到有效票的33.34%）。以上为建议，由有权机关研究决定。"))
  }

  @Test("says why the session went on without a quorum, who was skipped and what was withdrawn")
  func reasons() throws {
    let minutes = try Township.underWay().file("minutes.md")
    #expect(minutes.contains("不少于5人；应到9人，实到4人，未达到要求。会议说明理由后继续进行：改期不便。"))
    #expect(minutes.contains("略过，原因：时间不够。"))
    #expect(minutes.contains("**2026-003** 重复登记。撤销理由：与2026-001相同。"))
  }

  @Test("is marked as a draft, with what is missing, until the session adjourns")
  func draft() throws {
    var hall = try Hall(Township.plan)
    #expect(try hall.file("minutes.md").contains("**草稿**：会议尚未开始"))
    try hall.run(Township.script)
    #expect(try hall.file("minutes.md").contains("- 尚未进行的议程：合影、西片"))
    try hall.run("@14:10:00 adjourn")
    #expect(try !hall.file("minutes.md").contains("草稿"))
    #expect(try hall.file("minutes.md").contains("未进行的议程：合影、西片。"))
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
    for name in ["minutes.md", "register.csv", "session.json"] {
      #expect(try !hall.file(name).contains("只给工作人员看"))
    }
  }

  @Test("does not say 会议 twice in its title")
  func title() throws {
    #expect(try Hall(Township.plan).file("minutes.md").hasPrefix("# 村党组织书记述职会议记录\n"))
  }
}
