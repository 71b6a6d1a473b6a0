import Foundation
import Testing

extension EndToEnd {
  /// What goes wrong in the hall, by the numbers of Sessions/README.md.
  @Suite("Mechanisms of the hall") struct HallMechanisms {
    @Test("M01: one key in the film takes a problem with its time code, which record, table and register have")
    func film() throws {
      let office = try Office()
      let terminal = try PseudoTerminal.console(office.place)
      try terminal.send(Press.f2, until: "进入议程：签到")
      try terminal.send(" ", until: "县委委员实到10人")
      try terminal.send(" ", until: "群众代表实到20人")
      try terminal.send(Press.f2, until: "进入议程：暗访片")
      try terminal.send(Press.f3, until: "计时开始")
      try terminal.send(Press.f7, until: "述职单位")
      try terminal.send("村部大门上锁" + Press.enter, until: "记录问题")
      #expect(try terminal.quit() == 0)
      try office.hold("next\nadjourn\n")
      #expect(try office.paper("record.md").contains(/0:\d\d \| 2026-002 \| 甲镇党委 \| 村部大门上锁/))
      #expect(try office.paper("register.csv").contains(/村部大门上锁,暗访片.*片中0:\d\d/))
      try office.keep("@2026-12-20 take \(office.place.plan)\n")
      #expect(try office.say("show 2026-002", on: "2026-12-20").output.contains(/片中时间：0:\d\d/))
    }

    @Test("M03: a cause the speaker owns up to stands beside the problem, from the hall to the table")
    func cause() throws {
      let office = try Office()
      try office.hold(
        Office.opening + "own 1\ndetail 1 cause=\"书记没有到过村里\"\n" + Office.toAppraisal + Office.closing)
      #expect(try office.paper("record.md").contains(/党员活动室长期不开门（自查；.*认领）。原因：书记没有到过村里/))
      #expect(try office.paper("register.csv").contains("党员活动室长期不开门,自查,书记没有到过村里"))
    }

    @Test("M04: what a leader points out, with the remedy, is in the minutes and a row of the register")
    func commentary() throws {
      let office = try Office()
      try office.hold(
        Office.opening
          + "@09:09:00 commentary\nproblem 党课只念稿子 by=县委组织部部长 measure=每季重讲一次 owner=党委书记\n"
          + Office.toAppraisal + Office.closing)
      #expect(try office.paper("minutes.md").contains("甲镇党委：党课只念稿子（县委组织部部长指出，2026-003）"))
      #expect(try office.paper("register.csv").contains(/党课只念稿子,点评.*每季重讲一次.*县委组织部部长提出/))
      try office.keep("@2026-12-20 take \(office.place.plan)\n")
      let row = try office.say("show 2026-003", on: "2026-12-20").output
      #expect(row.contains("提出人：县委组织部部长") && row.contains("整改措施：每季重讲一次"))
    }

    @Test(
      "M05: what a speaker undertakes in the hall is in the minutes and on each row of the unit; a long-term one stays so"
    )
    func pledges() throws {
      let office = try Office()
      try office.hold(
        Office.opening + "detail 1 goal=开门 measure=排班 owner=组织委员 deadline=2027-03-31\n" + Office.toAppraisal
          + "pledge 三月底前天天开门 speaker=jia\n" + Office.closing)
      #expect(try office.paper("minutes.md").contains("- 甲镇党委：三月底前天天开门"))
      try office.keep(
        """
        @2026-12-20 take \(office.place.plan)
        pledge 2026-001 任务书：全年不断档 by=党委书记
        update 2026-001 rectification=continuous

        """)
      let book = try office.papers("urging", on: "2026-12-31")["units/01/commitment-book.docx"]
      #expect(book.contains("2项承诺") && book.contains("1项长期坚持") && book.contains("三月底前天天开门"), "\(book)")
      try office.keep(
        """
        @2027-03-20 submit 2026-001 已经常态化 by=组织委员
        accept 2026-001 by=督查室

        """)
      let row = try office.say("show 2026-001", on: "2027-03-21").output
      for word in ["承诺：三月底前天天开门", "承诺：任务书：全年不断档", "进展：长期坚持"] { #expect(row.contains(word), "\(row)") }
    }

    @Test(
      "M16: what the unit found and what others pointed out stand in one ledger, and who owned up to what beside it")
    func ledger() throws {
      let office = try Office()
      try office.hold(Office.opening + "own 1\n" + Office.toAppraisal + Office.closing)
      let register = try office.paper("register.csv")
      #expect(register.contains(/党员活动室长期不开门,自查.*已认领/))
      #expect(register.contains(/村部大门上锁，电话无人接,暗访片.*述职中未提及/))
      try office.keep("@2026-12-20 take \(office.place.plan)\n@2026-12-21 urge due\n")
      let due = try office.say("due", on: "2026-12-21").output
      #expect(due.contains("2026-001") && due.contains("2026-002"))
    }

    @Test("M23: a question asked on the spot and what became of it, stuck or owed, is in the minutes")
    func questions() throws {
      let office = try Office()
      try office.hold(
        Office.opening
          + """
          @09:08:00 questions
          ask "最近一次去是哪天？" by=群众代表
          stuck
          ask "什么时候开门？" by=县委委员
          later

          """ + Office.toAppraisal + Office.closing)
      let minutes = try office.paper("minutes.md")
      #expect(minutes.contains("群众代表提问：最近一次去是哪天？（卡壳）"))
      #expect(minutes.contains("县委委员提问：什么时候开门？（会后补答）"))
      #expect(try office.paper("record.md").contains("会后补答"))
    }
  }
}
