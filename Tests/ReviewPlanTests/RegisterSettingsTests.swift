import ReviewRegister
import Testing

@testable import ReviewPlan

@Suite("The settings of a register") struct RegisterSettingsTests {
  private func read(_ text: String) -> RegisterSettingsReading {
    RegisterSettingsReader.read(Array(text.utf8), file: "register.toml")
  }

  @Test func `every key may be left out`() throws {
    let settings = try #require(read("").settings)
    #expect(settings == RegisterSettings(office: "组织部", level: .county))
    #expect(settings.faults.isEmpty)
  }

  @Test func `every key that is said is kept`() throws {
    let reading = read(
      """
      office = "县委组织部"
      level = "township"
      parent = "市委组织部"
      committee = "县委"
      list_within = 7
      check_within = 10
      buffer_days = 15
      near = 30
      urgent = 5
      remove_after = "red"

      [acceptance]
      signatures = 2
      ranks = ["科长", "部长"]
      notice_days = 5
      site_check = true

      [look_back]
      after_months = 6
      share = 20

      [usual_days]
      at_once = 30
      in_stages = 180
      continuous = 365

      [branches]
      converted = 90
      advanced = 25

      [unit_reports]
      every = "quarter"
      by = 10

      [meetings]
      half_year = 7
      year_end = 12

      [[step]]
      id = "blue"
      title = "蓝色督办单"
      before_deadline = 20
      answer_within = 5

      [[step]]
      id = "red"
      title = "红色督办单"
      overdue = 15
      copies = ["纪委监委"]
      """)
    let settings = try #require(reading.settings, "\(reading.faults)")
    #expect(settings.office == "县委组织部" && settings.level == .township && settings.parent == "市委组织部")
    #expect(settings.committee == "县委" && settings.listWithin == 7 && settings.checkWithin == 10)
    #expect(settings.bufferDays == 15 && settings.nearDays == 30 && settings.urgentDays == 5)
    #expect(settings.acceptance.signatures == 2 && settings.acceptance.ranks == ["科长", "部长"])
    #expect(settings.acceptance.noticeDays == 5 && settings.acceptance.siteCheck)
    #expect(settings.lookBack.afterMonths == 6 && settings.lookBack.share == 20)
    #expect(settings.usualDays == UsualDays(atOnce: 30, inStages: 180, continuous: 365))
    #expect(settings.unitReports == UnitReportRules(every: .quarter, by: 10))
    #expect(settings.meetings == MeetingRules(halfYear: 7, yearEnd: 12))
    #expect(settings.branchTargets.converted == 90 && settings.branchTargets.advanced == 25)
    #expect(settings.steps.map(\.id) == ["blue", "red"] && settings.removeAfter == "red")
    #expect(settings.steps.map(\.trigger) == [.beforeDeadline(days: 20), .overdue(days: 15)])
    #expect(settings.steps[1].copies == ["纪委监委"])
    #expect(settings.faults.isEmpty)
  }

  @Test func `a key that is not known, and a number no office means, are named with their place`() {
    let reading = read("ofice = \"组织部\"\nnear = 9999\n")
    #expect(reading.settings == nil)
    #expect(reading.faults.count == 2)
  }
}
