import Foundation
import Testing

@testable import pingyi

extension EndToEnd {
  @Suite struct MorningChecks {
    private struct Report: Decodable {
      struct Line: Decodable {
        let item: String
        let state: String
        let found: String
        let remedy: String?
      }

      let state: String
      let lines: [Line]

      func line(_ item: ReadyLine.Item) -> Line? { lines.first { $0.item == item.rawValue } }
    }

    private func check(_ place: Scratch) throws -> (report: Report, status: Int32) {
      let result = try Program.run(
        ["check", place.plan, "--ready", "--json", "--lang", "en"], in: place,
        environment: ["XDG_STATE_HOME": place.path + "/state"])
      return (try JSONDecoder().decode(Report.self, from: Data(result.output.utf8)), result.status)
    }

    private func files(_ place: Scratch) -> Set<String> {
      let all = FileManager.default.enumerator(atPath: place.path)?.compactMap { $0 as? String } ?? []
      return Set(all.filter { !$0.hasPrefix("run-") })
    }

    @Test("whatever is not as it should be has a remedy, the status is that of the worst, and nothing is left behind")
    func told() throws {
      let place = try Scratch(plan: Scratch.smallPlan + "[phones]\nbind = \"127.0.0.1:0\"\n")
      let before = files(place)
      let (report, status) = try check(place)
      for line in report.lines { #expect((line.state == "ok") == (line.remedy == nil), "\(line)") }
      #expect(report.state == "look" && status == 3)
      #expect(report.line(.disk)?.state == "ok" && report.line(.papers)?.state == "ok")
      #expect(report.line(.terminal)?.state == "look")
      #expect(report.line(.phones)?.found.contains("this machine alone") == true)
      #expect(files(place) == before)
    }

    @Test("an address that is not this machine's, and a certificate that is none, are found before the evening")
    func phones() throws {
      let foreign = try Scratch(plan: Scratch.smallPlan + "[phones]\nbind = \"192.0.2.1:8080\"\n")
      let (report, status) = try check(foreign)
      #expect(report.line(.phones)?.state == "not-yet" && status == 4)
      let broken = try Scratch(
        plan: Scratch.smallPlan
          + "[phones]\nbind = \"127.0.0.1:0\"\ncertificate = \"hall.toml\"\nkey = \"hall.toml\"\n")
      #expect(try check(broken).report.line(.phones)?.state == "not-yet")
    }

    @Test("a rehearsal counts while the plan is the same, and as far as it went")
    func rehearsed() throws {
      let place = try Scratch()
      #expect(try check(place).report.line(.rehearsal)?.state == "look")
      let days = [("2999-01-01 adjourned", "ok"), ("2999-01-01 left", "look"), ("2000-01-01 adjourned", "look")]
      for (line, state) in days {
        try Files.write(line + "\n", to: place.path + "/hall.rehearsed")
        #expect(try check(place).report.line(.rehearsal)?.state == state, "\(line)")
      }
    }

    @Test(
      "the terminal is asked how wide its letters are",
      arguments: [([3, 2, 2], "ok"), ([2, 2, 2], "not yet"), ([3, 3, 3], "--ascii")])
    func letters(columns: [Int], expected: String) throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal(
        ["check", place.plan, "--ready", "--lang", "en"], in: place, columns: 120, rows: 40)
      for (number, column) in columns.enumerated() {
        try terminal.waitUntil("question \(number)") { _ in
          String(decoding: terminal.output, as: UTF8.self).components(separatedBy: "\u{1B}[6n").count > number + 1
        }
        terminal.send("\u{1B}[1;\(column)R")
      }
      #expect(try terminal.waitForEnd() > 2)
      let lines = terminal.screen.lines
      let head = lines.firstIndex { $0.contains("letters: ") } ?? 0
      #expect(lines[head...].prefix(2).joined().contains(expected), "\(terminal.screen.text)")
      #expect(terminal.isLineCooked)
    }

    @Test("a plan with faults has no check-list, and a list as JSON is asked for as such")
    func refused() throws {
      let place = try Scratch(plan: Scratch.smallPlan.replacing("quorum", with: "qorum"))
      #expect(try Program.run(["check", place.plan, "--ready"], in: place).status == 1)
      #expect(try Program.run(["check", place.plan, "--json"], in: place).status == 2)
    }
  }
}
