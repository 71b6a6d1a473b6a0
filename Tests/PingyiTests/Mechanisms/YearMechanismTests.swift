import Foundation
import Testing

extension EndToEnd {
  /// What the register does over the year, by the numbers of Sessions/README.md.
  @Suite("Mechanisms of the year") struct YearMechanisms {
    private static let row = "goal=相符 measure=逐项核对 owner=镇长"

    @Test(
      "M10: a report each quarter and a notice each half-year are due by their last days, told with the command, until made"
    )
    func rhythm() throws {
      let office = try Office()
      try office.keep("@2027-01-04 add 甲镇党委 台账不实 source=film deadline=2027-12-31 public=yes \(Self.row)\n")
      let due = try office.say("due until=2027-06-30", on: "2027-06-10").output
      #expect(due.contains(/季度报告.*2027-06-30.*pingyi register report 2027年第2季度/))
      #expect(due.contains(/半年公示.*2027-06-30.*pingyi register publish 2027年上半年/))
      try office.keep(
        """
        @2027-06-28 report 二季度
        publish 上半年
        @2027-12-20 update 2027-001 progress=in-progress

        """)
      let met = try office.say("due until=2027-06-30", on: "2027-06-29").output
      #expect(!met.contains("季度报告") && !met.contains("半年公示"))
      let report = try office.papers("report", on: "2027-09-30")["report.md"]
      #expect(report.contains("与上次报告相比") && report.contains("2027年6月28日"))
    }

    @Test(
      "M10: units hand their reports in as files; who owes one is told with the line to type, and verify holds the files"
    )
    func unitReports() throws {
      let office = try Office()
      try Files.write(
        "[unit_reports]\nevery = \"quarter\"\nby = 10\n\n[meetings]\nhalf_year = 7\n",
        to: office.place.path + "/register.toml")
      try Files.write("一季度报告", to: office.place.path + "/甲镇.docx")
      try office.keep(
        """
        @2027-01-04 add 甲镇党委 台账不实 source=film deadline=2027-12-31 \(Self.row)
        add 乙镇党委 党费未收 source=self deadline=2027-12-31 \(Self.row)

        """)
      let owed = try office.say("due until=2027-04-30", on: "2027-04-02").output
      #expect(owed.contains(/甲镇党委.*单位报告.*2027-04-10.*hand-in 甲镇党委 period=2027-Q1 files=/), "\(owed)")
      try office.keep(
        """
        @2027-04-02 ! hand-in 甲镇党委 period=2027-Q3 files=\(office.place.path)/甲镇.docx
        hand-in 甲镇党委 files=\(office.place.path)/甲镇.docx by=党政办

        """)
      let left = try office.say("due until=2027-04-30", on: "2027-04-11")
      #expect(left.status == 4 && left.output.contains(/乙镇党委.*单位报告.*逾期1天/))
      #expect(!left.output.contains("hand-in 甲镇"), "\(left.output)")
      let report = try office.papers("report", on: "2027-04-20")["report.md"]
      #expect(report.contains("| 甲镇党委 | 2027年第1季度 | 2027年4月2日 | 党政办 | 甲镇.docx |"), "\(report)")
      #expect(report.contains("还没有报送的单位（2027年第1季度：乙镇党委）"))
      try takeBack(office)
    }

    /// Undo and redo; and a file that somebody has changed since is found.
    private func takeBack(_ office: Office) throws {
      #expect(try office.say("verify", on: "2027-04-20").output.contains("甲镇.docx") == false)
      try office.keep("@2027-04-21 undo\n")
      #expect(try office.say("due until=2027-04-30", on: "2027-04-21").output.contains("hand-in 甲镇党委"))
      try office.keep("@2027-04-21 redo\n")
      #expect(!(try office.say("due until=2027-04-30", on: "2027-04-21").output.contains("hand-in 甲镇党委")))
      let folder = office.place.path + "/register.files"
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        try Files.write("改过", to: folder + "/" + name)
      }
      let altered = try Program.run(["register", "verify", "--register", office.register], in: office.place)
      #expect(altered.status == 1 && altered.output.contains("甲镇党委 2027-Q1：文件 甲镇.docx 被改过"), "\(altered.output)")
    }

    @Test("M10: the half-year session is due until one was held and taken in")
    func meetings() throws {
      let office = try Office()
      let plan = Files.text(office.place.plan).replacing("2026-12-18", with: "2027-07-16")
      try Files.write(plan, to: office.place.plan)
      try Files.write("[meetings]\nhalf_year = 7\nyear_end = 12\n", to: office.place.path + "/register.toml")
      try office.keep("@2027-07-01 add 甲镇党委 台账不实 source=film deadline=2027-12-31 \(Self.row)\n")
      #expect(try office.say("due", on: "2027-07-02").output.contains(/述职会议.*2027-07-31.*register take/))
      try office.hold(Office.opening + Office.toAppraisal + Office.closing)
      try office.keep("@2027-07-20 take \(office.place.plan)\n")
      #expect(!(try office.say("due", on: "2027-07-21").output.contains("述职会议")))
      #expect(!(try office.say("due", on: "2027-09-21").output.contains("述职会议")))
      #expect(try office.say("due until=2027-12-31", on: "2027-10-08").output.contains("2027年年终述职会"))
    }

