import Foundation
import Testing

extension EndToEnd {
  /// Every figure counted once more, by rules that somebody wrote in Python from the documentation alone (Tests/Counting).
  @Suite struct SecondCount {
    /// `PINGYI_SESSIONS` for more than a fair sample; `PINGYI_SEED` for the ones that follow it, or to have one again.
    static let sessions = ProcessInfo.processInfo.environment["PINGYI_SESSIONS"] ?? "60"
    static let seed = ProcessInfo.processInfo.environment["PINGYI_SEED"] ?? "1"

    @Test("random sessions are counted alike by the program and by a second implementation of the rules")
    func agrees() throws {
      let result = try compare(["--sessions", Self.sessions, "--seed", Self.seed], seconds: 3_600)
      #expect(result.ending == .exited(0), "\(result.output)")
    }

    @Test("that comparison sees every rule that is counted otherwise")
    func sees() throws {
      let result = try compare(["--self-test"], seconds: 300)
      #expect(result.ending == .exited(0), "\(result.output)")
    }

    @Test(
      "the shipped years of two registers: each number of each paper, and what a next session did, is counted again")
    func years() throws {
      let result = try run("year.py", [], seconds: 600)
      #expect(result.ending == .exited(0), "\(result.output)")
    }

    private func compare(_ options: [String], seconds: Int64) throws -> (ending: Child.Ending, output: String) {
      try run("compare.py", options, seconds: seconds)
    }

    private func run(
      _ script: String, _ options: [String], seconds: Int64
    ) throws -> (ending: Child.Ending, output: String) {
      let place = try Scratch()
      let output = place.newPath()
      let script = Program.package + "/Tests/Counting/" + script
      let child = try Child(
        ["/usr/bin/python3", "-B", script, Program.path] + options, environment: Program.environment,
        wires: [.nothing, .to(output), .to(output + ".errors")], leadsSession: false)
      let ending = try child.waitForEnd(Deadline(seconds: seconds))
      return (ending, Files.text(output) + Files.text(output + ".errors"))
    }
  }
}
