import Foundation
import Testing

extension EndToEnd {
  /// What a vote leads to, by the numbers of Sessions/README.md.
  @Suite("Mechanisms of the appraisal") struct RatingMechanisms {
    private func rule(_ action: String, _ grades: String, _ share: String) -> String {
      """
      [[appraisal.consequence]]
      action = "\(action)"
      grades = [\(grades)]
      share = "\(share)"

      """
    }

    /// Ten and twenty ballots on each unit.
    private func votes(jia: (String, String), yi: (String, String)) -> String {
      """
      @09:15:00 tally A speaker=jia issued=10 returned=10 \(jia.0)
      tally B speaker=jia issued=20 returned=20 \(jia.1)
      tally A speaker=yi issued=10 returned=10 \(yi.0)
      tally B speaker=yi issued=20 returned=20 \(yi.1)

      """
    }

    @Test("M15: 一般 and 差 beyond the declared share propose a talk; once a person confirms it the unit gets the notice")
    func talk() throws {
      let office = try Office(more: rule("talk", "\"average\", \"poor\"", "33.34%"))
      let votes = votes(
        jia: ("good=2 fairly-good=3 average=5", "good=5 fairly-good=5 average=8 poor=2"),
        yi: ("good=8 fairly-good=2", "good=18 fairly-good=2"))
      try office.hold(Office.opening + Office.toAppraisal + votes + "! confirm talk speaker=yi\n" + Office.closing)
      #expect(try office.paper("consequences.csv").contains("甲镇党委,约谈,一般、差合计达到有效票的33.34%,建议"))
      #expect(office.place.document("units/01-jia/talk-notice.docx") == nil, "nobody has decided")
      try office.hold("@09:30:00 confirm talk speaker=jia\nexport\n")
      let notice = try office.paper("edition-2/units/01-jia/talk-notice.docx")
      #expect(notice.contains("约谈通知") && notice.contains("一般、差"), "\(notice)")
      #expect(office.place.document("edition-2/units/02-yi/talk-notice.docx") == nil)
    }

    @Test("M18: each speaker has a result sheet of what was announced and confirmed, and the office a list of all")
    func results() throws {
      let office = try Office(more: rule("talk", "\"average\", \"poor\"", "33.34%"))
      let votes = votes(jia: ("good=10", "good=20"), yi: ("fairly-good=10", "fairly-good=20"))
      try office.hold(
        Office.opening + Office.toAppraisal + votes
          + """
          grade good "常委会研究定为好" speaker=jia

          """ + Office.closing)
      let sheet = try office.paper("result-sheets/01-jia.md")
      for told in ["| 县委委员 | 60% | 100.00 |", "| 加权得分 |  | 100.00 |", "在2个单位中列第1名", "确定等次：好（常委会研究定为好）"] {
        #expect(sheet.contains(told), "\(sheet)")
      }
      #expect(sheet.contains("问题共2个：自己查找的1个，他人指出的1个") && sheet.contains("组织部门意见"))
      #expect(try office.paper("result-sheets/02-yi.docx").contains("等次尚未确定"))
      #expect(try office.paper("result-list.csv").contains("甲镇党委,党委书记,100.00,100.00,100.00,100.00,好,"))
      // What is decided afterwards is told in an edition of its own, with its date.
      try office.hold("@10:00:00 grade fairly-good 会后研究 speaker=yi\nexport\n")
      #expect(try office.paper("edition-2/result-sheets/02-yi.md").contains("较好（会后研究），2026年12月18日 10:00（散会后）确定"))
      #expect(try office.paper("result-sheets/02-yi.md").contains("等次尚未确定"))
    }

    @Test("M18: a sheet tells nothing of a vote that was not announced, nor how a panel of too few has voted")
    func untold() throws {
      let office = try Office(more: "[appraisal]\nminimum_sample = 15\n")
      try office.hold(
        Office.opening + Office.toAppraisal
          + """
          tally A speaker=jia issued=10 returned=10 good=10
          tally B speaker=jia issued=20 returned=20 good=20
          poll yi
          close
          tally A speaker=yi issued=10 returned=10 good=10
          tally B speaker=yi issued=20 returned=20 good=20

          """ + Office.closing)
      let few = try office.paper("result-sheets/01-jia.md")
      #expect(few.contains("| 县委委员 | 60% | 不列 |") && few.contains("| 加权得分 |  | 不列 |") && !few.contains("列第"), "\(few)")
      let quiet = try office.paper("result-sheets/02-yi.md")
      #expect(quiet.contains("| 加权得分 |  | 未公布 |") && !quiet.contains("100.00"), "\(quiet)")
    }

    @Test("M22: routine and cross assessment weigh as the plan says, and units that check one another make a ring")
    func weights() throws {
      let office = try Office(
        more: """
          routine = 90
          checks = "jia"

          [appraisal.composite]
          session = 50
          routine = 30
          cross = 20
          annual_weight = 25

          """)
      #expect(try office.check("--findings").contains("M22"), "two units that check each other make no ring")
      #expect(try office.check("--ring").contains("两家只能对查"))
      let votes = votes(jia: ("good=10", "good=20"), yi: ("fairly-good=10", "fairly-good=20"))
      try office.hold(
        Office.opening + Office.toAppraisal + votes
          + """
          score routine 80 speaker=jia
          score cross 70 speaker=jia
          score cross 85 speaker=yi

          """ + Office.closing)
      let composite = try office.paper("composite.csv")
      // 100 × 50 % + 80 × 30 % + 70 × 20 %, and 80 × 50 % + 90 × 30 % + 85 × 20 %.
      #expect(composite.contains(/1,甲镇党委,.*,88\.00,/) && composite.contains(/2,乙镇党委,.*,84\.00,/), "\(composite)")
    }

    @Test(
      "M24: the masses' representatives rate in a panel of their own, and enough 不合格 names the unit in the circular")
    func circular() throws {
      let office = try Office(
        more: "[appraisal]\nscale = \"pass\"\n" + rule("circular", "\"unqualified\"", "30%"))
      let votes = votes(
        jia: ("qualified=7 unqualified=3", "qualified=10 unqualified=10"), yi: ("qualified=10", "qualified=20"))
      try office.hold(Office.opening + Office.toAppraisal + votes + "confirm circular speaker=jia\n" + Office.closing)
      #expect(try office.paper("record.md").contains(/群众代表.*不合格10票占50\.00%/))
      let circular = try office.paper("circular.md")
      #expect(circular.contains("点名通报") && circular.contains(/- 甲镇党委：.*不合格.*30/), "\(circular)")
      #expect(!circular.contains(/- 乙镇党委：/))
      #expect(try office.paper("units/01-jia/rectification-notice.docx").contains("通报"))
    }

    @Test("M27: heads may be rated by stars, which ballots, counts and results have")
    func stars() throws {
      let office = try Office(more: "[appraisal]\nscale = \"stars\"\n")
      let votes = votes(
        jia: ("stars-5=5 stars-4=5", "stars-5=10 stars-3=10"), yi: ("stars-1=10", "stars-2=20"))
      try office.hold(Office.opening + Office.toAppraisal + votes + Office.closing)
      #expect(try office.paper("record.md").contains("五星5票占50.00%"))
      // 90 × 60 % + 80 × 40 %.
      #expect(try office.paper("composite.csv").contains(/1,甲镇党委,90\.00,80\.00,86\.00/))
    }
  }
}
