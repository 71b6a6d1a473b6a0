import Foundation
import Testing

extension EndToEnd {
  /// Large sessions and offices below one another, by the numbers of Sessions/README.md.
  @Suite("Mechanisms of size and level") struct LevelMechanisms {
    @Test("M11: sixteen districts and sixteen departments report in two groups, each under its own heading")
    func groups() throws {
      let office = try Office(plan: Files.text(Program.package + "/Sessions/city.toml"))
      try office.hold(Files.text(Program.package + "/Sessions/city.steps"))
      let record = try office.paper("record.md")
      let first = try #require(record.range(of: "第一组：各区委书记述职"))
      let second = try #require(record[first.upperBound...].range(of: "第二组：市直部门党组（党委）书记述职"))
      #expect(first.lowerBound < second.lowerBound)
      let minutes = try office.paper("minutes.md")
      #expect(minutes.contains("29个单位负责人的现场述职。2个单位书面述职。1个单位没有述职。"))
    }

    @Test(
      "M28: village, township, county and city each keep a register; figures go up, and the report tells whose they are"
    )
    func rollUp() throws {
      var below: String?
      for (level, name) in [("village", "村党支部"), ("township", "镇党委"), ("county", "县委组织部"), ("city", "市委组织部")] {
        let office = try Office()
        try Files.write("office = \"\(name)\"\nlevel = \"\(level)\"\n", to: office.place.path + "/register.toml")
        try office.keep("@2027-01-04 add \(name)辖下 台账不实 source=film\n")
        if let below { #expect(try office.say("roll-up \(below)", on: "2027-01-05").status == 0) }
        below = try keepBeyond(office)
        guard level == "city" else { continue }
        let report = try office.papers("report", on: "2027-01-06")["report.md"]
        for office in ["村党支部", "镇党委", "县委组织部", "市委组织部"] {
          let line = report.split(separator: "\n").first { $0.hasPrefix("| \(office) | ") && !$0.contains("辖下") }
          #expect(line?.hasSuffix("| 1 | 0 | 1 | 0 | 0.00% |") == true, "\(report)")
        }
        #expect(report.contains("| 合计 |  |  | 4 | 0 | 4 | 0 | 0.00% |"), "\(report)")
      }
      if let below { try FileManager.default.removeItem(atPath: below) }
    }

    /// A backup of its register, which stays when the office's folder goes.
    private func keepBeyond(_ office: Office) throws -> String {
      let copy = NSTemporaryDirectory() + "/pingyi-level-" + UUID().uuidString + ".sqlite"
      #expect(try office.say("backup \(copy)", on: "2027-01-05").status == 0)
      return copy
    }
  }
}
