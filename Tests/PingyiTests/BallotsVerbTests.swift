import Foundation
import Testing

extension EndToEnd {
  @Suite struct BallotsVerb {
    private static let plan = """
      title = "述职评议会"
      committee = "某县县委"
      place = "一楼会议室"
      date = 2026-12-18
      chair = "县委副书记"
      recorder = "组织部干部"
      agenda = ["sign-in", "reports", "appraisal"]

      [[panel]]
      id = "A"
      title = "县委委员"
      due = 5

      [[panel]]
      id = "B"
      title = "群众代表"
      due = 9

      [[speaker]]
      id = "jia"
      unit = "甲镇党委"
      post = "党委书记"

      """

    private func run(_ arguments: [String], _ place: Scratch, _ environment: [String: String] = [:]) throws
      -> Program.Result
    {
      try Program.run(
        ["ballots", place.plan, "--data", place.path, "--to", place.path + "/print", "--lang", "zh-Hans"] + arguments,
        in: place, environment: ["LC_ALL": "zh_CN.UTF-8"].merging(environment) { $1 })
    }

    private func names(_ place: Scratch, in folder: String = "/print") throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: place.path + folder).sorted()
    }

    @Test("ballots writes a ballot and a form for each panel, says how many to print, and begins no session")
    func files() throws {
      let place = try Scratch(plan: Self.plan)
      let result = try run([], place)
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      #expect(try names(place) == ["ballot-A.docx", "ballot-B.docx", "tally-A.docx", "tally-B.docx"])
      #expect(result.output.contains("A票（黄票）县委委员：共 1 页，每页 3 份；应到 5 人，每页印 2 张"), "\(result.output)")
      #expect(try !names(place, in: "").contains { $0.hasSuffix(".session") })
    }

    @Test("what lies there is left alone: the same file is not written twice, and one that was changed is kept")
    func keeps() throws {
      let place = try Scratch(plan: Self.plan)
      for _ in 0..<2 { #expect(try run(["--panel", "A"], place).status == 0) }
      #expect(try names(place) == ["ballot-A.docx", "tally-A.docx"])
      let changed = place.path + "/print/ballot-A.docx"
      try Files.write("改过", to: changed)
      #expect(try run(["--panel", "A"], place).status == 0)
      #expect(try names(place) == ["ballot-A-2.docx", "ballot-A.docx", "tally-A.docx"])
      #expect(try String(contentsOfFile: changed, encoding: .utf8) == "改过")
    }

    @Test("who or what is not there is named with what there is")
    func refusals() throws {
      let place = try Scratch(plan: Self.plan)
      #expect(try run(["--panel", "C"], place).errors.contains("没有票种 C；有 A B"))
      let speaker = try run(["--speaker", "jai"], place)
      #expect(
        speaker.status == 1 && speaker.errors.contains("jai") && speaker.errors.contains("jia"), "\(speaker.errors)")
      let without = try run(["--pdf"], place, ["PATH": "/nonexistent"])
      #expect(without.status == 1 && without.errors.contains("libreoffice-writer"), "\(without.errors)")
      #expect(try names(place).count == 4, "the Word files are there all the same")
    }
  }
}
