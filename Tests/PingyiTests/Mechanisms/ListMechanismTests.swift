import Foundation
import Testing

extension EndToEnd {
  /// What is prepared of lists and books, by the numbers of Sessions/README.md.
  @Suite("Mechanisms of lists") struct ListMechanisms {
    private static let book = """
      own_duties = ["每月夜访"]
      duties_undone = ["1.2"]

      [project_book]
      title = "党建项目书"
      key = 1

      [[project]]
      id = "P1"
      title = "村级阵地建设"
      kind = "key"
      speaker = "jia"
      owner = "党委副书记"
      deadline = 2026-06-30
      status = "in-progress"

      [responsibility_list]
      title = "党建责任清单"
      categories = 1
      items = 2

      [[responsibility_list.category]]
      id = "1"
      title = "组织建设"
      items = ["落实三会一课", "每年专题研究党建"]

      """

    @Test(
      "M09: a project book is held to its counts, refused without an owner, and tells beside the speaker how far it is")
    func projects() throws {
      #expect(try Office(more: Self.book.replacing("key = 1", with: "key = 5")).check().contains("5"))
      let ownerless = try Office(more: Self.book.replacing("owner = \"党委副书记\"\n", with: ""))
      #expect(try ownerless.check().contains("owner"))
      let office = try Office(more: Self.book)
      #expect(try office.check("--findings").contains(/M09.*甲镇党委/))
      try office.hold(Office.opening)
      let terminal = try PseudoTerminal.console(office.place, columns: 120, rows: 40)
      try terminal.waitFor("村级阵地建设")
      #expect(try terminal.quit() == 0)
      try office.hold(Office.toAppraisal + Office.closing)
      #expect(try office.paper("record.md").contains("村级阵地建设"))
    }

    @Test(
      "M19: a responsibility list is held to its counts; what a unit left undone, and its own choices, stand in its papers"
    )
    func duties() throws {
      #expect(try Office(more: Self.book.replacing("items = 2\n", with: "items = 39\n")).check().contains("39"))
      let office = try Office(more: Self.book)
      try office.hold(Office.opening + Office.toAppraisal + Office.closing)
      let record = try office.paper("record.md")
      #expect(record.contains("每月夜访") && record.contains("每年专题研究党建"), "\(record)")
      #expect(try office.paper("register.csv").contains(/乙镇党委.*每年专题研究党建/))
    }

    @Test(
      "M20: a leader looks after one unit, a second one after its project; both get copies of what the unit is sent")
    func leaders() throws {
      let twice = try Office(top: "", more: "")
      try Files.write(Files.text(twice.place.plan).replacing("县委宣传部部长", with: "县委组织部部长"), to: twice.place.plan)
      #expect(try twice.check().contains("县委组织部部长"))
      let office = try Office()
      try office.hold(
        Office.opening + "detail 1 goal=开门 measure=排班 owner=组织委员 deadline=2027-03-31\n" + Office.toAppraisal
          + Office.closing)
      let slip = try office.paper("units/01-jia/supervision-slip.docx")
      #expect(slip.contains("县委组织部部长"))
      try office.keep("@2026-12-20 take \(office.place.plan)\n")
      let papers = try office.papers("urging", on: "2026-12-21")
      let monthly = try papers["units/01/supervision-slip.docx"]
      #expect(monthly.contains("县委组织部部长") && monthly.contains("副县长"), "\(monthly)")
      #expect(try papers["hand-out-list.md"].contains("县委组织部部长"))
    }
  }
}