    @Test(
      "M12: a common problem is a row of each unit and one of the committee; the circular names it once with its units")
    func common() throws {
      let office = try Office()
      let common = "problem 清单多年不更新 scope=common by=县委副书记 source=commentary speaker="
      try office.hold(
        Office.opening + common + "jia\n" + common + "yi\n" + Office.toAppraisal + Office.closing)
      #expect(try office.paper("circular.md").contains("清单多年不更新（2个单位：甲镇党委、乙镇党委）"))
      try office.keep("@2027-01-04 common 台账不实 units=甲镇党委,乙镇党委 source=commentary \(Self.row)\n")
      let lines = try office.say("list scope=common", on: "2027-01-05").output.split(separator: "\n")
      for unit in ["甲镇党委", "乙镇党委", "组织部"] {
        #expect(lines.contains { $0.contains(unit) && $0.contains("台账不实") }, "\(unit)")
      }
    }

    @Test(
      "M13: an inspection is an entry, announced or not, with its day; rows that it found say so wherever they are handed out"
    )
    func inspections() throws {
      let office = try Office()
      try office.keep(
        """
        @2027-01-04 inspect 一季度暗访 id=af-1 date=2027-01-03 announced=no units=甲镇党委,乙镇党委
        ! inspect 又一次 id=af-1
        add 甲镇党委 值班室无人 inspection=af-1 \(Self.row)

        """)
      #expect(try office.say("show 2027-001", on: "2027-01-04").output.contains("列入台账（一季度暗访）"))
      #expect(try office.say("list source=inspection", on: "2027-01-04").output.contains("值班室无人"))
      let notice = try office.papers("urging", on: "2027-01-20")["units/01/rectification-notice.docx"]
      #expect(notice.contains("一季度暗访：1个"), "\(notice)")
      let report = try office.papers("report", on: "2027-03-31")["report.md"]
      #expect(report.contains("| 2027年1月3日 | 一季度暗访 | 暗访 | 甲镇党委、乙镇党委 | 1 |"), "\(report)")
    }

    @Test("M14: each weak branch has a plan; how many were brought up stands beside what is aimed at")
    func branches() throws {
      let office = try Office()
      try office.keep(
        """
        @2027-01-04 ! branch 西村党支部 unit=甲镇党委
        branch 西村党支部 unit=甲镇党委 grade=lax cause=换届没有选出 plan=派第一书记 owner=组织委员 leader=镇长 deadline=2027-12-31
        branch 东村党支部 unit=甲镇党委 plan=选聘带头人
        branch 南村党支部 unit=乙镇党委 plan=选聘带头人
        @2027-06-20 branch 西村党支部 unit=甲镇党委 state=converted
        branch 东村党支部 unit=甲镇党委 state=advanced

        """)
      let report = try office.papers("report", on: "2027-06-30")["report.md"]
      #expect(report.contains("转化率66.67%（目标100%，未达到）") && report.contains("晋位率33.33%（目标30%，已达到）"), "\(report)")
      #expect(report.contains("| 西村党支部 | 甲镇党委 | 涣散 | 换届没有选出 | 派第一书记 | 镇长 | 组织委员 | 2027年12月31日 | 已转化 |"))
      #expect(report.contains("| 甲镇党委 | 2 | 2 | 100.00% | 1 | 50.00% |"))
    }

    @Test(
      "M14: the census comes in as a table, whole or not at all, each wrong cell by its place; taken again it changes nothing"
    )
    func census() throws {
      let office = try Office()
      let path = office.place.path + "/排查表.csv"
      let head = "党组织,单位,类型,主要原因,整顿措施,责任人,时限,进展\n"
      let lines = "西村党支部,甲镇党委,涣散,换届没有选出,派第一书记,组织委员,2027年12月31日,整顿中\n东村党支部,甲镇党委,软弱,书记空缺,选聘带头人,党委副书记,,转化\n"
      try Files.write(head + lines + "南村党支部,,软弱,,,,,快了\n", to: path)
      try office.keep("@2027-01-04 add 甲镇党委 台账不实 source=film\n")
      let wrong = try office.say("census \(path)", on: "2027-01-05")
      #expect(wrong.status == 1 && wrong.errors.contains("B4"), "\(wrong.errors)")
      try Files.write(head + lines, to: path)
      #expect(try office.say("census \(path)", on: "2027-01-05").status == 0)
      #expect(try office.say("census \(path)", on: "2027-01-06").output.hasPrefix("没有要改的"))
      let report = try office.papers("report", on: "2027-03-31")["report.md"]
      #expect(report.contains("| 西村党支部 | 甲镇党委 | 涣散 | 换届没有选出 | 派第一书记 |  | 组织委员 | 2027年12月31日 | 软弱涣散 |"), "\(report)")
      #expect(report.contains("转化率50.00%"))
      try office.keep("@2027-04-01 undo\n")
      #expect(!(try office.papers("report", on: "2027-04-01")["report.md"].contains("西村党支部")))
    }

    @Test("M17: of what is excused, with a reason and by whom, nobody is sent a letter; the report tells how many")
    func tolerated() throws {
      let office = try Office()
      try office.keep(
        """
        @2027-01-04 add 甲镇党委 试点走了弯路 source=commentary deadline=2027-02-10 \(Self.row)
        ! tolerate 2027-001 没有先例
        tolerate 2027-001 没有先例，程序齐全 by=县委常委会
        @2027-03-20 ! letter 2027-001
        ! propose 2027-001 removal

        """)
      let report = try office.papers("report", on: "2027-03-31")["report.md"]
      #expect(report.contains("予以容错的1项") && report.contains("没有先例，程序齐全"), "\(report)")
    }

    @Test(
      "M21: each month slips, each quarter a report, each half-year a notice of public rows alone, for wall, screen and site"
    )
    func publication() throws {
      let office = try Office()
      try office.keep(
        """
        @2027-01-04 add 甲镇党委 台账不实 source=film deadline=2027-12-31 public=yes \(Self.row)
        add 乙镇党委 党费未收 source=self deadline=2027-01-31 \(Self.row)
        @2027-01-10 urge due
        ! urge 2027-002

        """)
      #expect(try office.papers("urging", on: "2027-01-10").names.contains("units/02/supervision-slip.docx"))
      #expect(try office.papers("report", on: "2027-03-31")["report.md"].contains("乙镇党委"))
      let notice = try office.papers("notice", on: "2027-06-30")
      for name in ["docx", "md", "html", "txt", "tv.html", "phone.html", "xlsx"] {
        #expect(notice.names.contains("public-notice.\(name)"))
      }
      for name in ["md", "html", "txt", "tv.html", "phone.html"] {
        let text = try notice["public-notice.\(name)"]
        #expect(text.contains("台账不实") && !text.contains("党费未收"), "\(name)")
      }
    }

    @Test(
      "M25: a deadline missed after a formal notice lets a removal be proposed, never before, and only a person decides"
    )
    func removal() throws {
      let office = try Office()
      try office.keep(
        """
        @2027-01-04 add 甲镇党委 台账不实 source=film deadline=2027-02-10 \(Self.row)
        @2027-01-05 letter 2027-001
        @2027-01-20 letter 2027-001
        @2027-02-03 letter 2027-001
        ! propose 2027-001 removal
        @2027-02-18 letter 2027-001
        ! propose 2027-001 removal
        @2027-03-20 propose 2027-001 removal

        """)
      #expect(try office.papers("report", on: "2027-03-21")["report.md"].contains(/台账不实（2027-001）。提议免职，.*决定/))
      try office.keep("@2027-03-22 dismiss 2027-001 removal 已经办结 by=县委常委会\n")
      #expect(try office.papers("report", on: "2027-03-31")["report.md"].contains("理由：已经办结"))
    }

    @Test(
      "M26: what was concealed is flagged with a reason, a circular proposed and decided by a person, and mended all the same"
    )
    func concealment() throws {
      let office = try Office()
      try office.hold(
        Office.opening + "problem 三件积案报成办结 kind=瞒报 speaker=jia\n" + Office.toAppraisal + Office.closing)
      #expect(try office.paper("circular.md").contains("- 甲镇党委：三件积案报成办结（2026-003）"))
      try office.keep(
        """
        @2027-01-04 add 甲镇党委 上报与实际不符 source=masses deadline=2027-03-10 \(Self.row)
        ! confirm 2027-001 circular by=县委常委会
        flag 2027-001 报办结三件，实办两件 by=县委督查室
        confirm 2027-001 circular by=县委常委会

        """)
      let report = try office.papers("report", on: "2027-03-31")["report.md"]
      #expect(report.contains("认定瞒报的1项") && report.contains(/上报与实际不符（2027-001）。通报，.*由县委常委会确认/))
      #expect(try office.say("list", on: "2027-03-31").output.contains("未销号"))
      let circular = try office.papers("urging", on: "2027-01-31")["circular.md"]
      #expect(circular.contains("甲镇党委：上报与实际不符（2027-001）。瞒报：报办结三件，实办两件"), "\(circular)")
      #expect(!(try office.papers("urging", on: "2027-02-28").names.contains("circular.md")))
    }
  }
}
